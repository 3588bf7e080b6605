import type { Meeting } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { timeOfDay } from '../locale/formats.ts';
import type { Language } from '@pue/client/contract';
import type { Words } from './call-sentence.ts';

/** Who answers at the other end, as the service says; nothing until it does. */
export function officerCard(
  { officer }: Meeting,
  words: Words,
  level: number,
): TemplateResult | typeof nothing {
  if (officer === undefined) return nothing;
  return html`
    <div class="card" part="officer">
      <h3 class="heading" aria-level=${level}>${words.card.title}</h3>
      <p class="name">${officer.display_name}</p>
      <p>${officer.role}, ${officer.office_name}</p>
    </div>
  `;
}

/** What the meeting is about, where, and when. */
export function appointmentCard(
  meeting: Meeting,
  words: Words,
  level: number,
  lang: Language,
): TemplateResult {
  const { at, title } = words.appointment;
  return html`
    <div class="card" part="appointment">
      <h3 class="heading" aria-level=${level}>${title}</h3>
      <p class="name">${meeting.service_title}</p>
      <p>${meeting.place_name}, ${at(timeOfDay(meeting.start, lang), timeOfDay(meeting.end, lang))}</p>
    </div>
  `;
}
