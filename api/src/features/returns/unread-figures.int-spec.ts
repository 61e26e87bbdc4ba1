import { randomUUID } from 'node:crypto';
import { editingGround } from '../../testing/editing-ground';
import {
  BY_LINK,
  fileMutation,
  FORM,
  membership,
  SAVE,
  SAVE_BY_LINK,
  type FilePlan,
  type Form,
  type Problems,
} from '../../testing/figure-ground';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { MailWorker } from '../mail';

const YEAR = 2024;
const KEY = 'a--return-2024-turnover';

describe('figures that a pole does not read', () => {
  let app: TestApplication;
  let a: SignedIn;
  let newcomer: SignedIn;
  let ids: Map<string, string>;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([...editingGround, membership('a')]);
    a = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    newcomer = await app.signedIn('Otto', { role: 'FACILITATOR', over: 'other-pole', pole: 'other-pole' });
    ids = await app.ids();
    expect(await save(a, '98 500', true)).toEqual([]);
    const { kind, record } = membership('a');
    const elsewhere = { ...record, key: 'membership-elsewhere', pole: 'other-pole' };
    await app.put([{ kind, record: elsewhere } as never]);
  });
  afterAll(() => app.stop());

  const asked = () => ({ actor: ids.get('a'), year: YEAR });
  const save = async (who: SignedIn, text: string, sure = false) => {
    const { data, errors } = await who.query<{ saveFigure: Problems } | null>(SAVE, {
      ...{ request: randomUUID(), figure: 'TURNOVER', text, sure, ...asked() },
    });
    return errors?.map((one) => one.extensions.code) ?? data?.saveFigure.problems.map((one) => one.code);
  };
  const turnover = async (who: SignedIn) =>
    (await who.query<{ figureForm: Form | null }>(FORM, asked())).data.figureForm?.fields[0];
  /** What the link reads that the other pole has kept in its outbox, and whether it may be given anew. */
  const byLink = async () => {
    const token = await linkOfReminder();
    const { data } = await app.browser().query<{ figureFormByLink: Form }>(BY_LINK, { token });
    const given = await app.browser().query<{ saveFigureByLink: Problems }>(SAVE_BY_LINK, {
      ...{ request: randomUUID(), token, figure: 'TURNOVER', text: '98 500' },
    });
    const codes = given.data.saveFigureByLink.problems.map((one) => one.code);
    return [data.figureFormByLink.fields[0]?.value, codes];
  };
  let token: string | undefined;
  const linkOfReminder = async () => {
    if (token) return token;
    const asked = { pole: ids.get('other-pole'), year: YEAR };
    for (const name of ['openCollection', 'remindOfFigures'])
      await newcomer.query(
        `mutation ($pole: ID!, $year: Int!) { ${name}(pole: $pole, year: $year) { problems { code } } }`,
        asked,
      );
    await app.nest.get(MailWorker).settled();
    const { data } = await newcomer.query<{ mails: { nodes: { text: string }[] } }>(
      '{ mails(first: 5) { nodes { text } } }',
    );
    token = data.mails.nodes.flatMap(({ text }) => /\/lien#([\w-]{20,})/.exec(text)?.[1] ?? [])[0];
    return token;
  };
  const file = async (name: 'previewFigures' | 'importFigures', text: string) =>
    (
      await newcomer.query<Record<string, FilePlan>>(fileMutation(name, randomUUID()), {
        ...{ pole: ids.get('other-pole'), year: YEAR, text, columns: null },
      })
    ).data[name];

  it('are neither replaced nor taken away there, from paper or a file; the structure hands them over', async () => {
    expect(await turnover(newcomer)).toMatchObject({ value: null });
    expect(await byLink()).toEqual([null, ['FIGURE_GIVEN_ELSEWHERE']]);
    for (const text of ['1 000', '98 500', ''])
      expect([text, await save(newcomer, text)]).toEqual([text, ['FIGURE_NOT_READ_HERE']]);
    const sheet = 'Structure;Chiffre d’affaires;ETP\nActor a;98 500;3';
    const refused = { added: 1, changed: 0, unchanged: 0, refused: 1 };
    const plan = await file('previewFigures', sheet);
    expect(plan).toMatchObject(refused);
    expect(JSON.stringify(plan)).toContain('FIGURE_NOT_READ_HERE');
    expect(await file('importFigures', sheet)).toMatchObject({ ...refused, isDone: true });
    expect(await turnover(a)).toMatchObject({ value: 98_500, how: 'ACCOUNT', sure: true });
    const rows = await app.store(
      'MATCH (r:Return { slug: $key })<-[:OF]-(c:Change) RETURN count(c) AS count',
      { key: KEY },
    );
    expect(rows).toEqual([{ count: 1 }]);
    expect(await save(a, '98 500')).toEqual([]);
    expect((await byLink())[0]).toBe(98_500);
    expect(await turnover(newcomer)).toMatchObject({ value: 98_500, how: 'ACCOUNT' });
    expect(await save(newcomer, '99 000')).toEqual([]);
    expect(await turnover(a)).toMatchObject({ value: 99_000, how: 'PAPER' });
  });
});
