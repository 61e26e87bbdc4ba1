import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { readLinked } from '@maillage/graph-schema/linked-data';
import { actor, editingGround } from '../testing/editing-ground';
import { TestApplication } from '../testing/test-application';
import { loadLinkedData } from './load-linked-data';

interface Written {
  '@graph': Record<string, unknown>[];
}

describe('the command that brings in linked data', () => {
  let app: TestApplication;
  let folder: string;
  let taken: Written;
  const said: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'linked-'));
    app = await TestApplication.start();
    await app.put(editingGround);
    taken = await pole();
    for (const write of ['log', 'error'] as const)
      jest.spyOn(console, write).mockImplementation((...words: unknown[]) => void said.push(words.join(' ')));
  });
  beforeEach(async () => {
    await app.empty();
    said.length = 0;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
    await app.stop();
  });

  const pole = async () => {
    const { body } = await request(app.nest.getHttpServer())
      .get('/donnees/pole/pole.jsonld')
      .set('x-test-readers', 'public,pole:pole,facilitators:pole')
      .buffer(true)
      .parse((response, done) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        response.on('end', () => done(null, text));
      });
    return JSON.parse(String(body)) as Written;
  };
  const load = (content: unknown, ...words: string[]) => {
    const file = join(folder, 'pole.jsonld');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return loadLinkedData([file, ...words], {
      NEO4J_URI: process.env['TEST_NEO4J_URI'],
      NEO4J_USER: process.env['TEST_NEO4J_USER'],
      NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'],
    });
  };
  const count = async () =>
    (await app.store<{ n: number }>('MATCH (c:Change) RETURN toFloat(count(c)) AS n'))[0]?.n;
  const keys = (document: Written) =>
    readLinked(document)
      .records.map(({ record }) => record.key)
      .sort();

  it('makes the same pole in an empty store, and nothing more when it comes again', async () => {
    expect(keys(taken)).toEqual(['a', 'b', 'minutes', 'pole', 't']);
    expect(await load(taken, '--check')).toBe(0);
    expect(said.at(-1)).toMatch(
      /^\d+ records would be added, 0 are here already, 0 left .* Nothing was written\.$/,
    );
    expect(await count()).toBe(0);
    expect(await load(taken)).toBe(0);
    await app.settle();
    expect(keys(await pole())).toEqual(keys(taken));
    const written = await count();
    expect(await load(taken)).toBe(0);
    expect(said.at(-1)).toBe(
      `0 records added, ${keys(taken).length} are here already, 0 left as they are here.`,
    );
    expect(await count()).toBe(written);
    expect(await app.faults()).toEqual([]);
  });

  it('leaves what is here as it is, says so, and gives the rest to whom the number tells', async () => {
    const siren = [{ scheme: 'SIREN', value: '999000111', reference: 'invented' }];
    const graph = taken['@graph'].map((one) => (one['key'] === 'a' ? { ...one, identifiers: siren } : one));
    await app.put([
      actor('known', { name: 'Les Connus', identifiers: siren, evidence: undefined }),
      actor('b', { name: 'Corrigée depuis', evidence: undefined }),
    ]);
    expect(await load({ ...taken, '@graph': graph })).toBe(0);
    expect(said).toContain('a: is here as known, to which all goes that the file says of it');
    expect(said).toContain('b: is here, and says otherwise');
    const parties = await app.store<{ slug: string; name: string }>(
      `MATCH (a:Actor)-[:HAS]->()-[:IN]->(:Tie { slug: 't' }) RETURN a.slug AS slug, a.name AS name ORDER BY slug`,
    );
    expect(parties).toEqual([
      { slug: 'b', name: 'Corrigée depuis' },
      { slug: 'known', name: 'Les Connus' },
    ]);
    expect(await app.faults()).toEqual([]);
  });

  it.each([
    ['no JSON', '{"@graph": [', /cannot be read/],
    ['another file', '{"elements": []}', /no record that Maillage has written/],
    [
      'a record that is none',
      { '@graph': [{ '@type': 'Actor', key: 'half' }] },
      /not whole; the first: half/,
    ],
  ])('refuses %s, and writes nothing', async (_, content, why) => {
    expect(await load(content)).toBe(1);
    expect(said.join('\n')).toMatch(why);
    expect(await count()).toBe(0);
  });

  it('tells who asks wrongly how to ask', async () => {
    expect(await loadLinkedData(['--replace'], {})).toBe(1);
    expect(said.join('\n')).toMatch(/npm run load:linked-data/);
  });
});
