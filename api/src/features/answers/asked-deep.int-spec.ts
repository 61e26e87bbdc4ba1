import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLNamedType } from 'graphql';
import { actor, tie } from '../../testing/editing-ground';
import { selectionOf } from '../../testing/every-query';
import { MailServer, secretsIn, textOf } from '../../testing/mail-server';
import { putOffStale } from '../../testing/put-off-stale';
import { ground, put } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';
import { MailWorker } from '../mail';
import { AskingService } from './asking.service';
import { AskingWorker } from './asking.worker';

/** What is the pole's: a visitor without the link sees nothing of it. */
const inside = (line: number) => ({
  readers: ['pole:pole'],
  evidence: [{ source: 'inside', line, quote: `line ${line}` }],
});
const said = (key: string, about: string, text: string, line: number) =>
  put('statements', {
    key,
    about,
    property: 'NAME',
    text,
    modality: 'REPORTED',
    fictitious: true,
    ...inside(line),
  } as never);

interface Asked {
  readonly participations: { readonly party: Record<string, unknown> }[];
}

describe('what a personal link asks, asked deep', () => {
  let app: TestApplication;
  let server: MailServer;
  let token: string;

  beforeAll(async () => {
    server = await MailServer.start();
    app = await TestApplication.start(undefined, { SMTP_URL: server.url, MAIL_FROM: 'carte@exemple.test' });
    await app.put([
      ...ground,
      put('sources', {
        key: 'inside',
        kind: 'MINUTES',
        title: 'Inside',
        date: '2013',
        fictitious: true,
        readers: ['pole:pole'],
      }),
      ...['a', 'b', 'c'].map((key) => actor(key, inside(1))),
      tie('t', ['a', 'b'], inside(2)),
      tie('beyond', ['b', 'c'], { ...inside(3), name: 'Beyond the link' }),
      said('said-of-t', 't', 'Of the tie', 4),
      said('said-of-b', 'b', 'Beyond the link', 5),
    ]);
    const a = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    await putOffStale(app);
    await app.nest.get(AskingService).ask([{ tie: 't', actor: 'a' }], { reason: 'ASKED', by: 'test' });
    await app.nest.get(AskingWorker).round();
    await app.nest.get(MailWorker).settled();
    const mail = server.received.find((one) => one.to.includes(a.email));
    token = secretsIn(mail ? textOf(mail) : '')[0] ?? '';
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  /** What the link says of its tie to a visitor, however wide the question is. */
  const ask = async (below: string) => {
    const answer = (await app.ask(
      `{ askedQuestion(token: ${JSON.stringify(token)}) { tie { slug ${below} } } }`,
    )) as { data: { askedQuestion: { tie: Asked } | null } | null; errors?: string[] };
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer)).not.toContain('Beyond the link');
    const tie = answer.data?.askedQuestion?.tie;
    expect(tie).toMatchObject({ slug: 't' });
    return tie as Asked;
  };
  const all = (name: string, depth = 1) => {
    const { schema } = app.nest.get(GraphQLSchemaHost);
    return selectionOf(schema, schema.getType(name) as GraphQLNamedType, depth);
  };

  it('tells its tie and who takes part, to whom nobody else would', async () => {
    expect((await app.query('{ tie(slug: "t") { slug } party(slug: "a") { slug } }')).data).toEqual({
      tie: null,
      party: null,
    });
    const told = await ask(
      `participations { party { slug } } evidence { quote source { name } }
       statements { nodes { text about { slug } } }`,
    );
    expect(told).toMatchObject({
      participations: [{ party: { slug: 'a' } }, { party: { slug: 'b' } }],
      evidence: [{ source: { name: 'Inside' } }],
      statements: { nodes: [{ text: 'Of the tie', about: { slug: 't' } }] },
    });
  });

  it('tells of those who take part what the visitor may see besides, which is nothing', async () => {
    const { participations } = await ask(
      `participations { party { slug ... on Structure { tieCount identifiers { value } territory { name }
         ties { totalCount nodes { slug } pageInfo { hasNextPage endCursor } edges { cursor } }
         statements { totalCount nodes { text } } listedIn { asWritten } evidence { quote } } } }`,
    );
    expect(participations[1]?.party).toEqual({
      slug: 'b',
      tieCount: 0,
      identifiers: [],
      territory: null,
      ties: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
      statements: { totalCount: 0, nodes: [] },
      listedIn: [],
      evidence: [],
    });
  });

  it.each([
    ['who takes part', () => `participations { party${all('Party')} }`],
    ['what says so', () => `evidence { source${all('Source')} }`],
    ['what is said of it', () => `statements { nodes${all('Statement')} }`],
    ['the pole', () => `pole${all('Pole')}`],
    ['the tie itself', () => all('Tie').slice(2, -1)],
  ])('has no field that fails, whatever is asked: %s', async (_, below) => {
    await ask(below());
  });
});
