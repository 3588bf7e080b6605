import { css, type CSSResult } from 'lit';

/** One A4 page for each appointment, as large as it fits. The type is for eyes of any age. */
export const sheetStyles: CSSResult = css`
  @page {
    size: A4;
    margin: 15mm;
  }

  body {
    margin: 0;
    background: #fff;
    color: #000;
    font-family: system-ui, sans-serif;
    line-height: 1.35;
  }

  .sheet {
    inline-size: 180mm;
    font-size: 18pt;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  .sheet + .sheet {
    break-before: page;
  }

  .sheet[data-size='16'] {
    font-size: 16pt;
  }

  .sheet[data-size='14'] {
    font-size: 14pt;
  }

  .sheet[data-size='12'] {
    font-size: 12pt;
  }

  .sheet[data-size='10'] {
    font-size: 10pt;
  }

  .sheet[data-size='8'] {
    font-size: 8pt;
  }

  h1 {
    margin: 0 0 0.6em;
    font-size: 1.7em;
    line-height: 1.15;
    hyphens: none;
  }

  h1::first-letter {
    text-transform: uppercase;
  }

  h2 {
    margin: 0.8em 0 0.2em;
    font-size: 1em;
  }

  p {
    margin: 0 0 0.4em;
  }

  ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }

  .place,
  .awaiting {
    font-size: 1.15em;
  }

  .code-row {
    display: flex;
    gap: 8mm;
    align-items: center;
    justify-content: space-between;
  }

  .code {
    font-size: 2.2em;
    font-weight: 700;
    letter-spacing: 0.06em;
    white-space: nowrap;
  }

  .qr {
    flex: none;
    block-size: 45mm;
    inline-size: 45mm;
    shape-rendering: crispEdges;
  }
`;
