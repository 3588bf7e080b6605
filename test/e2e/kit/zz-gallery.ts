import { mkdirSync } from 'node:fs';
import { startWorld } from './world.ts';
import { book, OFFICER, OPERATOR, openAndReturn, openMeeting, signIn, walkerAt } from './walker.ts';
const [, , language, width, mode = 'plain'] = process.argv;
const dir = `/tmp/shots/${language}-${width}-${mode}`;
mkdirSync(dir, { recursive: true });
let n = 0;
const look = async (page: any, screen: string) => {
  const name = `${String(++n).padStart(2, '0')}`;
  if (mode === 'forced') {
    const c = await page.createCDPSession();
    await c.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ],
    });
  }
  let h: any;
  if (mode === '200')
    h = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
  await page.screenshot({ path: `${dir}/${name}.png`, fullPage: n < 100 && !screen.startsWith('vp') });
  if (mode === '200')
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  console.log(name, screen);
};
const walk: any = { language, width: Number(width), look };
const w = await startWorld('embedded');
try {
  const r = await walkerAt(w, '/examples/comune/', walk);
  await book(r);
  if (mode === 'plain') {
    await r.page.pdf({ path: `${dir}/receipt.pdf`, format: 'A4' });
  }
  const station = await walkerAt(w, '/examples/accesso/?ritorno=/examples/station/', walk);
  await signIn(station, OPERATOR);
  await station.page.waitForSelector('pue-agenda >>> li');
  await station.look('agenda');
  await openMeeting(station, 'station');
  const officer = await walkerAt(w, '/examples/accesso/?ritorno=/examples/officer/', walk);
  await signIn(officer, OFFICER);
  await openMeeting(officer, 'officer');
  await officer.keys.use('button', officer.words.admit);
  await station.keys.rests(station.words.live);
  await station.page.waitForFunction(async () => (await (globalThis as any).pueIncoming()).frames > 30);
  await station.look(station.words.live);
  await officer.look(officer.words.live);
  await openAndReturn(station, station.words.devices, station.words.done);
  await openAndReturn(station, station.words.leave, station.words.stay);
  await openAndReturn(officer, officer.words.conclude, officer.words.goBack);
  await station.keys.use('button', station.words.leave);
  await station.keys.use('button', station.words.leaveYes);
  await station.stands(station.words.ended);
  await officer.keys.use('button', officer.words.conclude);
  await officer.keys.choose(officer.words.resolved);
  await officer.keys.use('button', officer.words.record);
  await officer.stands(officer.words.ended);
  console.log(r.watch, station.watch, officer.watch);
} catch (e) {
  console.log(e);
} finally {
  await w.stop();
}
