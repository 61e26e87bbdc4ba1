import { useMemo } from 'react';
import { dayOfMoment } from '../../lib/format';
import { DayBar, DayFold, monthsOf } from '../network';
import type { GroupsState } from './use-groups';

/** Groups come with counts and without the spans of their ties: the slider begins here, or where the day is before. */
const BEGINNING = '2000';
/** Each place of the slider is a question to the server. */
const PACE = 600;

interface GroupsDayProps {
  readonly state: Pick<GroupsState, 'view' | 'update'>;
  readonly folded: boolean;
}

/** Of which day the groups are counted. */
export function GroupsDay({ state, folded }: GroupsDayProps) {
  const { day } = state.view;
  const months = useMemo(() => monthsOf([{ since: BEGINNING, until: dayOfMoment() }, { since: day }]), [day]);
  const bar = <DayBar state={state} months={months} pace={PACE} />;
  return folded ? <DayFold day={day}>{bar}</DayFold> : bar;
}
