import type { Page } from 'playwright-core';
import { faultsOf } from './axe';
import { eventually } from './eventually';
import { ServedProduct } from './served-product';
import { ask, facilitatorOf } from './signed-in';

/** Invented notices, laid out like those of the bulletin's open data. */
const notice = (id: string, subject: string) => ({
  idweb: id,
  objet: subject,
  nomacheteur: 'Commune inventée des Essais',
  dateparution: '2026-01-10',
  datelimitereponse: '2190-02-10T12:00:00+01:00',
  nature: 'APPEL_OFFRE',
  etat: 'INITIAL',
  donnees: JSON.stringify({ FNSimple: { initial: { natureMarche: { codeCPV: '90919200' } } } }),
});
const bulletin = JSON.stringify({
  results: [
    notice('99-101', 'Nettoyage de locaux (inventé)'),
    notice('99-102', 'Entretien de jardins (inventé)'),
    { ...notice('99-103', 'Sans acheteur (inventé)'), nomacheteur: null },
  ],
});
const pasted = `Avis de marché inventé
Acheteur : Commune inventée des Essais
Objet : Réemploi de mobilier scolaire (inventé)
Date limite de remise des offres : 12/03/2190 à 12h00
Code CPV : 98300000`;

describe('importing calls for tenders and spreadsheets', () => {
  let product: ServedProduct;
  let page: Page;
  beforeAll(async () => {
    product = await ServedProduct.start();
    page = await facilitatorOf(product, 'periscope');
  });
  afterAll(() => product.stop());

  const bring = async (name: string, content: string): Promise<void> => {
    await product.goTo(page, '/importer');
    await page.getByRole('button', { name: 'Choisir un fichier' }).waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
    await page.getByRole('heading', { name: 'Ce que l’import ferait' }).waitFor();
  };
  const importAll = (label: string) => page.getByRole('button', { name: label }).click();

  it('shows what a file would do, imports what stays checked, and finds nothing new the second time', async () => {
    await bring('boamp.json', bulletin);
    await page.getByText('Sans acheteur.', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('checkbox', { name: /Entretien de jardins/ }).uncheck();
    await importAll('Importer 1 consultation');
    await page.getByText('1 consultation enregistrée.').waitFor();
    expect(await page.getByRole('link', { name: /Nettoyage de locaux/ }).getAttribute('href')).toContain(
      '/consultations/boamp-99-101',
    );
    expect(await faultsOf(page)).toEqual([]);

    await bring('boamp.json', bulletin);
    await page.getByRole('button', { name: '1 inchangée' }).waitFor();
    await importAll('Importer 1 consultation');
    await page.getByText('1 consultation enregistrée.').waitFor();
    await bring('boamp.json', bulletin);
    await page.getByText('Rien à importer').waitFor();
    expect(await recorded(page)).toEqual(['Entretien de jardins (inventé)', 'Nettoyage de locaux (inventé)']);
  });

  it('asks what the columns of a spreadsheet are, once for the pole, and takes an import back', async () => {
    await product.goTo(page, '/importer');
    await page.locator('input[type=file]').setInputFiles({
      name: 'tableau.csv',
      mimeType: 'text/csv',
      // As a spreadsheet on Windows saves it.
      buffer: Buffer.from(
        'Quoi;Chez qui;Pour quand\nPeinture inventée;Régie inventée;12/03/2190\n',
        'latin1',
      ),
    });
    await page.getByText('Dites quelle colonne donne : Objet.').waitFor();
    await page.getByRole('combobox', { name: /« Quoi »/ }).selectOption({ label: 'Objet' });
    await page.getByRole('combobox', { name: /« Chez qui »/ }).selectOption({ label: 'Acheteur' });
    await page
      .getByRole('combobox', { name: /« Pour quand »/ })
      .selectOption({ label: 'Date limite de réponse' });
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Relire' }).click();
    await importAll('Importer 1 consultation');
    await page.getByText('1 consultation enregistrée.').waitFor();
    await page.getByRole('button', { name: 'Annuler l’import' }).click();
    await page.getByText('Import annulé.').waitFor();
    await bring('tableau.csv', 'Quoi;Chez qui;Pour quand\nSols inventés;Commune inventée;12/03/2190\n');
    await page.getByText('Comme la dernière fois dans ce pôle.').waitFor();
  });

  it('puts the fields of a pasted text beside it, to be corrected first', async () => {
    await product.goTo(page, '/importer');
    await page.getByRole('textbox', { name: /collez le texte/ }).fill(pasted);
    await page.getByRole('button', { name: 'Lire', exact: true }).click();
    const subject = page.getByRole('textbox', { name: 'Objet', exact: true });
    await eventually(async () => {
      expect(await subject.inputValue()).toBe('Réemploi de mobilier scolaire (inventé)');
      expect(await page.getByLabel('Date limite de réponse').inputValue()).toBe('2190-03-12T12:00');
    });
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Acheteur', exact: true }).fill('');
    await page.getByRole('button', { name: 'Enregistrer la consultation' }).click();
    await page.getByText(/À remplir.*Acheteur/).waitFor();
    await page.getByRole('textbox', { name: 'Acheteur', exact: true }).fill('Commune inventée');
    // The text and what was corrected outlive the page.
    await page.reload();
    await page.getByRole('button', { name: 'Lire', exact: true }).click();
    await page.getByText('Une saisie non enregistrée a été retrouvée.').waitFor();
    const buyer = page.getByRole('textbox', { name: 'Acheteur', exact: true });
    await eventually(async () => expect(await buyer.inputValue()).toBe('Commune inventée'));
    await page.getByRole('button', { name: 'Enregistrer la consultation' }).click();
    await page.getByText('1 consultation enregistrée.').waitFor();
  });

  it('brings in a spreadsheet of members and ties, asks who is who, and leads to what it says', async () => {
    const files = [
      {
        name: 'Membres inventés.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'Structure;Statut;Nb salariés;Adhérent;Téléphone\nVerger inventé;SCIC;12;oui;06 00 00 00 00\nAtelier inventé du Verre;Association;;2021;\n',
        ),
      },
      {
        name: 'Coopérations.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          "Type de coopération;Acteur 1;Acteur 2\nGroupement d'achats;Verger inventé;Poterie inventée\nDanse;Verger inventé;Poterie inventée\n",
        ),
      },
    ];
    const read = async (): Promise<void> => {
      await product.goTo(page, '/importer-un-tableur');
      await page.getByRole('button', { name: 'Choisir des fichiers' }).waitFor();
      await page.locator('input[type=file]').setInputFiles(files);
      await page.getByText('Coopérations.csv', { exact: true }).waitFor();
      await page.getByRole('checkbox', { name: 'Inventé, pour essayer' }).check();
      await page.getByRole('button', { name: 'Lire', exact: true }).click();
      await page.getByRole('heading', { name: 'Ce que l’import ferait' }).waitFor();
    };
    await read();
    await page.getByText(/colonnes laissées de côté\s: Téléphone/).waitFor();
    await page.getByText(/Danse\s» n’est pas une sorte de lien/).waitFor();
    await page.getByRole('combobox', { name: /Danse/ }).selectOption({ label: 'Transfert d’expérience' });
    await page.getByRole('button', { name: 'Importer 5 lignes' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await importAll('Importer 5 lignes');
    await page.getByText('5 lignes enregistrées.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Verger inventé', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /Verger inventé/ }).waitFor();
    await page.getByText('Groupement d’achats').first().waitFor();
    await read();
    await page.getByText('Cette source est déjà enregistrée').waitFor();
    await page.getByText('Rien à importer').waitFor();
  });

  it('brings in a network of Gephi, is told once what its edges are, and takes it back', async () => {
    const nodes = ['Rucher inventé', 'Miellerie inventée']
      .map((name, id) => `<node id="${id}" label="${name}"><viz:size value="10.0"></viz:size></node>`)
      .join('');
    const network = (inside: string) =>
      `<?xml version='1.0' encoding='UTF-8'?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="undirected">\n${inside}`;
    const bringNetwork = async (text: string): Promise<void> => {
      await product.goTo(page, '/importer-un-tableur');
      await page.getByRole('button', { name: 'Choisir des fichiers' }).waitFor();
      await page.locator('input[type=file]').setInputFiles({
        ...{ name: 'Réseau inventé.gexf', mimeType: 'application/xml' },
        buffer: Buffer.from(text),
      });
      await page.getByText('Réseau inventé.gexf', { exact: true }).waitFor();
      await page.getByRole('checkbox', { name: 'Inventé, pour essayer' }).check();
      await page.getByRole('button', { name: 'Lire', exact: true }).click();
    };
    await bringNetwork(network('<nodes><node id="0"'));
    await page.getByText(/mal formée à la ligne 3/).waitFor();
    const edges = '<edges><edge id="0" source="0" target="1" weight="1.0"></edge></edges>';
    await bringNetwork(network(`<nodes>${nodes}</nodes>${edges}</graph></gexf>`));
    await page.getByRole('combobox', { name: /« edge »/ }).selectOption({ label: 'Locaux partagés' });
    await page.getByRole('button', { name: 'Importer 3 lignes' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await importAll('Importer 3 lignes');
    await page.getByText('3 lignes enregistrées.').waitFor();
    await page.getByRole('button', { name: 'Annuler l’import' }).click();
    await page.getByText('Import annulé.').waitFor();
  });

  it('names the line of a malformed file, and keeps visitors out', async () => {
    await product.goTo(page, '/importer');
    await page.locator('input[type=file]').setInputFiles({
      name: 'coupé.json',
      mimeType: 'application/json',
      buffer: Buffer.from('[\n{"idweb": "1",\n"objet" "x"}]'),
    });
    await page.getByText(/JSON mal formé à la ligne 3/).waitFor();
    const visitor = await product.open('/importer');
    await visitor.page.getByText('Réservé aux membres d’un pôle').waitFor();
    expect(visitor.faults).toEqual([]);
  });
});

/** Names of the invented notices that are there. */
async function recorded(page: Page): Promise<string[]> {
  const { tenders } = await ask<{ tenders: { nodes: { name: string }[] } }>(
    page,
    'query ($filter: TenderFilter) { tenders(filter: $filter, first: 50) { nodes { name } } }',
    { filter: { buyer: 'Commune inventée des Essais', withFictitious: true } },
  );
  return tenders.nodes.map((one) => one.name).sort();
}
