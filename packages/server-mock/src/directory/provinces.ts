import type { Language } from '@pue/client/contract';

/** Sign of each province and its capital, where the INPS office of the sandbox is. */
const CAPITALS =
  'AG Agrigento|AL Alessandria|AN Ancona|AO Aosta|AP Ascoli Piceno|AQ L’Aquila|AR Arezzo|AT Asti|AV Avellino|BA Bari|' +
  'BG Bergamo|BI Biella|BL Belluno|BN Benevento|BO Bologna|BR Brindisi|BS Brescia|BT Andria|BZ Bolzano|CA Cagliari|' +
  'CB Campobasso|CE Caserta|CH Chieti|CL Caltanissetta|CN Cuneo|CO Como|CR Cremona|CS Cosenza|CT Catania|CZ Catanzaro|' +
  'EN Enna|FC Forlì|FE Ferrara|FG Foggia|FI Firenze|FM Fermo|FR Frosinone|GE Genova|GO Gorizia|GR Grosseto|IM Imperia|' +
  'IS Isernia|KR Crotone|LC Lecco|LE Lecce|LI Livorno|LO Lodi|LT Latina|LU Lucca|MB Monza|MC Macerata|ME Messina|' +
  'MI Milano|MN Mantova|MO Modena|MS Massa|MT Matera|NA Napoli|NO Novara|NU Nuoro|OR Oristano|PA Palermo|PC Piacenza|' +
  'PD Padova|PE Pescara|PG Perugia|PI Pisa|PN Pordenone|PO Prato|PR Parma|PT Pistoia|PU Pesaro|PV Pavia|PZ Potenza|' +
  'RA Ravenna|RC Reggio di Calabria|RE Reggio nell’Emilia|RG Ragusa|RI Rieti|RM Roma|RN Rimini|RO Rovigo|SA Salerno|' +
  'SI Siena|SO Sondrio|SP La Spezia|SR Siracusa|SS Sassari|SU Carbonia|SV Savona|TA Taranto|TE Teramo|TN Trento|TO Torino|' +
  'TP Trapani|TR Terni|TS Trieste|TV Treviso|UD Udine|VA Varese|VB Verbania|VC Vercelli|VE Venezia|VI Vicenza|VR Verona|' +
  'VT Viterbo|VV Vibo Valentia';

const ITALIAN = new Map(CAPITALS.split('|').map((entry) => [entry.slice(0, 2), entry.slice(3)]));

/** Capitals with a second official name. */
const SECOND: Readonly<Record<string, Partial<Record<Language, string>>>> = {
  BZ: { de: 'Bozen' },
  AO: { fr: 'Aoste' },
  TS: { sl: 'Trst' },
  GO: { sl: 'Gorica' },
};

export const PROVINCE_SIGNS: readonly string[] = [...ITALIAN.keys()];

/** The capital of a province, in a language where it has an official name in it. */
export function provinceCapital(sign: string, lang: Language): string {
  return SECOND[sign]?.[lang] ?? ITALIAN.get(sign) ?? sign;
}
