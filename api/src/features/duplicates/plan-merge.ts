import { replaceReferences, type RecordOf } from '@maillage/graph-schema/records';
import type { Command, RetireCommand } from '../../platform/changes/node-image';
import { withPin, type CurrentRecord } from '../editing';
import { mergeActors, type FieldChoices } from './merge-actors';
import { moveCapacities } from './merge-capacities';
import { putRecord } from './put-record';

type Actor = RecordOf<'actors'>;
type Tie = RecordOf<'ties'>;
type Participant = Tie['participants'][number];

/** Everything that a merge rests on, as it is now. */
export interface MergeGround {
  readonly kept: CurrentRecord;
  readonly absorbed: CurrentRecord;
  /** What refers to the absorbed one, and the facts about its ties. */
  readonly users: readonly CurrentRecord[];
  /** What refers to the kept one: among it the twins of what moves. */
  readonly usersOfKept: readonly CurrentRecord[];
}

/** What a merge does. */
export interface MergePlan {
  readonly record: Actor;
  /** Of the two actors and of all that refers to the absorbed one. */
  readonly commands: readonly Command[];
  readonly merged: readonly { absorbed: string; kept: string }[];
  /** Keys of what refers to the kept one from now on. */
  readonly moved: readonly string[];
  /** Keys of ties that had nobody but the two. */
  readonly between: readonly string[];
  /** Keys of ties that lists said of both: the lists now say one. */
  readonly united: readonly string[];
  /** Ties that may say the same: one that moved and one of the kept one. Both stay. */
  readonly twins: readonly { moved: string; kept: string }[];
  /** Keys of yearly figures that move, where the kept one has the same figure of the same year. */
  readonly figuresOfBoth: readonly string[];
}

/** Begin the keys of the ties that lists stand for, before the key of who is listed. */
const listWords = ['occupation', 'adhesion', 'siege'];

/** Plans the merge of two actors. Pure: the same ground gives the same plan. */
export function planMerge(ground: MergeGround, choices: FieldChoices): MergePlan {
  const { kept, absorbed } = ground;
  const record = mergeActors(actorOf(kept), actorOf(absorbed), choices);
  const moves = moveUsers(ground, record);
  // Told to nobody: whoever merges two actors does not read what they keep to themselves.
  const capacities = moveCapacities([...ground.users, ...ground.usersOfKept], {
    kept: kept.key,
    absorbed: absorbed.key,
  });
  const commands = [
    putRecord('actors', record, kept.version),
    retire(absorbed),
    ...moves.flatMap((one) => one.commands),
    ...capacities.commands,
  ];
  const ties = moves.filter((one) => one.tie).map((one) => one.tie as Tie);
  const tiesOfKept = ground.usersOfKept
    .filter((one) => one.kind === 'ties' && !moves.some((move) => move.key === one.key))
    .map((one) => one.record as unknown as Tie);
  return {
    record,
    commands,
    merged: [
      { absorbed: absorbed.key, kept: kept.key },
      ...moves.flatMap((one) => (one.into ? [{ absorbed: one.key, kept: one.into }] : [])),
      ...capacities.merged,
    ],
    moved: moves.filter((one) => one.what === 'MOVED').map((one) => one.key),
    between: moves.filter((one) => one.what === 'BETWEEN').map((one) => one.key),
    united: moves.filter((one) => one.what === 'UNITED').map((one) => one.key),
    twins: ties.flatMap((tie) =>
      tiesOfKept
        .filter((other) => sameParties(tie, other))
        .map((other) => ({ moved: tie.key, kept: other.key })),
    ),
    figuresOfBoth: ground.users
      .filter((one) => ground.usersOfKept.some((other) => sameFigure(one, other)))
      .map((one) => one.key),
  };
}

interface Move {
  readonly key: string;
  readonly what: 'MOVED' | 'BETWEEN' | 'UNITED' | 'GOES_ALONG';
  readonly commands: readonly Command[];
  /** The tie as it is afterwards. */
  readonly tie?: Tie;
  /** Key of the tie that its key leads to afterwards. */
  readonly into?: string;
}

function moveUsers(ground: MergeGround, record: Actor): Move[] {
  const { kept, absorbed, users } = ground;
  const ties = users.filter((one) => one.kind === 'ties');
  const moves = ties.map((one) => moveTie(one, ground, record));
  const renamed = new Map(moves.flatMap((one) => (one.into ? [[one.key, one.into] as const] : [])));
  const gone = new Set(moves.filter((one) => one.what === 'BETWEEN').map((one) => one.key));
  const keys = new Map([[absorbed.key, kept.key], ...renamed]);
  const derived = new RegExp(`^${absorbed.key}--(?:name|function)-\\d+$`);
  const others = users.filter((one) => one.kind !== 'ties' && one.kind !== 'capacities');
  return [
    ...moves,
    ...others.flatMap((one): Move[] => {
      const about = String(one.record['about']);
      const isDerived = one.kind === 'statements' && (derived.test(one.key) || isOfList(one.key, renamed));
      // Names and functions are drawn anew from the record; what was said of a tie that is gone goes with it.
      if (isDerived || gone.has(about)) return [];
      const moved = withoutSecondPin(withoutTwice(replaceReferences(one.record, keys)), ground.usersOfKept);
      const isAlone = !renamed.has(about) || one.kind !== 'statements';
      return [
        {
          key: one.key,
          what: isAlone ? 'MOVED' : 'GOES_ALONG',
          commands: [putRecord(one.kind, moved, one.version)],
        },
      ];
    }),
  ];
}

function moveTie(one: CurrentRecord, { kept, absorbed, usersOfKept }: MergeGround, record: Actor): Move {
  const tie = one.record as unknown as Tie;
  const moved = fuseParticipants(replaceReferences(tie, new Map([[absorbed.key, kept.key]])), kept.key);
  if (new Set(moved.participants.map((other) => other.who)).size < 2)
    return { key: one.key, what: 'BETWEEN', commands: [retire(one)] };
  const word = listWords.find((start) => one.key.startsWith(`${start}--${absorbed.key}--`));
  if (!word)
    return { key: one.key, what: 'MOVED', commands: [putRecord('ties', moved, one.version)], tie: moved };
  const key = one.key.replace(`${word}--${absorbed.key}--`, `${word}--${kept.key}--`);
  const twin = usersOfKept.find((other) => other.key === key);
  if (!twin) {
    const tieOfKept = { ...moved, key, name: renamedTie(moved.name, absorbed, record) };
    return {
      key: one.key,
      what: 'MOVED',
      commands: [putRecord('ties', tieOfKept), retire(one)],
      tie: tieOfKept,
      into: key,
    };
  }
  // What somebody has answered is not folded into another answer: both ties stay, to be looked at.
  if (tie.participants.some((other) => other.answers.length > 0))
    return { key: one.key, what: 'MOVED', commands: [putRecord('ties', moved, one.version)], tie: moved };
  return { key: one.key, what: 'UNITED', commands: [retire(one)], into: key };
}

/** Whether a statement is how a list places the name of a tie that goes into another. */
function isOfList(key: string, renamed: ReadonlyMap<string, string>): boolean {
  const [, tie] = /^(.*)--mode-\d+$/.exec(key) ?? [];
  return tie !== undefined && renamed.has(tie);
}

/** The two in one role are one participant, with the answers of both. */
function fuseParticipants(tie: Tie, kept: string): Tie {
  const participants: Participant[] = [];
  for (const one of tie.participants) {
    const index = participants.findIndex(
      (other) => one.who === kept && other.who === kept && other.role === one.role,
    );
    const same = participants[index];
    if (!same) participants.push(one);
    else
      participants[index] = {
        ...one,
        ...same,
        answers: [...same.answers, ...one.answers].sort((a, b) => a.on.localeCompare(b.on)),
      };
  }
  return { ...tie, participants };
}

function renamedTie(name: string, absorbed: CurrentRecord, record: Actor): string {
  const former = actorOf(absorbed).name;
  return name.startsWith(former) ? record.name + name.slice(former.length) : name;
}

/** Same kind, same others. */
function sameParties(a: Tie, b: Tie): boolean {
  const parties = (tie: Tie) => [...new Set(tie.participants.map((one) => one.who))].sort().join(' ');
  return a.key !== b.key && a.kind === b.kind && parties(a) === parties(b);
}

function sameFigure(a: CurrentRecord, b: CurrentRecord): boolean {
  const isOne = a.kind === 'returns' && b.kind === 'returns';
  return isOne && a.record['figure'] === b.record['figure'] && a.record['year'] === b.record['year'];
}

/** The two as organisers of one event are one organiser. */
function withoutTwice<R extends Record<string, unknown>>(record: R): R {
  return Array.isArray(record['organisers'])
    ? { ...record, organisers: [...new Set(record['organisers'])] }
    : record;
}

/** What makes statements answer each other, of which one may be pinned. */
function senseOf(record: Readonly<Record<string, unknown>>): string {
  const { about, property, scope, modality, period, readers } = record;
  return JSON.stringify([about, property, scope, modality, period, [...(readers as string[])].sort()]);
}

/** Where a value of the kept one is pinned for the same, that one stays pinned. */
function withoutSecondPin<R extends Readonly<Record<string, unknown>>>(
  record: R,
  usersOfKept: readonly CurrentRecord[],
): R {
  if (record['pinned'] === undefined) return record;
  const isTaken = usersOfKept.some(
    (one) => one.record['pinned'] !== undefined && senseOf(one.record) === senseOf(record),
  );
  return isTaken ? withPin(record, undefined) : record;
}

function actorOf({ record }: CurrentRecord): Actor {
  return record as unknown as Actor;
}

function retire({ kind, key, version }: CurrentRecord): RetireCommand {
  return { kind, retire: key, expected: version };
}
