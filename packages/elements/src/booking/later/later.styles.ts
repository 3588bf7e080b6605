import { css, type CSSResult } from 'lit';

/** What is seen from the press of a time on. */
export const laterStyles: CSSResult = css`
  input[aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }

  legend {
    padding: 0;
  }

  a {
    color: var(--_accent);
  }

  .notice strong::first-letter {
    text-transform: uppercase;
  }

  .notice strong {
    display: inline-block;
  }

  .notice > :last-child {
    margin-block-end: 0;
  }

  .notice .plain .link {
    padding-inline: 0;
    text-align: start;
  }

  .notice .actions {
    margin-block-start: 0.75em;
    align-items: center;
  }

  :is(h3, h4, h5, h6):not([tabindex]) {
    margin-block: 1.5em 0.5em;
    font-size: 1.2em;
  }

  /* The end comes in sight wherever one types; small windows keep their room. */
  @media (min-height: 40em) {
    .soon {
      position: sticky;
      inset-block-start: 0;
      box-shadow: 0 2px 6px rgb(0 0 0 / 30%);
    }

    input,
    textarea {
      scroll-margin-block-start: 10em;
    }
  }

  .choice label {
    font-weight: 400;
  }

  .code {
    margin-block: 0;
    font-size: 2.5em;
    font-weight: 700;
    letter-spacing: 0.08em;
    line-height: 1.2;
  }

  .when {
    font-size: 1.15em;
  }

  .when::first-letter {
    text-transform: uppercase;
  }

  .notice.success h2,
  .notice.warning h2 {
    margin-block-start: 0;
  }

  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .date label {
    display: block;
  }

  .date .figures-2 {
    inline-size: 4.5em;
  }

  .date .figures-4 {
    inline-size: 6.5em;
  }

  .meant {
    margin-block: 0.5em 0;
  }

  .telling {
    inline-size: 100%;
    margin-block-end: 1em;
    border-collapse: collapse;
    table-layout: fixed;
    hyphens: auto;
  }

  .telling :is(th, td) {
    padding: 0.4em 0.75em 0.4em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }

  .telling caption {
    text-align: start;
  }

  .telling [scope='row'] {
    font-weight: 400;
  }

  .telling [scope='rowgroup'] {
    padding-block-start: 0.9em;
  }

  @media print {
    .code {
      font-size: 32pt;
    }
  }
`;
