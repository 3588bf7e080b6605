import { css, type CSSResult } from 'lit';

/** Search, needs, and who can serve. */
export const choosingStyles: CSSResult = css`
  .about ul {
    margin-block: 0 0.75em;
    padding-inline-start: 1.25em;
  }

  .bring {
    margin-block-end: 0;
    font-weight: 600;
  }

  .needs {
    border: 1px solid #c5d3e0;
    border-radius: var(--_radius);
  }

  .needs summary {
    min-block-size: 44px;
    padding: 0.6em 1em;
    font-weight: 600;
    cursor: pointer;
  }

  .needs summary .hint {
    font-weight: 400;
  }

  .needs fieldset {
    padding: 0 1em 0.5em;
  }

  .servers {
    margin-block: 1em;
  }

  .servers legend {
    margin-block-end: 0.5em;
  }

  .side {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 0.75em;
  }

  .side .card {
    margin: 0;
  }

  .side .about {
    padding-inline-start: 1em;
  }
`;
