import { css } from 'lit';

export const pueCallStyles = css`
  .label {
    color: var(--_muted);
    font-weight: 600;
  }

  .title {
    margin: 0;
    font-size: 1.75em;
    line-height: 1.25;
    hyphens: auto;
  }

  @container (max-width: 26em) {
    .title {
      font-size: 1.375em;
    }
  }

  .body {
    display: grid;
    gap: 1em;
    margin-block-start: 1em;
  }

  .door {
    max-inline-size: 44em;
  }

  .door > p + p {
    margin-block-start: 0.75em;
  }
`;
