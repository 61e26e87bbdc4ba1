import { actorTypes, stances, termOf, thingKinds, tieKinds } from '@maillage/graph-schema/vocabulary';
import type { Language } from '../../lib/i18n';
import { membersOf, type Chosen, type NodeData, type TieData } from './network-data';
import type { texts } from './texts';

type Words = (typeof texts)['fr'];

/** So many ties are read out; the rest is counted. */
const READ_OUT = 5;

/** What a party is, in a word. */
export function kindWord(node: NodeData, language: Language): string {
  const term = node.actorType ? termOf(actorTypes, node.actorType) : termOf(thingKinds, node.kind);
  return term.label[language].toLowerCase();
}

/** A party and its ties as a sentence: the drawing for the ear. */
export function spokenParty(
  node: NodeData,
  chosen: Pick<Chosen, 'nodes' | 'ties'>,
  language: Language,
  words: Words,
): string {
  const names = new Map(chosen.nodes.map((one) => [one.id, one.name]));
  const ties = tiesOf(node.id, chosen.ties);
  const read = ties.slice(0, READ_OUT).map((tie) => {
    const others = othersOf(tie, node.id).map((id) => names.get(id) ?? '');
    return words.spokenWith(
      termOf(tieKinds, tie.kind).label[language].toLowerCase(),
      others.join(', '),
      termOf(stances, tie.stance).label[language].toLowerCase(),
    );
  });
  const rest = ties.length - read.length;
  return words.spoken(
    node.name,
    kindWord(node, language),
    ties.length,
    [...read, ...(rest > 0 ? [words.andMore(rest)] : [])].join(', '),
  );
}

export function tiesOf(id: string, ties: readonly TieData[]): TieData[] {
  return ties.filter((tie) => tie.participants.some((one) => one.nodeId === id));
}

/** The other parties of a tie, each once. */
export function othersOf(tie: TieData, id: string): string[] {
  return membersOf(tie).filter((one) => one !== id);
}
