import type { RecordOf } from '@maillage/graph-schema/records';

type Tie = RecordOf<'ties'>;
type Participant = Tie['participants'][number];
type Given = Participant['answers'][number];

/**
 * A tie as edited, with the answers that its participants gave: nobody answers in somebody else's place by
 * editing. An answer goes with its participant, whatever role it is given.
 */
export function carryAnswers(edited: Tie, before: Tie | undefined): Tie {
  const waiting = [...(before?.participants ?? [])];
  const take = (fits: (one: Participant) => boolean): Given[] | undefined => {
    const index = waiting.findIndex(fits);
    return index < 0 ? undefined : waiting.splice(index, 1)[0]?.answers;
  };
  const exact = edited.participants.map((one) =>
    take((other) => other.who === one.who && other.role === one.role),
  );
  return {
    ...edited,
    participants: edited.participants.map((one, index) => ({
      ...one,
      answers: exact[index] ?? take((other) => other.who === one.who) ?? [],
    })),
  };
}

/** The tie without what was answered: for telling an edit from an answer. */
export function withoutAnswers(tie: Tie): Tie {
  return { ...tie, participants: tie.participants.map((one) => ({ ...one, answers: [] })) };
}

/** The tie as said by these participants, where nobody else says so. */
export function saidBy(tie: Tie, actors: ReadonlySet<string>, answer: Given): Tie {
  return {
    ...tie,
    participants: tie.participants.map((one) =>
      actors.has(one.who) ? { ...one, answers: [...one.answers, answer] } : one,
    ),
  };
}
