import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeViolations } from '../setup/axe.ts';
import { sidewaysOverflow } from '../setup/overflow.ts';
import { Keys } from './kit/keys.ts';
import { seesAndHears } from './kit/media.ts';
import { startWorld, type Desk, type World } from './kit/world.ts';

const NARROW = { width: 320, height: 640 } as const;

/** A person at a narrow page, in German, without a mouse. */
interface Walker extends Desk {
  readonly keys: Keys;
  /** The focus rests on this, and the page is without barriers as it stands. */
  stands(text: string): Promise<void>;
}

describe('the whole line by keyboard alone, in German, 320 px wide', () => {
  let world: World;
  let station: Walker;
  let officer: Walker;

  before(async () => {
    world = await startWorld('embedded');
  });

  after(() => world?.stop());

  test('a resident books on the municipal page', async () => {
    const resident = await walk(world, '/examples/comune/');
    await chooseTime(resident);
    await writeDetails(resident);
    await resident.keys.use('button', 'Termin bestätigen');
    await resident.stands('Ihr Termin ist bestätigt');
    behavesItself(resident);
  });

  test('operator and officer sign in and come to the day, to the devices, to the waiting room', async () => {
    station = await walk(world, '/examples/accesso/?ritorno=/examples/station/');
    await signIn(station, 'Marta Prova – operatore del Comune di Senales');
    await openMeeting(station, 'In den Warteraum');
    await station.stands('Warteraum');

    officer = await walk(world, '/examples/accesso/?ritorno=/examples/officer/');
    await signIn(officer, 'Heidi Bozza – funzionario, INPS di Bolzano');
    await openMeeting(officer, 'Raum öffnen');
    await officer.stands('Gespräch');
  });

  test('the officer lets the station in, and they see and hear each other', async () => {
    await officer.keys.use('button', 'Eintreten lassen: PUE Schnals');
    await station.stands('Gespräch');
    await Promise.all([seesAndHears(officer.page), seesAndHears(station.page)]);
    await officer.stands('Gespräch');
  });

  test('the microphone goes off and on again, and the focus stays where it was', async () => {
    await station.keys.tabTo('button', 'Mikrofon');
    for (const pressed of ['false', 'true']) {
      await station.keys.press('Space');
      await station.page.waitForSelector(`>>> [aria-pressed=${pressed}] ::-p-text(Mikrofon)`);
      assert.deepEqual(await station.keys.focused(), { role: 'button', name: 'Mikrofon' });
    }
  });

  test('each dialog gives the focus back to the button that opened it', async () => {
    await openAndReturn(station, 'Geräte', 'Fertig');
    await openAndReturn(station, 'Verlassen', 'Nein, bleiben');
    await openAndReturn(officer, 'Gespräch beenden', 'Zurück zum Gespräch');
  });

  test('the station leaves by mistake, comes back, and is let in again', async () => {
    await station.keys.use('button', 'Verlassen');
    await station.keys.use('button', 'Ja, verlassen');
    await station.stands('Ende der Verbindung');
    await station.keys.use('button', 'Zurückkehren');
    await station.keys.rests('Kamera und Mikrofon prüfen');
    await station.keys.use('button', 'In den Warteraum');
    await officer.keys.use('button', 'Eintreten lassen: PUE Schnals');
    await station.keys.rests('Gespräch');
    await Promise.all([seesAndHears(officer.page), seesAndHears(station.page)]);
  });

  test('the officer ends it with an outcome, which is asked for until it is there', async () => {
    await officer.keys.use('button', 'Gespräch beenden');
    await officer.keys.use('button', 'Beenden');
    await officer.page.waitForSelector('>>> ::-p-text(Wählen Sie, wie das Gespräch ausgegangen ist.)');
    assert.deepEqual(await axeViolations(officer.page), []);
    await officer.keys.choose('Anliegen erledigt');
    await officer.keys.use('button', 'Beenden');
    await Promise.all([officer.stands('Ende der Verbindung'), station.stands('Ende der Verbindung')]);
    await officer.keys.use('button', 'Zurück zu den Terminen');
    await officer.stands('Heutige Termine');
    await station.keys.use('button', 'Abmelden');
    await station.page.waitForNavigation({ waitUntil: 'load' });
    behavesItself(station);
    behavesItself(officer);
  });
});

async function walk(world: World, path: string): Promise<Walker> {
  const desk = await world.person(path);
  const { page } = desk;
  await page.setViewport(NARROW);
  const keys = await Keys.of(page);
  await keys.use('button', 'Deutsch');
  return {
    ...desk,
    keys,
    async stands(text) {
      await keys.rests(text);
      assert.deepEqual(await axeViolations(page), [], text);
      assert.deepEqual(await sidewaysOverflow(page), [], text);
    },
  };
}

async function chooseTime({ keys, stands }: Walker): Promise<void> {
  await keys.use('button', 'Weiter');
  await stands('Wählen Sie einen Dienst, um fortzufahren.');
  await keys.choose('Beiträge: den Versicherungsauszug prüfen');
  await keys.use('button', 'Weiter');
  await stands('Schritt 2 von 4: Wählen Sie Tag und Uhrzeit');
  await keys.use('button', 'Im Kalender wählen');
  await keys.use('button', 'Die nächsten freien Tage zeigen');
  await keys.use('button', /^\d\d?:\d\d ?, /);
  await stands('Schritt 3 von 4: Für wen ist der Termin?');
}

/** Sends an empty form, goes from the summary to the first field, and fills in what was missing. */
async function writeDetails({ keys, page, stands }: Walker): Promise<void> {
  await keys.use('button', 'Weiter');
  await stands('Bitte berichtigen Sie');
  await keys.use('button', 'Schreiben Sie den Vornamen.');
  assert.deepEqual(await keys.focused(), { role: 'textbox', name: 'Vorname' });
  await page.keyboard.type('Prova');
  await keys.type('Nachname', 'D’Esempio');
  await keys.type('Steuernummer', 'rss mra 80a01 h501u');
  await keys.choose('Sie hat ihren Wohnsitz in dieser Gemeinde');
  await keys.type('Grund des Termins', 'Es fehlt ein Arbeitszeitraum');
  await keys.use('checkbox', 'Ich habe die Datenschutzhinweise gelesen', 'Space');
  await keys.use('button', 'Weiter');
  await stands('Sie haben weder Telefon noch E-Mail angegeben.');
  await keys.use('button', 'In Ordnung, weiter');
  await stands('Schritt 4 von 4: Prüfen und bestätigen');
}

async function signIn({ keys, page }: Walker, who: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), []);
  assert.deepEqual(await sidewaysOverflow(page), []);
  await keys.choose(who);
  const arrived = page.waitForNavigation({ waitUntil: 'load' });
  await keys.use('button', 'Anmelden');
  await arrived;
}

async function openMeeting({ keys, stands }: Walker, enter: string): Promise<void> {
  await keys.use('button', /^Gespräch öffnen, /);
  await stands('Videogespräch mit dem NISF/INPS');
  await keys.use('button', 'Verbindung vorbereiten');
  await stands('Kamera und Mikrofon prüfen');
  await keys.use('button', enter);
}

/** Opens a dialog, and comes back to the button that opened it. */
async function openAndReturn({ keys, page }: Walker, button: string, back: string): Promise<void> {
  await keys.use('button', button);
  await page.waitForSelector('>>> dialog[open]');
  assert.deepEqual(await axeViolations(page), [], button);
  assert.deepEqual(await sidewaysOverflow(page), [], button);
  await keys.use('button', back);
  assert.deepEqual(await keys.focused(), { role: 'button', name: button });
}

function behavesItself({ watch }: Walker): void {
  assert.deepEqual(watch, { errors: [], strangers: [] });
}
