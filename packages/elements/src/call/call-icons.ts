import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

const slash = svg`<path d="M4 3l17 17" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/>`;

const microphone = svg`
  <rect x="9" y="2.5" width="6" height="11" rx="3" />
  <path d="M5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M8.5 21h7" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" />`;

const camera = svg`
  <rect x="2" y="6" width="13.5" height="12" rx="2" />
  <path d="M17 10.5 22 7v10l-5-3.5z" />`;

export const microphoneIcon = (on: boolean): TemplateResult =>
  icon(on ? microphone : svg`${microphone}${slash}`);

export const cameraIcon = (on: boolean): TemplateResult => icon(on ? camera : svg`${camera}${slash}`);

export const devicesIcon = icon(svg`
  <path d="M4 7h9M19 7h1M4 17h1M11 17h9" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
  <circle cx="16" cy="7" r="2.6" /><circle cx="8" cy="17" r="2.6" />`);

export const leaveIcon = icon(svg`
  <path d="M14 4H5v16h9M10 12h11M17 8l4 4-4 4" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" />`);
