import request from 'supertest';
import { call, dayIn, member, tenderGround } from '../../testing/tender-ground';
import { TestApplication } from '../../testing/test-application';
import type { SignedIn } from '../../testing/test-account';

const MAKE = 'mutation { makeCalendarLink { url link { createdAt lastReadAt } } }';
const deadline = `${dayIn(20)}T12:00`;

describe('calendars of deadlines', () => {
  let app: TestApplication;
  let cleaner: SignedIn;
  let facilitator: SignedIn;
  beforeAll(async () => {
    app = await TestApplication.start(undefined, { PUBLIC_URL: 'https://carte.exemple.test' });
    await app.put([
      ...tenderGround,
      ...member('cleaner', ['90910000']),
      call('windows', { deadline, cpv: ['90911300'], name: 'Windows of the schools' }),
      call('works', { deadline, cpv: ['45000000'] }),
      call('secret', { deadline, cpv: ['90910000'], readers: ['facilitators:pole'] }),
      call('no-day', { cpv: ['90910000'] }),
    ]);
    cleaner = await app.signedIn('Clea', { role: 'MEMBER', over: 'cleaner', pole: 'pole' });
    facilitator = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
  });
  afterAll(() => app.stop());

  const get = (address: string, headers: Record<string, string> = {}) =>
    request(app.nest.getHttpServer()).get(address).set(headers);
  const make = async (who: SignedIn) => {
    const { data } = await who.query<{ makeCalendarLink: { url: string } }>(MAKE);
    const { url } = data.makeCalendarLink;
    expect(url).toMatch(/^https:\/\/carte\.exemple\.test\/calendrier\/[\w-]{43}\.ics$/);
    return new URL(url).pathname;
  };
  const callsIn = (text: string) =>
    [...text.replaceAll('\r\n ', '').matchAll(/^URL[^:]*:.*\/consultations\/([\w-]+)\r?$/gm)]
      .map((match) => match[1])
      .sort();

  it('open to whoever has the address, with what concerns the account and it may see', async () => {
    const { status, headers, text } = await get(await make(cleaner));
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(callsIn(text)).toEqual(['windows']);
    expect(text).toContain(`DTSTART;TZID=Europe/Paris:${deadline.replaceAll(/[-:]/g, '')}00`);
    expect(callsIn((await get(await make(facilitator))).text)).toEqual(['secret', 'windows', 'works']);
  });

  it('are not sent again while nothing has changed', async () => {
    const path = await make(cleaner);
    const { headers } = await get(path);
    expect((await get(path, { 'if-none-match': headers['etag'] ?? '' })).status).toBe(304);
    await app.database.noted();
    const link = await cleaner.query<{ calendarLink: { lastReadAt: string | null } }>(
      '{ calendarLink { lastReadAt } }',
    );
    expect(link.data.calendarLink.lastReadAt).not.toBeNull();
  });

  it('open at one address only, and at none once they are closed or the account is', async () => {
    const before = await make(cleaner);
    const path = await make(cleaner);
    expect((await get(before)).status).toBe(404);
    expect((await get(path)).status).toBe(200);
    // The store holds no address that opens.
    const keys = await app.store('MATCH (k:CalendarKey) RETURN properties(k) AS key');
    expect(JSON.stringify(keys)).not.toContain(path.slice(12, -4));
    await cleaner.query('mutation { closeCalendarLink }');
    expect((await get(path)).status).toBe(404);
    const last = await make(facilitator);
    await app.store("MATCH (a:Account { id: $id }) SET a.state = 'CLOSED'", {
      id: facilitator.id,
    });
    expect((await get(last)).status).toBe(404);
    expect((await get(`/calendrier/${'A'.repeat(43)}.ics`)).status).toBe(404);
  });

  it('are for those who have an account', async () => {
    const { errors } = await app.query(MAKE);
    expect(errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
  });

  it('are also a file of one call, for who may see it and where it has a deadline', async () => {
    const { status, headers, text } = await get('/calendrier/consultation/windows.ics?lang=en');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe('attachment; filename="windows.ics"');
    expect(callsIn(text)).toEqual(['windows']);
    expect(text).toContain('Deadline: Windows of the schools');
    for (const hidden of ['secret', 'no-day', 'nowhere'])
      expect((await get(`/calendrier/consultation/${hidden}.ics`)).status).toBe(404);
  });
});
