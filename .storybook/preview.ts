/// <reference types="vite/types/importMeta.d.ts" />
import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypesOf, type Manifest } from './arg-types.ts';
import { freshSandbox } from './sandbox.ts';

/** Made by `npm run build`; without it the catalogue has no tables of attributes and events. */
const manifests = import.meta.glob<Manifest>('../packages/elements/custom-elements.json', {
  eager: true,
  import: 'default',
});
const manifest = Object.values(manifests)[0] ?? { modules: [] };

const LANGUAGES = [
  { value: 'it', title: 'Italiano' },
  { value: 'de', title: 'Deutsch' },
  { value: 'fr', title: 'Français' },
  { value: 'sl', title: 'Slovenščina' },
  { value: 'en', title: 'English' },
];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    controls: { expanded: true },
    docs: { extractArgTypes: (tag: string) => argTypesOf(manifest, tag) },
    options: { storySort: { order: ['Start', 'Provider', 'Booking', ['Reference'], 'Agenda', 'Call'] } },
  },
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
      const language = String(globals['language']);
      document.documentElement.lang = language;
      return html`<div lang=${language}>${story()}</div>`; // a docs page keeps to the English of its text
    },
  ],
};

export default preview;
