import { randomUUID } from 'node:crypto';
import { actor, editingGround, tie } from '../../testing/editing-ground';
import { put } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const ANSWER = `mutation ($request: ID!, $tie: ID!, $actor: ID!, $stance: Stance!, $why: String, $role: Role) {
  answer(request: $request, tie: $tie, actor: $actor, stance: $stance, why: $why, role: $role) {
    problems { code field }
  }
}`;

describe('an answer', () => {
  let app: TestApplication;
  let a: SignedIn;
  let b: SignedIn;

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    ids.clear();
    await app.put(editingGround);
    a = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    b = await app.signedIn('Bea', { role: 'MEMBER', over: 'b', pole: 'pole' });
  });
  afterAll(() => app.stop());

  const ids = new Map<string, string>();
  /** Known once asked, so that answers given at once wait for nothing. */
  const idOf = async (slug: string) => {
    const id = ids.get(slug) ?? (await app.idOf(slug));
    ids.set(slug, id);
    return id;
  };
  const answer = async (
    who: SignedIn,
    slug: string,
    stance: string,
    more: Record<string, unknown> = {},
  ): Promise<string[]> => {
    const { as = 'a', ...rest } = more;
    const variables = {
      request: randomUUID(),
      tie: await idOf(slug),
      actor: await idOf(String(as)),
      stance,
      ...rest,
    };
    const { data, errors } = await who.query<{ answer: { problems: { code: string }[] } } | null>(
      ANSWER,
      variables,
    );
    return errors?.map((one) => one.extensions.code) ?? data?.answer.problems.map((one) => one.code) ?? [];
  };
  const stanceOf = async (slug: string) => {
    const { data } = await a.query<{
      tie: {
        stance: string;
        participations: { stance: string; answers: { authority: string; why: string | null }[] }[];
      };
    }>(
      'query ($slug: String!) { tie(slug: $slug) { stance participations { stance answers { authority why } } } }',
      { slug },
    );
    return data.tie;
  };

  it('of each side makes a declared tie confirmed, once for a request', async () => {
    const request = randomUUID();
    expect(await answer(a, 't', 'CONFIRMED', { request })).toEqual([]);
    expect(await answer(a, 't', 'CONFIRMED', { request })).toEqual([]);
    expect(
      (await stanceOf('t')).participations[0]?.answers.filter((one) => one.authority === 'ACTOR'),
    ).toHaveLength(1);
    expect(await answer(b, 't', 'CONFIRMED', { as: 'b' })).toEqual([]);
    expect((await stanceOf('t')).stance).toBe('CONFIRMED');
    expect(await app.faults()).toEqual([]);
  });

  it('that contests says why, stands beside what was said, and can be taken back by the next', async () => {
    expect(await answer(a, 't', 'CONTESTED')).toEqual(['SAY_WHY']);
    expect(await answer(a, 't', 'CONTESTED', { why: 'Ce n’était pas nous.' })).toEqual([]);
    const contested = await stanceOf('t');
    expect(contested.stance).toBe('CONTESTED');
    expect(JSON.stringify(contested)).toContain('Ce n’était pas nous.');
    expect(await answer(a, 't', 'CONFIRMED')).toEqual([]);
    expect((await stanceOf('t')).participations[0]?.stance).toBe('CONFIRMED');
  });

  it('is given by who acts for the structure, for ties that it takes part in', async () => {
    expect(await answer(a, 't', 'CONFIRMED', { as: 'b' })).toEqual(['FORBIDDEN']);
    expect(await answer(a, 'elsewhere', 'CONFIRMED')).toEqual(['NOT_YOUR_TIE']);
    expect(await answer(a, 'a', 'CONFIRMED')).toEqual(['NOT_FOUND']);
    expect(await answer(a, 't', 'DECLARED')).toEqual(['INVALID_INPUT']);
    expect(await answer(a, 't', 'CONFIRMED', { role: 'FUNDER' })).toEqual(['INVALID_INPUT']);
    const facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    expect(await answer(facilitator, 't', 'CONFIRMED')).toEqual(['FORBIDDEN']);
    await app.put([put('ties', { ...tie('secret', ['a', 'b']).record, readers: ['author:x'] } as never)]);
    expect(await answer(a, 'secret', 'CONFIRMED')).toEqual(['NOT_FOUND']);
  });

  it('loses none of two hundred at once: on one tie of both sides, and on many', async () => {
    const slugs = Array.from({ length: 20 }, (_, index) => `many-${index}`);
    await app.put([actor('x'), ...slugs.map((slug) => tie(slug, ['a', 'b', 'x']))]);
    for (const slug of [...slugs, 't', 'a', 'b']) await idOf(slug);
    const answers = Array.from({ length: 200 }, (_, index) =>
      index % 2 === 0
        ? answer(a, index % 4 === 0 ? 't' : (slugs[index % 20] ?? 't'), 'CONFIRMED')
        : answer(b, index % 4 === 1 ? 't' : (slugs[index % 20] ?? 't'), 'CONFIRMED', { as: 'b' }),
    );
    expect((await Promise.all(answers)).flat()).toEqual([]);
    expect(await app.store("MATCH (x:Answer { authority: 'ACTOR' }) RETURN count(x) AS answers")).toEqual([
      { answers: 200 },
    ]);
  }, 180_000);
});
