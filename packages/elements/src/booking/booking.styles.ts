import { css, type CSSResult } from 'lit';

/** What is seen until a time is pressed. */
export const bookingStyles: CSSResult = css`
  /* Whatever follows begins below the window, and stays there while this grows. */
  :host {
    min-block-size: 100svh;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block: 0.5em 0.75em;
    font-size: 1.5em;
    line-height: 1.25;
  }

  section {
    overflow-wrap: anywhere;
  }

  [hidden] {
    display: none;
  }

  p {
    margin-block-end: 0.75em;
  }

  .eyebrow {
    display: block;
    color: var(--_muted);
    font-size: 0.65em;
    font-weight: 600;
  }

  .steps,
  .plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .steps {
    display: flex;
    gap: 0.25em;
    margin-block-end: 1em;
  }

  .steps li {
    flex: 1;
    padding-block-start: 0.5em;
    border-block-start: 5px solid #c5d3e0;
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1.3;
  }

  .steps .done,
  .steps [aria-current] {
    border-color: var(--_accent);
  }

  .steps [aria-current] {
    color: var(--_text);
    font-weight: 600;
  }

  @container (max-width: 36em) {
    .steps li {
      overflow: hidden;
      block-size: 0;
    }
  }

  .chosen {
    margin: 0 0 1em;
    background: var(--_quiet);
  }

  .chosen > div {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr) auto;
    gap: 0.25em 1em;
    align-items: start;
    padding: 0.6em 1em;
  }

  .chosen > div + div {
    border-block-start: 1px solid #c5d3e0;
  }

  .chosen dt {
    color: var(--_muted);
  }

  .chosen dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .chosen .link {
    margin-block: -0.6em;
  }

  .chosen .why {
    margin: 0.25em 0 0;
    font-size: 0.9em;
  }

  @container (max-width: 30em) {
    .chosen > div {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .chosen dt {
      grid-column: 1 / -1;
    }
  }

  /* A narrow window with large letters (WCAG 1.4.4 and 1.4.10 together). */
  @container (max-width: 16em) {
    .chosen > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .beside input {
    flex: 1 1 12em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    inline-size: 100%;
    padding: 0.75em 1em;
    border: 1px solid #c5d3e0;
    color: var(--_accent);
    text-align: start;
  }

  .row[aria-expanded='true'] {
    border-block-end-color: transparent;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  .row > :first-child::first-letter {
    text-transform: uppercase;
  }

  .row .free {
    color: var(--_muted);
    font-weight: 400;
  }

  .row[aria-expanded] .free::after {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: 0.75em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }

  .row[aria-expanded='true'] .free::after {
    transform: translateY(0.1em) rotate(225deg);
  }

  .plain li {
    margin-block-end: 0.5em;
  }

  .card {
    margin-block-end: 0.75em;
    border: 1px solid #c5d3e0;
    border-radius: var(--_radius);
  }

  .card.checked {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .card label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.75em 1em 0.25em;
    font-weight: 600;
    cursor: pointer;
  }

  .card .about {
    padding: 0 1em 0.25em 3.25em;
  }

  .card span {
    min-inline-size: 0;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  @container (max-width: 14em) {
    .card .about {
      padding-inline-start: 1em;
    }
  }

  .why {
    margin-block-start: 0.25em;
  }

  .slots {
    padding: 0.25em 1em 0.75em;
    border: 1px solid #c5d3e0;
    border-block-start: 0;
    border-radius: 0 0 var(--_radius) var(--_radius);
  }

  .group legend {
    padding: 0.5em 0 0.25em;
    font-weight: 400;
  }

  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5em, 1fr));
    gap: 0.5em;
  }

  .time {
    padding-inline: 0.25em;
    text-align: center;
  }

  .time[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .taken {
    align-self: center;
    color: var(--_muted);
    font-size: 0.9em;
    line-height: 1.2;
  }

  .skeleton {
    display: grid;
    gap: 0.5em;
    inline-size: 100%;
  }

  .bone {
    block-size: 3.1em;
    border-radius: var(--_radius);
    background: var(--_quiet);
  }

  @media (forced-colors: active) {
    .steps li:not(.done, [aria-current]) {
      border-color: GrayText;
    }

    .time[aria-pressed='true'] {
      border-color: Highlight;
      border-width: 4px;
    }
  }

  @media print {
    :host {
      min-block-size: 0;
    }

    button,
    .steps {
      display: none;
    }
  }
`;
