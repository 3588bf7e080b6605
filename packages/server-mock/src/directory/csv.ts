/** Rows of a comma-separated file (RFC 4180) by the names of its first line. */
export function parseCsv(text: string): readonly ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = splitRows(text.replace(/^\uFEFF/, ''));
  return rows
    .filter((row) => row.length === header.length)
    .map((row) => new Map(header.map((name, index) => [name, row[index] ?? ''])));
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function splitRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const field = FIELD.exec(text);
    if (field === null)
      throw new Error('The file is not comma-separated text: a quotation mark is not closed.');
    row.push(field[1]?.replaceAll('""', '"') ?? field[2] ?? '');
    if (field[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
