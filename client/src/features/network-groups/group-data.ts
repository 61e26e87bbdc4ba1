import { functions, termOf } from '@maillage/graph-schema/vocabulary';
import type { CanvasElements } from '../../components/graph-canvas';
import type { Language } from '../../lib/i18n';
import { functionHue } from '../facts';
import type { Opened } from '../network';
import type { NetworkGroupsQuery } from './network-groups.generated';
import type { Words } from './texts';

export type GroupsData = NetworkGroupsQuery['networkGroups'];
type GroupData = GroupsData['groups'][number];

/** A group with its name and whom it has ties with, the closest first. */
export interface NamedGroup extends GroupData {
  readonly name: string;
  readonly others: readonly { readonly key: string; readonly name: string; readonly ties: number }[];
  /** What is open once this is: nothing for a group that is not of actors. */
  readonly opens: Opened | undefined;
}

export function namedGroups(
  { groups, between }: Pick<GroupsData, 'groups' | 'between'>,
  opened: Opened,
  language: Language,
  words: Words,
): readonly NamedGroup[] {
  const names = new Map(groups.map((group) => [group.key, nameOf(group, language, words)]));
  const near = new Map<string, { key: string; name: string; ties: number }[]>();
  const put = (from: string, to: string, ties: number): void => {
    near.set(from, [...(near.get(from) ?? []), { key: to, name: names.get(to) ?? '', ties }]);
  };
  for (const { from, to, ties } of between) {
    put(from, to, ties);
    put(to, from, ties);
  }
  return groups.map((group) => ({
    ...group,
    name: names.get(group.key) ?? '',
    others: near.get(group.key) ?? [],
    opens: openedBy(group, opened),
  }));
}

function nameOf({ kind, territory, function: code }: GroupData, language: Language, words: Words): string {
  if (kind === 'OTHERS') return words.others;
  if (kind === 'NO_FUNCTION') return words.noFunction;
  const [known] = functionsOf(code);
  if (known) return termOf(functions, known).label[language];
  if (!territory) return words.nowhere;
  return kind === 'UNPLACED' ? words.unplaced(territory.name) : territory.name;
}

/** Of a group by function, that function. */
const functionsOf = (code: string | null) =>
  functions.filter((one) => one.code === code).map((one) => one.code);

/** Of territories the one within the other, of functions one within a territory. */
function openedBy({ kind, key }: GroupData, opened: Opened): Opened | undefined {
  if (kind === 'OTHERS') return undefined;
  return kind === 'FUNCTION' || kind === 'NO_FUNCTION'
    ? { ...opened, among: key }
    : { ...opened, within: key };
}

/**
 * Groups as circles, the ties between them as lines: by their areas and widths one can compare them. Where there are
 * many, circles are smaller, lines thinner and paler.
 */
export function toGroupElements(
  groups: readonly NamedGroup[],
  between: GroupsData['between'],
  words: Words,
): CanvasElements {
  const most = Math.max(1, ...groups.map(({ count }) => count));
  const densest = Math.max(1, ...between.map(({ ties }) => ties));
  const largest = Math.min(80, 300 / Math.sqrt(groups.length));
  const widest = Math.max(2, Math.min(12, 700 / between.length));
  const opacity = Math.max(0.1, Math.min(0.5, 40 / between.length));
  return {
    nodes: groups.map(({ key, kind, name, count, function: code }) => ({
      id: key,
      label: words.groupLabel(name, count),
      shape: 'ellipse',
      colours: functionsOf(code).map(functionHue),
      size: Math.round(16 + (largest - 16) * Math.sqrt(count / most)),
      hollow: kind === 'OTHERS',
    })),
    edges: between.map(({ from, to, ties }) => ({
      id: `${from} ${to}`,
      source: from,
      target: to,
      label: words.tiesLabel(ties),
      line: 'solid',
      arrow: 'none',
      width: Math.round(10 * (1 + (widest - 1) * Math.sqrt(ties / densest))) / 10,
      opacity,
    })),
    groups: [],
  };
}

/** A group read out: how many are in it, and whom it is mostly tied to. */
export function spokenGroup({ name, kind, count, ties, others }: NamedGroup, words: Words): string {
  const most = others.slice(0, 3).map((one) => words.with(one.name, one.ties));
  return words.spoken(
    name,
    kind === 'OTHERS' ? words.thingsUnit(count) : words.actorsUnit(count),
    ties,
    most.join(', '),
  );
}
