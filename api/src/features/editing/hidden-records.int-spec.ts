import { actor, editingGround, tie } from '../../testing/editing-ground';
import { Editor } from '../../testing/editor';
import { put, says } from '../../testing/records';
import type { SignedIn } from '../../testing/test-account';
import { TestApplication } from '../../testing/test-application';

describe('what an edit tells of records that its editor may not see', () => {
  let app: TestApplication;
  let fran: SignedIn;
  let editor: Editor;
  const hidden = { readers: ['facilitators:other-pole'] };
  const retire = async (kind: string, key: string) =>
    editor.edit([{ kind, key, version: (await editor.recordOf(key))?.version }]);

  beforeAll(async () => {
    app = await TestApplication.start();
  });
  beforeEach(async () => {
    await app.empty();
    await app.put(editingGround);
    fran = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole' });
    editor = new Editor(app, fran);
  });
  afterAll(() => app.stop());

  it('is not their names, where they stand in the way of a removal', async () => {
    await app.put([actor('d'), tie('concealed', ['d', 'c'], hidden)]);
    expect((await retire('ACTORS', 'd')).problems).toMatchObject([
      { code: 'STILL_USED', parameters: { names: '…' } },
    ]);
    expect((await retire('ACTORS', 'b')).problems).toMatchObject([
      { code: 'STILL_USED', parameters: { names: 'Tie t' } },
    ]);
    await app.put([tie('also', ['d', 'a'])]);
    expect((await retire('ACTORS', 'd')).problems).toMatchObject([
      { code: 'STILL_USED', parameters: { names: 'Tie also, …' } },
    ]);
  });

  it('is not that they went along with what it removes', async () => {
    const about = { about: 'd', property: 'EMPLOYEES', modality: 'REPORTED', fictitious: true };
    await app.put([
      actor('d'),
      put('statements', { ...about, key: 'open', value: 7, evidence: says('report', 3) } as never),
      put('statements', {
        ...about,
        ...hidden,
        key: 'closed',
        value: 8,
        evidence: says('report', 4),
      } as never),
    ]);
    const { done } = await retire('ACTORS', 'd');
    expect(done?.map(({ key }) => key).sort()).toEqual(['d', 'open']);
  });

  it('is not whether they are there', async () => {
    await app.put([
      put('capacities', {
        ...{ key: 'b--capacity', of: 'b', readers: ['acting:b'], fictitious: true },
        turnovers: [{ year: 2024, amount: 1000 }],
      }),
    ]);
    const aline = await app.signedIn('Aline', { role: 'MEMBER', over: 'a', pole: 'pole' });
    const codes = ['b--capacity', 'c--capacity', 'nothing-at-all'].map(async (key) => {
      const edit = { kind: 'CAPACITIES', key, version: '0'.repeat(64) };
      return [key, (await new Editor(app, aline).edit([edit])).code];
    });
    expect(await Promise.all(codes)).toEqual([
      ['b--capacity', 'NOT_FOUND'],
      ['c--capacity', 'NOT_FOUND'],
      ['nothing-at-all', 'NOT_FOUND'],
    ]);
    // What somebody else has taken off meanwhile is told as that.
    await app.put([actor('d')]);
    const twice = [{ kind: 'ACTORS', key: 'd', version: (await editor.recordOf('d'))?.version }];
    expect((await editor.edit(twice)).conflicts).toEqual([]);
    expect((await editor.edit(twice)).conflicts).toMatchObject([{ key: 'd' }]);
  });
});
