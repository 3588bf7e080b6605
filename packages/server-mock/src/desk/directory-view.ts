import type {
  Comune,
  ComuneSummary,
  Competence,
  Desk,
  Language,
  Office,
  Service,
} from '@pue/client/contract';
import type { ComuneRecord } from '../directory/comune-record.ts';
import { nameIn } from '../directory/comune-record.ts';
import { localTraits } from '../directory/local-traits.ts';
import { provinceCapital } from '../directory/provinces.ts';
import type { ServiceRecord } from '../directory/services.ts';
import { POLES } from '../directory/services.ts';
import { directoryTexts } from '../directory/texts/directory-texts.ts';
import { localHolidayIn } from './calendar.ts';
import type { Directory, OfficeRecord } from './directory.ts';
import type { Visit } from './desk.ts';
import { findLine } from './agenda.ts';
import { hasSteps } from './fit.ts';
import { hashed } from './hash.ts';
import { waitAt } from './waits.ts';

export function comuneSummaryView(comune: ComuneRecord): ComuneSummary {
  const traits = localTraits(comune.istat);
  return {
    istat: comune.istat,
    cadastral_code: comune.cadastralCode,
    names: [...comune.names],
    province: comune.province,
    region: comune.region,
    inner_area: traits.innerArea ?? false,
    minor_island: traits.minorIsland ?? false,
  };
}

/** `year` names the local holiday of the year that the reader is in. */
export function comuneView(directory: Directory, comune: ComuneRecord, lang: Language, year: number): Comune {
  return {
    ...comuneSummaryView(comune),
    confirmation: confirmationPolicy(comune),
    competent_office: officeView(directory.competentOffice(comune), lang),
    national_poles: POLES.map((id) => officeView({ id, kind: 'national-pole' }, lang)),
    desks: [deskView(comune, lang, year)],
  };
}

/** One Comune in three has its operators confirm what citizens book. */
export function confirmationPolicy(comune: ComuneRecord): 'immediate' | 'by-operator' {
  return Number(comune.istat) % 3 === 0 ? 'by-operator' : 'immediate';
}

export function officeView(office: OfficeRecord, lang: Language): Office {
  const texts = directoryTexts(lang);
  const base = { id: office.id, kind: office.kind, accessibility: [...texts.accessibility.office] };
  if (office.kind === 'national-pole') return { ...base, name: texts.poles[office.id] };
  const city = provinceCapital(office.province, lang);
  return {
    ...base,
    name: texts.officeName(city),
    address: `Via dell’Esempio ${hashed(office.id, 90) + 1}, ${city}`,
  };
}

export function deskView(comune: ComuneRecord, lang: Language, year: number): Desk {
  const texts = directoryTexts(lang);
  const name = nameIn(comune, lang);
  return {
    id: `pue-${comune.istat}`,
    kind: 'pue',
    name: texts.deskName(name),
    address: `Piazza del Municipio 1, ${name} (${comune.province})`,
    opening_hours: texts.openingHours + localHolidayText(comune, lang, year),
    accessibility: [...(hasSteps(comune) ? texts.accessibility.deskWithSteps : texts.accessibility.desk)],
  };
}

function localHolidayText(comune: ComuneRecord, lang: Language, year: number): string {
  const { holiday } = localTraits(comune.istat);
  if (holiday === undefined) return '';
  const date = new Date(`${localHolidayIn(year, holiday)}T12:00:00Z`);
  return directoryTexts(lang).closedOn(dayFormat(lang).format(date));
}

const dayFormats = new Map<Language, Intl.DateTimeFormat>();

/** Made once: to make one takes longer than all the rest of an answer. */
function dayFormat(lang: Language): Intl.DateTimeFormat {
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const format = dayFormats.get(lang) ?? new Intl.DateTimeFormat(lang, options);
  dayFormats.set(lang, format);
  return format;
}

export function serviceView(visit: Visit, service: ServiceRecord, comune: ComuneRecord): Service {
  const { desk, lang } = visit;
  const { title, summary, keywords } = directoryTexts(lang).services[service.id];
  return {
    id: service.id,
    title,
    summary,
    duration_minutes: service.durationMinutes,
    required_documents: requiredDocuments(service, lang),
    delega_allowed: service.delegaAllowed,
    keywords: [...keywords],
    competence: desk.directory
      .serversOf(service, comune)
      .map((office) => competenceView(visit, service, office, nameIn(comune, lang))),
  };
}

function competenceView(
  visit: Visit,
  service: ServiceRecord,
  office: OfficeRecord,
  comune: string,
): Competence {
  const line = findLine(visit.desk.directory, office.id, service.id);
  return {
    kind: office.kind,
    office_id: office.id,
    office_name: officeView(office, visit.lang).name,
    reason: reasonFor(service, office, comune, visit.lang),
    ...(line === undefined ? {} : waitAt(visit, line)),
  };
}

function reasonFor({ servers }: ServiceRecord, office: OfficeRecord, comune: string, lang: Language): string {
  const texts = directoryTexts(lang);
  const byLaw = servers[0] === (office.kind === 'office' ? 'office' : office.id);
  if (office.kind === 'office') return byLaw ? texts.officeReason(comune) : texts.officeTooReason(comune);
  if (!byLaw) return texts.poleTooReason;
  return servers.length > 1 ? texts.poleByLawReason : texts.poleReason;
}

export function serviceTitle(service: ServiceRecord, lang: Language): string {
  return directoryTexts(lang).services[service.id].title;
}

export function requiredDocuments(service: ServiceRecord, lang: Language): string[] {
  const texts = directoryTexts(lang);
  return [texts.identityDocument, texts.taxCard, ...texts.services[service.id].documents];
}
