import { projectRecord, readersOfProject, stateOfProject } from '.';

const step = { who: 'a', step: 'WELCOME', since: '2024-03', proof: 'Sheet 1' };
const record = {
  key: 'repair',
  readers: ['facilitators:pole', 'acting:a'],
  name: 'Repair',
  pole: 'pole',
  carrier: { mark: 'Carrier 1' },
  steps: [step],
};
const fieldsAtFault = (more: object) =>
  projectRecord.safeParse({ ...record, ...more }).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the record of a supported project', () => {
  it('is fine with a welcome alone', () => {
    expect(fieldsAtFault({})).toEqual([]);
  });

  it('is for nobody but supporters and facilitators', () => {
    expect(fieldsAtFault({ readers: ['public'] })).toEqual(['readers']);
    expect(fieldsAtFault({ readers: ['pole:pole'] })).toEqual(['readers']);
    expect(readersOfProject({ pole: 'pole', steps: [step, { ...step, who: 'b' }, step] })).toEqual([
      'facilitators:pole',
      'acting:a',
      'acting:b',
    ]);
  });

  it('keeps no address or telephone of whoever carries it, and a name only where a document has it', () => {
    const contacts = ['a@b.test', '06 12 34 56 78', 'Carrier 0612345678', '06.12.34.56.78', '06 1234 5678'];
    for (const mark of [...contacts, '+33 6 12 34 56 78', '+33 (0)6 12 34 56 78', '0033 612345678'])
      expect(fieldsAtFault({ carrier: { mark } })).toEqual(['carrier.mark']);
    for (const mark of ['Carrier 2024-112', 'Porteuse 2024-0012', 'Fiche du 01-02-2024 10:30', 'W999001234'])
      expect(fieldsAtFault({ carrier: { mark } })).toEqual([]);
    const named = { carrier: { mark: 'Invented Name', isPublic: true } };
    expect(fieldsAtFault(named)).toEqual(['evidence']);
    const evidence = [{ source: 'paper', line: 1, quote: 'Invented Name opens' }];
    expect(fieldsAtFault({ ...named, evidence })).toEqual([]);
  });

  it('keeps no contact in any of its words either', () => {
    const words = 'To be called on 06 12 34 56 78';
    const creation = { way: 'REGISTRATION', on: '2024-06', proof: words };
    expect(fieldsAtFault({ summary: words })).toEqual(['summary']);
    expect(fieldsAtFault({ steps: [{ ...step, note: words }] })).toEqual(['steps.0.note']);
    expect(fieldsAtFault({ steps: [{ ...step, proof: words }] })).toEqual(['steps.0.proof']);
    expect(fieldsAtFault({ creations: [creation] })).toEqual(['creations.0.proof']);
    expect(fieldsAtFault({ stopped: { on: '2024', why: words, proof: words } })).toEqual([
      'stopped.why',
      'stopped.proof',
    ]);
    const extracts = ['Extract RNE 999 000 111', 'SIRET 01234567800012', 'Récépissé 2024-0012-0345-11'];
    for (const proof of extracts) expect(fieldsAtFault({ steps: [{ ...step, proof }] })).toEqual([]);
  });

  it('has steps that end after they begin, and only where they are over', () => {
    expect(fieldsAtFault({ steps: [{ ...step, until: '2024-05' }] })).toEqual(['steps.0.until']);
    expect(fieldsAtFault({ steps: [{ ...step, state: 'DONE', until: '2023' }] })).toEqual(['steps.0.until']);
    expect(fieldsAtFault({ steps: [{ ...step, state: 'DONE', until: '2024' }] })).toEqual([]);
  });

  it('has no creation from before the first step, and stands where its creations and its stop say', () => {
    const creation = { way: 'REGISTRATION' as const, on: '2023', proof: 'Extract' };
    expect(fieldsAtFault({ creations: [creation] })).toEqual(['creations']);
    const stopped = { on: '2024-06', proof: 'Letter' };
    expect(stateOfProject({ creations: [], stopped: undefined })).toBe('RUNNING');
    expect(stateOfProject({ creations: [], stopped })).toBe('STOPPED');
    expect(stateOfProject({ creations: [creation], stopped })).toBe('CREATED');
  });
});
