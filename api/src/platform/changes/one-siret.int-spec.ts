import { actor, editingGround } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import { TestApplication } from '../../testing/test-application';

const siret = (value: string, more = {}) => ({ scheme: 'SIRET', value, reference: 'invented', ...more });

describe('one establishment number', () => {
  let app: TestApplication;
  let facilitator: Editor;

  beforeAll(async () => {
    app = await TestApplication.start();
    await app.put(editingGround);
    facilitator = new Editor(
      app,
      await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' }),
    );
  });
  afterAll(() => app.stop());

  const create = (name: string, identifiers: object[]) =>
    facilitator.edit([
      {
        kind: 'ACTORS',
        key: '~1',
        record: { type: 'ASSOCIATION', name, fictitious: true, identifiers },
      },
    ]);

  const holders = async (value: string) => {
    const rows = await app.store<{ slug: string }>(
      "MATCH (:Identifier { scheme: 'SIRET', value: $value })-[:IDENTIFIES]->(a:Actor) RETURN a.slug AS slug",
      { value },
    );
    return rows.map(({ slug }) => slug);
  };

  it('makes one structure of fifty created at once, and names it to the others', async () => {
    const value = '99900011100011';
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => create(`Les Lanternes ${index % 5}`, [siret(value)])),
    );
    const made = answers.filter((one) => one.done?.length);
    const [holder] = await holders(value);
    expect(made).toHaveLength(1);
    expect(await holders(value)).toHaveLength(1);
    const refused = answers.filter((one) => !one.done?.length);
    expect(refused).toHaveLength(49);
    for (const { problems } of refused)
      expect(problems).toMatchObject([{ code: 'ALREADY_EXISTS', parameters: { key: holder, siret: value } }]);
    expect(await app.faults()).toEqual([]);
  });

  it('takes further activities of an establishment where they are declared as such', async () => {
    const value = '99900011100029';
    expect((await create('Le Fournil', [siret(value)])).done).toHaveLength(1);
    expect((await create('Le Café du Fournil', [siret(value)])).problems).toMatchObject([
      { code: 'ALREADY_EXISTS' },
    ]);
    const further = siret(value, { furtherActivity: true });
    expect((await create('Le Café du Fournil', [further])).done).toHaveLength(1);
    expect((await holders(value)).sort()).toEqual([
      expect.stringMatching(/^le-cafe-du-fournil-/),
      expect.stringMatching(/^le-fournil-/),
    ]);
  });

  it('frees a number that its structure holds no longer, and refuses what is none', async () => {
    const value = '99900011100037';
    await app.put([actor('wrong', { identifiers: [siret(value)] })]);
    await app.put([actor('wrong')]);
    expect(await holders(value)).toEqual([]);
    expect((await create('La Bonne', [siret(value)])).done).toHaveLength(1);
    expect((await create('Sans espaces', [siret('999 000 111 00037')])).problems).toMatchObject([
      { code: 'INVALID_INPUT', field: 'edits.0.record.identifiers.0.value' },
    ]);
  });
});
