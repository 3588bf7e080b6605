import { css } from 'lit';

/** Buttons, fields and notices, alike in every feature. Targets are 44 px at least (WCAG 2.5.8 asks 24). */
export const controls = css`
  button,
  input,
  select,
  textarea {
    min-block-size: 44px;
    color: inherit;
    font: inherit;
  }

  button {
    padding: 0.5em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  button:hover {
    text-decoration: underline;
  }

  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  button.link {
    padding-inline: 0.25em;
    border-color: transparent;
    background: none;
    text-decoration: underline;
  }

  button[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: not-allowed;
  }

  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }

  [aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }

  .field {
    display: grid;
    gap: 0.25em;
    margin-block-end: 1.25em;
  }

  .field label,
  legend {
    font-weight: 600;
  }

  .hint {
    color: var(--_muted);
  }

  .error {
    color: var(--_danger);
    font-weight: 600;
  }

  .choice {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1.5em;
  }

  .notice {
    margin-block: 1em;
    padding: 0.75em 1em;
    border-inline-start: 5px solid var(--_accent);
    background: var(--_quiet);
  }

  .notice.problem {
    border-color: var(--_danger);
  }

  .notice.warning {
    border-color: var(--_warning);
  }

  .notice.success {
    border-color: var(--_success);
  }

  @media (forced-colors: active) {
    button:not(.link),
    .notice {
      border-color: ButtonText;
    }

    button.link {
      border-color: Canvas;
    }
  }
`;
