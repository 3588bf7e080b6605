import type { Failure } from '@pue/client/booking';
import { bookingContact, normalizeBookingCode } from '@pue/client/contract';
import type { Holder } from '@pue/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { faultList } from '../later/notices-view.ts';
import { heading } from '../views/heading.ts';
import { problemText } from '../views/read-view.ts';
import { back } from '../views/where-view.ts';
import type { OwnView } from './own-view.ts';
import type { Finding, Typed } from './own.state.ts';

/** The code on paper, and what one left to be reached by. */
export function findingView(view: OwnView, state: Finding): TemplateResult {
  const { own } = view;
  const looking = state.search.kind === 'looking';
  return html`
    ${heading(view.level, own.findingTitle, 'heading')}
    <p>${own.findingText}</p>
    ${faultList(
      view,
      state.faults.map((name) => ({ field: `own-${name}`, words: own.faults[name] })),
    )}
    ${outcome(view, state)}
    <form novalidate @submit=${(event: SubmitEvent) => submit(event, view)}>
      ${field(view, state, 'code')} ${field(view, state, 'contact')}
      <div class="actions">
        <button class="primary" aria-disabled=${looking ? 'true' : nothing}>
          ${looking ? own.looking : own.find}
        </button>
        ${back(view)}
      </div>
    </form>
  `;
}

function field({ own }: OwnView, { typed, faults }: Finding, name: keyof Typed): TemplateResult {
  const faulty = faults.includes(name);
  const id = `own-${name}`;
  return html`<div class="field">
    <label for=${id}>${own.labels[name]}</label>
    <span class="hint" id="${id}-hint">${own.hints[name]}</span>
    ${faulty ? html`<span class="error" id="${id}-error">${own.faults[name]}</span>` : nothing}
    <input
      id=${id}
      name=${name}
      class=${name}
      autocomplete="off"
      autocapitalize=${name === 'code' ? 'characters' : 'off'}
      spellcheck="false"
      aria-required="true"
      aria-invalid=${faulty ? 'true' : nothing}
      aria-describedby=${faulty ? `${id}-error ${id}-hint` : `${id}-hint`}
      .value=${typed[name]}
    />
  </div>`;
}

/** The same words whichever of the two is wrong: nobody learns which codes there are. */
function outcome(view: OwnView, { search }: Finding): unknown {
  switch (search.kind) {
    case 'none':
      return nothing;
    case 'looking':
      return search.slow ? html`<p class="notice">${view.words.common.slow}</p>` : nothing;
    case 'failed':
      return html`<div class="notice problem" tabindex="-1" data-focus="message">
        ${refusal(view, search.failure)}
      </div>`;
  }
}

/** Beside the code that one has, the one for assistance would only confuse where nothing is broken. */
function refusal(view: OwnView, failure: Failure): TemplateResult {
  const { own, problems } = view;
  if (failure.code !== 'not-found') return problemText(view, failure, problems[failure.code]);
  return html`
    <p><strong>${own.notFound.what}</strong></p>
    <p>${own.notFound.way}</p>
  `;
}

function submit(event: SubmitEvent, { send }: OwnView): void {
  event.preventDefault();
  if (!(event.target instanceof HTMLFormElement)) return;
  const form = new FormData(event.target);
  const typed = { code: String(form.get('code') ?? ''), contact: String(form.get('contact') ?? '') };
  const code = normalizeBookingCode(typed.code);
  const contact = typed.contact.trim();
  const readable = bookingContact.safeParse(contact).success;
  const holder: Holder | undefined = code !== null && readable ? { code, contact } : undefined;
  const faults = [...(code === null ? ['code' as const] : []), ...(readable ? [] : ['contact' as const])];
  send({ type: 'own-submitted', typed, holder, faults });
}
