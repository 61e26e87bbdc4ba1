import { endedSince, isOver } from './over-since';

const dated = (until: string | null, untilLatest: string | null, state: 'OPEN' | 'TAKEN' = 'OPEN') => ({
  state,
  span: { since: null, until, untilLatest, end: 'CLOSED' as const },
});

describe('a need whose time has passed', () => {
  it('is over from the day after its last one, unless it is taken up', () => {
    const want = dated('2026-11', '2026-11-30');
    expect(isOver(want, '2026-11-30')).toBe(false);
    expect(isOver(want, '2026-12-01')).toBe(true);
    expect(isOver(dated('2026-11', '2026-11-30', 'TAKEN'), '2026-12-01')).toBe(false);
    expect(isOver(dated(null, '9999-12-31'), '2026-12-01')).toBe(false);
    expect(isOver(dated(null, null), '2026-12-01')).toBe(false);
  });

  it('says since when, as exactly as it is told', () => {
    expect(endedSince(dated('2013', '2013-12-31'), 'fr')).toBe('depuis 2013');
    expect(endedSince(dated('2013-12-17', '2013-12-17'), 'fr')).toBe('depuis le 17 décembre 2013');
    expect(endedSince(dated('2013-12-17', '2013-12-17'), 'en')).toBe('since 17 December 2013');
    expect(endedSince(dated('2012/2013', '2013-12-31'), 'en')).toBe('since 31 December 2013');
  });
});
