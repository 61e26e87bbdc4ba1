import { functions, modalities, roles, stances, termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import { csvOf } from '../../../lib/csv';
import type { Language } from '../../../lib/i18n';
import type { MeasuredColumn } from '../measured-columns';
import type { Chosen, NodeData, TieData } from '../network-data';
import { addressOf } from '../../facts';
import { kindWord } from '../spoken';
import { changeOf, tieChanges, type Comparison } from '../tie-change';
import type { SaidAt, Sources } from './read-sources';
import { texts } from './texts';

/** What rows say besides what they are made of: in which words, where things can be read, and who says so. */
export interface Said {
  readonly language: Language;
  /** The address of the view: those of what is listed begin as it does. */
  readonly address: string;
}

/** The ties that are shown, a row for each participant; of two days that are compared, what became of each. */
export function tiesAsCsv(
  ties: readonly TieData[],
  nodes: readonly NodeData[],
  sources: Sources | undefined,
  { language, address }: Said,
  comparison: Comparison | null = null,
): string {
  const names = new Map(nodes.map((node) => [node.id, node]));
  const { columns: t, unread, yes, no } = texts[language];
  const head = [
    t.tie,
    t.kind,
    t.stance,
    t.modality,
    t.since,
    t.until,
    ...(comparison ? [t.change] : []),
    t.participant,
    t.participantAddress,
    t.role,
    t.sources,
    t.documents,
    t.tieAddress,
    t.fictitious,
  ];
  const rows = ties.flatMap((tie) => {
    const said = sources?.get(tie.id) ?? [];
    return tie.participants.map((one) => {
      const who = names.get(one.nodeId);
      return [
        tie.name,
        termOf(tieKinds, tie.kind).label[language],
        termOf(stances, tie.stance).label[language],
        termOf(modalities, tie.modality).label[language],
        tie.span.since ?? '',
        tie.span.until ?? '',
        ...(comparison ? [changeWord(tie, comparison, language)] : []),
        who?.name ?? '',
        who ? new URL(addressOf(who), address).href : '',
        termOf(roles, one.role).label[language],
        sources ? placesOf(said) : unread,
        sources ? [...new Set(said.map(({ name }) => name))].join(', ') : unread,
        new URL(`/liens/${tie.slug}`, address).href,
        tie.fictitious ? yes : no,
      ];
    });
  });
  return csvOf([head, ...rows]);
}

/** Documents and their lines, by the keys of the documents. */
export function placesOf(said: readonly SaidAt[]): string {
  return [...new Set(said.map(({ key, line }) => `${key} l. ${line}`))].join(', ');
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
  { language, address }: Said,
  measured: readonly MeasuredColumn[] = [],
): string {
  const { columns: t, yes, no } = texts[language];
  const head = [
    ...[t.name, t.type, t.functions, t.territory, t.neighbours],
    ...measured.map(({ label }) => label),
    ...[t.address, t.fictitious],
  ];
  const rows = nodes.map((node) => [
    node.name,
    kindWord(node, language),
    node.functions.map((code) => termOf(functions, code).label[language]).join(', '),
    node.territoryName ?? '',
    String(neighbours.get(node.id)?.size ?? 0),
    ...measured.map(({ of }) => of(node)),
    new URL(addressOf(node), address).href,
    node.fictitious ? yes : no,
  ]);
  return csvOf([head, ...rows]);
}
