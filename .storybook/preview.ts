/// <reference types="vite/types/importMeta.d.ts" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { freshSandbox } from './sandbox.ts';

/** Made by `npm run build`; without it the catalogue has no tables of attributes and events. */
const manifests = import.meta.glob('../packages/elements/custom-elements.json', {
  eager: true,
  import: 'default',
});
setCustomElementsManifest(Object.values(manifests)[0] ?? { schemaVersion: '1.0.0', modules: [] });

const LANGUAGES = [
  { value: 'it', title: 'Italiano' },
  { value: 'de', title: 'Deutsch' },
  { value: 'fr', title: 'Français' },
  { value: 'sl', title: 'Slovenščina' },
  { value: 'en', title: 'English' },
];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, layout: 'padded', controls: { expanded: true } },
  loaders: [
    async () => {
      await freshSandbox();
      return {};
    },
  ],
  initialGlobals: { language: 'it' },
  globalTypes: {
    language: {
      description: 'Language of the page around the element',
      toolbar: { icon: 'globe', items: LANGUAGES, dynamicTitle: true },
    },
  },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals['language']);
      return html`${story()}`;
    },
  ],
};

export default preview;
