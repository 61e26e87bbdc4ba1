import { randomUUID } from 'node:crypto';
import { seatTokens } from '../../platform/access/reader-tokens';
import { countingStatements } from '../../platform/database/statement-count';
import { actor, editingGround } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import {
  BY_LINK,
  FIGURE_DOORS,
  fileMutation,
  FORM,
  membership,
  PROGRESS,
  readersOf,
  SAVE,
  SAVE_BY_LINK,
  SHEET,
  STOP,
  type FilePlan,
  type Form,
  type Problems,
  type Progress,
} from '../../testing/figure-ground';
import { MailServer, secretsIn, textOf } from '../../testing/mail-server';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';
import { MailWorker } from '../mail';

const YEAR = 2024;

describe('figures of a year', () => {
  let app: TestApplication;
  let server: MailServer;
  let a: SignedIn;
  let b: SignedIn;
  let facilitator: SignedIn;
  let ids: Map<string, string>;

  beforeAll(async () => {
    server = await MailServer.start();
    app = await TestApplication.start(undefined, { SMTP_URL: server.url, MAIL_FROM: 'carte@exemple.test' });
    await app.put([
      ...editingGround,
      actor('town', { type: 'COMMUNE', name: 'Town' }),
      membership('a', 'college one'),
      membership('b', 'college one'),
      membership('c'),
      membership('town'),
    ]);
    a = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    b = await app.signedIn('Bea', { role: 'MEMBER', over: 'b', pole: 'pole' });
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    ids = await app.ids();
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  const save = async (who: SignedIn, figure: string, text: string, more: Record<string, unknown> = {}) => {
    const { as = 'a', year = YEAR, ...rest } = more;
    const { data, errors } = await who.query<{ saveFigure: Problems & { form: Form | null } } | null>(SAVE, {
      ...{ request: randomUUID(), actor: ids.get(String(as)), year, figure, text, ...rest },
    });
    const refused = errors?.map((one) => one.extensions.code);
    return {
      codes: refused ?? data?.saveFigure.problems.map((one) => one.code) ?? [],
      field: data?.saveFigure.form?.fields.find((one) => one.figure === figure),
    };
  };
  const formOf = async (who: SignedIn, as = 'a', year = YEAR) =>
    (await who.query<{ figureForm: Form | null }>(FORM, { actor: ids.get(as), year })).data.figureForm;
  const progress = async (who: SignedIn) =>
    (await who.query<{ figureCollection: Progress | null }>(PROGRESS, { pole: ids.get('pole'), year: YEAR }))
      .data.figureCollection;
  const mutate = async (who: SignedIn, name: string, more = '') => {
    const { data, errors } = await who.query<Record<
      string,
      Problems & { mails?: number; left?: number }
    > | null>(
      `mutation ($pole: ID!, $year: Int!) { ${name}(pole: $pole, year: $year) { ${more} problems { code } } }`,
      { pole: ids.get('pole'), year: YEAR },
    );
    return errors?.map((one) => one.extensions.code) ?? data?.[name];
  };

  it('are kept one by one as they are typed, read, asked about, corrected and taken away', async () => {
    expect((await save(a, 'TURNOVER', '98 500,50 €', { year: YEAR - 1 })).codes).toEqual([]);
    const before = await formOf(a);
    expect(before).toMatchObject({ how: 'ACCOUNT', readBy: ['Pole of a test'] });
    expect(before?.fields[0]).toMatchObject({ value: null, lastYear: YEAR - 1, lastValue: 98_500.5 });
    const typo = await save(a, 'TURNOVER', '985 500');
    expect(typo.field).toMatchObject({ value: 985_500, how: 'ACCOUNT', doubts: ['TEN_TIMES_MORE'] });
    expect((await save(a, 'TURNOVER', '985 500', { sure: true })).field).toMatchObject({
      sure: true,
      doubts: [],
    });
    expect((await save(a, 'TURNOVER', 'environ 99 000')).field).toMatchObject({
      value: 99_000,
      qualifier: 'ABOUT',
    });
    await save(a, 'HEAD_COUNT', '12');
    expect((await save(a, 'FTE', '12,5')).field?.doubts).toEqual(['FTE_ABOVE_HEAD_COUNT']);
    expect((await save(a, 'FTE', '')).field).toMatchObject({ value: null });
    const rows = await app.store(
      `MATCH (r:Return { slug: 'a--return-2024-turnover' })<-[:OF]-(c:Change)
       RETURN c.action AS action, c.after AS after ORDER BY c.version`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['ADDED', 'CHANGED', 'CHANGED']);
    expect(rows.map(({ after }) => (JSON.parse(String(after)) as { value: number }).value)).toEqual([
      985_500, 985_500, 99_000,
    ]);
    expect(await app.faults()).toEqual([]);
    // In the history, which figure and year it is of: in words that are not of one language alone.
    const { data } = await a.query<{ history: { nodes: object[] } }>(
      '{ history(thing: "a--return-2024-turnover", first: 5) { nodes { action figure year name } } }',
    );
    const of = { figure: 'TURNOVER', year: YEAR, name: `Chiffre d’affaires ${YEAR}` };
    expect(data.history.nodes).toContainEqual({ action: 'ADDED', ...of });
    expect(data.history.nodes).toContainEqual({ action: 'CHANGED', ...of });
  });

  it('are refused by a code where they are no figures, or of no such year', async () => {
    expect((await save(a, 'VOLUNTEERS', 'beaucoup')).codes).toEqual(['NUMBER_UNREADABLE']);
    expect((await save(a, 'FTE', '-3')).codes).toEqual(['NUMBER_NEGATIVE']);
    expect((await save(a, 'USERS', '3,5')).codes).toEqual(['NUMBER_NOT_WHOLE']);
    expect((await save(a, 'USERS', '3', { year: new Date().getUTCFullYear() + 1 })).codes).toEqual([
      'YEAR_NOT_OVER',
    ]);
  });

  it('are given for a structure by whoever acts for it, and from paper by who facilitates its pole', async () => {
    expect((await save(b, 'USERS', '3')).codes).toEqual(['FORBIDDEN']);
    expect(await formOf(b)).toBeNull();
    const other = await app.signedIn('Otto', { role: 'FACILITATOR', over: 'other-pole', pole: 'other-pole' });
    expect((await save(other, 'USERS', '3')).codes).toEqual(['FORBIDDEN']);
    expect(await formOf(other)).toBeNull();
    expect((await save(facilitator, 'USERS', '40', { as: 'c' })).field).toMatchObject({
      value: 40,
      how: 'PAPER',
    });
    // Collectivities are not asked.
    expect((await save(facilitator, 'USERS', '40', { as: 'town' })).codes).toEqual(['FORBIDDEN']);
  });

  // News and searches are asked about a hidden figure in the tests of access.
  it('are read of no other member, authority, seat or visitor: by id, record, history, form or the editor', async () => {
    await save(a, 'USERS', '77345');
    const editor = new Editor(app, a);
    const id = await app.idOf('a--return-2024-users');
    const asked = { id, actor: ids.get('a'), pole: ids.get('pole') };
    const ask = async (who: Pick<SignedIn, 'query'>) => JSON.stringify(await who.query(FIGURE_DOORS, asked));
    // Whoever holds the card of the structure sits for it at a session.
    const seat: Pick<SignedIn, 'query'> = {
      query: <T>(document: string, variables?: Record<string, unknown>) =>
        app.query<T>(document, variables, seatTokens(['a'], ['pole'])),
    };
    const reader = await app.signedIn('Rosa', { role: 'READER', over: '31446' });
    for (const stranger of [b, reader, app.browser(), seat]) {
      const seen = await ask(stranger);
      expect(seen).not.toMatch(/77345|return-2024|QUERY_INVALID/);
      expect(seen).not.toContain(`"id":"${id}"`);
      expect(seen).toContain('"figureForm":null,"figureCollection":null');
    }
    expect(await ask(a)).toContain('77345');
    // It is changed by the form alone.
    expect(await editor.recordOf('a--return-2024-users')).toBeNull();
    const { version } = await editor.keptRecordOf('a--return-2024-users');
    const taking = { kind: 'RETURNS', key: 'a--return-2024-users', version, record: null };
    const { code, problems } = await editor.edit([taking]);
    expect([code, ...(problems ?? []).map((one) => one.code)].filter(Boolean)).toEqual(['FORBIDDEN']);
  });

  it('are collected: opened, followed by college, reminded once by mail, answered by link, closed', async () => {
    expect(await mutate(b, 'openCollection')).toEqual(['FORBIDDEN']);
    expect(await mutate(facilitator, 'openCollection')).toEqual({ problems: [] });
    expect(await progress(b)).toBeNull();
    expect(await progress(facilitator)).toMatchObject({
      isOpen: true,
      answered: 2,
      of: 3,
      byCollege: [
        { college: 'college one', answered: 1, of: 2 },
        { college: null, answered: 1, of: 1 },
      ],
    });
    const askable = async () =>
      (await progress(facilitator))?.members.find(({ actor }) => actor.slug === 'b')?.askable;
    expect(await askable()).toBe(1);
    expect(await mutate(facilitator, 'remindOfFigures', 'mails left')).toEqual({
      mails: 1,
      left: 0,
      problems: [],
    });
    expect(await askable()).toBe(0);
    expect(await mutate(facilitator, 'remindOfFigures', 'mails left')).toEqual({
      mails: 0,
      left: 1,
      problems: [],
    });
    await app.nest.get(MailWorker).settled();
    // Questions about the memberships go out beside it.
    const sent = server.received.filter((mail) => textOf(mail).includes(`chiffres ${YEAR}`));
    expect(sent.map((mail) => mail.to).flat()).toEqual([b.email]);
    const text = sent[0] ? textOf(sent[0]) : '';
    const [token = '', stop = ''] = secretsIn(text);
    const visitor = app.browser();
    const byLink = async () =>
      (
        await visitor.query<{
          figureFormByLink: { year: number; closed: boolean; actor: { name: string } } | null;
        }>(BY_LINK, { token })
      ).data.figureFormByLink;
    const give = async (typed: string) =>
      (
        await visitor.query<{ saveFigureByLink: Problems }>(SAVE_BY_LINK, {
          ...{ request: randomUUID(), token, figure: 'VOLUNTEERS', text: typed },
        })
      ).data.saveFigureByLink.problems.map((one) => one.code);
    expect(await byLink()).toMatchObject({ year: YEAR, closed: false, actor: { name: 'Actor b' } });
    expect(await give('18')).toEqual([]);
    expect(await give('19')).toEqual([]);
    const now = await progress(facilitator);
    expect(now?.answered).toBe(3);
    expect(now?.members.find(({ actor }) => actor.slug === 'b')).toMatchObject({ given: 1, hows: ['LINK'] });
    expect(await mutate(facilitator, 'closeCollection')).toEqual({ problems: [] });
    expect(await give('20')).toEqual(['COLLECTION_CLOSED']);
    expect((await byLink())?.closed).toBe(true);
    expect(await mutate(facilitator, 'remindOfFigures', 'mails left')).toMatchObject({
      problems: [{ code: 'COLLECTION_CLOSED' }],
    });
    // Who asks to be left alone is: the structure is silent again, and nobody can be written to.
    expect(
      (await visitor.query<{ stopAsking: Problems }>(STOP, { token: stop })).data.stopAsking.problems,
    ).toEqual([]);
    await mutate(facilitator, 'openCollection');
    await give('');
    await app.store('MATCH (q:Question) SET q.mailedAt = 0');
    expect(await mutate(facilitator, 'remindOfFigures', 'mails left')).toEqual({
      mails: 0,
      left: 1,
      problems: [],
    });
  });

  it('given before somebody acts in another pole are read there once they are given again as they are', async () => {
    await app.signedIn('Ondine', { role: 'MEMBER', over: 'a', pole: 'other-pole' });
    const users = async (who: SignedIn) =>
      (await formOf(who))?.fields.find(({ figure }) => figure === 'USERS');
    expect(await users(a)).toMatchObject({ value: 77345, unreadBy: ['Other pole'] });
    expect(await users(facilitator)).toMatchObject({ value: 77345, unreadBy: [] });
    expect((await save(a, 'USERS', '77345')).field).toMatchObject({ value: 77345, unreadBy: [] });
    expect(await readersOf(app, 'a--return-2024-users')).toContain('facilitators:other-pole');
  });

  it('are imported from a spreadsheet after a preview, once, with columns that the pole remembers', async () => {
    const ask = async (
      who: SignedIn,
      name: 'previewFigures' | 'importFigures',
      text: string,
      columns?: string[],
    ) => {
      const { data, errors } = await who.query<Record<string, FilePlan> | null>(
        fileMutation(name, randomUUID()),
        { pole: ids.get('pole'), year: 2023, text, columns: columns ?? null },
      );
      return errors?.map((one) => one.extensions.code) ?? data?.[name];
    };
    expect(await ask(b, 'previewFigures', SHEET)).toEqual(['FORBIDDEN']);
    const plan = (await ask(facilitator, 'previewFigures', SHEET)) as FilePlan;
    expect(plan).toMatchObject({
      columns: ['STRUCTURE', 'TURNOVER', 'FTE', 'IGNORED'],
      ...{ added: 2, changed: 1, unchanged: 0, refused: 3, isDone: false },
    });
    expect(plan.rows.map((row) => row.problems.map((one) => one.code))).toEqual([
      [],
      [],
      ['UNKNOWN_REFERENCE'],
      ['ALREADY_EXISTS'],
    ]);
    expect((await formOf(a, 'a', 2023))?.fields[0]).toMatchObject({ value: 98_500.5 });
    // Of a second pole by now: an import in the first one takes no reader away.
    const columns = ['STRUCTURE', 'TURNOVER', 'IGNORED', 'IGNORED'];
    expect(await ask(facilitator, 'importFigures', SHEET, columns)).toMatchObject({ isDone: true });
    const given = await formOf(a, 'a', 2023);
    expect(given?.fields[0]).toMatchObject({ figure: 'TURNOVER', value: 1_200_000, how: 'FILE' });
    expect(await readersOf(app, 'a--return-2023-turnover')).toEqual([
      'acting:a',
      'facilitators:other-pole',
      'facilitators:pole',
    ]);
    expect(await ask(facilitator, 'previewFigures', SHEET)).toMatchObject({
      columns,
      ...{ added: 0, changed: 0, unchanged: 2 },
    });
  });

  it('take one statement to read, of a structure and of a whole pole', async () => {
    const asked = async (ask: () => Promise<unknown>) =>
      (await countingStatements(ask)).statements.filter((one) => /^(?:returns|collections)\./.test(one));
    expect(await asked(() => formOf(a))).toEqual(['returns.form']);
    expect(await asked(() => progress(facilitator))).toEqual(['collections.progress']);
  });
});
