import { join } from 'node:path';
import request from 'supertest';
import { isLinkedKind, readLinked, type LinkedRecord } from '@maillage/graph-schema/linked-data';
import { recordKinds, type RecordKind } from '@maillage/graph-schema/records';
import type { PutCommand } from '../../platform/changes/node-image';
import { TestApplication } from '../../testing/test-application';
import { SeedsService } from '../seeds';

const folder = join(__dirname, '../../../../seeds');
/** Whoever may read everything that the seeds hold. */
const everybody = [
  'public',
  'pole:periscope',
  'facilitators:periscope',
  'pole:demo-pole',
  'facilitators:demo-pole',
];

interface Kept extends Record<string, unknown> {
  readonly key: string;
  readonly kind: RecordKind;
  readonly record: string;
}

describe('a pole that is taken away as linked data', () => {
  let app: TestApplication;
  let kept: Kept[];

  beforeAll(async () => {
    app = await TestApplication.start(undefined, { PUBLIC_URL: 'https://carte.exemple.test' });
    await app.nest.get(SeedsService).load(folder, ['periscope', 'demo']);
    kept = await app.store<Kept>(
      `MATCH (n:Thing|Statement|Territory)
       CALL (n) { MATCH (n)<-[:OF]-(c:Change) RETURN c ORDER BY c.version DESC LIMIT 1 }
       RETURN c.key AS key, c.kind AS kind, c.after AS record ORDER BY key`,
    );
  }, 120_000);
  afterAll(() => app.stop());

  const get = (path: string, readers: readonly string[] = ['public'], headers: Record<string, string> = {}) =>
    request(app.nest.getHttpServer())
      .get(path)
      .set({ 'x-test-readers': readers.join(','), ...headers })
      .buffer(true)
      .parse((response, done) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => done(null, text));
      });

  /** The records in a file, by their keys. */
  const recordsIn = (body: unknown) => {
    const { records, problems } = readLinked(JSON.parse(String(body)));
    expect(problems).toEqual([]);
    return new Map(records.map((one) => [one.record.key, one]));
  };

  /** All that is in the files of all poles, by its keys. */
  const takeAll = async () => {
    const taken = new Map<string, LinkedRecord>();
    for (const pole of ['periscope', 'demo-pole', 'ptce-imaginations-fertiles']) {
      const { body, status, headers } = await get(`/donnees/pole/${pole}.jsonld`, everybody);
      expect(status).toBe(200);
      expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
      expect(headers['content-disposition']).toBe(`attachment; filename="maillage-${pole}.jsonld"`);
      for (const [key, one] of recordsIn(body)) taken.set(key, one);
    }
    return taken;
  };

  it('holds every record of it, of which each comes back as it was', async () => {
    const taken = await takeAll();
    const wanted = kept.filter(({ kind }) => isLinkedKind(kind));
    // A place and a structure that a document only mentions: no pole has anything to do with them.
    expect(wanted.filter(({ key }) => !taken.has(key)).map(({ key }) => key)).toEqual(['innopole', 'reas']);
    const rooms = wanted
      .filter(({ record }) => 'bid' in (JSON.parse(record) as object))
      .map(({ key }) => key);
    const differ = wanted.filter(({ key, record }) => {
      const one = taken.get(key);
      return one && JSON.stringify(one.record) !== record;
    });
    // Of joint bids what only their rooms tell stays there.
    expect(differ.map(({ key }) => key)).toEqual(rooms);
    expect(kept.filter(({ kind }) => !isLinkedKind(kind)).every(({ key }) => !taken.has(key))).toBe(true);
  });

  it('makes the same pole in an empty store, and nothing more when it comes in again', async () => {
    const taken = await takeAll();
    const order = Object.keys(recordKinds);
    const commands = [...taken.values()]
      .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
      .map((one) => one as PutCommand);
    await app.empty();
    expect(await app.put(commands)).toMatchObject({ added: taken.size });
    expect(await takeAll()).toEqual(taken);
    expect(await app.put(commands)).toMatchObject({ added: 0, changed: 0, unchanged: taken.size });
  }, 120_000);
});
