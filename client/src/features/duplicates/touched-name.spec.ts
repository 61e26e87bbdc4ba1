import type { useTerm } from '../../lib/terms';
import { touchedName } from './touched-name';

const term = ((terms: readonly { code: string; label: { fr: string } }[], code: string) =>
  terms.find((one) => one.code === code)?.label.fr ?? '?') as unknown as ReturnType<typeof useTerm>;

it('calls a yearly figure and a fact by words, never by a key or a code', () => {
  expect(touchedName({ key: 'a', kind: 'RETURNS', name: 'TURNOVER', year: 2025 }, term)).toBe(
    'Chiffre d’affaires 2025',
  );
  expect(touchedName({ key: 'b', kind: 'STATEMENTS', name: 'JOBS', year: null }, term)).not.toMatch(
    /JOBS|\?/,
  );
  expect(touchedName({ key: 'c', kind: 'TIES', name: 'A tie', year: null }, term)).toBe('A tie');
});
