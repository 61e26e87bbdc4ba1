import { isCooperationKind, structuralTieKinds, termOf } from '@maillage/graph-schema/vocabulary';
import { roomReaders, type RecordOf } from '@maillage/graph-schema/records';
import type {
  AnswerImage,
  ImageContext,
  ParticipationImage,
  RecordImage,
} from '../../platform/changes/node-image';
import { nameBasedId } from '../../platform/changes/name-based-id';
import { present, sayingOf, spanProperties, thingProperties } from '../things';

type Tie = RecordOf<'ties'>;
type Participant = Tie['participants'][number];

/** What only a document says is declared by the document: one answer a source. */
function documentAnswers(id: string, record: Tie, context: ImageContext): AnswerImage[] {
  const sources = [...new Set((record.evidence ?? []).map((one) => one.source))];
  return sources.map((source) => ({
    id: nameBasedId('answer', id, 'DOCUMENT', source),
    properties: {
      id: nameBasedId('answer', id, 'DOCUMENT', source),
      stance: 'DECLARED',
      authority: 'DOCUMENT',
      givenOn: context.dayOf(source),
    },
    passages: context.passagesOf(record.evidence?.filter((one) => one.source === source)),
  }));
}

function counting({ answers }: Participant): Participant['answers'] {
  return answers.filter((answer) => !answer.lapsed);
}

function actorAnswers(id: string, participant: Participant, context: ImageContext): AnswerImage[] {
  return counting(participant).map((answer) => {
    const answerId = nameBasedId('answer', id, 'ACTOR', answer.on, answer.stance, answer.by ?? '');
    return {
      id: answerId,
      properties: {
        id: answerId,
        stance: answer.stance,
        authority: 'ACTOR',
        givenOn: answer.on,
        why: answer.why,
        by: answer.by,
        role: answer.role,
        since: answer.since,
        until: answer.until,
        share: answer.share,
        lots: answer.lots,
        form: answer.form,
      },
      passages: [],
      ...(answer.event ? { event: context.idOf(answer.event) } : {}),
    };
  });
}

function participations(record: Tie, context: ImageContext): ParticipationImage[] {
  return record.participants.map((participant, index) => {
    const twins = record.participants
      .slice(0, index)
      .filter((one) => one.who === participant.who && one.role === participant.role);
    const id = nameBasedId(
      'participation',
      context.id,
      context.idOf(participant.who),
      participant.role,
      twins.length,
    );
    return {
      id,
      holder: context.idOf(participant.who),
      properties: {
        role: participant.role,
        share: participant.share,
        // What is noted of a member of a group is for the group’s room, and no reader of the tie is asked there.
        note: record.bid ? undefined : participant.note,
        ...spanProperties(participant.since, participant.until),
      },
      answers: [...documentAnswers(id, record, context), ...actorAnswers(id, participant, context)],
    };
  });
}

/** What a joint bid refers to: the call that it answers, who has which part and brings which paper. */
function keysOfBid({ bid }: Tie): string[] {
  if (!bid) return [];
  const who = [...bid.parts, ...bid.papers].map((one) => one.who);
  return [...new Set(present(bid.tender, ...who))];
}

/** Day from which somebody could know of the tie: its first document or answer. */
function knownSince(record: Tie, context: ImageContext): string | undefined {
  const days = [
    ...(record.evidence ?? []).map((one) => context.dayOf(one.source)),
    ...record.participants.flatMap((participant) =>
      counting(participant).map((answer) => answer.on.slice(0, 10)),
    ),
  ];
  return days.filter(Boolean).sort()[0];
}

export const tieImage: RecordImage<'ties'> = {
  kind: 'ties',
  base: 'Thing',
  references: (record) => [
    record.pole,
    ...record.participants.map((one) => one.who),
    ...present(record.event),
    ...keysOfBid(record),
    ...new Set(record.participants.flatMap((one) => one.answers.flatMap((answer) => present(answer.event)))),
  ],
  evidence: (record) => record.evidence ?? [],
  image: (record, context) => ({
    base: 'Thing',
    labels: [
      'Tie',
      isCooperationKind(record.kind) ? 'Cooperation' : termOf(structuralTieKinds, record.kind).graphLabel,
    ],
    properties: {
      ...thingProperties('TIE', record.bid ? { ...record, summary: undefined } : record),
      ...spanProperties(record.since, record.until),
      tieKind: record.kind,
      modality: record.modality,
      status: record.status,
      implied: record.implied,
      occupancyMode: record.occupancyMode,
      fundingState: record.fundingState,
      title: record.title,
      saying: sayingOf(record),
      participantCount: record.participants.length,
      knownSince: knownSince(record, context),
      bidState: record.bid?.state,
      bidAmount: record.bid?.state === 'WON' ? record.bid.result?.amount : undefined,
      room: record.bid && roomReaders(record),
      bidAsJson: record.bid && JSON.stringify(record.bid),
      // The message to the invited is for the room: the summary of a tie is read, and searched, by all who see it.
      bidMessage: record.bid && record.summary,
    },
    links: [
      { type: 'KEPT_BY', to: context.idOf(record.pole), toBase: 'Thing' },
      ...present(record.event).map((key) => ({
        type: 'AT',
        to: context.idOf(key),
        toBase: 'Thing' as const,
      })),
      ...present(record.bid?.tender).map((key) => ({
        type: 'ANSWERS',
        to: context.idOf(key),
        toBase: 'Thing' as const,
      })),
    ],
    passages: context.passagesOf(record.evidence),
    identifiers: [],
    participations: participations(record, context),
  }),
};
