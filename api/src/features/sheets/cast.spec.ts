import { Cast, type KeyedItem } from './cast';
import { knownOf } from './named';

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
