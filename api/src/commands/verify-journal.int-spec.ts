import { JournalService } from '../features/journal';
import { TestApplication } from '../testing/test-application';
import { verifyJournal } from './verify-journal';

describe('the command that verifies the journal', () => {
  let app: TestApplication;
  let journal: JournalService;
  const said: string[] = [];
  beforeAll(async () => {
    app = await TestApplication.start();
    journal = app.nest.get(JournalService, { strict: false });
    for (const write of ['log', 'error'] as const)
      jest.spyOn(console, write).mockImplementation((...words: unknown[]) => void said.push(words.join(' ')));
  });
  beforeEach(async () => {
    await app.empty();
    said.length = 0;
    for (const about of ['one', 'two', 'three']) await journal.noteNow({ act: 'GRANTED', about });
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.stop();
  });

  const verify = (...words: string[]) =>
    verifyJournal(words, {
      NEO4J_URI: process.env['TEST_NEO4J_URI'],
      NEO4J_USER: process.env['TEST_NEO4J_USER'],
      NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'],
      LOG_LEVEL: 'silent',
    });

  it('exits with 0 where it is whole, and tells what to keep elsewhere', async () => {
    expect(await verify()).toBe(0);
    const { end } = await journal.verify();
    expect(said).toEqual([`The journal is whole: 3 entries. Keep this elsewhere: 3:${end.hash}`]);
    expect(await verify('--holds', `3:${end.hash}`)).toBe(0);
  });

  it('exits with 1 where it is broken, and names the first broken entry', async () => {
    await app.store("MATCH (e:JournalEntry { number: 2 }) SET e.about = 'somebody else'");
    expect(await verify()).toBe(1);
    expect(said[0]).toMatch(/^Entry 2 is not what was written/);
  });

  it('exits with 1 where it is another than was noted elsewhere, or nothing was noted', async () => {
    const { end } = await journal.verify();
    await app.store('MATCH (n:JournalEntry|JournalHead) DETACH DELETE n');
    for (const about of ['one', 'two', 'four']) await journal.noteNow({ act: 'GRANTED', about });
    expect(await verify()).toBe(0);
    expect(await verify('--holds', `3:${end.hash}`)).toBe(1);
    expect(said.at(-1)).toBe(`The journal does not hold 3:${end.hash}: it was cut off or made anew.`);
    expect(await verify('--holds')).toBe(1);
  });
});
