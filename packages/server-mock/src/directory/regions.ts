/** Regions by their ISTAT code: official name, and the signs of their provinces. */
const REGIONS: Readonly<Record<string, { readonly name: string; readonly provinces: string }>> = {
  '01': { name: 'Piemonte', provinces: 'AL AT BI CN NO TO VB VC' },
  '02': { name: 'Valle d’Aosta/Vallée d’Aoste', provinces: 'AO' },
  '03': { name: 'Lombardia', provinces: 'BG BS CO CR LC LO MB MI MN PV SO VA' },
  '04': { name: 'Trentino-Alto Adige/Südtirol', provinces: 'BZ TN' },
  '05': { name: 'Veneto', provinces: 'BL PD RO TV VE VI VR' },
  '06': { name: 'Friuli-Venezia Giulia', provinces: 'GO PN TS UD' },
  '07': { name: 'Liguria', provinces: 'GE IM SP SV' },
  '08': { name: 'Emilia-Romagna', provinces: 'BO FC FE MO PC PR RA RE RN' },
  '09': { name: 'Toscana', provinces: 'AR FI GR LI LU MS PI PO PT SI' },
  '10': { name: 'Umbria', provinces: 'PG TR' },
  '11': { name: 'Marche', provinces: 'AN AP FM MC PU' },
  '12': { name: 'Lazio', provinces: 'FR LT RI RM VT' },
  '13': { name: 'Abruzzo', provinces: 'AQ CH PE TE' },
  '14': { name: 'Molise', provinces: 'CB IS' },
  '15': { name: 'Campania', provinces: 'AV BN CE NA SA' },
  '16': { name: 'Puglia', provinces: 'BA BR BT FG LE TA' },
  '17': { name: 'Basilicata', provinces: 'MT PZ' },
  '18': { name: 'Calabria', provinces: 'CS CZ KR RC VV' },
  '19': { name: 'Sicilia', provinces: 'AG CL CT EN ME PA RG SR TP' },
  '20': { name: 'Sardegna', provinces: 'CA NU OR SS SU' },
};

/** Official name of a region by its ISTAT code. */
export function regionName(code: string): string {
  return REGIONS[code]?.name ?? '';
}

/** Official name of the region of a province. */
export function regionOfProvince(sign: string): string {
  return Object.values(REGIONS).find(({ provinces }) => provinces.split(' ').includes(sign))?.name ?? '';
}
