import type { BookingPerson } from '../booking-person.fixture.ts';

/** Tax codes of people who do not exist, and the names that fit them. */
const RESIDENTS = [
  ['Anna', 'D’Incà', 'DNCNNA60A41A083Q'],
  ['Luigi', 'Verdi', 'VRDLGU70A01H501O'],
  ['Anna', 'Bianconi', 'BNCNNA65C41H501W'],
] as const;

/** Until the counter's part has been fetched and drawn. */
export async function atCounter(person: BookingPerson): Promise<void> {
  await person.drawn('.areas, .notice.problem');
}

/** How many come back to back. */
export async function countPeople(person: BookingPerson, count: number): Promise<void> {
  const select = person.root.querySelector('#people');
  if (!(select instanceof HTMLSelectElement)) throw new Error('Nobody asks how many people come');
  select.value = String(count);
  select.dispatchEvent(new Event('change'));
  await person.quiet();
}

/** From the times to the form for two residents, filled in. */
export async function fillGroup(person: BookingPerson, count = 2): Promise<void> {
  await countPeople(person, count);
  await person.pressFirst('button.time');
  await person.drawn('#p0-givenName');
  for (const [index, [given, family, code]] of RESIDENTS.slice(0, count).entries()) {
    await person.type(`p${index}-givenName`, given);
    await person.type(`p${index}-familyName`, family);
    await person.type(`p${index}-taxCode`, code);
    await person.type(`p${index}-phone`, '333 1234567');
    await person.type(`p${index}-basis`, '');
    await person.type(`p${index}-acknowledged`, '');
  }
  await person.type('reason', 'Domanda di pensione');
}

export async function toGroupCheck(person: BookingPerson): Promise<void> {
  await fillGroup(person);
  await person.pressFirst('form .primary');
}

export async function toGroupEnd(person: BookingPerson): Promise<void> {
  await toGroupCheck(person);
  await person.pressFirst('.wide ~ .actions .primary');
}
