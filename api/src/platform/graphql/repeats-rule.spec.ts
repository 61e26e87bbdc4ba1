import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, specifiedRules, validate } from 'graphql';
import { limits } from './limits';
import { maxRepeats, MOST_ERRORS } from './repeats-rule';

const schema = buildSchema('type Query { a(of: Int): Query b: Int }');
const rule = maxRepeats({ names: 3, fragments: 4 });

const told = (text: string, others: typeof specifiedRules = []): readonly string[] =>
  validate(schema, parse(text), [...others, rule], { maxErrors: MOST_ERRORS }).map(({ message }) => message);

describe('a selection', () => {
  it('may ask for a name some times, at every level', () => {
    expect(told('{ b b b a { b b b } }')).toEqual([]);
    expect(told('{ a { b } a { b } a { b } ...F } fragment F on Query { b b b }')).toEqual([]);
  });

  it.each([
    ['at the top', '{ b b b b }'],
    ['below', '{ a { a { b b b b } } }'],
    ['in a fragment, wherever that stands', 'fragment F on Query { a { b b b b } } { ...F }'],
    ['by inline fragments', '{ b ... on Query { b ... { b } } ... @include(if: true) { b } }'],
    ['under an alias', '{ x: b x: b x: b x: b }'],
    ['over several fragments', '{ ...F ...G } fragment F on Query { b b } fragment G on Query { b b }'],
    ['in fragments of fragments', '{ b ...F } fragment F on Query { b ...G } fragment G on Query { b b }'],
    ['beside a fragment below', '{ a { b b ...F } } fragment F on Query { ... { b b } }'],
    ['by many fragments', '{ ...F ...F ...F ...F ...F } fragment F on Query { b }'],
  ])('may not ask for one over and over: %s', (_where, text) => {
    expect(told(text)[0]).toMatch(/Repeats limit .* exceeded/);
  });

  it('counts a fragment once, however often it is spread', () => {
    expect(told('{ b b ...F ...F ...F } fragment F on Query { b }')).toEqual([]);
    expect(told('{ a { ...F } a { ...F } } fragment F on Query { b b b }')).toEqual([]);
  });

  it('may spread what goes in circles, or is not there: others refuse that', () => {
    expect(told('{ ...F ...Nope } fragment F on Query { b ...G } fragment G on Query { b ...F }')).toEqual(
      [],
    );
  });

  it('is looked at once, through however many fragments it is reached', () => {
    // Two ways down from each of two hundred fragments.
    const chain = Array.from(
      { length: 200 },
      (_, index) => `fragment F${index} on Query { a { ...F${index + 1} } c: a { ...F${index + 1} } }`,
    );
    expect(told(`{ ...F0 } ${chain.join(' ')} fragment F200 on Query { b }`)).toEqual([]);
  });

  it('of our own client asks for a name a few times', () => {
    const folder = join(__dirname, '../../../../client/src');
    const definitions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions);
    expect(definitions.length).toBeGreaterThan(100);
    const document = { kind: Kind.DOCUMENT as const, definitions };
    expect(validate(schema, document, [maxRepeats(limits.repeats)])).toEqual([]);
  });

  it('ends validation there, before fields are compared with each other', () => {
    // Fields that contradict each other: nobody comes to say so.
    const errors = told('{ x: a(of: 1) { b } x: a(of: 2) { b } b b b b }', specifiedRules);
    expect(errors.filter((message) => !/Repeats limit|Too many validation errors/.test(message))).toEqual([]);
    expect(told('{ x: a(of: 1) { b } x: a(of: 2) { b } }', specifiedRules)[0]).toMatch(/conflict/);
  });
});
