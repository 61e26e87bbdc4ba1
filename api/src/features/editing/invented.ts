import type { RecordKind, RecordOf } from '@maillage/graph-schema/records';
import type { PlainRecord } from './hidden-parts';

type Subjects = { [K in RecordKind]?: (record: RecordOf<K>) => readonly string[] };

/** What a record is about: where one of these is invented, so is what is said of it. */
const subjects: Subjects = {
  ties: (tie) => tie.participants.map((one) => one.who),
  statements: (statement) => [statement.about],
  rosters: (roster) => [roster.of],
  bodies: (body) => [body.of],
  recognitions: (recognition) => [recognition.pole],
  competences: (competence) => [competence.of],
  capacities: (capacity) => [capacity.of],
  returns: (figure) => [figure.of],
  projects: (project) => [project.pole, ...project.steps.map((one) => one.who)],
  needs: (need) => [need.of],
  offers: (offer) => [offer.of],
  purchases: (purchase) => [purchase.of, purchase.pole],
  pledges: (pledge) => [pledge.of, pledge.purchase],
};

/** Marks as invented what is about invented things, in the store or in the same request. */
export function markInvented<R extends { kind: RecordKind; record: PlainRecord }>(
  { kind, record }: R,
  invented: ReadonlySet<string>,
): PlainRecord {
  const about = subjects[kind] as ((record: unknown) => readonly string[]) | undefined;
  return about?.(record).some((key) => invented.has(key)) ? { ...record, fictitious: true } : record;
}
