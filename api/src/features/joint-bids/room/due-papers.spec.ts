import { sampleMember, sampleRoom } from '../testing/samples';
import { duePapersOf } from './due-papers';

const papers = [
  { what: 'DC1', due: '2026-05-20', done: false },
  { what: 'DC2', who: 'a', due: '2026-05-21', done: false },
  { what: 'DC2', who: 'b', due: '2026-05-21', done: false },
  { what: 'Attestation', who: 'a', due: '2026-05-22', done: true },
  { what: 'Mémoire', who: 'a', done: false },
];
const told = (...asked: Parameters<typeof duePapersOf>) =>
  duePapersOf(...asked).map(({ what, who, due }) => [what, who?.name, due]);

describe('papers that are due', () => {
  it('are those with a day that are not there yet', () => {
    expect(told(sampleRoom({ papers }))).toEqual([
      ['DC1', undefined, '2026-05-20'],
      ['DC2', 'Structure A', '2026-05-21'],
      ['DC2', 'Structure B', '2026-05-21'],
    ]);
  });

  it('are for a structure its own and those of the group; none where it has declined or is no member', () => {
    expect(told(sampleRoom({ papers }), ['id-b'])).toEqual([
      ['DC1', undefined, '2026-05-20'],
      ['DC2', 'Structure B', '2026-05-21'],
    ]);
    const declined = [sampleMember('a'), sampleMember('b', { standing: 'DECLINED' })];
    expect(told(sampleRoom({ papers, members: declined }), ['id-b'])).toEqual([]);
    expect(told(sampleRoom({ papers }), ['id-z'])).toEqual([]);
  });

  it('are none once the bid is handed in or given up', () => {
    for (const state of ['SUBMITTED', 'WON', 'LOST', 'WITHDRAWN'] as const)
      expect(told(sampleRoom({ papers, state }))).toEqual([]);
  });
});
