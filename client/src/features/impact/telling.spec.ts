import type { ReadingPartsFragment } from './impact.generated';
import { isTelling, partedByTelling } from './telling';
import type { TargetPartsFragment } from './targets.generated';

const reading = (given: Partial<ReadingPartsFragment>) =>
  ({ value: null, text: null, modality: 'REPORTED', ...given }) as ReadingPartsFragment;
const indicator = (given: { readings?: ReadingPartsFragment[]; aims?: ReadingPartsFragment[] } = {}) => ({
  code: 'JOBS' as const,
  readings: [],
  aims: [],
  ...given,
});
const target = (endedAt: string | null) => ({ indicator: 'JOBS', endedAt }) as TargetPartsFragment;

describe('whether a card has something to read off', () => {
  it.each([
    ['a value', indicator({ readings: [reading({ value: 0 })] })],
    ['a value in words', indicator({ readings: [reading({ text: 'most of them' })] })],
    [
      'a value of one year among others',
      indicator({ readings: [reading({ value: 3 }), reading({ withheld: 'TOO_FEW' })] }),
    ],
    ['an aim', indicator({ aims: [reading({ modality: 'TARGET', value: 10 })] })],
    ['what one gave oneself', { ...indicator(), own: [{ year: 2024 }] }],
  ])('it has: %s', (_what, one) => {
    expect(isTelling(one, [])).toBe(true);
  });

  it.each([
    ['nothing was measured', indicator()],
    ['what there is may not be told', indicator({ readings: [reading({ withheld: 'TOO_FEW' })] })],
    ['it was announced, for the register', indicator({ aims: [reading({ modality: 'PLANNED', value: 1 })] })],
    ['one has given nothing oneself', { ...indicator(), own: [] }],
  ])('it has not where %s', (_what, one) => {
    expect(isTelling(one, [])).toBe(false);
  });

  it('goes by what the pole aims at today', () => {
    expect(isTelling(indicator(), [target(null)])).toBe(true);
    expect(isTelling(indicator(), [target('2026-01-01')])).toBe(false);
  });
});

it('parts indicators without losing one or changing their order', () => {
  const [first, second, third] = [
    indicator({ readings: [reading({ value: 1 })] }),
    indicator(),
    indicator({ readings: [reading({ value: 2 })] }),
  ];
  expect(partedByTelling([first, second, third], [])).toEqual({ telling: [first, third], silent: [second] });
});
