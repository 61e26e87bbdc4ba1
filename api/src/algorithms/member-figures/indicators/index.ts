import { jobsChange, turnoverChange } from './change';
import { cooperationShare } from './cooperation-share';
import { levels } from './level';
import type { MemberIndicator } from './member-indicator';

/** The catalogue, in the order of the page. Another indicator is one file and one line here. */
export const memberIndicators: readonly MemberIndicator[] = [
  turnoverChange,
  cooperationShare,
  ...levels,
  jobsChange,
];

export type { CellFinder, MemberIndicator, MemberReading } from './member-indicator';
