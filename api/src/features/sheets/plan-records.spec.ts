import type { ActorDraft, FigureDraft, TieDraft } from '../../algorithms/sheets/draft';
import type { CurrentRecord, PlainRecord } from '../editing';
import type { Who } from './cast';
import type { Manner } from './merged';
import { mergeActor } from './plan-actors';
import { mergeFigure } from './plan-figures';
import { sameTie, sharedReaders } from './plan-ties';
import { PlaceNames } from './place-names';

const manner = (source: string, line: number, more: Partial<Manner> = {}): Manner => ({
  ...{ replace: false, readers: ['public'], evidence: { source, line, quote: 'invented' } },
  ...more,
});
const recorded = (record: object): CurrentRecord =>
  ({ id: 'id', key: 'loom', version: '1', record: { key: 'loom', readers: ['public'], ...record } }) as never;
const who: Who = { key: 'loom', name: 'Métiers', kind: 'ACTOR', readers: ['public'], id: 'id' };
const cited = ({ record }: { record: PlainRecord }) =>
  (record['evidence'] as { source: string; line: number }[]).map(({ source, line }) => `${source} ${line}`);

describe('what a row tells of an actor', () => {
  const draft: ActorDraft = {
    ...{ does: 'ACTOR', name: 'Métiers', spellings: [], figures: [] },
    ...{ approvals: ['ESUS'], functions: ['CSR_PROMOTION'] },
  };
  const ground = { readers: ['public'], fictitious: true, places: new PlaceNames([]), title: 'Tableur' };
  const merge = (more: Partial<ActorDraft>, record: object) =>
    mergeActor(
      { ...draft, ...more },
      who,
      recorded({ name: 'Métiers', ...record }),
      manner('sheet', 2),
      ground,
    );

  it('adds approvals and functions to those that are known, each once', () => {
    const known = { approvals: [{ code: 'IAE' }], functions: [{ code: 'OTHER' }] };
    const { now, changes } = merge({}, known);
    expect(now).toMatchObject({
      approvals: [{ code: 'IAE' }, { code: 'ESUS' }],
      functions: [{ code: 'OTHER' }, { code: 'CSR_PROMOTION', evidence: [{ source: 'sheet', line: 2 }] }],
    });
    expect(changes.map((one) => one.field)).toEqual(['approvals', 'functions', 'source']);
    expect(merge({}, now).changes).toEqual([]);
  });

  it('fills what says that nothing is known, and leaves what the record says otherwise', () => {
    const told = { type: 'ASSOCIATION', ess: 'YES', summary: 'Tisse' } as const;
    const { now, problems } = merge(told, { type: 'OTHER_STRUCTURE', ess: 'UNKNOWN', summary: 'File' });
    expect(now).toMatchObject({ type: 'ASSOCIATION', ess: 'YES', summary: 'File' });
    expect(problems).toEqual([
      { code: 'KEPT_AS_IS', parameters: { field: 'summary', value: 'File', told: 'Tisse' } },
    ]);
  });

  it('takes a SIREN that the SIRET says for known, and replaces no number by another', () => {
    const siret = { scheme: 'SIRET', value: '12345678900011' };
    const known = { identifiers: [siret] };
    expect(merge({ siren: '123456789' }, known).now['identifiers']).toEqual([siret]);
    const other = merge({ siret: '98765432100017', siren: '987654321' }, known);
    expect(other.problems.map((one) => one.code)).toEqual(['KEPT_AS_IS']);
    expect(other.now['identifiers']).toMatchObject([siret, { scheme: 'SIREN', value: '987654321' }]);
  });
});

describe('what a row tells of a figure', () => {
  const ground = { pole: 'pole', readers: ['public'], fictitious: true };
  const figure: FigureDraft = { property: 'EMPLOYEES', value: 12, modality: 'REPORTED', period: '2024' };
  const evidence = [{ source: 'minutes', line: 3, quote: 'invented' }];
  const said = recorded({ about: 'loom', ...figure, evidence });
  const merge = (more: Partial<FigureDraft>, by: Manner, among = [said]) =>
    mergeFigure({ ...figure, ...more }, who, among, by, ground);

  it('is one more document that says so where it is the same', () => {
    const { merged, current } = merge({}, manner('sheet', 2));
    expect(current).toBe(said);
    expect(cited({ record: merged.now })).toEqual(['minutes 3', 'sheet 2']);
    expect(merged.changes.map((one) => one.field)).toEqual(['source']);
  });

  it('stands beside what another document says otherwise, which is told', () => {
    const { merged, current } = merge({ value: 15 }, manner('sheet', 2));
    expect(current).toBeUndefined();
    expect(merged.now).toMatchObject({ value: 15 });
    expect(merged.problems).toEqual([
      { code: 'SAID_OTHERWISE', parameters: { field: 'property.EMPLOYEES', value: 12 } },
    ]);
    for (const more of [{ period: '2023' }, { scope: 'invented' }, { modality: 'PLANNED' as const }])
      expect(merge({ value: 15, ...more }, manner('sheet', 2)).merged.problems).toEqual([]);
  });

  it('mends what the same document said before, at that row where it said several', () => {
    const { merged, current } = merge({ value: 15 }, manner('minutes', 9));
    expect(current).toBe(said);
    expect(merged.now).toMatchObject({ value: 15 });
    expect(merged.problems).toEqual([]);
    const more = recorded({ about: 'loom', ...figure, value: 7, evidence: [{ ...evidence[0], line: 4 }] });
    expect(merge({ value: 15 }, manner('minutes', 4), [said, more]).current).toBe(more);
    expect(merge({ value: 15 }, manner('minutes', 9), [said, more]).current).toBeUndefined();
  });

  it('is kept in the pole where it is what a structure keeps to itself, whoever reads the rest', () => {
    const turnover = merge({ property: 'TURNOVER' }, manner('sheet', 2), []).merged;
    expect(turnover.now['readers']).toEqual(['pole:pole']);
    expect(turnover.problems.map((one) => one.code)).toEqual(['KEPT_IN_THE_POLE']);
    expect(merge({}, manner('sheet', 2), []).merged.now['readers']).toEqual(['public']);
  });

  it('changes nothing that others read by what the pole alone reads', () => {
    const { merged, current } = merge({ value: 15 }, manner('minutes', 3, { readers: ['pole:pole'] }));
    expect(current).toBe(said);
    expect(merged.now).toEqual(said.record);
    expect(merged.changes).toEqual([]);
  });
});

describe('what a row tells of a tie', () => {
  const two: Who[] = [who, { ...who, key: 'shed', id: 'other' }];
  const tie = (key: string, more: object = {}) =>
    recorded({ key, name: 'Formation', participants: [{ who: 'loom' }, { who: 'shed' }], ...more });
  const draft: TieDraft = { does: 'TIE', kind: 'SHARED_TRAINING', participants: ['a', 'b'], led: false };
  const found = (more: Partial<TieDraft>, ...among: CurrentRecord[]) =>
    sameTie({ ...draft, ...more }, two, among)?.record.key;

  it('is another one where its name or its beginning is another', () => {
    const [old, later] = [tie('old', { since: '2019' }), tie('later', { since: '2021', name: 'Soudure' })];
    expect(found({ name: 'SOUDURE' }, old, later)).toBe('later');
    expect(found({ name: 'Couture' }, old, later)).toBeUndefined();
    expect(found({ since: '2021' }, old, later)).toBe('later');
    expect(found({ since: '2024' }, old, later)).toBeUndefined();
    // Of which no beginning is known, it can be any; and one without a beginning is the one of which none is known.
    expect(found({ since: '2024' }, old, tie('open'))).toBe('open');
    expect(found({}, old, tie('open'))).toBe('open');
    expect(found({}, old, later)).toBe('old');
  });

  it('is the one membership, whenever it is said to have begun', () => {
    expect(found({ kind: 'MEMBERSHIP', since: '2024' }, tie('member', { since: '2019' }))).toBe('member');
  });

  it('is read by none who may not read all that take part', () => {
    const ground = { pole: 'pole', readers: ['public'] };
    const narrow = { readers: ['pole:pole'] };
    expect(sharedReaders(ground, [who, who])).toEqual(['public']);
    expect(sharedReaders(ground, [who, narrow])).toEqual(['pole:pole']);
    expect(sharedReaders({ ...ground, readers: ['pole:pole'] }, [who, narrow])).toEqual(['pole:pole']);
  });
});
