import {
  told,
  type ActorDraft,
  type FigureDraft,
  type SheetProblem,
  type TieDraft,
} from '../../algorithms/sheets/draft';
import { keptInThePole } from '../../algorithms/sheets/kept-figures';
import { foldText } from '../../algorithms/search-keys';
import { inTurns } from '../../platform/threads/in-turns';
import type { CurrentRecord } from '../editing';
import type { ActorRow, Cast, KeyedItem, Who } from './cast';
import type { Manner } from './merged';
import { mergeActor, type ActorGround } from './plan-actors';
import { mergeFigure } from './plan-figures';
import { hasSides, mergeTie, sameTie, type TieGround } from './plan-ties';
import { plannedRow, refusedRow, type PlannedRow, type Put, type RowPlace } from './planned-row';

/** The pole that keeps what is recorded, as one who takes part. */
export type OwnPole = Who;

export interface PlanGround extends ActorGround, TieGround {
  readonly own: OwnPole;
  /** Key of the document, and who reads it. */
  readonly source: { readonly key: string; readonly readers: readonly string[] };
  readonly replace: boolean;
  /** Whether the actors of the sheets are members of the pole unless a column tells. */
  readonly members: boolean;
  /** Whether the name of its sheet is to stand in a quote: lines of several would be mixed up. */
  readonly several: boolean;
}

/** What is recorded of what the rows tell. */
export interface KnownFacts {
  /** Of actors, by their ids. */
  readonly actors: ReadonlyMap<string, CurrentRecord>;
  /** Of each tie that is asked for, in the order of `tiesOf`. */
  readonly ties: readonly (readonly CurrentRecord[])[];
  /** By the ids of whom they are about. */
  readonly said: ReadonlyMap<string, readonly CurrentRecord[]>;
}

/** A tie of a row with who takes part in it: of a row of ties, or that an actor is a member of the pole. */
export interface TieOfRow {
  readonly row: string;
  readonly draft: TieDraft;
  readonly who: readonly Who[];
}

/** Longest quote that stands in evidence. */
const LONGEST_QUOTE = 240;

/** Of the name of a sheet in it: the row is what is quoted. */
const LONGEST_SHEET = 60;

/** Who a row names, and what keeps it from being: rows of actors that are not clear. */
export interface Named {
  readonly item: KeyedItem;
  readonly who: readonly Who[];
  readonly needs: readonly string[];
  readonly problems: readonly SheetProblem[];
}

/** Who takes part in each tie, and whom each figure is about. */
export async function nameAll(items: readonly KeyedItem[], cast: Cast, own: OwnPole): Promise<Named[]> {
  const named = await inTurns(items, (item): Named[] => {
    const { draft } = item;
    if (draft?.does !== 'TIE' && draft?.does !== 'FIGURE') return [];
    const names = draft.does === 'TIE' ? draft.participants : [draft.about];
    const found = names.map((name, side) => cast.named(name, item, side));
    const isAlone = draft.does === 'TIE' && draft.kind === 'MEMBERSHIP' && names.length === 1;
    const who = found.flatMap((one) => ('who' in one ? [one.who] : []));
    const all = [...new Map([...who, ...(isAlone ? [own] : [])].map((one) => [one.key, one])).values()];
    const isFew = draft.does === 'TIE' && all.length < 2 && found.every((one) => 'who' in one);
    return [
      {
        item,
        who: all,
        needs: found.flatMap((one) => ('who' in one ? (one.who.row ?? []) : (one.row ?? []))),
        problems: [
          ...found.flatMap((one) => ('problem' in one ? [one.problem] : [])),
          ...(isFew ? [told('TOO_FEW_PARTICIPANTS', { names: names.join(', ') })] : []),
        ],
      },
    ];
  });
  return named.flat();
}

/** What tells one tie of a sheet from another. */
function deedOf({ draft, who }: TieOfRow): string {
  const keys = who.map((one) => one.key);
  if (!hasSides(draft)) keys.sort();
  return JSON.stringify([draft.kind, keys, foldText(draft.name ?? ''), draft.since ?? '']);
}

/** What tells one figure or observation of a file from another: whose, of what, of when, and what is said. */
function sayingOf(about: Who, { property, modality, period, scope, value, text }: FigureDraft): string {
  return JSON.stringify([about.key, property, modality, period ?? '', scope ?? '', value ?? text]);
}

/** By which a row of ties or figures is known to be there already, further up. */
function repeatable({ item, who }: Named, tie: TieOfRow | undefined): string | undefined {
  const [about] = who;
  if (item.draft?.does === 'FIGURE') return about && sayingOf(about, item.draft.figure);
  return tie && deedOf(tie);
}

/** The ties that rows tell, in the order in which what is known of them is given. */
export function tiesOf(cast: Cast, named: readonly Named[], ground: PlanGround): TieOfRow[] {
  const members = cast.actors.flatMap(({ row, who, draft }): TieOfRow[] => {
    const member = draft && (draft.member ?? { is: ground.members });
    if (!who || !draft || !member?.is || who.key === ground.own.key) return [];
    return [{ row, who: [who, ground.own], draft: membership(draft.name, ground.own.name, member.since) }];
  });
  const told = named.flatMap(({ item, who, problems }): TieOfRow[] =>
    item.draft?.does === 'TIE' && problems.length === 0 ? [{ row: item.row, draft: item.draft, who }] : [],
  );
  return [...members, ...told];
}

function membership(name: string, pole: string, since: string | undefined): TieDraft {
  return {
    does: 'TIE',
    kind: 'MEMBERSHIP',
    participants: [name, pole],
    led: false,
    ...(since ? { since } : {}),
  };
}

/** What importing each row would do, in the order in which rows rest on each other: actors, ties, figures. */
export async function planRows(
  items: readonly KeyedItem[],
  cast: Cast,
  named: readonly Named[],
  ties: readonly TieOfRow[],
  known: KnownFacts,
  ground: PlanGround,
): Promise<PlannedRow[]> {
  const byRow = new Map(ties.map((one, index) => [one.row, { ...one, among: known.ties[index] ?? [] }]));
  const unread = items.filter((item) => !item.draft).map((item) => refusedRow(placeOf(item)));
  const actors = await inTurns(cast.actors, (actor) => planActor(actor, byRow.get(actor.row), known, ground));
  const lines = new Map(
    cast.actors.flatMap(({ who, draft, line }) =>
      who && draft ? draft.figures.map((one) => [sayingOf(who, one), line] as const) : [],
    ),
  );
  const others = await inTurns(named, (one) => {
    const tie = byRow.get(one.item.row);
    const said = repeatable(one, tie);
    const above = said === undefined ? undefined : lines.get(said);
    if (above !== undefined)
      return refusedRow({ ...placeOf(one.item), problems: [told('NAMED_ABOVE', { line: above })] });
    if (said !== undefined) lines.set(said, one.item.line);
    return planNamed(one, tie, known, ground);
  });
  const figures = others.filter((one) => one.row.kind === 'FIGURES');
  return [...actors, ...others.filter((one) => one.row.kind !== 'FIGURES'), ...figures, ...unread];
}

type KnownTie = TieOfRow & { readonly among: readonly CurrentRecord[] };

function planActor(
  actor: ActorRow,
  tie: KnownTie | undefined,
  known: KnownFacts,
  ground: PlanGround,
): PlannedRow {
  const { who, row, sheet, line, draft } = actor;
  const candidates = actor.candidates.map(({ key, name }) => ({ key, name }));
  const { decided, problems } = actor;
  const place: RowPlace = {
    ...{ key: row, kind: 'ACTORS', sheet, line, title: actor.name },
    ...{ candidates, decided, problems, recorded: who?.id ? who.key : null },
  };
  if (!who) return refusedRow(place);
  const manner = mannerOf(actor, ground);
  const figureManner = (one: FigureDraft) => mannerOf(quotedFor(one, actor), ground);
  const current = who.id ? known.actors.get(who.id) : undefined;
  // Of whom only a tie speaks nothing is told that is not recorded.
  if (!draft && who.id) return plannedRow(place, [], who.key);
  // What is invented changes nothing of what is real; what it tells of it is invented itself.
  const isReal = ground.fictitious && current !== undefined && current.record['fictitious'] !== true;
  const merged = mergeActor(draft ?? bareActor(actor.name), who, current, manner, ground);
  const said = known.said.get(who.id ?? '') ?? [];
  // Two columns can say the same.
  const figures = new Map((draft?.figures ?? []).map((one) => [sayingOf(who, one), one]));
  const puts: Put[] = [
    ...(isReal ? [] : [{ kind: 'actors' as const, merged, current }]),
    ...(tie ? [membershipPut(tie, manner, ground)] : []),
    ...[...figures.values()].map((one) => figurePut(one, who, said, figureManner(one), ground)),
  ];
  const remarks = isReal ? [...problems, told('REAL_STAYS_AS_IT_IS')] : problems;
  return plannedRow({ ...place, problems: remarks }, puts, who.key, who.id === undefined);
}

function planNamed(
  { item, who, needs, problems }: Named,
  tie: KnownTie | undefined,
  known: KnownFacts,
  ground: PlanGround,
): PlannedRow {
  const { draft } = item;
  const [first] = who;
  const place: RowPlace = { ...placeOf(item), needs, problems: [...item.problems, ...problems] };
  if (problems.length > 0 || !first) return refusedRow(place);
  const manner = mannerOf(item, ground);
  if (draft?.does === 'FIGURE') {
    const said = known.said.get(first.id ?? '') ?? [];
    const own = mannerOf(quotedFor(draft.figure, item), ground);
    const put = figurePut(draft.figure, first, said, own, ground);
    return plannedRow({ ...place, recorded: put.current ? first.key : null }, [put], first.key);
  }
  if (!tie) return refusedRow(place);
  const put = tiePut(tie, manner, ground);
  const { key } = put.merged.now;
  return plannedRow({ ...place, recorded: put.current ? key : null }, [put], key);
}

function placeOf({ row, kind, sheet, line, title, problems }: KeyedItem): RowPlace {
  return { key: row, kind, sheet, line, title, problems };
}

/** What the pole alone may read is quoted for that alone. */
function quotedFor<At extends Pick<KeyedItem, 'quote'> & { readonly keptQuote?: string | undefined }>(
  { property }: FigureDraft,
  at: At,
): At {
  return keptInThePole.has(property) && at.keptQuote ? { ...at, quote: at.keptQuote } : at;
}

function mannerOf(at: Pick<KeyedItem, 'sheet' | 'line' | 'quote'>, ground: PlanGround): Manner {
  const { source, replace, several } = ground;
  const quote = (several ? `${at.sheet.slice(0, LONGEST_SHEET)} · ${at.quote}` : at.quote).slice(
    0,
    LONGEST_QUOTE,
  );
  return { replace, readers: source.readers, evidence: { source: source.key, line: at.line, quote } };
}

function tiePut({ draft, who, among }: KnownTie, manner: Manner, ground: PlanGround): Put {
  const current = sameTie(draft, who, among.filter(isAsReal(ground)));
  return { kind: 'ties', merged: mergeTie(draft, who, current, manner, ground), current };
}

/** Of an actor's row: that it is a member, and since when. */
function membershipPut(tie: KnownTie, manner: Manner, ground: PlanGround): Put {
  const put = tiePut(tie, manner, ground);
  const { changes } = put.merged;
  const isTold = !put.current || changes.some((one) => one.field === 'since');
  const others = changes.filter((one) => !['since', 'kind', 'participants'].includes(one.field));
  const told = isTold ? [{ field: 'member', after: tie.draft.since ?? true }] : [];
  changes.splice(0, changes.length, ...told, ...others);
  return put;
}

function figurePut(
  draft: FigureDraft,
  about: Who,
  said: readonly CurrentRecord[],
  manner: Manner,
  ground: PlanGround,
): Put {
  const { merged, current } = mergeFigure(draft, about, said.filter(isAsReal(ground)), manner, ground);
  return { kind: 'statements', merged, current };
}

/** What is invented is no evidence of what is real, nor the other way round. */
const isAsReal =
  ({ fictitious }: PlanGround) =>
  ({ record }: CurrentRecord): boolean =>
    (record['fictitious'] === true) === fictitious;

/** Somebody of whom nothing but the name is told. */
function bareActor(name: string): ActorDraft {
  return { does: 'ACTOR', name, spellings: [], approvals: [], functions: [], figures: [] };
}
