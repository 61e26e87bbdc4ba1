import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecordSet } from './read-record-set';

describe('reading a folder of records', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'records-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const problemsOf = (files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return readRecordSet(folder).problems.map(
      ({ file, record, path, message }) => `${file} ${record} ${path}: ${message}`,
    );
  };
  const actor = (key: string, more = '') => `- { key: ${key}, type: ASSOCIATION, name: ${key}${more} }\n`;

  it('takes several files of one kind', () => {
    expect(problemsOf({ 'actors.yaml': actor('a'), 'actors-more.yaml': actor('b') })).toEqual([]);
    expect(readRecordSet(folder).records.actors.map((one) => one.key)).toEqual(['b', 'a']);
  });

  it('names a doubled key, an unknown reference, a wrong value, an unknown field', () => {
    expect(problemsOf({ 'actors.yaml': actor('a'), 'places.yaml': '- { key: a, name: A }\n' })[0]).toMatch(
      /places.yaml a key: is taken/,
    );
    expect(problemsOf({ 'actors.yaml': actor('a', ', territory: nowhere'), 'places.yaml': '' })[0]).toMatch(
      /territory: refers to nowhere/,
    );
    expect(problemsOf({ 'actors.yaml': '- { key: a, type: CLUB, name: A }\n' })[0]).toMatch(
      /actors.yaml a type:/,
    );
    expect(problemsOf({ 'actors.yaml': actor('a', ', colour: red') })[0]).toMatch(/colour/);
  });

  it('names a role that the kind of tie does not know', () => {
    const tie = (role: string) =>
      `- key: t\n  kind: SUCCESSION\n  name: t\n  pole: p\n  participants: [{ who: a, role: PREDECESSOR }, { who: b, role: ${role} }]\n`;
    const others = { 'actors.yaml': actor('a') + actor('b'), 'poles.yaml': '- { key: p, name: P }\n' };
    expect(problemsOf({ ...others, 'ties.yaml': tie('SUCCESSOR') })).toEqual([]);
    expect(problemsOf({ ...others, 'ties.yaml': tie('TRAINER') })).toEqual([
      'ties.yaml t participants[1].role: TRAINER is no role of SUCCESSION, which knows PREDECESSOR, SUCCESSOR',
    ]);
  });

  it('names a file of no kind, a file that is no list, a file that is no YAML, and takes an empty one', () => {
    expect(problemsOf({ 'wishes.yaml': '- a\n' })[0]).toMatch(/named after a kind/);
    expect(problemsOf({ 'wishes.yaml': '', 'actors.yaml': 'key: a\n' }).join()).toMatch(/holds a list/);
    expect(problemsOf({ 'actors.yaml': '- {' }).join()).toMatch(/actors.yaml/);
    expect(problemsOf({ 'actors.yaml': '' }).filter((one) => one.startsWith('actors'))).toEqual([]);
  });
});
