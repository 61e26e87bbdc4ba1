import { randomUUID } from 'node:crypto';
import { editingGround, tie } from '../../testing/editing-ground';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const DECLARE = `mutation ($request: ID!, $actor: ID!, $with: [ID!]!, $kind: TieKind!, $since: String, $name: String) {
  declareTie(request: $request, actor: $actor, with: $with, kind: $kind, since: $since, name: $name) {
    tie slug asked problems { code field }
  }
}`;
const SIMILAR = `query ($actor: ID!, $with: [ID!]!, $kind: TieKind) {
  similarTies(actor: $actor, with: $with, kind: $kind) { slug name others }
}`;

interface Declared {
  tie: string | null;
  slug: string | null;
  asked: number;
  problems: { code: string; field: string }[];
}

describe('a declared tie', () => {
  let app: TestApplication;
  let a: SignedIn;

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    await app.put(editingGround);
    a = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    await app.signedIn('Bea', { role: 'MEMBER', over: 'b', pole: 'pole' });
  });
  afterAll(() => app.stop());

  const declare = async (
    who: SignedIn,
    { as = 'a', others = ['b'], ...more }: Record<string, unknown> = {},
  ) =>
    who.query<{ declareTie: Declared } | null>(DECLARE, {
      request: randomUUID(),
      actor: await app.idOf(String(as)),
      with: await Promise.all((others as string[]).map((one) => app.idOf(one))),
      kind: 'SHARED_TRAINING',
      since: '2025',
      ...more,
    });
  const codes = ({ data, errors }: Awaited<ReturnType<typeof declare>>) =>
    errors?.map((one) => one.extensions.code) ?? data?.declareTie.problems.map((one) => one.code);

  it('is confirmed by who declares it, waits for the others, who are asked; once for a request', async () => {
    const request = randomUUID();
    const first = await declare(a, { request, others: ['b', 'c'] });
    expect(first.data?.declareTie).toMatchObject({ asked: 1, problems: [] });
    const again = await declare(a, { request, others: ['b', 'c'] });
    expect(again.data?.declareTie.tie).toBe(first.data?.declareTie.tie);
    const { data } = await app.query(
      'query ($slug: String!) { tie(slug: $slug) { stance participations { party { slug } stance } } }',
      { slug: first.data?.declareTie.slug },
    );
    expect(data).toMatchObject({ tie: { stance: 'DECLARED' } });
    expect(JSON.stringify(data)).toContain('{"party":{"slug":"a"},"stance":"CONFIRMED"}');
    expect(await app.faults()).toEqual([]);
  });

  it('is of an actor that one acts for, with others that one sees, of a cooperation', async () => {
    expect(codes(await declare(a, { as: 'b', others: ['c'] }))).toEqual(['FORBIDDEN']);
    expect(codes(await declare(a, { others: ['a'] }))).toEqual(['NOT_FOUND']);
    expect(codes(await declare(a, { others: [] }))).toEqual(['NOT_FOUND']);
    expect(codes(await declare(a, { others: ['t'] }))).toEqual(['NOT_FOUND']);
    expect(codes(await declare(a, { kind: 'MEMBERSHIP' }))).toEqual(['INVALID_INPUT']);
    expect(codes(await declare(a, { since: 'hier' }))).toEqual(['INVALID_INPUT']);
    const facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    expect(codes(await declare(facilitator))).toEqual(['FORBIDDEN']);
  });

  it('is shown the similar ones first, the same kind before others, of what one may see', async () => {
    const training = tie('training', ['a', 'b'], { kind: 'SHARED_TRAINING' });
    const hidden = tie('hidden', ['a', 'b'], { kind: 'SHARED_TRAINING', readers: ['author:x'] });
    await app.put([training, hidden]);
    const asked = { actor: await app.idOf('a'), with: [await app.idOf('b')], kind: 'SHARED_TRAINING' };
    expect((await a.query(SIMILAR, asked)).data).toEqual({
      similarTies: [
        { slug: 'training', name: 'Tie training', others: ['Actor b'] },
        { slug: 't', name: 'Tie t', others: ['Actor b'] },
      ],
    });
  });
});
