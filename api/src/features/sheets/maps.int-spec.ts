import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actor, tie } from '../../testing/editing-ground';
import { put, says } from '../../testing/records';
import type { SheetImporter, SheetPreview } from '../../testing/sheet-importer';
import { SheetStage } from '../../testing/sheet-stage';

const taken = (name: string) => readFileSync(join(__dirname, '../../testing/taken-away', name), 'utf8');
const told = { fictitious: true, evidence: says('minutes', 3) };
const between = { since: '2013', until: '..' };
const parts = (...all: [who: string, role: string][]) => ({
  participants: all.map(([who, role]) => ({ who, role })),
});

/** What was taken away in `testing/taken-away`, as it is recorded. */
const recorded = [
  put('territories', {
    ...{ key: 'sicoval', level: 'EPCI', code: '243100633', name: 'Sicoval', reference: 'test' },
  } as never),
  put('poles', { key: 'essais', name: 'Pôle inventé des Essais', fictitious: true }),
  put('places', { key: 'halle', name: 'Halle inventée', ...told }),
  actor('laverie', {
    ...{ name: 'Laverie inventée', territory: 'sicoval' },
    functions: ['ACTIVITY_CREATION', 'PROMOTION_TRAINING'].map((code) => ({
      code,
      modality: 'REPORTED',
      evidence: says('minutes', 4),
    })),
  }),
  // What is no actor in the file is none, whoever else is called so.
  actor('halle-asso', {
    ...{ name: 'Association inventée de la Halle', type: 'ASSOCIATION' },
    spellings: [{ text: 'Halle inventée', evidence: says('minutes', 5) }],
  }),
  actor('verger', { name: 'Verger inventé', type: 'COMPANY' }),
  actor('caisse', { name: 'Caisse inventée, fonds commun', type: 'FINANCE' }),
  tie('lessive', ['laverie', 'verger'], { name: 'Lessive commune', ...between }),
  tie('adhesion', [], {
    ...{ kind: 'MEMBERSHIP', name: 'Laverie inventée au pôle', ...between },
    ...parts(['laverie', 'MEMBER'], ['essais', 'CLUSTER']),
  }),
  tie('pret', [], {
    ...{ kind: 'FUNDING', name: 'Prêt inventé', ...between },
    ...parts(['laverie', 'BENEFICIARY'], ['caisse', 'FUNDER']),
  }),
  tie('dotation', [], {
    ...{ kind: 'FUNDING', name: 'Dotation inventée', ...between },
    ...parts(['laverie', 'BENEFICIARY'], ['verger', 'BENEFICIARY'], ['caisse', 'FUNDER']),
  }),
  // The drawing was without the pole.
  tie('t-several', ['laverie', 'verger', 'halle', 'essais'], {
    ...{ kind: 'SHARED_PREMISES', name: 'Étage partagé', ...between },
  }),
];

const facts = ({ rows }: SheetPreview) =>
  rows.map(({ title, state, recorded, changes, problems }) => ({
    ...{ title, state, recorded },
    changes: changes.map(({ field }) => field),
    problems: problems.map(({ code }) => code),
  }));

describe('maps of other programs, and those that were taken away here', () => {
  let stage: SheetStage;
  let bring: SheetImporter;

  beforeAll(async () => {
    stage = await SheetStage.start(recorded);
    ({ bring } = stage);
  });
  afterAll(() => stage.stop());

  it.each(
    ['several', 'pairs'].flatMap((name) => ['gexf', 'graphml', 'json'].map((kind) => `${name}.${kind}`)),
  )(
    'changes nothing by what was taken away here and is brought back, but for one more document that says it: %s',
    async (file) => {
      const shown = await bring.preview([{ name: file, text: taken(file) }], { title: file });
      const known = (title: string, key: string) => ({
        ...{ title, state: 'CHANGED', recorded: key, changes: ['source'], problems: [] },
      });
      const refused = (title: string) => ({
        ...{ title, state: 'REFUSED', recorded: null, changes: [], problems: ['NOT_AN_ACTOR'] },
      });
      expect(shown.faults).toEqual([]);
      expect(facts(shown)).toEqual([
        known('Laverie inventée', 'laverie'),
        known('Verger inventé', 'verger'),
        known('Caisse inventée, fonds commun', 'caisse'),
        known('Lessive commune', 'lessive'),
        known('Laverie inventée au pôle', 'adhesion'),
        known('Prêt inventé', 'pret'),
        known('Dotation inventée', 'dotation'),
        known('Étage partagé', 't-several'),
        refused('Pôle inventé des Essais'),
        refused('Halle inventée'),
      ]);
    },
  );

  /** As Gephi writes it, of people who say no kind of tie. */
  const nodes = ['Ruche inventée', 'Miel inventé']
    .map(
      (label, id) =>
        `<node id="${id}" label="${label}"><attvalues><attvalue for="0" value="Asso"/></attvalues></node>`,
    )
    .join('');
  const text = `<?xml version='1.0' encoding='UTF-8'?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph>
    <attributes class="node"><attribute id="0" title="Sorte d’acteur" type="string"/></attributes>
    <nodes>${nodes}</nodes><edges><edge id="0" source="0" target="1" label="Miellerie commune"/></edges></graph></gexf>`;
  const file = { name: 'reseau', text };
  const title = { title: 'Réseau inventé de Gephi' };

  it('is told once what columns and words of a map mean, for each of its tables', async () => {
    const first = await bring.preview([file], title);
    expect(first.sheets.map((one) => [one.name, one.of, one.kind, one.remembered])).toEqual([
      ['reseau · nodes', 0, 'ACTORS', false],
      ['reseau · edges', 0, 'TIES', false],
    ]);
    expect(facts(first).at(-1)).toMatchObject({ state: 'REFUSED', problems: ['NO_SUCH_KIND'] });
    const said = {
      ...{ ...file, words: { edge: 'SHARED_SERVICES' } },
      columns: {
        ACTORS: { label: 'name', 'Sorte d’acteur': 'type' },
        TIES: { label: 'summary', type: 'kind' },
      },
    };
    const read = await bring.preview([said], title);
    expect(read.rows.map((row) => row.state)).toEqual(['NEW', 'NEW', 'NEW']);
    const { done, left } = await bring.put([said], read.rows, title);
    expect(left).toEqual([]);
    expect(await stage.recordOf(done[2]?.thing ?? '')).toMatchObject({
      ...{ kind: 'SHARED_SERVICES', summary: 'Miellerie commune' },
      evidence: [{ quote: expect.stringContaining('Ruche inventée · Miel inventé') }],
    });
    const again = await bring.preview([file], title);
    expect(again.sheets.map((one) => [one.remembered, one.columns])).toEqual([
      [true, { label: 'name', 'Sorte d’acteur': 'type' }],
      [true, { source: 'participants', target: 'participants', label: 'summary', type: 'kind' }],
    ]);
    expect(again.rows.map((row) => row.state)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
  });

  it('makes no structure of a person whom a node is', async () => {
    const people = text
      .replace('value="Asso"', 'value="Personne"')
      .replace('title="Sorte d’acteur"', 'title="Type"')
      .replace('label="Miellerie commune"', 'kind="Formation"')
      .replaceAll('Ruche inventée', 'Personne inventée');
    const shown = await bring.preview([{ name: 'reseau', text: people }], { title: 'Personnes inventées' });
    expect(facts(shown).map(({ title, state, problems }) => [title, state, ...problems])).toEqual([
      ['Miel inventé', expect.any(String)],
      ['Personne inventée – Miel inventé', 'REFUSED', 'NOT_AN_ACTOR'],
      ['Personne inventée', 'REFUSED', 'NOT_AN_ACTOR'],
    ]);
  });
});
