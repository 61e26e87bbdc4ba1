import { randomUUID } from 'node:crypto';
import { inventedSirets } from '../../algorithms/notices/testing/invented-contract';
import { actor } from '../../testing/editing-ground';
import { sheet, type SheetImporter, type SheetPreview } from '../../testing/sheet-importer';
import { SheetStage } from '../../testing/sheet-stage';
import type { TestApplication } from '../../testing/test-application';

const codes = (row: SheetPreview['rows'][number] | undefined) => row?.problems.map((one) => one.code);

describe('spreadsheets that are brought twice at once, cut off, narrower than records, or odd', () => {
  let stage: SheetStage;
  let app: TestApplication;
  let bring: SheetImporter;

  beforeAll(async () => {
    stage = await SheetStage.start([
      actor('secret', {
        name: 'Coopérative cachée',
        readers: ['pole:other-pole'],
        identifiers: [{ scheme: 'SIRET', value: inventedSirets.workshop, reference: 'invented' }],
      }),
    ]);
    ({ app, bring } = stage);
  });
  afterAll(() => stage.stop());

  const recordOf = (key: string) => stage.recordOf(key);
  const actorsNamed = async (begin: string) => {
    const rows = await app.store<{ name: string }>(
      'MATCH (a:Actor) WHERE a.name STARTS WITH $begin RETURN a.name AS name',
      { begin },
    );
    return rows.map((one) => one.name);
  };

  it('makes nobody twice where the same file is imported in two windows at once', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `Jumelle inventée ${index}`);
    const text = [sheet('Structures', 'Nom;Salariés;Adhérent', ...names.map((name) => `${name};3;oui`))];
    const { rows } = await bring.preview(text, { title: 'Jumelles' });
    const answers = await Promise.all([1, 2].map(() => bring.put(text, rows, { title: 'Jumelles' })));
    expect((await actorsNamed('Jumelle inventée')).toSorted()).toEqual(names.toSorted());
    // Each row is put by one of them, and said to be overtaken by the other.
    expect(answers.map((one) => one.done.length).toSorted((a, b) => a - b)).toEqual([0, 30]);
    const again = await bring.preview(text, { title: 'Jumelles' });
    expect(new Set(again.rows.map((row) => row.state))).toEqual(new Set(['UNCHANGED']));
  });

  it('goes on where it was cut off, whatever rows are there by then', async () => {
    const pairs = Array.from({ length: 40 }, (_, index) => [`Coupée inventée ${index}`, `Coupée b ${index}`]);
    const text = [
      sheet('Liens', 'Type de lien;Acteur 1;Acteur 2', ...pairs.map((two) => `Formation;${two.join(';')}`)),
    ];
    const more = { title: 'Coupures' };
    const { rows } = await bring.preview(text, more);
    expect(rows).toHaveLength(120);
    const request = randomUUID();
    // Cut off after the second batch: of the names, some are there, and have no row of their own any more.
    await bring.put(text, rows.slice(0, 50), more, request);
    const { left } = await bring.put(text, rows, more, request);
    expect(left).toEqual([]);
    const after = await bring.preview(text, more);
    expect(after.rows.map((row) => row.state)).toEqual(pairs.map(() => 'UNCHANGED'));
  });

  it('publishes nothing of what the pole alone reads on records that others read', async () => {
    await bring.putAll(
      [
        sheet('S', 'Nom', 'Publique inventée', 'Voisine inventée'),
        sheet('L', 'Type de lien;Acteur 1;Acteur 2', 'Formation;Publique inventée;Voisine inventée'),
      ],
      { title: 'Public' },
    );
    const text = [
      sheet(
        'S',
        'Nom;Nom complet;Présentation;SIRET;Agréments;Création;Salariés',
        `Publique inventée;La Publique inventée;Confidence inventée;${inventedSirets.board};ESUS;1999;4`,
      ),
      sheet(
        'L',
        'Type de lien;Acteur 1;Acteur 2;Depuis;Description',
        'Formation;Publique inventée;Voisine inventée;2001;Confidence inventée',
      ),
    ];
    const own = { title: 'Titre confidentiel inventé', onlyPole: true };
    const shown = await bring.preview(text, { ...own, replace: true });
    expect(shown.rows.map(codes)).toEqual([['READ_MORE_WIDELY'], ['READ_MORE_WIDELY']]);
    expect(shown.rows[0]?.changes.map((one) => one.field)).toEqual(['property.EMPLOYEES']);
    const before = await recordOf(shown.rows[0]?.recorded ?? '');
    expect((await bring.putAll(text, { ...own, replace: true })).left).toEqual([]);
    expect(await recordOf(shown.rows[0]?.recorded ?? '')).toEqual(before);
    const said = await app.store(
      `MATCH (s:Statement)-[:ABOUT]->(:Actor { slug: $key }) WHERE s.property = 'EMPLOYEES' RETURN s.readers AS readers`,
      { key: shown.rows[0]?.recorded ?? '' },
    );
    expect(said).toEqual([{ readers: ['pole:pole'] }]);
  });

  it('quotes the turnover of a structure for its pole alone', async () => {
    const text = [
      sheet('S', 'Nom;Nature;Chiffre d’affaires', 'Chiffrée inventée;SCOP;987654 €'),
      sheet('C', 'De qui;Indicateur;Valeur', 'Nommée inventée;Chiffre d’affaires;876543 €'),
    ];
    const { left } = await bring.putAll(text, { title: 'Chiffres' });
    expect(left).toEqual([]);
    for (const name of ['Chiffrée inventée', 'Nommée inventée']) {
      const [row] = await app.store<{ key: string }>('MATCH (a:Actor { name: $name }) RETURN a.slug AS key', {
        name,
      });
      expect(JSON.stringify((await recordOf(row?.key ?? ''))?.['evidence'])).not.toMatch(/987654|876543/);
      const [figure] = await app.store<{ key: string; readers: string[] }>(
        `MATCH (s:Statement { property: 'TURNOVER' })-[:ABOUT]->(:Actor { name: $name })
         MATCH (s)<-[:IDENTIFIES]-(i:Identifier { scheme: 'KEY' }) RETURN i.value AS key, s.readers AS readers`,
        { name },
      );
      expect(figure?.readers).toEqual(['pole:pole']);
      expect(JSON.stringify((await recordOf(figure?.key ?? ''))?.['evidence'])).toMatch(/987654|876543/);
    }
  });

  it('makes no document of which nothing is put', async () => {
    const text = [sheet('S', 'Nom', 'Périmée inventée')];
    const { rows } = await bring.preview(text, { title: 'Périmée' });
    const stale = rows.map((row) => ({ ...row, version: 'another deed' }));
    const { left, source } = await bring.put(text, stale, { title: 'Périmée' });
    expect({ left, source }).toMatchObject({
      left: [{ problems: [{ code: 'CHANGED_MEANWHILE' }] }],
      source: null,
    });
    expect((await bring.preview(text, { title: 'Périmée' })).source).toBeNull();
  });

  it('takes one of what a file says twice, and asks about who looks like a row further up', async () => {
    const figures = [
      sheet(
        'C',
        'De qui;Indicateur;Valeur;Période',
        ...Array.from({ length: 2 }, () => 'Actor b;Salariés;12;2024'),
      ),
    ];
    const shown = await bring.preview(figures, { title: 'Deux fois' });
    expect(shown.rows.map((row) => row.state)).toEqual(['NEW', 'REFUSED']);
    expect(codes(shown.rows[1])).toEqual(['NAMED_ABOVE']);
    const forms = await bring.preview([sheet('S', 'Nom', 'Zéphyr inventé', 'SCOP Zéphyr inventé')]);
    expect(forms.rows.map(codes)).toEqual([[], ['LOOKS_LIKE']]);
  });

  it('keeps apart names that a key does not hold whole', async () => {
    const long = 'Fédération inventée des structures et des lieux d’insertion et de travail';
    const pairs = [
      [`${long} du nord`, `${long} du sud`],
      ['Δοκιμή', 'Ωμέγα'],
    ];
    const text = sheet(
      'L',
      'Type de lien;Acteur 1;Acteur 2',
      ...pairs.map((two) => `Formation;${two.join(';')}`),
    );
    const { rows } = await bring.preview([text], { title: 'Longs noms' });
    expect(rows.map((row) => row.title).slice(0, 4)).toEqual(pairs.flat());
    expect(rows.slice(4).map((row) => row.state)).toEqual(['NEW', 'NEW']);
  });

  it('takes nobody for who was chosen that may not be seen', async () => {
    const text = [sheet('S', 'Nom', 'Choisie inventée')];
    const shown = await bring.preview(text, { decisions: { '1-2': 'secret' } });
    expect(shown.rows[0]).toMatchObject({ state: 'NEW', recorded: null, decided: null, candidates: [] });
    expect(JSON.stringify(shown)).not.toContain('cachée');
  });

  it('tells by a number nothing of who may not be seen', async () => {
    const text = [sheet('S', 'Nom;SIRET', `Numérotée inventée;${inventedSirets.workshop}`)];
    const shown = await bring.preview(text, { title: 'Numéros' });
    expect(shown.rows[0]).toMatchObject({ state: 'NEW', candidates: [], problems: [] });
    const { done, left } = await bring.putAll(text, { title: 'Numéros' });
    // No more than that the number is taken, as by hand.
    expect({ done, left }).toMatchObject({ done: [], left: [{ problems: [{ code: 'ALREADY_EXISTS' }] }] });
    expect(JSON.stringify(left)).not.toContain('secret');
  });
});
