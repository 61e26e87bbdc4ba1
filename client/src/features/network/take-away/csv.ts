import { functions, modalities, roles, stances, termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import { csvOf } from '../../../lib/csv';
import type { Language } from '../../../lib/i18n';
import type { MeasuredColumn } from '../measured-columns';
import type { Chosen, NodeData, TieData } from '../network-data';
import { kindWord } from '../spoken';
import { changeOf, tieChanges, type Comparison } from '../tie-change';

/** The ties that are shown, a row for each participant; of two days that are compared, what became of each. */
export function tiesAsCsv(
  ties: readonly TieData[],
  nodes: readonly NodeData[],
  language: Language,
  comparison: Comparison | null = null,
): string {
  const names = new Map(nodes.map((node) => [node.id, node]));
  const head = [
    'tie',
    'kind',
    'stance',
    'modality',
    'since',
    'until',
    ...(comparison ? ['change'] : []),
    'participant',
    'participant_slug',
    'role',
    'fictitious',
  ];
  const rows = ties.flatMap((tie) =>
    tie.participants.map((one) => [
      tie.name,
      termOf(tieKinds, tie.kind).label[language],
      termOf(stances, tie.stance).label[language],
      termOf(modalities, tie.modality).label[language],
      tie.span.since ?? '',
      tie.span.until ?? '',
      ...(comparison ? [changeWord(tie, comparison, language)] : []),
      names.get(one.nodeId)?.name ?? '',
      names.get(one.nodeId)?.slug ?? '',
      termOf(roles, one.role).label[language],
      String(tie.fictitious),
    ]),
  );
  return csvOf([head, ...rows]);
}

/** What became of a tie between two days, in a word; nothing where it was going on at neither. */
export function changeWord(tie: TieData, comparison: Comparison, language: Language): string {
  const change = changeOf(tie, comparison);
  return change ? termOf(tieChanges, change).label[language] : '';
}

/** The parties that are shown, a row each. */
export function nodesAsCsv(
  nodes: readonly NodeData[],
  { neighbours }: Pick<Chosen, 'neighbours'>,
  language: Language,
  measured: readonly MeasuredColumn[] = [],
): string {
  const head = [
    ...['name', 'slug', 'type', 'functions', 'territory', 'neighbours'],
    ...measured.map(({ key }) => key),
    'fictitious',
  ];
  const rows = nodes.map((node) => [
    node.name,
    node.slug,
    kindWord(node, language),
    node.functions.map((code) => termOf(functions, code).label[language]).join(', '),
    node.territoryName ?? '',
    String(neighbours.get(node.id)?.size ?? 0),
    ...measured.map(({ of }) => of(node)),
    String(node.fictitious),
  ]);
  return csvOf([head, ...rows]);
}
