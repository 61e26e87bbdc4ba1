import { createHash } from 'node:crypto';
import { recordKinds, type RecordOf } from '@maillage/graph-schema/records';
import { narrowedTo } from '../../platform/access/covers';
import type { Command, PutCommand, RetireCommand } from '../../platform/changes/node-image';
import { keyOfName, type CurrentRecord } from '../editing';

type Purchase = RecordOf<'purchases'>;
type Pledge = RecordOf<'pledges'>;
type Tie = RecordOf<'ties'>;
type Participant = Tie['participants'][number];

/** What a signature is made of. */
export interface SignatureGround {
  readonly purchase: CurrentRecord;
  /** Those that are firm. */
  readonly pledges: readonly Pledge[];
  /** Records of everybody who takes part, by key. */
  readonly actors: ReadonlyMap<string, CurrentRecord>;
  /** Euros before tax, with fixed costs. */
  readonly cost: number;
  readonly quantity: number;
  /** Euros that all together save, where it may be told. */
  readonly saving: number | null;
  /** Title of the document that was signed. */
  readonly document: string | null;
  /** Whether the tie is for whoever sees all of them, beyond the readers of the purchase. */
  readonly forAll: boolean;
  /** Who signs, as an opaque id, and for whom it acts: keys of actors. */
  readonly by: string;
  readonly own: ReadonlySet<string>;
  /** ISO moment. */
  readonly now: string;
  /** Makes the key of the tie, the same whenever the same is sent. */
  readonly request: string;
}

/** What a signature writes: the document, the cooperation, what it saves, and the purchase that says so. */
export interface Signature {
  readonly tie: Tie;
  readonly commands: readonly Command[];
}

const sourceKey = (tie: string) => `${tie}--agreement`;
const savingKey = (tie: string) => `${tie}--saving`;

/**
 * The cooperation that a purchase becomes: who carries it coordinates, those that pledged firmly take part, confirmed
 * where they said so themselves; the supplier provides. What it saves is told in the pole, as planned: nobody has bought
 * yet.
 */
export function signature(ground: SignatureGround): Signature {
  const { now, request, pledges, cost, quantity } = ground;
  const purchase = ground.purchase.record as unknown as Purchase;
  const offer = purchase.offers.find((one) => one.number === purchase.chosen);
  const end = createHash('sha256').update(request).digest('hex').slice(0, 8);
  const key = `${keyOfName(purchase.name).slice(0, 50).replace(/-+$/, '')}-${end}`;
  const participants = participantsOf(purchase, ground, offer?.who);
  const fictitious =
    purchase.fictitious || [...ground.actors.values()].some((one) => one.record['fictitious'] === true);
  const readers = readersOfTie(purchase, ground);
  const day = now.slice(0, 10);
  const title = ground.document ?? `Accord d’achat groupé : ${purchase.name}`;
  const evidence = (quote: string) => [{ source: sourceKey(key), line: 1, quote }];
  const source = recordKinds.sources.parse({
    ...{ key: sourceKey(key), readers, fictitious, kind: 'AGREEMENT', title: title.slice(0, 300), date: day },
  });
  const tie = recordKinds.ties.parse({
    ...{ key, readers, fictitious, kind: 'PURCHASING_GROUP', name: purchase.name, pole: purchase.pole },
    ...(purchase.summary ? { summary: purchase.summary } : {}),
    ...{ participants, since: day, status: 'RUNNING' },
    evidence: evidence(`Signé le ${day} par ${pledges.length} structures`),
  });
  const saving = ground.saving === null ? undefined : Math.round(ground.saving);
  const said = recordKinds.purchases.parse({
    ...purchase,
    state: 'SIGNED',
    tie: key,
    signed: {
      ...{ on: now, offer: purchase.chosen, quantity, members: pledges.length, cost },
      ...(saving === undefined ? {} : { saving }),
    },
  });
  const saved = (value: number) =>
    recordKinds.statements.parse({
      ...{ key: savingKey(key), about: key, readers: within(purchase.readers, readers), fictitious },
      ...{ property: 'SAVINGS', value, unit: 'EUR', qualifier: 'ABOUT', modality: 'PLANNED' },
      ...{ period: `${day}/${later(day, purchase.months)}` },
      evidence: evidence('Économie attendue par rapport aux prix d’aujourd’hui'),
    });
  const puts = [
    { kind: 'sources', record: source, expected: null },
    { kind: 'ties', record: tie, expected: null },
    ...(saving === undefined ? [] : [{ kind: 'statements', record: saved(saving), expected: null }]),
    { kind: 'purchases', record: said, expected: ground.purchase.version },
  ] as PutCommand[];
  return { tie, commands: puts };
}

/** Takes a signature back: what of it is there goes, and the purchase gathers again. */
export function reopening(
  { record, version }: CurrentRecord,
  tie: string,
  there: ReadonlySet<string>,
): Command[] {
  const { signed: _signed, tie: _tie, ...purchase } = record as unknown as Purchase;
  const gone: RetireCommand[] = [
    { kind: 'statements', retire: savingKey(tie) },
    { kind: 'ties', retire: tie },
    { kind: 'sources', retire: sourceKey(tie) },
  ];
  const again = { ...purchase, state: 'GATHERING' };
  return [
    { kind: 'purchases', record: again, expected: version } as PutCommand,
    ...gone.filter((one) => there.has(one.retire)),
  ];
}

/** Keys of what a signature brought along. */
export function keysOfSignature(tie: string): string[] {
  return [tie, sourceKey(tie), savingKey(tie)];
}

/** Keys of who takes part, each once. */
export function partiesOf({ of, offers, chosen }: Purchase, pledges: readonly Pledge[]): string[] {
  const supplier = offers.find((one) => one.number === chosen)?.who;
  return [...new Set([of, ...pledges.map((one) => one.of), ...(supplier ? [supplier] : [])])];
}

function participantsOf(
  purchase: Purchase,
  { pledges, own, by, now }: SignatureGround,
  supplier: string | undefined,
): Participant[] {
  const pledgeOf = new Map(pledges.map((one) => [one.of, one]));
  return partiesOf(purchase, pledges).map((who) => {
    const { saidOn, saidBy } = pledgeOf.get(who) ?? {};
    const answer = own.has(who)
      ? { stance: 'CONFIRMED' as const, on: now, by }
      : saidOn
        ? { stance: 'CONFIRMED' as const, on: saidOn, ...(saidBy ? { by: saidBy } : {}) }
        : undefined;
    const isSupplier = who === supplier && !pledgeOf.has(who);
    const role = who === purchase.of ? 'COORDINATOR' : isSupplier ? 'PROVIDER' : 'PARTNER';
    return { who, role, answers: answer ? [answer] : [] };
  });
}

/** No wider than everybody in it; nor than the purchase whose words it has, unless it is meant for all. */
function readersOfTie(purchase: Purchase, { actors, forAll }: SignatureGround): string[] {
  const limits = [...actors.values()].map(({ record }) => record['readers'] as readonly string[]);
  const readers = limits.reduce(narrowedTo, forAll ? ['public'] : purchase.readers);
  return readers.length > 0 ? [...readers] : [`facilitators:${purchase.pole}`];
}

/** Who reads both; of what nobody does, who reads the tie. */
function within(purchase: readonly string[], tie: readonly string[]): readonly string[] {
  const both = narrowedTo(purchase, tie);
  return both.length > 0 ? both : tie;
}

/** The ISO day so many months later, or the last one of that month. */
function later(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const whole = Math.round(months);
  const last = new Date(Date.UTC(year, month + whole, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + whole, Math.min(date, last))).toISOString().slice(0, 10);
}
