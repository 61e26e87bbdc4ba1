import type { Bilingual } from '@maillage/graph-schema/vocabulary';
import { amountsOf, placeOfAmount, qualifierOfSum } from './amounts';
import { groupBy, inOrder, yearOfDay } from './by-year';
import type { PoleFacts, TieFact } from './facts';
import { reading, type Indicator, type Reading } from './indicator';

interface Words {
  readonly code: string;
  readonly label: Bilingual;
  readonly sentence: Bilingual;
  readonly caveat: Bilingual;
}

/** What came: announced, asked for and refused money is told in the table of fundings, and adds up with nothing. */
const came: ReadonlySet<string> = new Set(['GRANTED', 'PAID']);

/**
 * Money granted or paid, by who plays a role in the funding. What several give together has a part of its own: no
 * document says how much each gave.
 */
function fundingsBy(role: 'FUNDER' | 'PURPOSE', words: Words): Indicator {
  return {
    ...words,
    section: 'MONEY',
    unit: 'EUR',
    moreIsBetter: null,
    isParted: true,
    namedIn: [],
    read: (facts) => readingsBy(role, facts),
    aims: () => [],
  };
}

function readingsBy(role: string, facts: PoleFacts): Reading[] {
  const amounts = amountsOf(facts, 'AMOUNT');
  const given = facts.ties.filter((tie) => tie.kind === 'FUNDING' && came.has(tie.fundingState ?? ''));
  const partOf = (tie: TieFact) =>
    [...new Set(tie.parties.flatMap((one) => (one.role === role ? [one.name] : [])))].sort().join(' + ');
  const readings = [...groupBy(given, partOf)].flatMap(([part, ties]) => {
    if (part === '') return [];
    const told = ties.flatMap((tie) =>
      (amounts.get(tie.id) ?? []).map((amount) => ({
        ...{ tie, amount },
        // Where nothing is said of when, it is the year in which the funding began.
        place: placeOfAmount(amount, yearOfDay(tie.from)),
      })),
    );
    const known = new Set(told.map(({ tie }) => tie.id)).size;
    return [...groupBy(told, ({ place }) => place.period)].map(([period, all]) =>
      reading({
        ...{ part, period, unit: 'EUR' },
        year: all[0]?.place.year ?? null,
        value: all.reduce((sum, { amount }) => sum + amount.value, 0),
        qualifier: qualifierOfSum(all.map(({ amount }) => amount.qualifier)),
        disputed: all.some(({ amount }) => amount.disputed),
        coverage: { known, of: ties.length },
        statements: all.flatMap(({ amount }) => amount.statements),
        ties: [...new Set(all.map(({ tie }) => tie.id))],
      }),
    );
  });
  return inOrder(readings);
}

const caveat: Bilingual = {
  fr: 'Seulement ce qui est accordé ou versé et dont un document dit le montant, une fois par période ; à ne pas additionner d’un document à l’autre.',
  en: 'Only what was granted or paid and of which a document tells the amount, once for each period; not to be added up across documents.',
};

export const fundings: readonly Indicator[] = [
  fundingsBy('FUNDER', {
    code: 'FUNDING_BY_FUNDER',
    label: { fr: 'Financements par financeur', en: 'Fundings by funder' },
    sentence: {
      fr: 'Montants accordés ou versés, par financeur.',
      en: 'Amounts granted or paid, by funder.',
    },
    caveat,
  }),
  fundingsBy('PURPOSE', {
    code: 'FUNDING_BY_USE',
    label: { fr: 'Financements par usage', en: 'Fundings by use' },
    sentence: {
      fr: 'Montants accordés ou versés, selon ce qu’ils financent.',
      en: 'Amounts granted or paid, by what they are for.',
    },
    caveat,
  }),
];
