import { formatNumber, formatShare } from '../../lib/format';
import type { Language } from '../../lib/i18n';
import type { NetworkPositionsQuery } from '../network';
import { positionTexts } from './positions-texts';

type Told = NonNullable<NetworkPositionsQuery['networkPositions']>;

export type Position = Told['positions'][number];

/** What is told of each member, in the order of the columns. */
const positionColumns = ['partners', 'betweenness', 'cutOff', 'constraint', 'brokerage'] as const;

export type PositionColumn = (typeof positionColumns)[number];

/** By what members are ordered: those of whom there is most first, or by name. */
export const positionOrders = ['betweenness', 'cutOff', 'partners', 'constraint', 'name'] as const;

export type PositionOrder = (typeof positionOrders)[number];

const NONE = '–';

const brokerageRoles = ['coordinator', 'gatekeeper', 'representative', 'itinerant', 'liaison'] as const;

const brokered = ({ brokerage }: Position) => brokerageRoles.reduce((sum, role) => sum + brokerage[role], 0);

/** The columns that say anything: no brokerage where no tie has a direction, no ways where they are not counted. */
export function columnsOf(positions: readonly Position[]): readonly PositionColumn[] {
  return positionColumns.filter(
    (column) =>
      (column !== 'brokerage' || positions.some((one) => brokered(one) > 0)) &&
      (column !== 'betweenness' || positions.some(({ betweenness }) => betweenness !== null)),
  );
}

const shown: Readonly<Record<PositionColumn, (position: Position, language: Language) => string>> = {
  partners: ({ partners }, language) => formatNumber(partners, language),
  betweenness: ({ betweenness }, language) =>
    betweenness === null ? NONE : formatShare(betweenness, language),
  cutOff: ({ cutOff }, language) => (cutOff === 0 ? NONE : formatNumber(cutOff, language)),
  constraint: ({ constraint }, language) =>
    constraint === null ? NONE : formatNumber(Number(constraint.toFixed(2)), language),
  brokerage: (position, language) => {
    const { roles } = positionTexts[language];
    const held = brokerageRoles.filter((role) => position.brokerage[role] > 0);
    if (held.length === 0) return NONE;
    return held
      .map((role) => `${roles[role]} (${formatNumber(position.brokerage[role], language)})`)
      .join(', ');
  },
};

export function valueOf(position: Position, column: PositionColumn, language: Language): string {
  return shown[column](position, language);
}

export function inOrder(positions: readonly Position[], order: PositionOrder): readonly Position[] {
  const byName = (a: Position, b: Position) => a.actor.name.localeCompare(b.actor.name, 'fr');
  if (order === 'name') return positions.toSorted(byName);
  return positions.toSorted((a, b) => (b[order] ?? -1) - (a[order] ?? -1) || byName(a, b));
}

/**
 * Shares of ways, and closeness of a circle, from which and above which they are worth a sentence: two partners who do not
 * know each other make a half of closeness, and no circle.
 */
const MANY_WAYS = 0.02;
const CLOSED = 0.5;

/** What a position means for the pole, in a sentence: what can be done about it first. */
export function meaningOf(position: Position, language: Language): string {
  const t = positionTexts[language];
  const { partners, cutOff, betweenness, constraint, actor } = position;
  if (partners === 0) return t.alone;
  if (cutOff > 0) return t.holds(actor.name, cutOff);
  if (partners === 1) return t.byOne;
  if ((betweenness ?? 0) >= MANY_WAYS) return t.between(betweenness ?? 0);
  return (constraint ?? 0) > CLOSED ? t.circle : t.ordinary;
}
