import { Cast, type KeyedItem } from './cast';
import { knownOf } from './named';

const row = (line: number, name: string): KeyedItem => ({
  ...{ row: `1-${line}`, sheet: 'S', kind: 'ACTORS', line, title: name, quote: name, problems: [] },
  draft: { does: 'ACTOR', name, spellings: [], approvals: [], functions: [], figures: [] },
});
const of = (...names: string[]) =>
  Cast.of(
    names.map((name, index) => row(index + 2, name)),
    { near: new Map(), decisions: new Map(), readers: ['public'] },
  );
const codes = ({ actors }: Cast) => actors.map((one) => one.problems.map((it) => it.code));

describe('who the rows of a sheet are of', () => {
  it('are others where their names are nothing but legal forms, or small words', async () => {
    expect(codes(await of('SCOP', 'Association', 'Les', 'Des'))).toEqual([[], [], [], []]);
  });

  it('are asked about where one has the name of another with a legal form', async () => {
    expect(codes(await of('Zéphyr', 'SCOP Zéphyr', 'zephyr'))).toEqual([[], ['LOOKS_LIKE'], ['NAMED_ABOVE']]);
  });

  it('are named by ties with or without the legal form, and by no other small words', async () => {
    const cast = await of('SCOP Zéphyr', 'Les');
    const at = row(9, 'x');
    expect(cast.named('Zéphyr', at)).toMatchObject({ who: { row: '1-2' } });
    expect(cast.named('Des', at)).toMatchObject({ who: { row: 'name-des' } });
  });
});

const known = (key: string, kind: 'ACTOR' | 'POLE', name: string) =>
  knownOf({
    ...{ id: key, key, kind, name, longName: null, spellings: null, numbers: [], readers: ['public'] },
  });
const pole = known('pole', 'POLE', 'Le Phare inventé');
const association = known('association', 'ACTOR', 'Le Phare inventé');

const item = (draft: KeyedItem['draft']): KeyedItem => ({
  ...{ row: '1-2', sheet: 'S', kind: 'FIGURES', line: 2, title: 't', quote: 'quote', problems: [] },
  ...(draft ? { draft } : {}),
});
const figure = item({
  ...{ does: 'FIGURE', about: 'Le Phare inventé' },
  figure: { property: 'MEMBERS', value: 41, modality: 'REPORTED' },
});
const tie = item({
  does: 'TIE',
  kind: 'SHARED_TRAINING',
  participants: ['Le Phare inventé', 'x'],
  led: false,
});

describe('who a name means', () => {
  it('is the pole for a figure, and the association that runs it for a cooperation', async () => {
    const near = new Map([['Le Phare inventé', [association, pole]]]);
    const cast = await Cast.of([figure, tie], { near, decisions: new Map(), readers: ['public'] });
    expect(cast.named('Le Phare inventé', figure)).toMatchObject({ who: { key: 'pole' } });
    expect(cast.named('Le Phare inventé', tie)).toMatchObject({ who: { key: 'association' } });
    expect(cast.actors).toEqual([]);
  });
});
