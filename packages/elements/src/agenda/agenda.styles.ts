import { css } from 'lit';

export const agendaStyles = css`
  .title {
    margin: 0;
    font-size: 1.375em;
    line-height: 1.3;
    hyphens: auto;
  }

  .title:focus {
    outline: none;
  }

  ol {
    margin: 1em 0 0;
    padding: 0;
    border-block-start: 1px solid var(--_line);
    list-style-type: ''; /* the keyword for no marker takes the list away from VoiceOver */
  }

  li {
    display: grid;
    gap: 0.25em 1.5em;
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
  }

  .time {
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .name {
    font-weight: 600;
  }

  .state {
    justify-self: start;
  }

  .state.marked {
    padding: 0.1em 0.75em;
    border: 2px solid var(--_warning);
    border-radius: 1.2em;
    color: var(--_warning);
    font-weight: 600;
  }

  .over {
    color: var(--_muted);
  }

  .open {
    margin-block-start: 0.5em;
  }

  @container (min-width: 40em) {
    li {
      grid-template-columns: 4.5em minmax(0, 1fr) 11em 13em;
      align-items: center;
    }

    .open {
      justify-self: end;
      margin: 0;
    }
  }

  @media (forced-colors: active) {
    .state.marked {
      border-color: CanvasText;
    }
  }
`;
