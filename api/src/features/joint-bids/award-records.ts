import { recordKinds, type RecordOf } from '@maillage/graph-schema/records';
import type { Command, PutCommand } from '../../platform/changes/node-image';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { BidTie } from './room/bid-record';

/** Where the result is said. */
export interface AwardSource {
  readonly title: string;
  readonly date?: string | null | undefined;
  readonly quote: string;
}

const sourceKey = (tie: BidTie) => `${tie.key}--award`;
const amountKey = (tie: BidTie) => `${tie.key}--amount`;

/** The document that says what the bid was won for, and the observation that it makes: read by who reads the bid. */
export function awardRecords(
  tie: BidTie,
  { title, date, quote }: AwardSource,
  publisher: string | undefined,
): { commands: Command[]; problems: Problem[] } {
  const { result } = tie.bid;
  if (result?.amount === undefined)
    return { commands: [], problems: problem('INVALID_INPUT', 'result.amount', { detail: '≥ 0' }) };
  const shared = { readers: tie.readers, fictitious: tie.fictitious };
  const source = recordKinds.sources.safeParse({
    ...shared,
    key: sourceKey(tie),
    kind: 'NOTICE',
    title,
    ...(publisher ? { publisher } : {}),
    date: date || result.on,
  });
  const amount = recordKinds.statements.safeParse({
    ...shared,
    key: amountKey(tie),
    about: tie.key,
    property: 'AMOUNT',
    value: result.amount,
    unit: 'EUR',
    qualifier: 'EXACT',
    modality: 'REPORTED',
    period: result.on,
    evidence: [{ source: sourceKey(tie), line: 1, quote }],
  });
  const failed = [source, amount].find((one) => !one.success)?.error?.issues[0];
  if (failed)
    return {
      commands: [],
      problems: problem('INVALID_INPUT', `source.${failed.path.at(-1)?.toString() ?? 'title'}`, {
        detail: failed.message,
      }),
    };
  return {
    commands: [
      { kind: 'sources', record: source.data as RecordOf<'sources'> },
      { kind: 'statements', record: amount.data as RecordOf<'statements'> },
    ] as PutCommand[],
    problems: [],
  };
}

/** Takes both off again, where they are there: the bid is not won after all. */
export function awardRetirements(tie: BidTie, there: ReadonlySet<string>): Command[] {
  const retirements: Command[] = [
    { kind: 'statements', retire: amountKey(tie) },
    { kind: 'sources', retire: sourceKey(tie) },
  ];
  return retirements.filter((one) => 'retire' in one && there.has(one.retire));
}

/** Keys of what an award brings along. */
export function awardKeys(tie: BidTie): string[] {
  return [sourceKey(tie), amountKey(tie)];
}
