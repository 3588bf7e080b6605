import { css } from 'lit';

export const earlierStyles = css`
  .title {
    margin: 1.5em 0 0.5em;
    font-size: 1.125em;
    hyphens: auto;
  }

  summary {
    align-content: center;
    min-block-size: 44px;
    font-weight: 600;
    cursor: pointer;
  }

  p {
    margin-block: 0.5em;
  }

  .when {
    font-size: 1.25em;
  }

  .offer {
    margin-block: 1em;
    padding: 0 1em 1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }

  input[type='date'] {
    max-inline-size: 14em;
  }
`;
