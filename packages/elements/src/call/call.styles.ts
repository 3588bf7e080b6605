import { css } from 'lit';

/** What every part of the call shares: pictures, the card of who answers, dialogs. */
export const callStyles = css`
  .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: currentColor;
  }

  button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .lead {
    font-size: 1.25em;
    line-height: 1.4;
  }

  .stack {
    display: grid;
    gap: 1em;
    justify-items: start;
  }

  .retry {
    margin-block-start: 0.75em;
  }

  .heading {
    margin: 0;
    font-size: 1.125em;
    line-height: 1.3;
  }

  .picture {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius);
    background: #17222b;
    object-fit: cover;
  }

  .blank {
    display: grid;
    place-content: center;
    padding: 1em;
    color: #fff;
    text-align: center;
  }

  .card {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .card p + p {
    color: var(--_muted);
  }

  .name {
    font-weight: 600;
  }

  dialog {
    inline-size: min(34em, 100vw - 1.5em);
    max-block-size: calc(100vh - 1.5em);
    padding: min(1.25em, 4vw);
    border: 0;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    overflow: auto;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }

  legend.heading {
    max-inline-size: 100%;
    padding: 0;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  @container (max-width: 14em) {
    .icon {
      display: none;
    }

    button {
      padding-inline: 0.5em;
    }
  }

  @media (forced-colors: active) {
    dialog,
    .picture {
      border: 2px solid CanvasText;
    }
  }
`;
