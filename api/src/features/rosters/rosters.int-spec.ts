import { editingGround } from '../../testing/editing-ground';
import { put, says } from '../../testing/records';
import { TestApplication } from '../../testing/test-application';

const INSIDER = ['public', 'pole:pole'];

describe('a list of what only some may see', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put([
      ...editingGround,
      put('places', { key: 'place', name: 'Hidden place', fictitious: true, readers: ['pole:pole'] }),
      put('rosters', {
        key: 'list',
        name: 'List',
        of: 'place',
        date: '2013',
        complete: true,
        modality: 'REPORTED',
        fictitious: true,
        entries: [{ who: 'a', evidence: says('minutes', 5) }],
      }),
      put('bodies', { key: 'board', kind: 'BOARD', name: 'Board', of: 'place', fictitious: true }),
    ]);
  });
  afterAll(() => app.stop());

  it.each([
    [
      'by its address',
      '{ thing(slug: "list") { name ... on Roster { of { name } entries { party { name } } } } }',
    ],
    ['on the page of who is named', '{ party(slug: "a") { name listedIn { roster { name of { name } } } } }'],
    ['as a body', '{ party(slug: "board") { name ... on Body { of { name } } } }'],
    ['among bodies', '{ bodies { name of { name } } }'],
  ])('is there without it for others: %s', async (_, query) => {
    const toAll = await app.query(query);
    expect(toAll.errors).toBeUndefined();
    expect(JSON.stringify(toAll.data)).toContain('"of":null');
    expect(JSON.stringify(toAll.data)).not.toContain('Hidden');
    expect(JSON.stringify((await app.query(query, {}, INSIDER)).data)).toContain('Hidden place');
  });
});
