import { css, type CSSResult } from 'lit';

/** The calendar, by its parts. */
export const monthStyles: CSSResult = css`
  calendar-date {
    inline-size: 100%;
    max-inline-size: 26em;
    margin-block-end: 1em;
  }

  calendar-date::part(button) {
    inline-size: max(44px, 2em);
    block-size: max(44px, 2em);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
  }

  calendar-date::part(previous),
  calendar-date::part(next) {
    font-size: 1.25em;
    font-weight: 600;
  }

  calendar-month {
    --color-accent: var(--_accent);
    --color-text-on-accent: var(--_on-accent);

    inline-size: 100%;
  }

  calendar-month::part(heading) {
    display: none;
  }

  calendar-month::part(table) {
    inline-size: 100%;
    table-layout: fixed;
    font-size: 1em;
  }

  calendar-month::part(th) {
    inline-size: auto;
    font-weight: 600;
  }

  calendar-month::part(td) {
    padding: 1px;
  }

  calendar-month::part(day) {
    inline-size: 100%;
    block-size: max(44px, 2em);
    border-radius: var(--_radius);
    font-family: inherit;
  }

  calendar-month::part(free) {
    background: var(--_quiet);
    box-shadow: inset 0 0 0 2px var(--_accent);
    color: var(--_accent);
    font-weight: 700;
  }

  calendar-month::part(selected) {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  calendar-date::part(button):focus-visible,
  calendar-month::part(day):focus-visible {
    outline: 3px solid #000;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
  }

  .chosen-day {
    margin-block: 0;
    font-weight: 600;
  }

  .chosen-day::first-letter {
    text-transform: uppercase;
  }

  .chosen-day + .slots {
    border-block-start: 1px solid #c5d3e0;
  }
`;
