import { formatDate } from '../../../lib/format';
import { texts as networkTexts } from '../texts';
import { timeSaid } from '../time-said';
import { documentsOf, type TakenView } from './taken-view';
import { texts } from './texts';

/** So many documents are named; the rest is counted. */
const NAMED = 12;

/** What a file is, in words: its title, what is shown, who says so, what is invented, when and where it was made. */
export interface About {
  readonly title: string;
  readonly what: string;
  readonly notes: readonly string[];
}

export function aboutOf(taken: TakenView): About {
  const { shown, focus, knownOn, language, address, today, tooLarge, omitted } = taken;
  const [t, words] = [texts[language], networkTexts[language]];
  const said = timeSaid(taken, shown.ties, language);
  const invented = {
    nodes: shown.nodes.filter(({ fictitious }) => fictitious).length,
    ties: shown.ties.filter(({ fictitious }) => fictitious).length,
  };
  return {
    title: t.title(focus?.name ?? ''),
    what: [
      words.shown(shown.nodes.length, shown.ties.length),
      ...(said ? [said] : []),
      ...(knownOn ? [t.knownOn(formatDate(knownOn, language))] : []),
      ...(tooLarge > 0 ? [words.tooLarge(tooLarge)] : []),
      ...(omitted > 0 ? [words.omitted(omitted)] : []),
    ].join(' · '),
    notes: [
      ...sourceNotes(taken),
      ...(invented.nodes + invented.ties > 0 ? [t.invented(invented.nodes, invented.ties)] : []),
      t.made(formatDate(today, language), address),
    ],
  };
}

function sourceNotes({ shown, sources, language }: TakenView): string[] {
  const t = texts[language];
  if (!sources) return [t.sourcesUnread];
  const { documents, without } = documentsOf(shown.ties, sources);
  const rest = documents.length - NAMED;
  const list = [
    ...documents.slice(0, NAMED).map(({ key, name }) => (key === name ? name : `${key} (${name})`)),
    ...(rest > 0 ? [t.others(rest)] : []),
  ];
  return [
    ...(list.length > 0 ? [t.sources(list.join(', '))] : []),
    ...(without > 0 ? [t.alsoDeclared(without)] : []),
  ];
}
