import { procurementRule, turnoverAsked, turnoverFinding } from '@maillage/graph-schema/vocabulary';
import { checkContract } from './check-contract';
import { checkReservations } from './check-reservations';
import type { Checked, CheckedTender, RuleResult } from './checked';

/**
 * Holds a group against the rules of the public procurement code that were in force on the day of the notice. None
 * for a private tender, whose buyer is free. What is not known is to be checked, never taken as kept.
 */
export function checkGroup(checked: Checked): RuleResult[] {
  const { tender, today } = checked;
  if (tender.nature !== 'PUBLIC') return [];
  const day = tender.publishedOn ?? today;
  const isInForce = ({ rule }: RuleResult) => {
    const { since = '', until = '9999' } = procurementRule(rule) ?? {};
    return since <= day && day <= until;
  };
  return [
    ...checkReservations(checked),
    ...checkOtherGroups(checked),
    ...checkCapacity(checked),
    ...checkForm(checked),
    ...checkContract(tender, day),
    checkFrozen(checked),
  ].filter(isInForce);
}

function checkForm({ tender, group }: Checked): RuleResult[] {
  if (group.members.length < 2) return [];
  const imposed = (['SOLIDAIRE', 'CONJOINT'] as const).flatMap((form): RuleResult[] => {
    const lots = tender.lots.filter((lot) => lot.form === form).map((lot) => lot.number);
    if (lots.length === 0) return [];
    return [{ rule: 'FORM_AT_AWARD', finding: `${form}_AT_AWARD`, parameters: { lots: lots.join(', ') } }];
  });
  const mayBeJoint = group.form !== 'SOLIDAIRE';
  return [
    { rule: 'FORM', finding: group.form ? 'CHOSEN' : 'TO_CHOOSE', parameters: {} },
    ...imposed,
    ...(mayBeJoint ? [{ rule: 'LEAD_SOLIDARY', finding: 'READ_CONTRACT', parameters: {} } as const] : []),
  ];
}

/** Lead of one group for each contract, and what the consultation says of several groups. */
function checkOtherGroups({ tender, group, others }: Checked): RuleResult[] {
  if (group.members.length < 2) return [];
  const numbers = tender.lots.map((lot) => lot.number);
  const rivals = others.filter((other) => other.lots.some((lot) => numbers.includes(lot)));
  const namesOf = (ids: readonly (string | undefined)[]) =>
    group.members.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const leading = namesOf(rivals.map((other) => other.lead));
  const [lead] = namesOf(rivals.map((other) => (other.lead === group.lead ? other.lead : undefined)));
  const joined = namesOf(rivals.flatMap((other) => other.members));
  const several = tender.severalGroups === 'ALLOWED' || tender.severalGroups === 'FORBIDDEN';
  const alone = tender.aloneAndInGroup;
  return [
    lead
      ? { rule: 'LEAD_OF_ONE_GROUP', finding: 'LEAD_LEADS', parameters: { names: lead } }
      : {
          rule: 'LEAD_OF_ONE_GROUP',
          finding: leading.length > 0 ? 'ONE_LEADS' : 'FREE',
          parameters: leading.length > 0 ? { names: leading.join(', ') } : {},
        },
    {
      rule: 'SEVERAL_GROUPS',
      finding: joined.length === 0 ? 'FREE' : several ? tender.severalGroups : 'UNSAID',
      parameters: joined.length > 0 ? { names: joined.join(', ') } : {},
    },
    {
      rule: 'ALONE_AND_IN_GROUP',
      finding: alone === 'ALLOWED' || alone === 'FORBIDDEN' ? alone : 'UNSAID',
      parameters: {},
    },
  ];
}

function checkCapacity({ tender, group }: Checked): RuleResult[] {
  const amount = group.leastTurnover;
  if (amount <= 0) return [{ rule: 'CAPACITY', finding: 'NOT_ASKED', parameters: {} }];
  return [
    group.turnover === 'PASSES'
      ? { rule: 'CAPACITY', finding: 'PASSES', parameters: {} }
      : { rule: 'CAPACITY', finding: 'AMONG_YOU', parameters: { amount } },
    checkAsked(tender, amount),
  ];
}

/** Each lot against its own value: the one that is most to be questioned. What somebody typed is for all of them. */
function checkAsked({ lots, value }: CheckedTender, amount: number): RuleResult {
  const values = lots.flatMap((lot) => lot.value ?? []);
  const together = values.length === lots.length ? values.reduce((sum, one) => sum + one, 0) : value;
  const asked =
    amount === turnoverAsked(lots)
      ? lots.map((lot) => ({ amount: lot.leastTurnover ?? 0, value: lot.value }))
      : [{ amount, value: together }];
  const found = asked
    .filter((one) => one.amount > 0)
    .map((one) => ({ ...one, finding: turnoverFinding(one.amount, one.value) }));
  const worst = (['OVER', 'VALUE_UNKNOWN', 'WITHIN'] as const).flatMap((finding) =>
    found.filter((one) => one.finding === finding),
  )[0];
  return {
    rule: 'TURNOVER_ASKED',
    finding: worst?.finding ?? 'VALUE_UNKNOWN',
    parameters: {
      amount: worst?.amount ?? amount,
      ...(worst?.value === undefined ? {} : { value: worst.value }),
    },
  };
}

function checkFrozen({ tender, group: { members, atDeadline } }: Checked): RuleResult {
  const on = tender.deadlineDay;
  if (!on) return { rule: 'FROZEN', finding: 'UNKNOWN', parameters: {} };
  if (tender.isPast && atDeadline) {
    const same = members.length === atDeadline.length && members.every((one) => atDeadline.includes(one.id));
    return { rule: 'FROZEN', finding: same ? 'SAME' : 'CHANGED', parameters: { on } };
  }
  return { rule: 'FROZEN', finding: tender.isPast ? 'PAST' : 'UNTIL', parameters: { on } };
}
