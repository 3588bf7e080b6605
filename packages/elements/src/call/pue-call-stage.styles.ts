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
    position: relative; /* filters and mirrors would come to lie on top of what follows them */
  }

  .remote {
    inline-size: 100%;
    max-block-size: 54vh;
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

  .over {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    align-content: start;
    padding: 0.5em;
  }

  .beside {
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
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.5em 1em;
    border-radius: var(--_radius);
    background: #fff;
    color: #191919;
  }

  pue-call-self {
    place-self: end;
    inline-size: clamp(5.5em, 22%, 14em);
    margin: 0.5em;
    border: 2px solid #fff;
    border-radius: var(--_radius);
  }

  .card {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    margin-block-start: 1em;
    padding-block: 0.5em;
  }

  @container (max-width: 30em) {
    .stage {
      grid-template:
        'over'
        'all'
        / minmax(0, 1fr);
    }

    .stage > .over {
      grid-area: over;
      padding: 0;
    }

    .instead {
      padding-block: 1em 5em;
      font-size: 1.0625em;
    }
  }
`;
