import { procurementThresholds, type ProcurementThreshold } from '@maillage/graph-schema/vocabulary';
import type { CheckedTender, RuleResult } from './checked';

/** What the code says of the contract itself, by the thresholds in force on the day of the notice. */
export function checkContract(tender: CheckedTender, day: string): RuleResult[] {
  return [...lots(tender), procedure(tender, day)];
}

function lots({ lots: chosen, mostLotsBid, mostLotsWon }: CheckedTender): RuleResult[] {
  const count = chosen.length;
  const results: RuleResult[] = [];
  if (count > 1)
    results.push({
      rule: 'SEPARATE_LOTS',
      finding: 'SEVERAL',
      parameters: { lots: chosen.map((lot) => lot.number).join(', ') },
    });
  if (mostLotsBid !== undefined)
    results.push({
      rule: 'MOST_LOTS',
      finding: count > mostLotsBid ? 'OVER' : 'WITHIN',
      parameters: { count, most: mostLotsBid },
    });
  if (mostLotsWon !== undefined && count > mostLotsWon)
    results.push({ rule: 'MOST_LOTS', finding: 'WON', parameters: { most: mostLotsWon } });
  return results;
}

function procedure(tender: CheckedTender, day: string): RuleResult {
  const { value, socialServices } = tender;
  if (socialServices) return { rule: 'ADAPTED_PROCEDURE', finding: 'SOCIAL', parameters: {} };
  const none = thresholdOf('NO_PROCEDURE', tender, day);
  const formal = thresholdOf('FORMAL', tender, day);
  const about = ({ amount, article }: ProcurementThreshold) => ({ value: value ?? 0, amount, article });
  if (value !== undefined && none && value < none.amount)
    return { rule: 'THRESHOLD', finding: 'NONE_NEEDED', parameters: about(none) };
  if (value === undefined || !formal) return { rule: 'THRESHOLD', finding: 'UNKNOWN', parameters: {} };
  if (value < formal.amount) return { rule: 'THRESHOLD', finding: 'ADAPTED', parameters: about(formal) };
  const finding = tender.procedure === 'ADAPTED' ? 'FORMAL_BUT_ADAPTED' : 'FORMAL';
  return { rule: 'THRESHOLD', finding, parameters: about(formal) };
}

function thresholdOf(
  code: ProcurementThreshold['code'],
  { contract, buyerLevel }: CheckedTender,
  day: string,
): ProcurementThreshold | undefined {
  return procurementThresholds.find(
    (one) =>
      one.code === code &&
      one.contracts.some((kind) => kind === contract) &&
      (one.buyer === undefined || one.buyer === buyerLevel) &&
      one.since <= day &&
      day <= (one.until ?? '9999'),
  );
}
