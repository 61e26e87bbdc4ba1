import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { folder, onSamples } from '../../testing/notice-samples';
import { contactColumns } from './contact-columns';
import { itemsIn, problemsIn, tablesIn } from './maps/testing/map-rows';
import { readSheet } from './read-sheet';
import { suggestLayout } from './suggest-layout';

const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

function read(file: string, delimiter: string) {
  const all: string[][] = parse(textOf(file), { delimiter, bom: true, relax_column_count: true });
  const [header = [], ...cells] = all;
  const layout = suggestLayout(file, header, cells.slice(0, 50));
  const rows = cells.map((one, index) => ({ cells: one, line: index + 2 }));
  return {
    layout,
    contacts: contactColumns(header, cells.slice(0, 50)),
    items: layout ? readSheet({ name: file, header, rows }, layout, { year: '2024' }).items : [],
  };
}

const counted = (items: readonly { problems: readonly { code: string }[] }[]) => {
  const counts: Record<string, number> = {};
  for (const { code } of items.flatMap(({ problems }) => problems)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

onSamples('lists of structures that nobody here wrote', () => {
  it('the national list of insertion structures, a row for each approval', () => {
    const { layout, contacts, items } = read('ess/2019_07_liste_siae-extrait.csv', ';');
    expect(layout).toEqual({
      kind: 'ACTORS',
      columns: {
        MESURE: 'approvals',
        COMMUNE: 'territory',
        NATURE_JURIDIQUE: 'type',
        SIRET: 'siret',
        DENOMINATION_SOCIALE: 'name',
      },
    });
    expect(contacts).toEqual(['TELEPHONE', 'MAIL_SIAE']);
    expect(items).toHaveLength(1000);
    expect(counted(items)).toEqual({ NAMED_ABOVE: 105, TYPE_NOT_READ: 11 });
    expect(items[0]?.draft).toEqual({
      does: 'ACTOR',
      name: "AINTERIM'AIR",
      spellings: [],
      type: 'COOPERATIVE',
      cooperativeStatus: 'SCOP',
      approvals: ['ETTI'],
      functions: [],
      territory: 'AMBERIEU EN BUGEY',
      siret: '41071771400035',
      figures: [],
    });
  });

  it('a list typed by hand, whose type is an approval', () => {
    const { layout, contacts, items } = read('ess/siae67.csv', ';');
    expect(layout?.columns).toEqual({
      type: 'approvals',
      nom: 'name',
      "Secteur d'activités": 'property.ACTIVITY',
      SIRET: 'siret',
    });
    expect(contacts).toEqual(['Téléphone', 'email']);
    expect([items.length, counted(items)]).toEqual([65, { NAMED_ABOVE: 8 }]);
  });

  it('third places, whose codes went through decimals', () => {
    const { layout, items } = read('ess/tiers-lieux-numeriques.csv', ',');
    expect(layout?.columns).toEqual({ NOM: 'name', Insee: 'territory', siren: 'siren' });
    expect([items.length, counted(items)]).toEqual([46, {}]);
  });

  it('an edge table of Gephi, which says no kind of tie', () => {
    expect(read('graphs/gephi-edges_table_with_timeset_intervals.csv', ' ').layout).toEqual({
      kind: 'TIES',
      columns: { Source: 'participants', Target: 'participants' },
    });
  });

  it('a map of Kumu', () => {
    const items = itemsIn(textOf('kumu/kumu-blueprint-mrvc.json'));
    expect(items.map(({ title, problems }) => [title, ...problems.map(({ code }) => code)])).toEqual([
      ['Thryve.earth', 'TYPE_NOT_READ'],
      ['Jeff', 'TYPE_NOT_READ'],
      ['Kumu'],
      ['Ryan – Jeff', 'NO_SUCH_KIND'],
      ['Ryan – Kumu', 'NO_SUCH_KIND'],
      ['Jeff – Kumu', 'NO_SUCH_KIND'],
    ]);
  });

  it.each([
    ['les_miserables.gexf', 77, 254, [], 'Myriel'],
    ['v1_3.gexf', 2, 1, [], 'Suzy'],
    ['gephi-timezone.gexf', 2, 1, [], 'Hello'],
    ['gephi-dynamicedgeweight.gexf', 2, 1, [], 'Hello'],
    ['undeclared_attribute.gexf', 2, 1, [], 'Gephi'],
    ['missing_nodes.gexf', 2, 4, ['NODES_NOT_THERE'], 'Hello'],
    ['multigraph.graphml', 6, 9, [], 'n0'],
    ['moviegalaxies.graphml', 27, 102, [], 'n0'],
    ['missing_nodes.graphml', 15, 37, ['NODES_NOT_THERE'], '9504277'],
  ])('a network that Gephi and others wrote: %s', (file, nodes, edges, problems, first) => {
    const text = textOf(`graphs/${file}`);
    expect(tablesIn(text).map(({ rows }) => rows.length)).toEqual([nodes, edges]);
    expect(problemsIn(text).map(({ code }) => code)).toEqual(problems);
    expect(itemsIn(text)[0]?.title).toBe(first);
  });
});
