import { css, type CSSResult } from 'lit';

/** What is seen from the press of a time on. */
export const laterStyles: CSSResult = css`
  .notice > :last-child {
    margin-block-end: 0;
  }

  .notice .actions {
    margin-block-start: 0.75em;
    align-items: center;
  }

  form h3,
  form h4,
  form h5,
  form h6 {
    margin-block: 1.5em 0.5em;
    font-size: 1.2em;
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

  @media print {
    .code {
      font-size: 32pt;
    }
  }
`;
