import request from 'supertest';
import { readLinked } from '@maillage/graph-schema/linked-data';
import { BreakableConnection } from '../../testing/breakable-connection';
import { ground, put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';

const CLOSED = ['facilitators:pole'];
const FACILITATOR = ['public', 'pole:pole', 'facilitators:pole'];

const HEARD = [{ source: 'interview', line: 5, quote: 'Whispered line' }];

const facts = [
  ...ground,
  put('sources', {
    key: 'interview',
    kind: 'MINUTES',
    title: 'Interview held behind closed doors',
    date: '2015-01-01',
    readers: CLOSED,
  }),
  ...['open', 'partner'].map((key) =>
    put('actors', {
      key,
      type: 'ASSOCIATION',
      name: key,
      evidence: says('minutes', 1),
      spellings:
        key === 'open'
          ? [
              { text: 'Open door', evidence: says('minutes', 1) },
              {
                text: 'Whispered name',
                evidence: [{ source: 'interview', line: 4, quote: 'Whispered quote' }],
              },
            ]
          : [],
    }),
  ),
  put('actors', {
    key: 'unseen',
    type: 'ASSOCIATION',
    name: 'Unseen structure',
    readers: CLOSED,
    evidence: HEARD,
  }),
  put('ties', {
    key: 'seen-tie',
    kind: 'RESEARCH_DEVELOPMENT',
    name: 'Seen tie',
    pole: 'pole',
    participants: [
      {
        who: 'open',
        role: 'PARTNER',
        answers: [{ stance: 'CONTESTED', on: '2016-01-01', why: 'Whispered reason', by: 'account:somebody' }],
      },
      { who: 'partner', role: 'PARTNER' },
    ],
    evidence: says('report', 2),
  }),
  put('ties', {
    key: 'unseen-tie',
    kind: 'RESEARCH_DEVELOPMENT',
    name: 'Unseen tie',
    pole: 'pole',
    readers: CLOSED,
    evidence: HEARD,
    participants: [
      { who: 'open', role: 'PARTNER' },
      { who: 'unseen', role: 'PARTNER' },
    ],
  }),
  put('statements', {
    key: 'seen-members',
    about: 'open',
    property: 'MEMBERS',
    value: 37,
    unit: 'STRUCTURE',
    modality: 'REPORTED',
    evidence: says('report', 3),
  }),
  put('statements', {
    key: 'own-turnover',
    about: 'open',
    property: 'TURNOVER',
    value: 123_456,
    unit: 'EUR',
    modality: 'REPORTED',
    evidence: says('report', 4),
  }),
  put('capacities', { key: 'open--capacity', of: 'open', readers: ['acting:open', ...CLOSED] }),
  put('actors', { key: 'invented', type: 'ASSOCIATION', name: 'Invented', fictitious: true }),
  put('ties', {
    key: 'invented-tie',
    kind: 'RESEARCH_DEVELOPMENT',
    name: 'Invented tie',
    pole: 'pole',
    fictitious: true,
    participants: [
      { who: 'invented', role: 'PARTNER' },
      { who: 'partner', role: 'PARTNER' },
    ],
  }),
];

describe('linked data', () => {
  let app: TestApplication;
  let way: BreakableConnection;
  beforeAll(async () => {
    way = await BreakableConnection.open(process.env['TEST_NEO4J_URI'] ?? '');
    app = await TestApplication.start(way.uri, { PUBLIC_URL: 'https://carte.exemple.test' });
    await app.put(facts);
  });
  afterAll(async () => {
    way.join();
    await app.stop();
    await way.close();
  });

  const get = async (
    path: string,
    readers: readonly string[] = ['public'],
    also: Record<string, string> = {},
  ) => {
    const { status, headers, body } = await request(app.nest.getHttpServer())
      .get(path)
      .set({ 'x-test-readers': readers.join(','), ...also })
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks).toString('utf8')));
      });
    return { status, headers: headers as Record<string, string>, text: String(body) };
  };
  const keysIn = (text: string) => readLinked(JSON.parse(text)).records.map(({ record }) => record.key);
  const recordIn = (text: string, key: string) =>
    readLinked(JSON.parse(text)).records.find(({ record }) => record.key === key)?.record as
      Record<string, unknown> | undefined;

  const doors = [
    '/donnees/pole/pole.jsonld',
    '/donnees/pole.jsonld',
    '/donnees/fiche/open.jsonld',
    '/donnees/fiche/open',
  ];

  it('gives nobody at any door what it may not read, nor the keys of it', async () => {
    for (const door of doors) {
      const { status, text } = await get(door);
      expect(status).toBe(200);
      expect(keysIn(text)).toEqual(expect.arrayContaining(['open', 'seen-tie', 'seen-members']));
      expect(text).not.toMatch(/unseen|interview|Whispered|somebody|123456|capacity/i);
    }
  });

  it('gives who facilitates the pole what it reads there, and what structures keep to themselves to nobody', async () => {
    for (const door of doors) {
      const { text } = await get(door, FACILITATOR);
      expect(keysIn(text)).toEqual(expect.arrayContaining(['open', 'unseen-tie', 'seen-members']));
      expect(text).toContain('Whispered name');
      expect(text).toContain('Whispered reason');
      expect(text).not.toMatch(/somebody|123456|capacity/);
    }
    expect(keysIn((await get(doors[0] ?? '', FACILITATOR)).text)).toEqual(
      expect.arrayContaining(['unseen', 'interview', 'minutes', 'report', 'partner']),
    );
  });

  it('does not tell what is hidden, or never taken away, from what is not there', async () => {
    const answers = await Promise.all(
      [
        'fiche/unseen',
        'fiche/unseen-tie',
        'fiche/open--capacity',
        'fiche/own-turnover',
        'fiche/nowhere',
        'pole/open',
      ].map((path) => get(`/donnees/${path}.jsonld`)),
    );
    for (const { status, text } of answers) {
      expect(status).toBe(404);
      expect(JSON.parse(text)).toEqual({ code: 'NOT_FOUND', parameters: {} });
    }
  });

  it('marks what is invented, and leaves it out where it is hidden on the screen', async () => {
    const { text } = await get('/donnees/pole/pole.jsonld');
    expect(recordIn(text, 'invented-tie')).toMatchObject({ fictitious: true });
    expect(text).toContain('Fiche inventée pour la démonstration.');
    expect((await get('/donnees/pole/pole.jsonld?demo=0')).status).toBe(404);
    expect((await get('/donnees/fiche/partner?demo=0')).text).not.toMatch(/nvented/);
  });

  it('is not sent again while nothing has changed, and is another file to another reader', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1200));
    for (const door of doors) {
      await get(door);
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const { etag } = (await get(door)).headers;
      expect(etag).toBeDefined();
      expect((await get(door, ['public'], { 'if-none-match': etag ?? '' })).status).toBe(304);
      expect((await get(door, FACILITATOR, { 'if-none-match': etag ?? '' })).status).toBe(200);
    }
  });

  it('has its context and words at addresses of their own, for everybody and programs of others', async () => {
    for (const path of ['/donnees/contexte-1.jsonld', '/donnees/vocabulaire.jsonld']) {
      const { status, headers, text } = await get(path);
      expect([status, headers['access-control-allow-origin']]).toEqual([200, '*']);
      expect(JSON.parse(text)).toHaveProperty('@context');
    }
  });

  it('says with a code that the database is away', async () => {
    way.cut();
    for (const door of doors) {
      const { status, text } = await get(door);
      expect([status, JSON.parse(text)]).toEqual([503, { code: 'DATABASE_UNAVAILABLE', parameters: {} }]);
    }
    way.join();
  });
});
