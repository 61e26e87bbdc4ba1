import {
  usualWeights,
  type DatedCooperation,
  type PartnerQuestion,
  type PartnerTermCode,
  type PossiblePartner,
} from './partner-question';
import { rankPartners } from './rank-partners';

const TODAY = '2026-11-27';

const actor = (id: string, more: Partial<PossiblePartner> = {}): PossiblePartner => ({
  id,
  hub: false,
  ended: false,
  liesIn: [],
  competences: [],
  ...more,
});

/** Confirmed by all today, unless told otherwise. */
const tie = (
  who: readonly string[],
  more: Partial<DatedCooperation> & { stance?: string } = {},
): DatedCooperation => {
  const { stance = 'CONFIRMED', ...fields } = more;
  return {
    id: who.join('-'),
    name: `Of ${who.join(' and ')}`,
    size: who.length,
    documentedOn: TODAY,
    begunOn: '2020-01-01',
    untilLatest: '9999-12-31',
    participants: who.map((one) => ({ actor: one, stance, answeredOn: TODAY })),
    ...fields,
  };
};

const ask = (more: Partial<PartnerQuestion>): PartnerQuestion => ({
  me: 'me',
  actors: [],
  ties: [],
  circles: [],
  wishes: new Map(),
  weights: usualWeights,
  between: () => undefined,
  withPresent: false,
  asOf: TODAY,
  ...more,
});

const termOf = (question: PartnerQuestion, who: string, term: PartnerTermCode) =>
  rankPartners(question)
    .find(({ actor: id }) => id === who)
    ?.terms.find((one) => one.term === term);

const cleaning = { name: 'Cleaning', cpv: '90910000' };
const windows = { name: 'Windows', cpv: '90911300' };
const training = { name: 'Training', cpv: '80530000' };
const catering = { name: 'Catering', tags: ['bio'] };
const here = { id: 'here', level: 'COMMUNE' as const, code: '31001', name: 'Here' };
const around = { id: 'around', level: 'EPCI' as const, code: '200000001', name: 'Around' };

describe('partners for one actor', () => {
  it('can do what one cannot, and need what one can', () => {
    const question = (theirs: PossiblePartner['competences'], mine = [cleaning, training]) =>
      ask({
        actors: [
          actor('me', { competences: mine, liesIn: [here] }),
          actor('you', { competences: theirs, liesIn: [here] }),
        ],
      });
    expect(termOf(question([catering]), 'you', 'COMPETENCE')).toMatchObject({
      reason: 'COMPLEMENTARY',
      value: 1,
      share: 0.125,
      details: ['Catering'],
    });
    // Half of theirs is new; of one's own two, they lack training: √(½ · ½).
    expect(termOf(question([windows, catering]), 'you', 'COMPETENCE')).toMatchObject({ value: 0.5 });
    expect(termOf(question([windows]), 'you', 'COMPETENCE')).toMatchObject({ reason: 'ALIKE', value: 0 });
    expect(termOf(question([]), 'you', 'COMPETENCE')).toMatchObject({
      reason: 'COMPETENCE_UNSAID',
      value: 0,
    });
  });

  it('are known by those that one works with, as reliably as these are', () => {
    const actors = ['me', 'a', 'b', 'far'].map((id) => actor(id));
    const whole = ask({ actors, ties: [tie(['me', 'a']), tie(['a', 'b'])] });
    // 1 · 1 ÷ ln 2 = 1.4427 of closeness, over itself and a half.
    expect(termOf(whole, 'b', 'NETWORK')).toMatchObject({
      reason: 'GO_BETWEENS',
      value: 0.7426,
      details: ['a'],
    });
    const weak = ask({ actors, ties: [tie(['me', 'a']), tie(['a', 'b'], { stance: 'DECLARED' })] });
    // 1 · 0.7 ÷ ln 2 = 1.0099.
    expect(termOf(weak, 'b', 'NETWORK')).toMatchObject({ value: 0.6688 });
    const contested = ask({ actors, ties: [tie(['me', 'a']), tie(['a', 'b'], { stance: 'CONTESTED' })] });
    expect(rankPartners(contested)).toEqual([]);
    const byHub = actors.map((one) => (one.id === 'a' ? { ...one, hub: true } : one));
    expect(rankPartners({ ...whole, actors: byHub })).toEqual([]);
  });

  it('are near, or known of: of one place, of old, of the same circles', () => {
    const question = ask({
      actors: [
        actor('me', { liesIn: [here, around] }),
        actor('near', { liesIn: [around] }),
        actor('old'),
        actor('tenant'),
        actor('over', { ended: true, liesIn: [here] }),
      ],
      ties: [tie(['me', 'old'], { untilLatest: '2024-12-31' })],
      circles: [{ name: 'House', members: ['me', 'tenant', 'x'] }],
    });
    expect(termOf(question, 'near', 'PLACE')).toMatchObject({
      reason: 'EPCI',
      value: 0.8,
      details: ['Around'],
    });
    const next = { id: 'next', level: 'COMMUNE' as const, code: '31002', name: 'Next' };
    const beside = ask({
      actors: [actor('me', { liesIn: [here] }), actor('beside', { liesIn: [next] })],
      between: () => ({ kilometres: 3.2, isEstimated: true }),
    });
    expect(termOf(beside, 'beside', 'PLACE')).toMatchObject({ reason: 'NEAR', value: 0.8, details: ['≈ 3'] });
    expect(termOf(question, 'old', 'KNOWN')).toMatchObject({
      reason: 'PAST',
      value: 1,
      details: ['Of me and old'],
    });
    expect(termOf(question, 'tenant', 'KNOWN')).toMatchObject({
      reason: 'CIRCLES',
      value: 0.5,
      details: ['House'],
    });
    expect(rankPartners(question).map(({ actor: id }) => id)).toEqual(['near', 'old', 'tenant']);
  });

  it('leaves those out that one works with, unless they are asked for', () => {
    const question = ask({ actors: [actor('me'), actor('a')], ties: [tie(['me', 'a'])] });
    expect(rankPartners(question)).toEqual([]);
    expect(rankPartners({ ...question, withPresent: true })).toMatchObject([{ actor: 'a', present: true }]);
  });

  it('add up by the weights, whatever these add up to', () => {
    const question = ask({
      actors: [actor('me', { liesIn: [here] }), actor('a', { liesIn: [here] }), actor('b')],
      wishes: new Map([['b', { name: 'A room', score: 0.9 }]]),
    });
    expect(rankPartners(question).map(({ actor: id, score }) => [id, score])).toEqual([
      ['a', 0.25],
      ['b', 0.1125],
    ]);
    const wishing = { ...question, weights: { COMPETENCE: 0, NETWORK: 0, PLACE: 1, KNOWN: 0, WISH: 4 } };
    expect(rankPartners(wishing).map(({ actor: id, score }) => [id, score])).toEqual([
      ['b', 0.72],
      ['a', 0.2],
    ]);
    const nothing = { ...question, weights: { COMPETENCE: 0, NETWORK: 0, PLACE: 0, KNOWN: 0, WISH: 0 } };
    expect(rankPartners(nothing)).toEqual([]);
    expect(rankPartners({ ...question, me: 'nobody' })).toEqual([]);
  });
});
