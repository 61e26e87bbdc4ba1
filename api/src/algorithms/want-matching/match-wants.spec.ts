import { spanDays } from '@maillage/graph-schema/model';
import fc from 'fast-check';
import type { DistanceBetween, LiesIn } from '../common-place';
import type { MatchableWant } from './matchable-want';
import { matchesOf, matchWants } from './match-wants';
import { tellingWords } from './shared-words';

const TODAY = '2026-11-27';

const here: LiesIn = { id: 'here', level: 'COMMUNE', code: '31001', name: 'Ici' };
const there: LiesIn = { id: 'there', level: 'COMMUNE', code: '31002', name: 'Là' };
const around: LiesIn = { id: 'around', level: 'EPCI', code: '200000001', name: 'Autour' };

interface Given extends Partial<Omit<MatchableWant, 'isDated'>> {
  readonly since?: string;
  readonly until?: string;
}

function want(side: 'NEED' | 'OFFER', { since, until, ...more }: Given = {}): MatchableWant {
  return {
    id: side.toLowerCase(),
    side,
    of: side.toLowerCase(),
    sort: 'SERVICE',
    name: 'x',
    cpv: null,
    tags: [],
    place: null,
    liesIn: [],
    ...spanDays(since, until),
    isDated: since !== undefined || until !== undefined,
    ...more,
  };
}

const farApart: DistanceBetween = () => undefined;
const neighbours: DistanceBetween = (one, other) => ({
  kilometres: one === other ? 0 : 6.4,
  isEstimated: false,
});

const match = (need: Given, offer: Given, between = farApart) =>
  matchWants(want('NEED', need), want('OFFER', offer), TODAY, between);
const reasons = (need: Given, offer: Given) => match(need, offer)?.terms.map(({ reason }) => reason);

describe('a need and an offer', () => {
  const cleaning = { cpv: '90910000' };

  it('meet by code, wider or finer, by tag, or by the words of their titles', () => {
    expect(reasons(cleaning, cleaning)?.[0]).toBe('EXACT');
    expect(reasons({ cpv: '90911300' }, cleaning)?.[0]).toBe('WIDER');
    expect(reasons(cleaning, { cpv: '90911300' })?.[0]).toBe('NARROWER');
    expect(match({ tags: ['Stockage'] }, { tags: ['stockage'] })?.terms[0]).toMatchObject({
      reason: 'TAG',
      details: ['Stockage'],
    });
    expect(match({ name: 'Deux salles de réunion' }, { name: 'Une salle le jeudi' })?.terms[0]).toMatchObject(
      {
        reason: 'WORDS',
        details: ['salles'],
        value: 0.3,
      },
    );
    expect(match({ cpv: '03221000' }, cleaning)).toBeUndefined();
    expect(match({ name: 'Un camion le jeudi' }, { name: 'Une salle le jeudi' })).toBeUndefined();
  });

  it('are of one sort, and of two actors', () => {
    expect(match({ ...cleaning, sort: 'GOODS' }, cleaning)).toBeUndefined();
    expect(match({ ...cleaning, of: 'one' }, { ...cleaning, of: 'one' })).toBeUndefined();
  });

  it('meet the surer the nearer; premises elsewhere are none', () => {
    const places = (need: Given, offer: Given) =>
      match({ ...cleaning, ...need }, { ...cleaning, ...offer })?.terms[1];
    expect(places({ place: 'hall' }, { place: 'hall' })).toMatchObject({ reason: 'SAME_PLACE', share: 0.2 });
    expect(places({ liesIn: [here, around] }, { liesIn: [around] })).toMatchObject({
      reason: 'EPCI',
      details: ['Autour'],
      value: 0.8,
    });
    expect(places({ liesIn: [here] }, {})).toMatchObject({ reason: 'PLACE_UNSAID' });
    expect(places({ liesIn: [here] }, { liesIn: [there] })).toMatchObject({ reason: 'ELSEWHERE', share: 0 });
    expect(
      places({ liesIn: [here], sort: 'PREMISES' }, { liesIn: [there], sort: 'PREMISES' }),
    ).toBeUndefined();
  });

  it('share days to come, surely or perhaps, and say which', () => {
    const period = (need: Given, offer: Given) =>
      match({ ...cleaning, ...need }, { ...cleaning, ...offer })?.terms[2];
    expect(
      period({ since: '2027-01', until: '2027-06' }, { since: '2026-12', until: '2027-04' }),
    ).toMatchObject({
      reason: 'SURE',
      from: '2027-01-01',
      until: '2027-04-30',
      value: 1,
    });
    // Some day of May for one, some day of May for the other: perhaps not the same.
    expect(
      period({ since: '2027-05', until: '2027-05' }, { since: '2027-05-20', until: '2027' }),
    ).toMatchObject({
      reason: 'POSSIBLE',
    });
    expect(period({}, { since: '2026', until: '..' })).toMatchObject({
      reason: 'PERIOD_UNSAID',
      from: null,
      until: null,
    });
    expect(period({ since: '2027-01', until: '2027-02' }, { since: '2027-03', until: '..' })).toBeUndefined();
    expect(period({ since: '2025', until: '2025' }, { since: '2025', until: '2025' })).toBeUndefined();
  });

  it('are near in two communes that are, premises too', () => {
    const place = (between: DistanceBetween, sort: MatchableWant['sort'] = 'SERVICE') =>
      match({ ...cleaning, sort, liesIn: [here] }, { ...cleaning, sort, liesIn: [there] }, between)?.terms[1];
    expect(place(neighbours)).toMatchObject({ reason: 'NEAR', details: ['6'], value: 0.8, share: 0.16 });
    expect(place(farApart)).toMatchObject({ reason: 'ELSEWHERE', value: 0 });
    expect(place(neighbours, 'PREMISES')).toMatchObject({ reason: 'NEAR' });
    expect(place(farApart, 'PREMISES')).toBeUndefined();
  });

  it('score what their terms add up to, 1 at the most', () => {
    const best = match(
      { ...cleaning, place: 'hall', since: '2027', until: '..' },
      { ...cleaning, place: 'hall', since: '2026', until: '..' },
    );
    expect(best?.score).toBe(1);
    expect(match({ cpv: '90911300', liesIn: [here] }, { ...cleaning, liesIn: [there] })).toMatchObject({
      score: 0.52, // 0.6 · 0.7 of two levels wider, nothing for the place, 0.2 · 0.5 for a period unsaid.
    });
  });
});

describe('the words of a title', () => {
  it('are folded, singular, and say something', () => {
    const words = tellingWords(['Des Vélos pour trente personnes, un jeudi par mois', 'Vélo']);
    expect([...words]).toEqual([['velo', 'vélos']]);
    expect(tellingWords(['12345 de la']).size).toBe(0);
  });
});

const anyWant = fc
  .record({
    id: fc.uuid(),
    side: fc.constantFrom('NEED' as const, 'OFFER' as const),
    of: fc.constantFrom('a', 'b', 'c'),
    sort: fc.constantFrom('SERVICE' as const, 'GOODS' as const, 'PREMISES' as const),
    name: fc.constantFrom('Une salle', 'Des salles et un camion', 'Un camion', 'Autre chose'),
    cpv: fc.constantFrom(null, '90910000', '90911300', '90000000', '80530000'),
    tags: fc.subarray(['stockage', 'bio', 'vélo']),
    place: fc.constantFrom(null, 'hall'),
    liesIn: fc.subarray([here, there, around]),
    since: fc.constantFrom(undefined, '2026', '2027-03', '2027-05'),
    until: fc.constantFrom(undefined, '2027-03', '2027-12', '..'),
  })
  .map(({ side, since, until, ...more }) =>
    want(side, { ...more, ...(since ? { since } : {}), ...(until ? { until } : {}) }),
  );

const someWants = fc.uniqueArray(anyWant, { selector: ({ id }) => id, maxLength: 12 });

describe('matching, whatever there is', () => {
  it('says the same from either side', () => {
    fc.assert(
      fc.property(someWants, (wants) => {
        const seen = wants.flatMap((one) => matchesOf(one, wants, TODAY, neighbours));
        const pairs = seen.map((one) => JSON.stringify(one));
        // Each is found twice, by its need and by its offer, and is the same to the letter.
        expect(pairs.length).toBe(2 * new Set(pairs).size);
      }),
    );
  });

  it('never shows what is not among those that it is given, nor judges by it', () => {
    fc.assert(
      fc.property(someWants, fc.func(fc.boolean()), (wants, isHidden) => {
        const shown = wants.filter((one) => !isHidden(one.id));
        const ids = new Set(shown.map(({ id }) => id));
        for (const one of shown) {
          const all = matchesOf(one, wants, TODAY, neighbours);
          const kept = matchesOf(one, shown, TODAY, neighbours);
          expect(kept).toEqual(all.filter(({ need, offer }) => ids.has(need) && ids.has(offer)));
        }
      }),
    );
  });

  it('scores between 0 and 1, by terms that add up, the best first', () => {
    fc.assert(
      fc.property(someWants, (wants) => {
        for (const one of wants) {
          const found = matchesOf(one, wants, TODAY, neighbours);
          for (const { score, terms } of found) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(score).toBeCloseTo(
              terms.reduce((sum, { share }) => sum + share, 0),
              6,
            );
          }
          expect(found.map(({ score }) => score)).toEqual(
            found.map(({ score }) => score).sort((a, b) => b - a),
          );
        }
      }),
    );
  });
});
