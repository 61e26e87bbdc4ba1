import { randomUUID } from 'node:crypto';
import { editingGround } from '../../testing/editing-ground';
import { put, says } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

const PUBLISH = `mutation ($request: ID!, $pole: ID!, $choice: PublicPageInput!) {
  publishPage(request: $request, pole: $pole, choice: $choice) { page { id } address problems { code field } }
}`;
const WITHDRAW = `mutation ($page: ID!) { withdrawPage(page: $page) { page { withdrawnAt } problems { code } } }`;
const OPEN = `query ($token: String!) {
  publishedPage(token: $token) {
    name poleName invented
    indicators { code readings { year value statements } }
    targets { indicator value }
  }
}`;
const LIST = `query ($pole: ID!) { publicPages(pole: $pole) { id name withdrawnAt indicators } }`;

interface Published {
  publishPage: { page: { id: string } | null; address: string | null; problems: { code: string }[] };
}
interface Opened {
  publishedPage: {
    name: string;
    indicators: { code: string; readings: { year: number; value: number; statements: string[] }[] }[];
    targets: { indicator: string; value: number }[];
  } | null;
}

const real = { fictitious: false };
const members = (key: string, value: number, year: string, readers = ['public']) =>
  put('statements', {
    ...{ key, about: 'real-pole', property: 'MEMBERS' as const, value, unit: 'STRUCTURE' as const },
    ...{ period: year, modality: 'REPORTED' as const, readers, evidence: says('minutes', 4), ...real },
  });

describe('what a pole shows the public', () => {
  let app: TestApplication;
  let facilitator: SignedIn;
  let member: SignedIn;
  let neighbour: SignedIn;
  let pole: string;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...editingGround,
      put('poles', { key: 'real-pole', name: 'Real pole', ...real }),
      members('open', 30, '2024'),
      members('closed', 99, '2025', ['pole:real-pole']),
    ]);
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'real-pole', pole: 'real-pole' });
    member = await app.signedIn('Mia', { role: 'MEMBER', over: 'a', pole: 'real-pole' });
    neighbour = await app.signedIn('Nour', { role: 'FACILITATOR', over: 'other-pole', pole: 'other-pole' });
    pole = await app.idOf('real-pole');
    await facilitator.query(
      `mutation ($pole: ID!) { setIndicatorTarget(pole: $pole, aim: {
        indicator: MEMBERS, value: 45, setOn: "2026-01-15", author: "Board" }) { problems { code } } }`,
      { pole },
    );
  });
  afterAll(() => app.stop());

  const publish = (who: SignedIn, more: Record<string, unknown> = {}, request: string = randomUUID()) =>
    who.query<Published>(PUBLISH, {
      request,
      pole,
      choice: { name: 'In short', indicators: ['MEMBERS'], ...more },
    });
  const opened = async (address: string) =>
    (await app.query<Opened>(OPEN, { token: address.split('#')[1] })).data.publishedPage;
  let address: string;
  let page: string;

  it('is published by its facilitator alone, with something on it', async () => {
    for (const who of [member, neighbour])
      expect((await publish(who)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await publish(facilitator, { indicators: ['JOBS'] })).data.publishPage).toMatchObject({
      page: null,
      problems: [{ code: 'NOT_FOUND' }],
    });
    expect((await publish(facilitator, { days: 0 })).data.publishPage.problems).toMatchObject([
      { code: 'INVALID_INPUT' },
    ]);
    const { data } = await publish(facilitator, {}, 'the-same-request');
    expect(data.publishPage.problems).toEqual([]);
    address = data.publishPage.address ?? '';
    page = data.publishPage.page?.id ?? '';
    // Sent again because no answer came: it is the same page, with the same link.
    expect((await publish(facilitator, {}, 'the-same-request')).data).toEqual(data);
    expect((await publish(facilitator, {}, 'no')).data.publishPage.problems).toMatchObject([
      { code: 'INVALID_INPUT', field: 'request' },
    ]);
  });

  it('is what everybody may know, though its facilitator knows more', async () => {
    expect(await opened(address)).toMatchObject({
      ...{ name: 'In short', poleName: 'Real pole', invented: false },
      indicators: [{ code: 'MEMBERS', readings: [{ year: 2024, value: 30, statements: [] }] }],
      targets: [{ indicator: 'MEMBERS', value: 45 }],
    });
  });

  it('stays as it was published', async () => {
    await app.put([members('open', 31, '2024'), members('more', 35, '2026')]);
    expect((await opened(address))?.indicators[0]?.readings).toMatchObject([{ year: 2024, value: 30 }]);
  });

  it('keeps no more of the link than a hash, and tells nobody else which pages there are', async () => {
    const pages = await app.store('MATCH (p:PublicPage) RETURN [key IN keys(p) | toString(p[key])] AS all');
    expect(JSON.stringify(pages)).not.toContain(address.split('#')[1]);
    for (const who of [member, neighbour])
      expect((await who.query(LIST, { pole })).data).toEqual({ publicPages: null });
    expect((await facilitator.query(LIST, { pole })).data).toMatchObject({
      publicPages: [{ id: page, name: 'In short', withdrawnAt: null, indicators: ['MEMBERS'] }],
    });
  });

  it('ends by itself', async () => {
    const { data } = await publish(facilitator, { days: 1 });
    const short = data.publishPage.address ?? '';
    expect(await opened(short)).not.toBeNull();
    await app.store('MATCH (p:PublicPage { id: $id }) SET p.expiresAt = timestamp() - 1', {
      id: data.publishPage.page?.id,
    });
    expect(await opened(short)).toBeNull();
  });

  it('is withdrawn for good by its facilitator alone', async () => {
    for (const who of [member, neighbour])
      expect((await who.query(WITHDRAW, { page })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await app.query(WITHDRAW, { page })).errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
    expect(await opened(address)).not.toBeNull();
    await facilitator.query(WITHDRAW, { page });
    expect(await opened(address)).toBeNull();
    // The request of before makes no second page, and gives no link that opens nothing.
    const { publishPage } = (await publish(facilitator, {}, 'the-same-request')).data;
    expect(publishPage).toMatchObject({ page: { id: page }, problems: [{ code: 'LINK_INVALID' }] });
    expect(publishPage.address).toBeFalsy();
  });
});
