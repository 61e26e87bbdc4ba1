import { reading, writing } from '../../platform/database/statement';
import { askedPole } from '../things';

/** Moments are milliseconds by the database's clock. */
export interface TargetRow {
  id: string;
  indicator: string;
  value: number;
  unit: string;
  dueYear: number | null;
  setOn: string;
  author: string;
  source: string | null;
  enteredAt: number;
  endedAt: number | null;
  endedWhy: string | null;
}

const row = `t { .id, .indicator, .value, .unit, .dueYear, .setOn, .author, .source, .enteredAt, .endedAt, .endedWhy }`;

/** What a pole aims at and aimed at, for who may see the pole. */
export const targetsOfPole = reading<
  { pole: string | null; withFictitious: boolean; readers: readonly string[] },
  { pole: string; targets: TargetRow[] }
>(
  'impact.targets',
  `${askedPole}
   RETURN pole.id AS pole, COLLECT {
     MATCH (pole)<-[:OVER]-(t:IndicatorTarget)
     RETURN ${row} ORDER BY t.indicator, t.setOn DESC, t.enteredAt DESC, t.id
   } AS targets`,
  { scans: 'The poles are some tens.' },
);

/** Makes those who set targets of one indicator take turns, and finds the ones that hold. The lock is no target. */
export const lockTargets = writing<
  { head: string; pole: string; indicator: string },
  { current: TargetRow[] }
>(
  'impact.lockTargets',
  `MATCH (pole:Thing { id: $pole }) WHERE pole:Pole
   MERGE (head:IndicatorTarget { id: $head })
   SET head.lock = true
   RETURN COLLECT {
     MATCH (pole)<-[:OVER]-(t:IndicatorTarget { indicator: $indicator }) WHERE t.endedAt IS NULL
     RETURN ${row}
   } AS current`,
);

/** What a new target has; what is not said is left out of it. */
export interface NewTarget {
  id: string;
  indicator: string;
  value: number;
  unit: string;
  setOn: string;
  author: string;
  source: string | null;
  enteredBy: string;
}

/** A year of 0 is none. */
export const createTarget = writing<
  { pole: string; dueYear: number; target: NewTarget },
  { target: TargetRow }
>(
  'impact.createTarget',
  `MATCH (pole:Thing { id: $pole }) WHERE pole:Pole
   CREATE (t:IndicatorTarget { id: $target.id })-[:OVER]->(pole)
   SET t += $target, t.enteredAt = timestamp(),
     t.dueYear = CASE WHEN $dueYear = 0 THEN null ELSE toInteger($dueYear) END
   RETURN ${row} AS target`,
);

export const poleOfTarget = reading<{ target: string }, { pole: string }>(
  'impact.poleOfTarget',
  `MATCH (t:IndicatorTarget { id: $target })-[:OVER]->(pole:Pole) RETURN pole.id AS pole`,
);

/**
 * Ends targets that hold; why is empty where another one takes the place. What has ended stays as it is, so that a
 * request which is sent again is answered with what it did.
 */
export const endTargets = writing<
  { targets: readonly string[]; by: string; why: string },
  { target: TargetRow }
>(
  'impact.endTargets',
  `UNWIND $targets AS id
   MATCH (t:IndicatorTarget { id: id })
   SET t.lock = true
   FOREACH (one IN CASE WHEN t.endedAt IS NULL THEN [1] ELSE [] END |
     SET t.endedAt = timestamp(), t.endedBy = $by, t.endedWhy = CASE WHEN $why = '' THEN null ELSE $why END)
   RETURN ${row} AS target`,
);
