import { inOrder, isFewOf, measuresOf, moveOf, placeOf, type Answer, type Entry } from './positions';

const position = (value: number | null, known = 1, of = 1) => ({
  ...{ __typename: 'GovernancePosition' as const, value, known, of, ofState: value === null ? null : 0 },
});

const answer = (given: Partial<Answer>): Answer =>
  ({
    question: 'PAYS',
    count: position(1),
    money: null,
    course: [],
    entries: [],
    omitted: 0,
    ...given,
  }) as Answer;

describe('a position', () => {
  it('rests on few where half or less of what there is says where it stands', () => {
    expect([position(1, 0, 4), position(1, 2, 4), position(1, 3, 4)].map(isFewOf)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is at an end only where nothing known is on the other side', () => {
    expect([0, 0.001, 0.399, 0.4, 0.6, 0.601, 0.999, 1].map(placeOf)).toEqual([
      'ACTORS',
      'MOSTLY_ACTORS',
      'MOSTLY_ACTORS',
      'SHARED',
      'SHARED',
      'MOSTLY_COLLECTIVITIES',
      'MOSTLY_COLLECTIVITIES',
      'COLLECTIVITIES',
    ]);
  });

  it('is told in euros where amounts are, and by number apart from that', () => {
    const money = { ...position(0.9), actors: 1, collectivities: 9 };
    const course = [{ year: 2013, count: position(0.5), money: null }];
    expect(measuresOf(answer({ course }), 0)).toEqual([{ by: 'COUNT', position: position(1) }]);
    expect(measuresOf(answer({ money, course } as Partial<Answer>), 2013)).toEqual([
      { by: 'MONEY', position: money, marked: null },
      { by: 'COUNT', position: position(1), marked: position(0.5) },
    ]);
  });

  it('has moved only where both years are known', () => {
    const moved = (now: number | null, then: number | null) =>
      moveOf({ by: 'COUNT', position: position(now), marked: position(then) });
    expect([moved(1, 0.5), moved(0.2, 0.5), moved(0.501, 0.5)]).toEqual(['COLLECTIVITIES', 'ACTORS', 'NONE']);
    expect([moved(null, 0.5), moved(0.5, null)]).toEqual([null, null]);
    expect(moveOf({ by: 'COUNT', position: position(1), marked: null })).toBeNull();
  });

  it('opens onto what says something first', () => {
    const entry = (name: string, leftOut: string | null, unknown: string | null) =>
      ({ subject: { name }, leftOut, unknown }) as Entry;
    const all = [
      entry('asked', 'NOT_GRANTED', null),
      entry('nobody', null, 'NOBODY_NAMED'),
      entry('says', null, null),
    ];
    expect(inOrder(all).map(({ subject }) => subject.name)).toEqual(['says', 'nobody', 'asked']);
  });
});
