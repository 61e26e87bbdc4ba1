import type { Bilingual, DocumentReference, PropertyCode, UnitCode } from '@maillage/graph-schema/vocabulary';
import { inPreference, preferredStatement } from '../compare-statements';
import type { PoleFacts, StatementFact } from './facts';
import { reading, type Indicator, type Reading, type Section } from './indicator';

interface SaidFigure {
  readonly property: PropertyCode;
  readonly section?: Section;
  readonly unit: UnitCode;
  readonly label: Bilingual;
  readonly sentence: Bilingual;
  readonly caveat: Bilingual;
  readonly namedIn?: readonly DocumentReference[];
}

const documentsFigure: Bilingual = {
  fr: 'Un chiffre donné par les documents, pour l’année qu’ils disent : il n’est pas recompté ici.',
  en: 'A figure given by documents, for the year they say: it is not counted again here.',
};

/** Year that a statement is about; for a report that does not say, the year of the document. An aim may have none. */
function yearOf({ periodTo, periodFrom, knownSince, modality }: StatementFact): number | null {
  const day = periodTo ?? periodFrom ?? (modality === 'REPORTED' ? knownSince : undefined);
  const year = Number(day?.slice(0, 4));
  return Number.isInteger(year) && year > 0 && year < 9999 ? year : null;
}

/** One reading a period: the preferred value, with every statement for that period behind it. */
function readingsOf(statements: readonly StatementFact[], unit: UnitCode): Reading[] {
  const periods = new Map<string, StatementFact[]>();
  for (const one of statements) {
    const key = JSON.stringify([one.period ?? null, one.modality, one.scope ?? null]);
    periods.set(key, [...(periods.get(key) ?? []), one]);
  }
  return [...periods.values()]
    .map((same) => {
      const best = preferredStatement(same);
      const values = new Set(same.map((one) => JSON.stringify([one.value, one.unit, one.qualifier])));
      return reading({
        period: best.period ?? null,
        year: yearOf(best),
        value: best.value ?? null,
        unit: best.unit ?? unit,
        qualifier: best.qualifier ?? 'EXACT',
        modality: best.modality,
        text: best.scope ?? (best.value === undefined ? (best.text ?? null) : null),
        disputed: values.size > 1,
        // First who says what is shown.
        statements: inPreference(same).map((one) => one.id),
      });
    })
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.period ?? '').localeCompare(b.period ?? ''));
}

/** An indicator that documents give as a figure of the pole, which is read and not computed. */
export function saidFigure({
  property,
  section = 'HEADLINE',
  namedIn = [],
  ...words
}: SaidFigure): Indicator {
  const said = (facts: PoleFacts) =>
    facts.statements.filter(
      (one) => one.ofPole && one.property === property && (one.value !== undefined || Boolean(one.text)),
    );
  return {
    code: property,
    section,
    namedIn,
    moreIsBetter: true,
    ...words,
    read: (facts) =>
      readingsOf(
        said(facts).filter((one) => one.modality === 'REPORTED' && one.value !== undefined),
        words.unit,
      ),
    aims: (facts) =>
      readingsOf(
        said(facts).filter((one) => one.modality !== 'REPORTED'),
        words.unit,
      ),
  };
}

export const headlineFigures: readonly Indicator[] = [
  saidFigure({
    property: 'MEMBERS',
    unit: 'STRUCTURE',
    label: { fr: 'Adhérents', en: 'Members' },
    sentence: { fr: 'Structures adhérentes du pôle.', en: 'Structures that are members of the cluster.' },
    caveat: documentsFigure,
  }),
  saidFigure({
    property: 'OCCUPANTS',
    unit: 'STRUCTURE',
    label: { fr: 'Structures hébergées', en: 'Structures housed' },
    sentence: {
      fr: 'Structures installées dans le lieu du pôle.',
      en: 'Structures housed in the cluster’s place.',
    },
    caveat: documentsFigure,
  }),
  saidFigure({
    property: 'JOBS',
    unit: 'FTE',
    label: { fr: 'Emplois des membres', en: 'Members’ jobs' },
    sentence: { fr: 'Emplois dans les structures membres.', en: 'Jobs in the member structures.' },
    caveat: {
      fr: 'Ce sont les emplois des membres, pas des emplois créés par le pôle. Un ETP n’est pas un salarié.',
      en: 'These are the members’ jobs, not jobs created by the cluster. An FTE is not an employee.',
    },
  }),
  saidFigure({
    property: 'COOPERATORS',
    unit: 'PERSON',
    label: { fr: 'Coopérateurs', en: 'Co-operators' },
    sentence: {
      fr: 'Coopérateurs des SCOP et SCIC membres.',
      en: 'Co-operators of the member co-operatives.',
    },
    caveat: documentsFigure,
  }),
  saidFigure({
    property: 'VOLUNTEERS',
    unit: 'PERSON',
    label: { fr: 'Bénévoles', en: 'Volunteers' },
    sentence: { fr: 'Bénévoles des structures membres.', en: 'Volunteers of the member structures.' },
    caveat: documentsFigure,
  }),
  saidFigure({
    property: 'USERS',
    unit: 'PERSON',
    label: { fr: 'Usagers', en: 'Users' },
    sentence: { fr: 'Usagers des structures membres.', en: 'Users of the member structures.' },
    caveat: documentsFigure,
  }),
  saidFigure({
    property: 'TURNOVER',
    unit: 'EUR',
    label: { fr: 'Poids économique', en: 'Economic weight' },
    sentence: {
      fr: 'Chiffre d’affaires cumulé des membres, tel que les documents le donnent.',
      en: 'Members’ turnover together, as the documents give it.',
    },
    caveat: {
      fr: 'Un niveau, pas une évolution : rien ici ne dit ce qui est dû à la coopération.',
      en: 'A level, not a change: nothing here says what is due to cooperation.',
    },
  }),
];
