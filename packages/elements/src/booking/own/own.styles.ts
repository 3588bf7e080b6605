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
`;
