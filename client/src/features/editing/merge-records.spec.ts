import fc from 'fast-check';
import { kindForms } from './kinds';
import { mergeRecords } from './merge-records';
import { sameContent } from './record-path';

const { TIES } = kindForms;
const base = {
  name: 'Formation',
  summary: 'Une formation.',
  participants: [
    { who: 'a', role: 'PARTNER' },
    { who: 'b', role: 'PARTNER' },
  ],
};

describe('two edits of one record', () => {
  it('keep what either changed alone', () => {
    const merged = mergeRecords(TIES, {
      base,
      mine: { ...base, name: 'Formation commune' },
      theirs: { ...base, summary: 'Une formation partagée.', since: '2013' },
    });
    expect(merged).toEqual({
      record: { ...base, name: 'Formation commune', summary: 'Une formation partagée.', since: '2013' },
      clashes: [],
      taken: ['summary', 'since'],
    });
  });

  it('clash where both changed a field, and agree where they changed it alike', () => {
    const merged = mergeRecords(TIES, {
      base,
      mine: { ...base, name: 'Mienne', summary: 'Pareil.' },
      theirs: { ...base, name: 'Leur', summary: 'Pareil.' },
    });
    expect(merged.record['name']).toBe('Mienne');
    expect(merged.clashes).toEqual([{ name: 'name', base: 'Formation', mine: 'Mienne', theirs: 'Leur' }]);
  });

  it('join the rows that each added, and leave out those that each removed', () => {
    const [a, b] = base.participants;
    const [c, d] = [
      { who: 'c', role: 'PARTNER' },
      { who: 'd', role: 'PARTNER' },
    ];
    const merged = mergeRecords(TIES, {
      base,
      mine: { ...base, participants: [a, b, c] },
      theirs: { ...base, participants: [b, d] },
    });
    expect(merged.clashes).toEqual([]);
    expect(merged.record['participants']).toEqual([b, c, d]);
  });

  it('clash where both changed one row', () => {
    const changed = (note: string) => ({
      ...base,
      participants: [
        { who: 'a', role: 'PARTNER', note },
        { who: 'b', role: 'PARTNER' },
      ],
    });
    const merged = mergeRecords(TIES, { base, mine: changed('mien'), theirs: changed('leur') });
    expect(merged.clashes.map(({ name }) => name)).toEqual(['participants']);
  });

  it('lose nothing that only one of the two changed, whatever the fields', () => {
    const record = fc.dictionary(
      fc.constantFrom('name', 'summary', 'since', 'until'),
      fc.constantFrom('1', '2', '3'),
    );
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const merged = mergeRecords(TIES, { base, mine, theirs });
        for (const name of ['name', 'summary', 'since', 'until']) {
          const clash = merged.clashes.some((one) => one.name === name);
          if (clash) expect(merged.record[name]).toBe(mine[name]);
          else if (!sameContent(base[name], theirs[name])) expect(merged.record[name]).toBe(theirs[name]);
          else expect(merged.record[name]).toBe(mine[name]);
        }
      }),
    );
  });
});
