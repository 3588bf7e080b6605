import { css, type CSSResult } from 'lit';

/** What is seen at the counter alone. */
export const operatorStyles: CSSResult = css`
  .areas {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 1em;
  }

  .areas [aria-current] {
    border-block-end-width: 4px;
    font-weight: 700;
  }

  .person {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0 1em;
    align-items: end;
    margin-block-end: 1.5em;
    padding: 0.75em;
    border: 1px solid var(--_border);
  }

  .person > legend {
    padding-inline: 0.25em;
    font-weight: 700;
  }

  .person .told,
  .person .basis {
    grid-column: 1 / -1;
  }

  .basis {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .awaiting li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_border);
  }

  .awaiting p {
    margin: 0;
  }

  .wide {
    overflow-x: auto;
    overflow-wrap: normal;
  }

  /* Wider than a telephone: the region round it scrolls, and the words stay whole (WCAG 1.4.10 lets tables). */
  .wide table {
    inline-size: 100%;
    min-inline-size: 34em;
    border-collapse: collapse;
  }

  .wide :is(th, td) {
    padding: 0.5em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
  }

  .booked li {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_border);
  }

  @media print {
    .areas,
    .actions {
      display: none;
    }
  }
`;
