import { nodesAsCsv, tiesAsCsv } from './csv';
import { taken } from './taken-ground';

const rows = (csv: string) => csv.trim().split('\r\n');

describe('the network as tables', () => {
  const { shown, sources, language, address } = taken();
  const said = { language, address };

  it('names its columns in the language of its values', () => {
    expect(rows(tiesAsCsv(shown.ties, shown.nodes, sources, said))[0]).toContain('Nature;Qui le dit;');
    expect(rows(tiesAsCsv(shown.ties, shown.nodes, sources, { ...said, language: 'en' }))[0]).toContain(
      'Kind;Who says so;',
    );
    const nodes = rows(nodesAsCsv(shown.nodes, { neighbours: new Map() }, said));
    expect(nodes[0]).toContain('Nom;Type;Fonctions;Territoire;Voisins;Adresse;Inventé');
    expect(nodes[2]).toMatch(/;https:\/\/pole.example\/acteurs\/slug-b;oui$/);
  });

  it('says of each tie where it is said, and where it can be read', () => {
    const [, first] = rows(tiesAsCsv(shown.ties, shown.nodes, sources, said));
    expect(first).toMatch(/;004 l. 58;Étude & bilan;https:\/\/pole.example\/liens\/slug-ab;non$/);
    expect(rows(tiesAsCsv(shown.ties, shown.nodes, undefined, said))[1]).toContain(';non lu;non lu;');
  });
});
