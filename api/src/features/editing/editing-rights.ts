import { isDeepStrictEqual } from 'node:util';
import type { RecordKind, RecordOf } from '@maillage/graph-schema/records';
import { covers } from '../../platform/access/covers';
import type { Viewer, ViewerAccount } from '../../platform/access/viewer';
import { isRetirement, keyOf, type Command } from '../../platform/changes/node-image';
import { isPinAlone } from './pins-of-records';
import type { CurrentRecord, KindAndRecord } from './records.service';

/** What the graph knows of the keys that a request touches or rests on. */
export interface Ground {
  /** Ids behind keys. */
  readonly ids: ReadonlyMap<string, string>;
  /** Ids of the poles that keep what a key stands for. */
  readonly poles: ReadonlyMap<string, readonly string[]>;
  /** Records as they are before the request. */
  readonly before: ReadonlyMap<string, CurrentRecord>;
  /** Records of what is put back, by key, as they were when it was retired. */
  readonly putBack: ReadonlyMap<string, KindAndRecord>;
  /** Records of what statements are about of which nothing but the pin is changed, and of the purchases of pledges. */
  readonly subjects: ReadonlyMap<string, CurrentRecord>;
  /** Keys of what the editor may not see. */
  readonly hidden: ReadonlySet<string>;
}

/** A tie as it is, or as it was when it was retired; nothing where a key stands for something else. */
export function formerTie({ before, putBack }: Ground, key: string): RecordOf<'ties'> | undefined {
  const found = before.get(key) ?? putBack.get(key);
  return found?.kind === 'ties' ? (found.record as unknown as RecordOf<'ties'>) : undefined;
}

interface Asked {
  readonly viewer: Viewer;
  readonly account: ViewerAccount;
  readonly ground: Ground;
  readonly key: string;
  /** Before and after; absent where there is none. */
  readonly records: readonly Record<string, unknown>[];
  readonly before: Record<string, unknown> | undefined;
  readonly after: Record<string, unknown> | undefined;
}

type Rule = (asked: Asked) => boolean;

const any =
  (...rules: Rule[]): Rule =>
  (asked) =>
    rules.some((rule) => rule(asked));

/** A facilitator of some pole: for what belongs to no pole in particular, such as a source. */
const facilitator: Rule = ({ account }) => account.facilitates.length > 0;

/** A facilitator of one of the poles that keep the thing, or of any pole where none keeps it yet. */
const facilitatorOfThing: Rule = ({ account, ground, key }) => keeps(account, ground, key);

function keeps(account: ViewerAccount, ground: Ground, key: string): boolean {
  const poles = ground.poles.get(key) ?? [];
  return poles.length === 0
    ? account.facilitates.length > 0
    : poles.some((pole) => account.facilitates.includes(pole));
}

/** A facilitator of the poles that the record names, before and after. */
const facilitatorOfNamed =
  (field: 'pole' | 'key'): Rule =>
  ({ account, ground, records }) =>
    records.every((record) => account.facilitates.includes(ground.ids.get(String(record[field])) ?? ''));

/** A facilitator who keeps what the record is about, before and after. */
const facilitatorOfSubject =
  (field: 'about' | 'of' | 'purchase'): Rule =>
  ({ account, ground, records }) =>
    records.every((record) => keeps(account, ground, String(record[field])));

/** What a member leaves to the facilitator on its own page. */
const facilitatorsFields = ['readers', 'fictitious', 'hub', 'type'] as const;

/** A member acting for the actor corrects its page. */
const memberOfActor: Rule = ({ account, ground, key, before, after }) =>
  Boolean(before && after) &&
  account.actsFor.includes(ground.ids.get(key) ?? '') &&
  facilitatorsFields.every((field) => JSON.stringify(before?.[field]) === JSON.stringify(after?.[field]));

/**
 * A member records the ties of its actor in its pole, and edits those that rest on members' word alone. What a
 * document says is confirmed, contested or corrected by an answer, not rewritten; what another has confirmed is
 * not taken away, nor left out where what was retired is put back.
 */
const memberOfTie: Rule = ({ viewer, account, ground, key, before: there, after }) => {
  const before = there ?? (after?.['bid'] ? undefined : formerTie(ground, key));
  const ties = [before, after].filter((one) => one !== undefined) as unknown as RecordOf<'ties'>[];
  const own = (who: string) => account.actsFor.includes(ground.ids.get(who) ?? '');
  const isOwn = ties.every(
    (tie) =>
      tie.participants.some((one) => own(one.who)) &&
      viewer.readers.includes(`pole:${tie.pole}`) &&
      (tie.evidence ?? []).length === 0,
  );
  if (!isOwn) return false;
  const [was, is] = [before, after] as unknown as (RecordOf<'ties'> | undefined)[];
  if (is?.bid ?? was?.bid) return keepsRoom(was, is, own);
  if (!was) return true;
  return was.participants.every((one) => own(one.who) || one.answers.length === 0 || keepsPart(was, is, one));
};

/** Whether a part is left, in another role perhaps: beside another part of the same participant it stays as it is. */
function keepsPart(
  was: RecordOf<'ties'>,
  is: RecordOf<'ties'> | undefined,
  { who, role }: RecordOf<'ties'>['participants'][number],
): boolean {
  const parts = (tie: RecordOf<'ties'>) => tie.participants.filter((one) => one.who === who);
  const inRole = (tie: RecordOf<'ties'>) => parts(tie).filter((one) => one.role === role).length;
  return is !== undefined && (parts(is).length >= parts(was).length || inRole(is) >= inRole(was));
}

/**
 * A joint bid that has a room is changed there, where its rules are watched; elsewhere a member only mends its
 * words, or takes it off as long as nobody else has answered. Who buys is no member.
 */
function keepsRoom(
  was: RecordOf<'ties'> | undefined,
  is: RecordOf<'ties'> | undefined,
  own: (who: string) => boolean,
): boolean {
  if (!was?.participants.some((one) => own(one.who) && one.role !== 'CLIENT')) return false;
  if (!is) return was.participants.every((one) => own(one.who) || one.answers.length === 0);
  // As plain JSON: a field that is left out is one that is not there, and their order says nothing.
  const room = ({ name: _name, summary: _summary, ...rest }: RecordOf<'ties'>): unknown =>
    JSON.parse(
      JSON.stringify({ ...rest, participants: rest.participants.map((one) => ({ ...one, answers: [] })) }),
    );
  return isDeepStrictEqual(room(was), room(is));
}

/** Who is of the pole brings calls for tenders, and mends what others brought. */
const memberOfPole: Rule = ({ viewer, account, records }) =>
  account.actsFor.length > 0 &&
  records.every((one) => viewer.readers.includes(`pole:${String(one['pole'])}`));

/** A member tells what its actor can, needs and offers. */
const memberOfSubject: Rule = ({ account, ground, records }) =>
  records.every((record) => account.actsFor.includes(ground.ids.get(String(record['of'])) ?? ''));

/**
 * An actor that supports a project writes down its own steps, in a pole that it is of, and what became of the project.
 * It sends on to another one by a step that is planned; what others have written is theirs, and so is a project that
 * others support too to be taken away.
 */
const supporterOfProject: Rule = ({ viewer, account, ground, before, after }) => {
  const own = (who: string) => account.actsFor.includes(ground.ids.get(who) ?? '');
  const [was, is] = [before, after] as unknown as (RecordOf<'projects'> | undefined)[];
  const isOwn = [was, is].every(
    (one) =>
      one === undefined ||
      (viewer.readers.includes(`pole:${one.pole}`) && one.steps.some(({ who }) => own(who))),
  );
  if (!isOwn || (was && is && was.pole !== is.pole)) return false;
  const ofOthers = (one: RecordOf<'projects'> | undefined) =>
    (one?.steps ?? []).filter(({ who }) => !own(who)).map((step) => ({ step, text: asPlain(step) }));
  const [there, now] = [ofOthers(was), ofOthers(is)];
  const isIn = (text: unknown, list: typeof now) => list.some((one) => isDeepStrictEqual(one.text, text));
  return (
    there.every(({ text }) => isIn(text, now)) &&
    now.every(({ step, text }) => step.state === 'PLANNED' || isIn(text, there))
  );
};

/** Who carries a group purchase in its own pole changes it; what was signed stays as it was signed. */
const carrierOfPurchase: Rule = (asked) => {
  const [was, is] = [asked.before, asked.after] as unknown as (RecordOf<'purchases'> | undefined)[];
  const isSigned = was?.state === 'SIGNED' || is?.state === 'SIGNED' || is?.tie !== was?.tie;
  return !isSigned && memberOfSubject(asked) && memberOfPole(asked);
};

/** As plain JSON: a field that is left out is one that is not there, and their order says nothing. */
function asPlain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Who edits the page of what a statement is about chooses which of its values is preferred. */
const pinsForSubject: Rule = ({ viewer, account, ground, before, after }) => {
  if (!before || !after || !isPinAlone(before, after, ground.hidden)) return false;
  const subject = ground.subjects.get(String(before['about']));
  if (!subject) return false;
  const { key, kind, record } = subject;
  return rules[kind]({
    viewer,
    account,
    ground,
    key,
    records: [record, record],
    before: record,
    after: record,
  });
};

/** Begins a store: poles are made before anybody facilitates them. */
const administratorOfNewPole: Rule = ({ account, before }) => account.administrator && before === undefined;

/** Who may change records of each kind. The official geography is nobody's to change. */
const rules: Readonly<Record<RecordKind, Rule>> = {
  sources: facilitator,
  territories: () => false,
  actors: any(facilitatorOfThing, memberOfActor),
  poles: any(facilitatorOfNamed('key'), administratorOfNewPole),
  places: facilitatorOfThing,
  bodies: facilitatorOfThing,
  people: facilitatorOfThing,
  events: facilitator,
  recognitions: facilitatorOfNamed('pole'),
  tenders: any(facilitatorOfNamed('pole'), memberOfPole),
  competences: any(facilitatorOfSubject('of'), memberOfSubject),
  // What an actor keeps to itself is not the facilitator's to write either.
  capacities: memberOfSubject,
  // Given and corrected by the yearly form alone, which says who gave them and how.
  returns: () => false,
  projects: any(facilitatorOfNamed('pole'), supporterOfProject),
  ties: any(facilitatorOfNamed('pole'), memberOfTie),
  needs: any(facilitatorOfNamed('pole'), memberOfSubject),
  offers: any(facilitatorOfNamed('pole'), memberOfSubject),
  purchases: any(facilitatorOfNamed('pole'), carrierOfPurchase),
  pledges: any(facilitatorOfSubject('purchase'), memberOfSubject),
  rosters: facilitatorOfSubject('of'),
  statements: any(facilitatorOfSubject('about'), pinsForSubject),
};

/** Keys that the rules need to know of, besides those of the commands. */
export function keysOfRules(
  records: readonly { kind: RecordKind; record: Record<string, unknown> }[],
): string[] {
  return records.flatMap(({ kind, record }) => {
    const named = [record['pole'], record['about'], record['of'], record['purchase']].filter(
      (one) => typeof one === 'string',
    );
    const participants = kind === 'ties' ? (record as unknown as RecordOf<'ties'>).participants : [];
    const steps = kind === 'projects' ? (record as unknown as RecordOf<'projects'>).steps : [];
    return [...named, ...[...participants, ...steps].map((one) => one.who)];
  });
}

/** Whether the viewer may do what the command asks. */
export function mayCarryOut(command: Command, viewer: Viewer, ground: Ground): boolean {
  const { account } = viewer;
  if (!account) return false;
  const key = keyOf(command);
  const known = ground.before.get(key) ?? ground.putBack.get(key);
  // Nothing becomes a thing of another kind.
  if (known && known.kind !== command.kind) return false;
  const before = ground.before.get(key)?.record;
  const after = isRetirement(command) ? undefined : (command.record as unknown as Record<string, unknown>);
  const records = [before, after].filter((one) => one !== undefined);
  const there = (before?.['readers'] ?? []) as readonly string[];
  // Who reads a project or a pledge follows from what it is of, whatever is asked: see `own-word.ts`.
  const areGiven = command.kind !== 'projects' && command.kind !== 'pledges';
  if (after && areGiven && !readersAllowed(after['readers'] as readonly string[], there, viewer, ground))
    return false;
  return rules[command.kind]({ viewer, account, ground, key, records, before, after });
}

/** Who edits stays among the readers, and shows it to no group that does not exist or did not read it before. */
function readersAllowed(
  readers: readonly string[],
  there: readonly string[],
  viewer: Viewer,
  ground: Ground,
): boolean {
  // That everybody reads it says of no group that there is one.
  const named = there.filter((token) => token !== 'public');
  return (
    readers.some((token) => viewer.readers.includes(token)) &&
    readers.every(
      (token) =>
        viewer.readers.includes(token) ||
        covers(named, token) ||
        (token.startsWith('actor:') && ground.ids.has(token.slice('actor:'.length))),
    )
  );
}
