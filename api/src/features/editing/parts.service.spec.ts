import { CodedError } from '../../platform/errors/coded-error';
import type { EditingService } from './editing.service';
import { PartsService, type Part } from './parts.service';

const put = (key: string) => ({ kind: 'actors', record: { key }, expected: null }) as never;
const part = (key: string): Part => ({ key: `row ${key}`, commands: [put(key)], made: [key] });

/** What was sent to be written, and what writing it answers: somebody changes, or a rule refuses, some of the keys. */
function standing({ changed = [], refused = [], code = 'ALREADY_EXISTS' as const }: Ways) {
  const sent: { request: string; keys: string[] }[] = [];
  const carryOut = ({ request, commands }: { request: string; commands: { record: { key: string } }[] }) => {
    const keys = commands.map((one) => one.record.key);
    sent.push({ request, keys });
    if (keys.some((key) => refused.includes(key))) return Promise.reject(new CodedError(code, {}));
    const conflicts = keys.filter((key) => changed.includes(key)).map((key) => ({ key }));
    const done = conflicts.length > 0 ? [] : keys.map((key) => ({ key, change: `change of ${key}` }));
    return Promise.resolve({ done, conflicts });
  };
  return { sent, parts: new PartsService({ carryOut } as unknown as EditingService) };
}
interface Ways {
  readonly changed?: readonly string[];
  readonly refused?: readonly string[];
  readonly code?: 'ALREADY_EXISTS' | 'VERSION_CONFLICT';
}
const asked = (...keys: string[]) => ({ request: 'r', parts: keys.map(part), size: 2, viewer: {} as never });
const told = (left: readonly { key: string; problems: { code: string }[] }[]) =>
  left.map(({ key, problems }) => `${key}: ${problems.map((one) => one.code).join()}`);

describe('putting many things in batches', () => {
  it('leaves what somebody changed meanwhile, and puts the rest of its batch and the others', async () => {
    const { sent, parts } = standing({ changed: ['b'] });
    const { done, left, undo } = await parts.carryOut(asked('a', 'b', 'c'));
    expect(done.map((one) => one.key)).toEqual(['a', 'c']);
    expect(told(left)).toEqual(['row b: CHANGED_MEANWHILE']);
    expect(undo).toEqual(['change of a', 'change of c']);
    expect(sent.map((one) => one.keys)).toEqual([['a', 'b'], ['a'], ['c']]);
  });

  it('asks nothing more where all of a batch was changed', async () => {
    const { sent, parts } = standing({ changed: ['a', 'b'] });
    const { done, left } = await parts.carryOut(asked('a', 'b'));
    expect({ done, left: told(left) }).toEqual({
      done: [],
      left: ['row a: CHANGED_MEANWHILE', 'row b: CHANGED_MEANWHILE'],
    });
    expect(sent).toHaveLength(1);
  });

  it('puts one by one a batch of which a rule refuses one, each under an id of its own', async () => {
    const { sent, parts } = standing({ refused: ['b'] });
    const { done, left, undo } = await parts.carryOut(asked('a', 'b', 'c'));
    expect(done.map((one) => one.key)).toEqual(['a', 'c']);
    expect(told(left)).toEqual(['row b: ALREADY_EXISTS']);
    expect(undo).toEqual(['change of a', 'change of c']);
    expect(sent.map((one) => one.request)).toEqual(['r/0', 'r/0/row a', 'r/0/row b', 'r/1']);
  });

  it('tries none of a batch one by one in whose way another import is', async () => {
    const { sent, parts } = standing({ refused: ['a'], code: 'VERSION_CONFLICT' });
    const { left } = await parts.carryOut(asked('a', 'b'));
    expect(told(left)).toEqual(['row a: VERSION_CONFLICT', 'row b: VERSION_CONFLICT']);
    expect(sent).toHaveLength(1);
  });

  it('tries what is given instead of what is refused, or takes it for done', async () => {
    const { parts } = standing({ refused: ['a', 'b'] });
    const instead = (one: Part) =>
      Promise.resolve(one.key === 'row a' ? part('other') : ('SETTLED' as const));
    const { done, left } = await parts.carryOut({ ...asked('a', 'b'), instead });
    expect({ done: done.map((one) => one.key), left }).toEqual({ done: ['other'], left: [] });
  });
});
