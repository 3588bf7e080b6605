import { html, nothing, type TemplateResult } from 'lit';
import type { PersonStrings } from '../strings/it/person.ts';
import { birthDateField } from './birth-date-field.ts';
import { meantEmail } from './email.ts';
import { type FieldFrame, textField } from './field.ts';
import type { PersonDraft } from './person-draft.ts';

/** The fields of one person: a draft in, changes out. */
export interface PersonForm extends FieldFrame {
  readonly words: PersonStrings;
  readonly draft: PersonDraft;
  /** Who types is who is meant: the browser may offer what it knows of them. */
  readonly own: boolean;
  readonly change: (change: Partial<PersonDraft>) => void;
}

/** Who it is. */
export function identityFields(form: PersonForm): TemplateResult {
  const { words, draft, own, change } = form;
  const required = true;
  return html`
    ${textField(form, {
      field: 'givenName',
      label: words.givenName,
      value: draft.givenName,
      autocomplete: own ? 'given-name' : 'off',
      required,
      typed: (givenName) => change({ givenName }),
    })}
    ${textField(form, {
      field: 'familyName',
      label: words.familyName,
      value: draft.familyName,
      autocomplete: own ? 'family-name' : 'off',
      required,
      typed: (familyName) => change({ familyName }),
    })}
    ${textField(form, {
      field: 'taxCode',
      label: words.taxCode,
      value: draft.taxCode,
      hint: words.taxCodeHint,
      autocomplete: 'off',
      capitals: true,
      required,
      typed: (taxCode) => change({ taxCode }),
    })}
    ${birthDateField(form)}
  `;
}

/** How to reach them. */
export function contactFields(form: PersonForm): TemplateResult {
  const { words, draft, own, change } = form;
  return html`
    ${textField(form, {
      field: 'phone',
      label: words.phone,
      value: draft.phone,
      hint: words.phoneHint,
      type: 'tel',
      autocomplete: own ? 'tel' : 'off',
      typed: (phone) => change({ phone }),
    })}
    ${textField(form, {
      field: 'email',
      label: words.email,
      value: draft.email,
      hint: words.emailHint,
      type: 'email',
      autocomplete: own ? 'email' : 'off',
      typed: (email) => change({ email, meantEmail: '' }),
      left: (email) => change({ meantEmail: meantEmail(email) ?? '' }),
    })}
    ${
      draft.meantEmail === ''
        ? nothing
        : html`<p class="meant">
            ${words.meantEmail}
            <button type="button" class="link" @click=${(event: Event) => take(form, event)}>
              ${words.takeEmail(draft.meantEmail)}
            </button>
          </p>`
    }
  `;
}

/** The button goes with the offer: the focus stays with what was changed. */
function take({ prefix, draft, change }: PersonForm, { target }: Event): void {
  const root = target instanceof Element ? target.getRootNode() : undefined;
  change({ email: draft.meantEmail, meantEmail: '' });
  if (root instanceof ShadowRoot) root.getElementById(`${prefix}email`)?.focus();
}
