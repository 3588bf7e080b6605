// A sandbox in a process of its own, to be killed in the middle of its work.
import { testRooms, testSurroundings } from '../harness.fixture.ts';
import { startSandbox } from '../http.ts';

const surroundings = { ...testSurroundings(), id: () => crypto.randomUUID() };
const rooms = {
  name: 'none',
  keeper: testRooms(() => surroundings.now()),
  upgrade: () => undefined,
  stop: async () => undefined,
};
const { url } = await startSandbox({ port: 0, surroundings, rooms, database: process.argv[2] ?? ':memory:' });
process.stdout.write(`${url}\n`);
