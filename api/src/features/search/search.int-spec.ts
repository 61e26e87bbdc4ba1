import { join } from 'node:path';
import { ground, put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';
import { SeedsService } from '../seeds';
import { expectedSearches } from './search-queries';

const seeds = join(__dirname, '../../../../seeds');
const document =
  'query ($text: String!, $kinds: [ThingKind!], $first: Int) { search(text: $text, kinds: $kinds, first: $first) { matched score thing { slug kind fictitious } } }';

interface Hit {
  matched: string;
  score: number;
  thing: { slug: string; kind: string; fictitious: boolean };
}

describe('search', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
  });
  afterAll(() => app.stop());

  const search = async (text: string, variables: Record<string, unknown> = {}, readers = ['public']) => {
    const answer = await app.query<{ search: Hit[] }>(document, { text, ...variables }, readers);
    expect(answer.errors).toBeUndefined();
    return answer.data.search;
  };
  const slugs = (hits: Hit[]) => hits.map((hit) => hit.thing.slug);

  describe('of the facts of the documents', () => {
    beforeAll(async () => {
      await app.empty();
      await app.nest.get(SeedsService).load(seeds, ['periscope', 'demo']);
      await app.settle();
    });

    it('is held to sixty questions', () => {
      expect(expectedSearches.length).toBeGreaterThanOrEqual(60);
      expect(new Set(expectedSearches.map((one) => `${one.typed} ${one.kinds}`)).size).toBe(
        expectedSearches.length,
      );
    });

    it.each(expectedSearches)('answers « $typed » with $first', async ({ typed, first, kinds }) => {
      expect(slugs(await search(typed, { kinds }))[0]).toBe(first);
    });

    it('tells which spelling matched', async () => {
      expect((await search('innopole'))[0]?.matched).toBe('Innopole');
      expect((await search('communaute d agglomeration du sicoval'))[0]?.matched).toBe(
        'Communauté d’agglomération du Sicoval',
      );
    });

    it('goes from the best answer to the loosest', async () => {
      for (const { typed } of expectedSearches) {
        const scores = (await search(typed, { first: 50 })).map((hit) => hit.score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    });

    it('answers whatever is typed', async () => {
      const odd = [
        '',
        ' ',
        'a',
        '🌱',
        '+coop* AND (NOT "x)^~:\\/',
        'searchKeys:*',
        'AND',
        'x'.repeat(500),
        'pôle '.repeat(100),
        '\u0000',
        '𝒞𝑜𝑜𝓅',
        '合作社',
      ];
      for (const text of odd) expect(Array.isArray(await search(text))).toBe(true);
      expect(await search('')).toEqual([]);
      expect(await search('🌱')).toEqual([]);
      expect((await search('a')).length).toBeGreaterThan(0);
    });

    it('keeps to the kinds and the number asked for', async () => {
      const places = await search('periscope', { kinds: ['PLACE', 'SOURCE'], first: 3 });
      expect(places.length).toBeLessThanOrEqual(3);
      expect(places.every((hit) => ['PLACE', 'SOURCE'].includes(hit.thing.kind))).toBe(true);
      expect(await search('periscope', { kinds: [] })).toEqual([]);
      const answer = await app.query(document, { text: 'coop', first: 100_000 });
      expect(answer.errors?.[0]?.extensions.code).toBe('PAGE_TOO_LARGE');
    });

    it('takes one statement, whatever it finds', async () => {
      for (const text of ['coop', 'nothing is called so', 'coopacton']) {
        const { statements } = await app.counting(document, { text, first: 50 });
        expect(statements).toEqual(['search.things']);
      }
    });
  });

  describe('among equals', () => {
    const token = 'actor:somebody';

    beforeAll(async () => {
      await app.empty();
      const actor = (key: string, name: string, fields: Record<string, unknown> = {}) =>
        put('actors', { key, type: 'ASSOCIATION', name, fictitious: true, ...fields });
      await app.put([
        ...ground,
        actor('with-ties', 'Zébulon deux'),
        actor('without', 'Zébulon trois'),
        actor('real', 'Zébulon vrai', { fictitious: false }),
        actor('other', 'Other'),
        actor('hidden', 'Zébulon', {
          readers: [token],
          spellings: [{ text: 'Secret', evidence: says('minutes', 1) }],
        }),
        put('places', { key: 'place', name: 'Zébulon lieu', fictitious: true }),
        put('ties', {
          key: 'tie',
          kind: 'SHARED_SERVICES',
          name: 'Zébulon lien',
          pole: 'pole',
          fictitious: true,
          participants: [
            { who: 'with-ties', role: 'PARTNER' },
            { who: 'other', role: 'PARTNER' },
          ],
          evidence: says('minutes', 1),
        }),
        put('sources', {
          key: 'source',
          kind: 'PRESS',
          title: 'Zébulon source',
          date: '2015',
          fictitious: true,
        }),
      ]);
    });

    it('puts actors before places, ties and sources, real ones before invented ones, more ties first', async () => {
      expect(slugs(await search('zebulon'))).toEqual([
        'real',
        'with-ties',
        'without',
        'place',
        'tie',
        'source',
      ]);
    });

    it('goes by name where more answer equally well than can be looked at, and by ties among namesakes', async () => {
      const number = (index: number) => String(index).padStart(2, '0');
      const actors = Array.from({ length: 30 }, (_, index) => `Kyrielle ${number(index + 1)}`);
      const named = (key: string, name: string) =>
        put('actors', { key, type: 'ASSOCIATION', name, fictitious: true });
      await app.put([
        ...actors.map((name, index) => named(`kyrielle-${number(index + 1)}`, name)),
        ...['alone', 'tied'].map((key) => named(`kyrielle-${key}`, 'Kyrielle')),
        put('ties', {
          key: 'of-kyrielles',
          kind: 'SHARED_SERVICES',
          name: 'Lien',
          pole: 'pole',
          fictitious: true,
          participants: ['29', 'tied'].map((one) => ({ who: `kyrielle-${one}`, role: 'PARTNER' as const })),
          evidence: says('minutes', 1),
        }),
      ]);
      const few = { first: 5, kinds: ['ACTOR'] };
      const namesakes = ['kyrielle-tied', 'kyrielle-alone'];
      expect(slugs(await search('kyrielle', few))).toEqual([
        ...namesakes,
        'kyrielle-01',
        'kyrielle-02',
        'kyrielle-03',
      ]);
      const all = { first: 20, kinds: ['ACTOR'] };
      expect(slugs(await search('kyrielle', all)).slice(0, 4)).toEqual([
        ...namesakes,
        'kyrielle-29',
        'kyrielle-01',
      ]);
    });

    it('finds what is hidden for those only who may read it', async () => {
      expect(slugs(await search('zebulon', {}, ['public', token]))[0]).toBe('hidden');
      expect(slugs(await search('zebulon', {}, ['actor:somebody-else', 'public']))).not.toContain('hidden');
      for (const text of ['secret', 'secrte', 'hidden']) expect(await search(text)).toEqual([]);
    });
  });
});
