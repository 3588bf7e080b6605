import { css } from 'lit';

export const phoneListStyles = css`
  .title {
    margin: 0;
    font-size: 1.375em;
    line-height: 1.3;
    hyphens: auto;
  }

  .title.lesser {
    margin-block-start: 1.5em;
    font-size: 1.125em;
  }

  .title:focus {
    outline: none;
  }

  ol,
  ul {
    margin: 1em 0 0;
    padding: 0;
    border-block-start: 1px solid var(--_line);
    list-style-type: ''; /* the keyword for no marker takes the list away from VoiceOver */
  }

  li {
    display: grid;
    gap: 0.5em 1.5em;
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
  }

  li p {
    margin: 0;
  }

  .name {
    font-size: 1.125em;
    font-weight: 600;
  }

  .phone {
    display: inline-block;
    min-block-size: 44px;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 44px;
  }

  .messages {
    color: var(--_muted);
  }

  @container (min-width: 40em) {
    ol li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 14em);
      align-items: start;
    }

    ol .actions,
    ol .notice,
    ol [data-focus] {
      grid-column: 1 / -1;
    }
  }
`;
