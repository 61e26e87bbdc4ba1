import { Logger } from '@nestjs/common';
import { SideNotes } from './side-notes';

describe('a note beside an answer', () => {
  const logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
  beforeEach(() => void logged.mockClear());
  afterEach(() => void jest.useRealTimers());

  it('is one at a time under its name, and can be waited for', async () => {
    const notes = new SideNotes();
    const written: string[] = [];
    const write = (name: string) => async () => {
      await new Promise((resolve) => setImmediate(resolve));
      written.push(name);
    };
    for (const name of ['a', 'a', 'b', 'a', 'c']) notes.note(name, write(name));
    expect(written).toEqual([]);
    await notes.settled();
    expect(written).toEqual(['a', 'b', 'c']);
    notes.note('a', write('a'));
    await notes.settled();
    expect(written).toHaveLength(4);
  });

  it('says a fault to the log alone, and is left for a while then', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
    const notes = new SideNotes();
    const fault = new Error('No space left on device');
    const tried: string[] = [];
    const fail = (name: string) => async () => {
      tried.push(name);
      await Promise.reject(fault);
    };
    for (const name of ['a', 'b', 'c', 'd']) notes.note(name, fail(name));
    await notes.settled();
    notes.note('e', fail('e'));
    await notes.settled();
    expect(tried).toEqual(['a', 'b']);
    expect(logged.mock.calls[0]).toEqual([{ err: fault }, expect.any(String)]);
    jest.setSystemTime(Date.now() + 60_000);
    notes.note('e', fail('e'));
    await notes.settled();
    expect(tried).toEqual(['a', 'b', 'e']);
  });
});
