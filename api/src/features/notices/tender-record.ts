import { recordKinds, type RecordOf } from '@maillage/graph-schema/records';
import { told, type LotDraft, type NoticeProblem, type TenderDraft } from '../../algorithms/notices/draft';
import { withoutAbsent } from '../../algorithms/cells/without-absent';
import type { PlainRecord } from '../editing';
import type { Firms } from './firms';

export type TenderRecord = RecordOf<'tenders'>;

/** What a draft needs to become a record. */
export interface TenderGround {
  readonly key: string;
  /** Key of the pole that brings it. */
  readonly pole: string;
  readonly readers: readonly string[];
  readonly fictitious: boolean;
  readonly firms: Firms;
  /** Key of a territory by its level and code. */
  territoryOf(territory: TenderDraft['territory']): string | undefined;
}

/**
 * The record that a draft makes of what is there already: what the notice tells replaces what it told before,
 * what it does not tell stays, such as the needs that somebody added to a lot.
 */
export function plainRecordOf(
  draft: TenderDraft,
  ground: TenderGround,
  current?: TenderRecord,
  base?: TenderRecord,
): PlainRecord {
  const { territory: _territory, lots, award, cpv, sourceId, ...told } = draft;
  const kept = current as PlainRecord | undefined;
  return {
    ...(kept ?? { key: ground.key, pole: ground.pole, readers: [...ground.readers] }),
    ...(ground.fictitious ? { fictitious: true } : {}),
    key: ground.key,
    ...told,
    ...(sourceId ? { sourceId } : {}),
    ...withoutAbsent({
      buyer: ground.firms.of(draft.buyerSiret)?.key ?? current?.buyer,
      territory: ground.territoryOf(draft.territory) ?? current?.territory,
    }),
    cpv: cpv.length > 0 ? [...cpv] : (current?.cpv ?? []),
    lots: mergedLots(lots, current, base),
    ...(award || current?.award ? { award: mergedAward(award, ground.firms, current) } : {}),
  };
}

/** The lots of the notice, each over what is known of it; a lot that somebody added here stays. */
function mergedLots(lots: readonly LotDraft[], current?: TenderRecord, base?: TenderRecord): unknown[] {
  const known = new Map(current?.lots.map((lot) => [lot.number, lot]));
  const told = new Set(lots.map((lot) => lot.number));
  const fromFile = new Set(base?.lots.map((lot) => lot.number));
  const added = (current?.lots ?? []).filter(
    (lot) => base && !told.has(lot.number) && !fromFile.has(lot.number),
  );
  return [
    ...lots.map((lot) => {
      const before = known.get(lot.number);
      return { ...before, ...lot, cpv: lot.cpv.length > 0 ? lot.cpv : (before?.cpv ?? []) };
    }),
    ...added,
  ];
}

function mergedAward(award: TenderDraft['award'], firms: Firms, current?: TenderRecord): unknown {
  if (!award) return current?.award;
  const winners = award.winners.map((one) => withoutAbsent({ ...one, who: firms.of(one.siret)?.key }));
  return {
    ...current?.award,
    ...award,
    winners: winners.length > 0 ? winners : (current?.award?.winners ?? []),
  };
}

/** The record with its defaults, or what its format says against it. */
export function parseTender(record: PlainRecord): { record: TenderRecord } | { problem: NoticeProblem } {
  const parsed = recordKinds.tenders.safeParse(record);
  if (parsed.success) return { record: parsed.data };
  const [issue] = parsed.error.issues;
  return {
    problem: told('RECORD_REFUSED', { field: issue?.path.join('.') ?? '', detail: issue?.message ?? '' }),
  };
}
