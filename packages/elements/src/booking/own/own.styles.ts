import { css, type CSSResult } from 'lit';

/** What is seen of an appointment that is there already. */
export const ownStyles: CSSResult = css`
  input.code {
    max-inline-size: 12em;
    margin-block: 0;
    font-size: 1em;
    font-weight: 400;
    text-transform: uppercase;
  }

  /* There, and laid out, or it could not be printed. */
  .paper {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
`;
