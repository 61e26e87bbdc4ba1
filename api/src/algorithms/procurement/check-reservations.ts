import { reservations } from '@maillage/graph-schema/vocabulary';
import type { Checked, CheckedLot, RuleResult } from './checked';
import { qualifies, type Qualification } from './qualifies';

const findings: Readonly<Record<Qualification, string>> = {
  QUALIFIES: 'ALL_QUALIFY',
  END_UNKNOWN: 'END_UNKNOWN',
  ESS_UNKNOWN: 'ESS_UNKNOWN',
  EXPIRES: 'EXPIRES',
  MISSING: 'MISSING',
};

/** Months that a contract reserved to the social and solidarity economy may last (L2113-16). */
const MOST_MONTHS = 36;

/** Whether each member qualifies for each reserved lot on the day of the deadline. */
export function checkReservations(checked: Checked): RuleResult[] {
  const { lots } = checked.tender;
  const kinds = [...new Set(lots.flatMap((lot) => lot.reservation ?? []))];
  return kinds.flatMap((reservation) => {
    const reserved = lots.filter((lot) => lot.reservation === reservation);
    return [
      ...qualificationsOf(checked, reserved),
      ...(reservation === 'ESS' ? durations(checked, reserved) : []),
    ];
  });
}

function qualificationsOf({ tender, group, today }: Checked, reserved: readonly CheckedLot[]): RuleResult[] {
  const [first] = reserved;
  if (!first?.reservation) return [];
  const { reservation } = first;
  const on = tender.deadlineDay ?? today;
  const about = {
    lots: reserved.map((lot) => lot.number).join(', '),
    article: reservations.find((one) => one.code === reservation)?.article ?? '',
    on,
  };
  const byQualification = new Map<Qualification, string[]>();
  for (const member of group.members) {
    const how = qualifies(member, reservation, on);
    byQualification.set(how, [...(byQualification.get(how) ?? []), member.name]);
  }
  const open = [...byQualification].filter(([how]) => how !== 'QUALIFIES');
  if (open.length === 0) return [{ rule: 'RESERVED', finding: findings.QUALIFIES, parameters: about }];
  return open.map(([how, names]) => ({
    rule: 'RESERVED',
    finding: findings[how],
    parameters: { ...about, names: names.join(', ') },
  }));
}

function durations({ tender }: Checked, reserved: readonly CheckedLot[]): RuleResult[] {
  return reserved.map(({ number, months = tender.months ?? 0 }) => ({
    rule: 'ESS_DURATION',
    finding: months > MOST_MONTHS ? 'OVER' : 'WITHIN',
    parameters: { lots: number, ...(months > MOST_MONTHS ? { months } : {}) },
  }));
}
