import { css } from 'lit';

/**
 * What every element starts from. Public `--pue-*`, then the host's Bootstrap Italia (3: `--it-*`, 2: `--bs-*`),
 * then a default. Lengths are in `em`: the root of some municipal pages is set to 62.5 %.
 * The `!important` ones answer rules of municipal style sheets that win otherwise (decision 0006).
 */
export const tokens = css`
  :host {
    --_accent: var(--pue-color-accent, var(--it-color-background-primary, var(--bs-primary, #06c)));
    --_on-accent: var(--pue-color-on-accent, #fff);
    --_text: var(--pue-color-text, var(--it-color-text-base, var(--bs-body-color, #191919)));
    --_muted: var(--pue-color-muted, #455a64);
    --_surface: var(--pue-color-surface, #fff);
    --_quiet: var(--pue-color-quiet, #f0f5fa);
    --_line: var(--pue-color-line, #5d7083);
    --_danger: var(--pue-color-danger, #b3142f);
    --_success: var(--pue-color-success, #00633f);
    --_warning: var(--pue-color-warning, #8a5300);
    --_radius: var(--pue-radius, var(--bs-border-radius, 4px));
    --_font: var(--pue-font, inherit);

    display: block !important;
    box-sizing: border-box;
    color: var(--_text);
    font-family: var(--_font);
    line-height: 1.5;
    text-align: start;
    container-type: inline-size;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host(:focus) {
    outline: none !important;
    box-shadow: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  :focus-visible {
    outline: 3px solid #000;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
    border-radius: var(--_radius);
  }

  /* A heading takes the focus to be read out; there is nothing to press. */
  :is(h2, h3, h4, h5, h6):focus {
    outline: none;
    box-shadow: none;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    :focus-visible {
      outline: none;
      box-shadow: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none;
      transition: none;
    }
  }
`;
