import fc from 'fast-check';
import { compareCovers, coverOf } from './cpv-cover';
import { CompetenceIndex, type HeldCompetence } from './need-coverage';
import { needsOfLot } from './needs-of-lot';

describe('who covers a need', () => {
  const held: HeldCompetence[] = [
    { actor: 'wide', cpv: '90900000' },
    { actor: 'exact', cpv: '90911300' },
    { actor: 'twice', cpv: '90911000' },
    { actor: 'twice', cpv: '90911300' },
    { actor: 'tag', tags: ['Vitres'] },
    { actor: 'other', cpv: '45000000', tags: ['murs'] },
  ];
  const index = new CompetenceIndex(held);

  it('counts each actor once, with its best competence, the surest first', () => {
    const covering = index.coveringOf({ cpv: '90911300', tags: ['vitres'] });
    expect(covering.map(({ competence, cover }) => [competence.actor, cover.kind])).toEqual([
      ['exact', 'EXACT'],
      ['twice', 'EXACT'],
      ['wide', 'WIDER'],
      ['tag', 'TAG'],
    ]);
  });

  it('is nobody where the code is of another division and no tag is shared', () => {
    expect(index.coveringOf({ cpv: '79000000', tags: ['vélo'] })).toEqual([]);
    expect(index.coveringOf({})).toEqual([]);
    expect(new CompetenceIndex([]).covers({ cpv: '90911300' })).toBe(false);
  });

  it('is what comparing every competence with the need gives', () => {
    const code = fc.constantFrom('90000000', '90900000', '90910000', '90911300', '90920000', '45000000', '');
    const tags = fc.subarray(['vitres', 'Vîtres', 'murs', '!']);
    const coded = fc.record({ cpv: code, tags });
    const competences = fc.array(fc.record({ cpv: code, tags, actor: fc.constantFrom('a', 'b', 'c') }));
    fc.assert(
      fc.property(competences, coded, (all, need) => {
        const expected = ['a', 'b', 'c'].flatMap((actor) => {
          const [cover] = all
            .filter((one) => one.actor === actor)
            .map((one) => coverOf(one, need))
            .filter((one) => one !== undefined)
            .sort(compareCovers);
          return cover ? [{ actor, kind: cover.kind, apart: cover.apart }] : [];
        });
        const found = new CompetenceIndex(all).coveringOf(need);
        expect(
          found
            .map(({ competence: { actor }, cover: { kind, apart } }) => ({ actor, kind, apart }))
            .sort((x, y) => x.actor.localeCompare(y.actor)),
        ).toEqual(expected);
        expect([...found].sort((x, y) => compareCovers(x.cover, y.cover))).toEqual(found);
      }),
    );
  });
});

describe('what a lot needs', () => {
  const need = { label: 'Vitres', cpv: '90911300', tags: ['hauteur'] };

  it('is what somebody said it does', () => {
    expect(needsOfLot({ number: '1', cpv: ['90910000'], needs: [need] }, ['90000000'])).toEqual([
      { ...need, lot: '1', implied: false },
    ]);
    const byTag = { label: 'Vélo', tags: ['vélo'] };
    expect(needsOfLot({ number: '1', cpv: [], needs: [byTag] }, [])[0]?.cpv).toBeNull();
  });

  it('else each of its codes, else each of the call', () => {
    const implied = (cpv: string) => ({ lot: '2', label: null, cpv, tags: [], implied: true });
    const bare = { number: '2', needs: [] };
    expect(needsOfLot({ ...bare, cpv: ['90910000', '90910000'] }, ['45000000'])).toEqual([
      implied('90910000'),
    ]);
    expect(needsOfLot({ ...bare, cpv: [] }, ['45000000'])).toEqual([implied('45000000')]);
    expect(needsOfLot({ ...bare, cpv: [] }, [])).toEqual([]);
  });
});
