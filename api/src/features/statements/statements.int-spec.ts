import { editingGround } from '../../testing/editing-ground';
import { put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';

const SECRET = 'author:somebody';

describe('the preferred of several statements', () => {
  let app: TestApplication;
  const figure = (key: string, value: number, evidence: object[], more: object = {}) =>
    put('statements', {
      key,
      about: 'a',
      property: 'EMPLOYEES',
      value,
      modality: 'REPORTED',
      fictitious: true,
      evidence,
      ...more,
    } as never);

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...editingGround,
      put('sources', {
        key: 'notes',
        kind: 'INTERVIEW',
        title: 'Notes',
        date: '2010-01-01',
        readers: [SECRET],
        fictitious: true,
      }),
    ]);
  });
  afterAll(() => app.stop());

  const preferred = async (readers: string[]) => {
    const { data } = await app.query<{ comparisons: { nodes: { preferred: { value: number } }[] } }>(
      '{ comparisons { nodes { preferred { value } } } }',
      {},
      readers,
    );
    return data.comparisons.nodes.map((one) => one.preferred.value);
  };

  it('is of the latest document, as far as its reader may see the documents', async () => {
    await app.put([
      figure('early', 30, says('minutes', 10)),
      // Known since 2010 to who may read the notes, since 2016 to all others.
      figure('late', 37, [{ source: 'notes', line: 1, quote: 'in secret' }, ...says('report', 11)]),
    ]);
    expect(await preferred(['public'])).toEqual([37]);
    expect(await preferred(['public', SECRET])).toEqual([30]);
  });

  describe('asked from what a source says', () => {
    const compared = async (filter: string, readers: string[]) => {
      const { data } = await app.query<{ comparisons: { nodes: { statements: { value: number }[] }[] } }>(
        `{ comparisons(filter: { ${filter} }) { nodes { statements { value } } } }`,
        {},
        readers,
      );
      return data.comparisons.nodes.map((one) => one.statements.map(({ value }) => value));
    };
    let ids: Map<string, string>;
    const source = (key: string) => `source: "${ids.get(key)}"`;
    beforeAll(async () => {
      await app.put([figure('other', 5, says('report', 11), { about: 'b', scope: 'alone' })]);
      ids = await app.ids();
    });

    it('has all that others say of the same, and nothing that it says alone', async () => {
      expect(await compared(source('report'), ['public'])).toEqual([[30, 37]]);
      expect(await compared(source('minutes'), ['public'])).toEqual([[30, 37]]);
    });

    it('is of one thing where that is asked', async () => {
      const ask = (about: string) => compared(`${source('report')}, about: "${ids.get(about)}"`, ['public']);
      expect(await ask('a')).toEqual([[30, 37]]);
      expect(await ask('b')).toEqual([]);
    });

    it('tells nothing of a source that one may not read, nor of what it says', async () => {
      expect(await compared(source('notes'), ['public'])).toEqual([]);
      expect(await compared(source('notes'), ['public', SECRET])).toEqual([[37, 30]]);
    });
  });
});
