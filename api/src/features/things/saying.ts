import type { RecordOf } from '@maillage/graph-schema/records';
import { recordDigest } from '../../platform/changes/record-digest';

type Tie = RecordOf<'ties'>;

/**
 * What a tie says: all but its words, who reads it, who keeps it, what it rests on and what was answered. As plain JSON:
 * a field that is left out is one that is not there; nor does the order of participants say anything.
 */
export function saidIn(tie: Tie): unknown {
  const { key: _key, name: _name, summary: _summary, pole: _pole, readers: _readers, ...rest } = tie;
  const { fictitious: _fictitious, evidence: _evidence, event: _event, participants, ...said } = rest;
  const parts = participants.map(({ answers: _answers, note: _note, ...one }) => one);
  parts.sort((one, other) => `${one.who} ${one.role}`.localeCompare(`${other.who} ${other.role}`));
  return JSON.parse(JSON.stringify({ ...said, parts }));
}

/** A word for what a tie says, of the record as it is kept; none for a joint bid, whose answers carry their terms. */
export function sayingOf(tie: Tie): string | undefined {
  return tie.bid ? undefined : recordDigest(JSON.stringify(saidIn(tie), inOrder)).slice(0, 16);
}

/** Fields by their names: the order in which a record has them says nothing. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
