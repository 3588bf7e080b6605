// A reader of calendar files written from RFC 5545, so that ours are not read by their own writer.

const DAY = 86_400_000;

/** A line of a calendar file: name, parameters, value. */
interface Line {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** A part between BEGIN and END. */
export class Component {
  readonly name: string;
  readonly lines: Line[] = [];
  readonly parts: Component[] = [];

  constructor(name: string) {
    this.name = name;
  }

  part(name: string): Component {
    return this.parts.find((part) => part.name === name) ?? missing(name);
  }

  line(name: string): Line {
    const found = this.lines.filter((line) => line.name === name);
    if (found.length > 1) throw new Error(`${name} stands there more than once`);
    return found[0] ?? missing(name);
  }

  value(name: string): string {
    return this.line(name).value;
  }

  text(name: string): string {
    return this.value(name).replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
  }
}

export function readCalendar(file: string): Component {
  const top = new Component('');
  const open: Component[] = [top];
  const unfolded = file.replaceAll(/\r\n[ \t]/g, '');
  if (!unfolded.endsWith('\r\n')) throw new Error('The last line does not end');
  for (const line of unfolded.slice(0, -2).split('\r\n').map(readLine)) {
    const here = open.at(-1) ?? missing('BEGIN');
    if (line.name === 'BEGIN') {
      const part = new Component(line.value);
      here.parts.push(part);
      open.push(part);
    } else if (line.name === 'END') {
      if (open.pop()?.name !== line.value) throw new Error(`${line.value} ends and has not begun`);
    } else here.lines.push(line);
  }
  if (open.length !== 1) throw new Error('A part does not end');
  return top.part('VCALENDAR');
}

/** The instant of a date-time of the event, by the rules of the zone that the file itself brings. */
export function instantOf(calendar: Component, name: 'DTSTART' | 'DTEND'): number {
  const { value, parameters } = calendar.part('VEVENT').line(name);
  const wall = wallClock(value);
  if (value.endsWith('Z')) return wall;
  const zone = calendar.part('VTIMEZONE');
  if (zone.value('TZID') !== parameters.get('TZID'))
    throw new Error('The event is in a zone that is not there');
  const began = zone.parts.map((rule) => ({ rule, at: lastOnset(rule, wall) }));
  const [latest] = began.sort((a, b) => b.at - a.at);
  return wall - offset((latest?.rule ?? missing('rule')).value('TZOFFSETTO'));
}

/** When this rule began last before a time on the clocks: both are told by the clocks as they went until then. */
function lastOnset(rule: Component, wall: number): number {
  const first = wallClock(rule.value('DTSTART'));
  const parts = new Map(
    rule
      .value('RRULE')
      .split(';')
      .map((part) => part.split('=') as [string, string]),
  );
  if (parts.get('FREQ') !== 'YEARLY' || parts.get('BYDAY') !== '-1SU') throw new Error('Another rule');
  const year = new Date(wall).getUTCFullYear();
  const onsets = [year - 1, year].map(
    (each) => lastSunday(each, Number(parts.get('BYMONTH'))) + (first % DAY),
  );
  return Math.max(...onsets.filter((onset) => onset <= wall && onset >= first));
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0));
  return Date.UTC(year, month - 1, last.getUTCDate() - last.getUTCDay());
}

function offset(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(text) ?? missing(text);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function wallClock(text: string): number {
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z?$/.exec(text) ?? missing(text);
  const [year = 0, month = 1, day, hour, minute, second] = parts.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function readLine(line: string): Line {
  const [, head = '', value = ''] = /^((?:[^":]|"[^"]*")*):(.*)$/.exec(line) ?? missing(line);
  const [name = '', ...parameters] = head.split(';');
  return { name, value, parameters: new Map(parameters.map((each) => each.split('=') as [string, string])) };
}

function missing(what: string): never {
  throw new Error(`The calendar has no ${what}`);
}
