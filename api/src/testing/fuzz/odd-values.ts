import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';
import type { Dice } from './dice';

/** Texts on which something might stumble. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '-',
  '0',
  'null',
  'é\u0301\u0327',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\u202eabc',
  '😀'.repeat(50),
  'a'.repeat(5000),
  '*:* OR [* TO *] ~1^9 /(a+)+$/ "',
  "') RETURN 1 //",
  '${7*7} {{7*7}} %s %n',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '2024-13-45',
  '9999-12-31T23:59:60Z',
  '-2147483649',
  '1e400',
  '90910000-9',
  'WzEsMiwzXQ',
  'İıſß',
];

const wholes = [0, 1, 2, 3, 10, 50, 199, 200, 201, -1, 2_147_483_647, -2_147_483_648, 2024] as const;
const numbers = [0, -0, 0.1, 1, -1, 1e308, -1e308, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER] as const;

/** How deep inputs go; what is required goes on as far as it must. */
const DEEP = 4;

/** A value that an argument takes, usual or odd. `known`: ids and keys of things that are there. */
export function valueFor(type: GraphQLInputType, dice: Dice, known: readonly string[], depth = 0): unknown {
  if (!isNonNullType(type) && dice.chance(0.1)) return null;
  const plain = getNullableType(type);
  if (isListType(plain)) {
    const of = plain.ofType as GraphQLInputType;
    const length = dice.chance(0.03) ? 200 : dice.below(4);
    return Array.from({ length: depth > DEEP ? 0 : length }, () => valueFor(of, dice, known, depth + 1));
  }
  if (isEnumType(plain)) return dice.one(plain.getValues()).name;
  if (isInputObjectType(plain)) {
    const fields = Object.values(plain.getFields()).filter(
      (field) => isRequiredInputField(field) || (depth <= DEEP && dice.chance(0.4)),
    );
    return Object.fromEntries(
      fields.map((field) => [field.name, valueFor(field.type, dice, known, depth + 1)]),
    );
  }
  switch (plain.name) {
    case 'Int':
      return dice.one(wholes);
    case 'Float':
      return dice.one(numbers);
    case 'Boolean':
      return dice.chance(0.5);
    case 'JSON':
      return anyJson(dice, known, 0);
    default:
      return dice.chance(0.6) ? dice.one(known) : dice.one(oddTexts);
  }
}

/** Any JSON at all, of some levels. */
export function anyJson(dice: Dice, known: readonly string[], depth: number): unknown {
  const kind = dice.below(depth > 3 ? 4 : 6);
  if (kind === 0) return dice.one(oddTexts);
  if (kind === 1) return dice.one(numbers);
  if (kind === 2) return dice.one([true, false, null]);
  if (kind === 3) return dice.one(known);
  const parts = Array.from({ length: dice.below(4) }, () => anyJson(dice, known, depth + 1));
  const names = ['key', 'name', 'readers', 'evidence', 'participants', '__proto__', 'toString', 'pole'];
  // Through JSON, where `__proto__` is a name like any other.
  return kind === 4
    ? parts
    : (JSON.parse(
        `{${parts.map((part, at) => `${JSON.stringify(names[(at + dice.below(8)) % 8])}:${JSON.stringify(part)}`).join(',')}}`,
      ) as unknown);
}
