import type { RecordOf } from '@maillage/graph-schema/records';
import { tieKinds, termOf, type RoleCode } from '@maillage/graph-schema/vocabulary';
import { foldText } from '../../algorithms/search-keys';
import type { TieDraft } from '../../algorithms/sheets/draft';
import { keyOfName, withRandomEnd, type CurrentRecord, type PlainRecord } from '../editing';
import type { Who } from './cast';
import { Merged, type Manner } from './merged';

type Tie = RecordOf<'ties'>;

/** Longest name of a tie. */
const LONGEST_NAME = 200;

/** Roles of who leads, of those that a kind knows; the first one that it has. */
const leading: readonly RoleCode[] = ['LEAD', 'COORDINATOR', 'INITIATOR', 'HOST', 'PROVIDER', 'TRAINER'];

export interface TieGround {
  /** Key of the pole that keeps it. */
  readonly pole: string;
  /** Who reads what is new, where all who take part are read by them. */
  readonly readers: readonly string[];
  readonly fictitious: boolean;
}

/** The record of a tie with what a row tells of it. */
export function mergeTie(
  draft: TieDraft,
  who: readonly Who[],
  current: CurrentRecord | undefined,
  manner: Manner,
  ground: TieGround,
): Merged {
  const name = draft.name ?? nameOf(draft, who);
  const fresh: PlainRecord = {
    key: withRandomEnd(keyOfName(name)),
    kind: draft.kind,
    name,
    pole: ground.pole,
    readers: sharedReaders(ground, who),
    ...(ground.fictitious ? { fictitious: true } : {}),
    participants: who.map((one, index) => ({ who: one.key, role: roleOf(draft, who, index) })),
  };
  const merged = new Merged(current?.record, fresh, manner);
  if (!current)
    merged.changes.push(
      { field: 'kind', after: draft.kind },
      { field: 'participants', after: who.map((one) => one.name) },
    );
  merged.set('summary', draft.summary);
  merged.set('status', draft.status);
  merged.set('since', draft.since);
  merged.set('until', draft.until);
  merged.cite();
  return merged;
}

/** Which of the ties of a kind between the same is the one of a row: told apart by their names and beginnings. */
export function sameTie(
  draft: TieDraft,
  who: readonly Who[],
  among: readonly CurrentRecord[],
): CurrentRecord | undefined {
  const ties = among
    .map((one) => ({ one, tie: one.record as unknown as Tie }))
    .filter(({ tie }) => !hasSides(draft) || sideOf(tie, who) === roleOf(draft, who, 0));
  const [first] = ties;
  // One is a member of a pole once, however often that is said.
  if (draft.kind === 'MEMBERSHIP') return first?.one;
  const named = ties.find(({ tie }) => draft.name && foldText(tie.name) === foldText(draft.name));
  if (named || draft.name) return named?.one;
  if (!draft.since) return (ties.find(({ tie }) => tie.since === undefined) ?? first)?.one;
  const begun = ties.find(({ tie }) => tie.since === draft.since);
  return (begun ?? ties.find(({ tie }) => tie.since === undefined))?.one;
}

/** Whether it is another tie the other way round: « A vend à B » is not « B vend à A ». */
export function hasSides({ kind }: TieDraft): boolean {
  const { roles, directed } = termOf(tieKinds, kind);
  return (
    kind !== 'MEMBERSHIP' &&
    (directed as readonly (readonly RoleCode[])[]).some(([from]) => from === roles[0])
  );
}

/** The role in which the first one of a row takes part. */
function sideOf({ participants }: Tie, [first]: readonly Who[]): RoleCode | undefined {
  return participants.find((one) => one.who === first?.key)?.role;
}

function nameOf({ kind }: TieDraft, who: readonly Who[]): string {
  const names = who.map((one) => one.name).join(', ');
  return `${termOf(tieKinds, kind).label.fr} : ${names}`.slice(0, LONGEST_NAME);
}

/** The roles of the two sides where a kind has sides; else the usual one, and that of the lead where there is one. */
function roleOf({ kind, led }: TieDraft, who: readonly Who[], index: number): RoleCode {
  const { roles, directed } = termOf(tieKinds, kind);
  const known: readonly RoleCode[] = roles;
  const [usual = 'PARTNER'] = known;
  const pair = (directed as readonly (readonly [RoleCode, RoleCode])[]).find(([from]) => from === usual);
  if (pair) return index === 0 ? pair[0] : pair[1];
  if ('graphLabel' in termOf(tieKinds, kind)) return (index === 0 ? usual : known[1]) ?? usual;
  if (!led || index > 0 || who.length < 2) return usual;
  return leading.find((role) => known.includes(role)) ?? usual;
}

/** As wide as asked where everybody who takes part is read so widely; else the pole alone. */
export function sharedReaders(
  { pole, readers }: Pick<TieGround, 'pole' | 'readers'>,
  who: readonly Pick<Who, 'readers'>[],
): string[] {
  const shared = readers.filter((token) =>
    who.every((one) => one.readers.includes('public') || one.readers.includes(token)),
  );
  return shared.length > 0 ? shared : [`pole:${pole}`];
}
