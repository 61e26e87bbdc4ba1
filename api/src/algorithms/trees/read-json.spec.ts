import * as fc from 'fast-check';
import { readJson } from './read-json';

const valueOf = (text: string) => {
  const read = readJson(text);
  return 'value' in read ? read.value : read.fault;
};

/** Without a name that would be a prototype: that one is left out on purpose. */
const values = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));

describe('reading JSON', () => {
  it('gives what the machine’s own reader gives', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(valueOf(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what the machine’s own reader refuses', () => {
    fc.assert(
      fc.property(values, fc.nat(), fc.constantFrom('', '"', ',', '}', 'x'), (value, seed, sign) => {
        const text = JSON.stringify([value]);
        const at = seed % text.length;
        const broken = text.slice(0, at) + sign + text.slice(at + 1);
        let isGood = true;
        try {
          JSON.parse(broken);
        } catch {
          isGood = false;
        }
        expect('value' in readJson(broken)).toBe(isGood);
      }),
    );
  });

  it('tells the line of each part', () => {
    const read = readJson('{\n "results": [\n  { "a": 1 },\n  { "a": 2 }\n ]\n}');
    if (!('value' in read)) throw new Error('malformed');
    const [first, second] = (read.value as { results: object[] }).results;
    expect([read.lineOf(first as never), read.lineOf(second as never)]).toEqual([3, 4]);
  });

  it.each([
    ['{\n "a": 1,\n "b": \n}', { line: 4, column: 1, found: '}' }],
    ['{\n "a": 1\n "b": 2\n}', { line: 3, column: 2, found: '"b": 2' }],
    ['{ "a": "never closed', { line: 1, column: 8, found: '"never closed' }],
    ['[1, 2', { line: 1, column: 6, found: '' }],
    ['{ "a": 01 }', { line: 1, column: 8, found: '01 }' }],
    ["{ 'a': 1 }", { line: 1, column: 3, found: "'a': 1 }" }],
  ])('%j is malformed there', (text, place) => {
    expect(valueOf(text)).toEqual(place);
  });

  it('reads as nothing what Python writes for nothing, and tells', () => {
    const read = readJson('{ "a": NaN,\n "b": -Infinity }');
    expect(read).toMatchObject({ value: { a: null, b: null } });
    expect('oddities' in read && read.oddities).toEqual([
      { line: 1, token: 'NaN' },
      { line: 2, token: '-Infinity' },
    ]);
  });

  it('takes records one a line for a list', () => {
    expect(valueOf('{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(valueOf('1 2')).toMatchObject({ line: 1 });
  });

  it('stops at a depth at which no file of notices is, and leaves prototypes alone', () => {
    expect(valueOf('['.repeat(100_000))).toMatchObject({ line: 1 });
    expect(valueOf('{"__proto__": {"polluted": true}}')).toEqual({});
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
