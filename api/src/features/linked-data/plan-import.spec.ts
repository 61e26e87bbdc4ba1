import { actorRecord, sourceRecord, statementRecord } from '@maillage/graph-schema/records';
import type { LinkedRecord } from '@maillage/graph-schema/linked-data';
import type { Known } from '../../platform/changes/change-rules';
import { recordDigest } from '../../platform/changes/record-digest';
import { planImport } from './plan-import';

const actor = (key: string, name = key): LinkedRecord => ({
  kind: 'actors',
  record: actorRecord.parse({ key, type: 'ASSOCIATION', name, fictitious: true }),
});
const source: LinkedRecord = {
  kind: 'sources',
  record: sourceRecord.parse({
    key: 'minutes',
    title: 'Compte rendu inventé',
    date: '2026-01-10',
    kind: 'MINUTES',
    fictitious: true,
  }),
};
const statement = (key: string, about: string): LinkedRecord => ({
  kind: 'statements',
  record: statementRecord.parse({
    key,
    about,
    property: 'NAME',
    text: 'Les Lanternes',
    modality: 'REPORTED',
    evidence: [{ source: 'minutes', line: 3, quote: 'Les Lanternes' }],
    fictitious: true,
  }),
});
const known = (more: Partial<Known> = {}): Known => ({
  id: 'x',
  digest: 'other',
  day: null,
  retired: false,
  ...more,
});
const mentions = ({ kind, record }: { kind: string; record: object }) =>
  kind === 'statements' && 'about' in record ? [String(record.about), 'minutes'] : [];
const plan = (records: LinkedRecord[], keys: [string, Known][] = [], numbered: [string, string][] = []) => {
  const made = planImport(records, { keys: new Map(keys), numbered: new Map(numbered) }, mentions);
  return { ...made, added: made.added.map(({ record }) => record.key) };
};

describe('what a file of linked data brings', () => {
  it('is what is not here, each after what it refers to', () => {
    expect(plan([statement('said', 'lanternes'), source, actor('lanternes')])).toEqual({
      added: ['lanternes', 'minutes', 'said'],
      same: 0,
      left: [],
    });
  });

  it('leaves what is here, the same or another, and what was removed here with all that is said of it', () => {
    const same = actor('same');
    const digest = recordDigest(JSON.stringify(same.record));
    expect(
      plan(
        [
          same,
          actor('other'),
          actor('gone'),
          source,
          statement('of-other', 'other'),
          statement('of-gone', 'gone'),
        ],
        [
          ['same', known({ digest })],
          ['other', known()],
          ['gone', known({ retired: true })],
        ],
      ),
    ).toEqual({
      added: ['minutes', 'of-other'],
      same: 1,
      left: [
        { key: 'other', why: 'DIFFERS' },
        { key: 'gone', why: 'REMOVED_HERE' },
        { key: 'of-gone', why: 'REFERS_TO', other: 'gone' },
      ],
    });
  });

  it('gives what it says of an actor to the one that is here under another key', () => {
    const made = planImport(
      [actor('lanternes'), actor('fournil'), source, statement('a', 'lanternes'), statement('b', 'fournil')],
      {
        keys: new Map([
          ['fournil', known({ address: 'le-fournil' })],
          ['les-lanternes', known()],
        ]),
        numbered: new Map([['lanternes', 'les-lanternes']]),
      },
      mentions,
    );
    expect(made.left).toEqual([
      { key: 'lanternes', why: 'KNOWN_AS', other: 'les-lanternes' },
      { key: 'fournil', why: 'KNOWN_AS', other: 'le-fournil' },
    ]);
    expect(made.added.map(({ record }) => ('about' in record ? record.about : record.key))).toEqual([
      'minutes',
      'les-lanternes',
      'le-fournil',
    ]);
  });

  it('leaves out what refers to what left out records are', () => {
    const chained = (command: { record: { key: string } }) =>
      command.record.key === 'a' ? ['b'] : ['nowhere'];
    const made = planImport([actor('a'), actor('b')], { keys: new Map(), numbered: new Map() }, chained);
    expect(made).toEqual({
      added: [],
      same: 0,
      left: [
        { key: 'b', why: 'REFERS_TO', other: 'nowhere' },
        { key: 'a', why: 'REFERS_TO', other: 'b' },
      ],
    });
  });
});
