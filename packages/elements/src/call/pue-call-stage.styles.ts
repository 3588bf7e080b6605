import { css } from 'lit';

export const stageStyles = css`
  .stage {
    display: grid;
    grid-template: 'all' / minmax(0, 1fr);
    border-radius: var(--_radius);
    background: #17222b;
    overflow: hidden;
  }

  .stage > * {
    grid-area: all;
  }

  .remote {
    inline-size: 100%;
    max-block-size: 58vh;
    object-fit: contain;
  }

  .still {
    filter: grayscale(1) brightness(0.6);
  }

  .instead {
    display: grid;
    place-content: center;
    padding: 1.5em 1em;
    background: #17222b;
    color: #fff;
    font-size: 1.25em;
    line-height: 1.4;
    text-align: center;
  }

  .beside {
    align-self: start;
    margin: 0.5em;
    padding: 0.5em 1em;
    border-radius: var(--_radius);
    background: #fff;
    color: #191919;
    font-weight: 600;
  }

  .warning.beside {
    border-inline-start: 6px solid var(--_warning);
  }

  .sound {
    place-self: center;
    margin: 0.5em;
    padding: 1em;
    border-radius: var(--_radius);
    background: #fff;
    color: #191919;
    text-align: center;
  }

  .sound p {
    margin-block-end: 0.75em;
  }

  pue-call-self {
    place-self: end;
    inline-size: clamp(5.5em, 22%, 14em);
    margin: 0.5em;
    border: 2px solid #fff;
    border-radius: var(--_radius);
  }

  .card {
    margin-block-start: 1em;
  }

  @container (max-width: 30em) {
    .instead {
      padding-block-end: 5em;
      font-size: 1.0625em;
    }
  }
`;
