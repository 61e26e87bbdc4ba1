import { recordKinds } from '@maillage/graph-schema/records';
import { told, type NoticeItem, type NoticeProblem } from '../../algorithms/notices/draft';
import { withoutAbsent } from '../../algorithms/cells/without-absent';
import type { PutCommand } from '../../platform/changes/node-image';
import type { Firm, Firms } from './firms';
import { keyForGroup, keyForSheet } from './tender-key';
import type { TenderRecord } from './tender-record';

/** The tie of those who won together, with the record that says so as its source. */
export interface TieProposal {
  readonly commands: readonly PutCommand[];
  /** Names of the actors that it relates. */
  readonly who: readonly string[];
  readonly keys: readonly string[];
}

/** Longest name of a tie. */
const LONGEST_NAME = 200;

/**
 * A joint bid that was won, between those of the holders who are actors of the graph; undefined, with the
 * reason, where fewer than two are. The others are named in its summary.
 */
export function proposeTie(
  item: NoticeItem,
  record: TenderRecord,
  firms: Firms,
): { proposal?: TieProposal; problems: NoticeProblem[] } {
  const { together } = item;
  if (!together) return { problems: [] };
  const matched = together.holders.map((holder) => ({ holder, firm: firms.of(holder.siret) }));
  const known = matched.filter((one): one is typeof one & { firm: Firm } => one.firm !== undefined);
  const names = together.holders.map((one) => one.name).join(', ');
  const actors = new Map(known.map((one) => [one.firm.key, one]));
  if (actors.size < 2) return { problems: [told('TIE_NEEDS_TWO_KNOWN', { names })] };
  const members = [...actors.values()];
  const others = matched.filter((one) => !one.firm).map((one) => one.holder.name);
  const shared = record.readers.filter((token) => members.every((one) => one.firm.readers.includes(token)));
  const readers = shared.length > 0 ? shared : [`pole:${record.pole}`];
  const since = record.award?.notifiedOn;
  const source = recordKinds.sources.parse({
    key: keyForSheet(record.key),
    kind: 'REFERENCE_DATA',
    title: `${record.origin} ${item.number ?? record.sourceId ?? ''} : ${record.name}`.slice(0, 300),
    publisher: record.buyerName,
    date: record.publishedOn ?? since ?? item.draft?.publishedOn ?? '2000~',
    readers,
    fictitious: record.fictitious,
    summary: 'La fiche du marché telle qu’elle est publiée, écrite sur une ligne.',
  });
  const tie = recordKinds.ties.parse(
    withoutAbsent({
      key: keyForGroup(record.key),
      kind: 'JOINT_BID',
      name: `Groupement : ${record.name}`.slice(0, LONGEST_NAME),
      summary: others.length > 0 ? `Avec aussi : ${others.join(', ')}.` : undefined,
      pole: record.pole,
      readers,
      fictitious: record.fictitious,
      since,
      status: 'REALISED',
      participants: members.map(({ holder, firm }) =>
        withoutAbsent({
          who: firm.key,
          role: holder.lead ? 'LEAD' : 'PARTNER',
          since: holder.since,
          until: holder.until,
        }),
      ),
      bid: withoutAbsent({
        tender: record.key,
        lots: together.lots.filter((number) => record.lots.some((lot) => lot.number === number)),
        form: together.form,
        state: 'WON',
        result: withoutAbsent({ on: since, amount: record.award?.amount, offers: record.award?.offers }),
      }),
      evidence: quotesOf(together.quotes).map((quote) => ({ source: source.key, line: 1, quote })),
    }),
  );
  return {
    proposal: {
      commands: [
        { kind: 'sources', record: source, expected: null },
        { kind: 'ties', record: tie, expected: null },
      ],
      who: members.map((one) => one.firm.name),
      keys: [...actors.keys()],
    },
    problems: [],
  };
}

/**
 * Whether two joint bids that won the same call are one: two of them at least are in both. Of one group not all may
 * have been known at first, and of the lots of a call each may have its own.
 */
export function haveWonTogether(one: readonly string[], other: readonly string[]): boolean {
  return one.filter((key) => other.includes(key)).length > 1;
}

function quotesOf(quotes: readonly string[]): string[] {
  const long = [...new Set(quotes.map((one) => one.slice(0, 240)))].filter((one) => one.length > 2);
  return long.length > 0 ? long : ['titulaires'];
}
