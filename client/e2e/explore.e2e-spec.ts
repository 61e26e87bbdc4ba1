import { readFileSync } from 'node:fs';
import { eventually } from './eventually';
import { drawn, ServedProduct } from './served-product';

/** The address of a page and what makes it the same view: query, and what the page says it shows. */
const summaryOf = '[data-testid="network-summary"]';

describe('a newcomer', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
  });
  afterAll(() => product.stop());

  it('lands on a page that says what this is, and goes to the network', async () => {
    const { page, faults } = await product.open('/');
    expect(await page.locator('h1').innerText()).toMatch(/coopère/);
    await page.getByRole('link', { name: /Explorer le réseau/ }).click();
    await drawn(page);
    await page.locator(summaryOf, { hasText: /\d+ nœuds, \d+ liens/ }).waitFor();
    expect(faults).toEqual([]);
  });

  it.each(['/', '/?demo=0'])('finds as many by a function as %s says', async (home) => {
    const { page, faults } = await product.open(home);
    const first = page.getByRole('list', { name: 'Acteurs par fonction' }).getByRole('listitem').first();
    const count = await first.locator('span').last().innerText();
    await first.getByRole('link').click();
    await page.waitForURL(/annuaire\?fonctions=/);
    await page.getByText(`${count} acteurs.`, { exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  it('finds who does activity creation', async () => {
    const { page, faults } = await product.open('/annuaire?fonctions=ACTIVITY_CREATION&demo=0');
    const text = await eventually(async () => {
      const read = await page.locator('main').innerText();
      for (const name of ['Coopaction', 'Maison de l’Initiative', 'BGE', 'IéS']) expect(read).toContain(name);
      return read;
    });
    expect(text).not.toContain('NOVETAT');
    expect(faults).toEqual([]);
  });

  it('finds who is within ten kilometres of an actor, and sends the address', async () => {
    const { page, faults } = await product.open('/acteurs/association-periscope');
    await page.getByRole('link', { name: 'Qui est à moins de 10 km ?' }).click();
    await page.waitForURL(/annuaire\?territoire=31446&rayon=10&tri=NEAREST/);
    await page.getByText('À vol d’oiseau').waitFor();
    await page.getByRole('rowheader', { name: 'Maison de l’Économie Solidaire' }).first().waitFor();
    expect(await page.getByLabel('Autour').inputValue()).toBe('10');
    await page.getByLabel('Autour').selectOption('La commune seule');
    await page.getByText('À vol d’oiseau').waitFor({ state: 'detached' });
    await page.getByLabel('Autour').selectOption('À 5 km au plus');
    const { page: other } = await product.open(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await other.getByLabel('Autour').inputValue()).toBe('5');
    expect(await other.getByLabel('Trier').inputValue()).toBe('NEAREST');
    // What is no commune has no centre.
    await other.getByLabel('Territoire').selectOption('Sicoval');
    await other.getByLabel('Autour').waitFor({ state: 'detached' });
    expect(await other.getByLabel('Trier').inputValue()).toBe('NAME_ASC');
    expect(faults).toEqual([]);
  });

  it('sees which structures the lists of 2013 place differently, and the quote', async () => {
    const { page, faults } = await product.open('/documents/listes?demo=0');
    for (const name of ['NOVETAT', 'ADHAF', 'BGE']) await page.locator('main', { hasText: name }).waitFor();
    const { page: source } = await product.open('/sources/004#l58');
    await source.locator('main', { hasText: 'NOVETAT' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('changes the day to March 2013, and sends the address to another browser', async () => {
    const { page } = await product.open('/reseau');
    await drawn(page);
    await page.getByRole('slider').focus();
    await page.getByRole('slider').fill(String((2013 - 1996) * 12 + 2));
    await page.waitForURL(/jour=2013-03/);
    await page.locator(summaryOf, { hasText: 'mars 2013' }).waitFor();
    await drawn(page);
    const address = new URL(page.url());
    const { page: other } = await product.open(address.pathname + address.search);
    await drawn(other);
    await eventually(async () => {
      const march = await page.locator(summaryOf).innerText();
      expect(march).toContain('mars 2013');
      expect(await other.locator(summaryOf).innerText()).toBe(march);
    });
  });

  it('compares two dates: what was gained, kept and lost, in the picture and in the table', async () => {
    const { page, faults } = await product.open('/reseau?jour=2016&demo=0');
    await drawn(page);
    await page.getByLabel('Comparer au').fill('2010-07-01');
    await page.waitForURL(/comparer=2010-07-01/);
    const summary = page.locator(summaryOf);
    await summary.filter({ hasText: /liens gagnés, \d+ conservés, 2 perdus/ }).waitFor();
    await page.getByRole('button', { name: 'Seulement : Perdu' }).click();
    await page.waitForURL(/changements=LOST/);
    await summary.filter({ hasText: /, 2 liens .* 0 lien gagné, 0 conservé, 2 perdus/ }).waitFor();
    await page.getByRole('button', { name: 'Tableau' }).click();
    const table = page.getByRole('table', { name: /Liens affichés/ });
    await table.getByRole('link', { name: 'Aménagement apporté par la Région' }).waitFor();
    expect(await table.getByRole('cell', { name: 'Perdu', exact: true }).count()).toBe(2);
    await page.getByRole('button', { name: 'Tout le temps' }).click();
    await page.waitForURL((url) => !url.search.includes('comparer'));
    expect(faults).toEqual([]);
  });

  it('chooses a year by its bar, and takes what is shown away as SVG, GEXF and GraphML', async () => {
    const { page, faults } = await product.open('/reseau');
    await drawn(page);
    const bars = page.getByRole('group', { name: /Liens en cours par an/ });
    await bars.getByRole('button', { name: /^2013 : \d+ liens en cours/ }).click();
    await page.waitForURL(/jour=2013/);
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(/jour=2012/);
    await page.locator(summaryOf, { hasText: '2012' }).waitFor();
    await drawn(page);
    for (const [entry, name, element] of [
      [/SVG/, 'maillage-reseau.svg', 'svg'],
      [/GEXF/, 'maillage-reseau.gexf', 'gexf'],
      [/GraphML/, 'maillage-reseau.graphml', 'graphml'],
    ] as const) {
      await page.getByRole('button', { name: 'Exporter' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: entry }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      const xml = readFileSync(await download.path(), 'utf8');
      const root = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.localName,
        xml,
      );
      expect(root).toBe(element);
      expect(xml).toContain('Sources');
    }
    expect(faults).toEqual([]);
  });

  it('opens a figure of the pole down to its quote, and sends it', async () => {
    const { page, faults } = await product.open('/impact');
    await page.getByRole('button', { name: /derrière « Emplois des membres »/ }).click();
    await page.waitForURL(/chiffre=JOBS/);
    const { page: other } = await product.open('/impact?chiffre=JOBS');
    const behind = other.getByRole('region', { name: /Derrière « Emplois des membres »/ });
    await behind.getByRole('button', { name: /000, l\. 14/ }).click();
    await behind.filter({ hasText: '310 ETP' }).waitFor();
    await other.getByRole('button', { name: /^Voir les \d+ financements$/ }).click();
    await other.locator('main', { hasText: 'Investissement immobilier prévu' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('hides what is invented in one click', async () => {
    const { page } = await product.open('/reseau?vue=tableau');
    await page.locator('main').getByText('fictive').first().waitFor();
    await page.getByRole('switch', { name: /inventées/ }).click();
    await page.waitForURL(/demo=0/);
    await page.locator('main').getByText('fictive').first().waitFor({ state: 'detached' });
    expect(await page.locator('main').innerText()).not.toContain('fictive');
  });

  it('prints what is on the screen, with its legend, its day and its address', async () => {
    const { page } = await product.open('/reseau?jour=2013-03', { viewport: { width: 1280, height: 800 } });
    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    // The width of a sheet is that of a telephone.
    await page.setViewportSize({ width: 690, height: 1000 });
    await page.getByText(/Imprimé le .*\/reseau\?jour=2013-03/).waitFor();
    expect(await page.locator('[data-testid="on-paper"]').innerText()).toContain('mars 2013');
    const picture = page.locator('[data-testid="network-canvas"] img');
    await eventually(async () => {
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
      expect((await picture.boundingBox())?.width).toBeGreaterThan(600);
    });
    expect(await page.getByRole('table').count()).toBe(0);
    const legend = page.getByRole('region', { name: 'Légende' });
    expect(await legend.getByText('Création d’activités').isVisible()).toBe(true);
    expect(await legend.getByRole('checkbox').count()).toBe(0);
  });

  it('has days and filters at hand on a telephone, above a long table', async () => {
    const { page } = await product.open('/reseau', { viewport: { width: 390, height: 844 } });
    await page.locator('main table').first().waitFor();
    for (const name of [/^Date/, /Légende/]) {
      const opener = page.getByRole('button', { name }).first();
      const box = await opener.boundingBox();
      expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThan(844);
      await opener.click();
    }
    expect(await page.getByRole('slider').isVisible()).toBe(true);
    expect(await page.getByRole('checkbox', { name: /Création d’activités/ }).isVisible()).toBe(true);
  });

  it('chooses a day in the network by groups, and finds there who is not drawn', async () => {
    const { page } = await product.open('/reseau/groupes');
    await page.getByRole('slider', { name: 'Choisir un mois' }).fill(String((2013 - 2000) * 12 + 2));
    await page.waitForURL(/jour=2013-03/);
    await page.locator('main').getByRole('combobox').fill('coopac');
    await page
      .locator('main')
      .getByRole('option', { name: /Coopaction/ })
      .click();
    await page.waitForURL(/\/reseau\?jour=2013-03&focus=coopaction/);
    await drawn(page);
  });

  it('reads the same view as a table', async () => {
    const { page } = await product.open('/reseau?focus=coopaction&vue=tableau');
    await eventually(async () => {
      const rows = await page.locator('table').first().locator('tbody tr').count();
      expect(rows).toBeGreaterThan(0);
      expect(await page.locator(summaryOf).innerText()).toMatch(new RegExp(`\\b${rows} lien`));
    });
  });

  it('sees the network as groups, opens one from the keyboard, and sends and leaves it', async () => {
    const { page, faults } = await product.open('/reseau?vue=carte');
    await drawn(page);
    await page.getByRole('link', { name: 'Territoires' }).click();
    await page.waitForURL(/\/reseau\/groupes/);
    await page
      .getByTestId('groups-summary')
      .filter({ hasText: /\d+ acteurs et \d+ liens ne sont pas/ })
      .waitFor();
    // Only now: until the page is there, the drawing before it still is.
    await drawn(page);
    await page.getByRole('button', { name: 'Exporter' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /\(SVG\)/ }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('<title>Réseau par groupes');
    const canvas = page.getByTestId('network-canvas');
    await canvas.focus();
    await canvas.press('ArrowRight');
    const spoken = await page.getByTestId('groups-spoken').filter({ hasText: /\s:/ }).innerText();
    await canvas.press('Enter');
    await page.waitForURL(/\/reseau\?.*dans=/);
    const [name = '-'] = spoken.split(/\s:/);
    const { page: other } = await product.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await drawn(other);
    await other
      .getByRole('navigation', { name: /Où l’on est/ })
      .filter({ hasText: name })
      .waitFor();
    await other.getByTestId('network-canvas').press('Escape');
    await other.waitForURL(/\/reseau\/groupes/);
    expect(faults).toEqual([]);
  });

  it('reads what the network is made of in figures, chooses what counts, and copies the table', async () => {
    const { page, faults } = await product.open('/reseau?pole=1');
    await page.getByRole('link', { name: 'Mesures' }).click();
    await page.waitForURL(/\/reseau\/mesures\?pole=1/);
    const row = page.locator('[data-measure="size"]');
    const sizeOf = async () => Number(/Parmi (\d+)/.exec(await row.innerText())?.[1]);
    const members = await eventually(async () => {
      const size = await sizeOf();
      expect(size).toBeGreaterThan(5);
      return size;
    });
    await page.getByRole('checkbox', { name: /membres d’aucun pôle/ }).check();
    await page.waitForURL(/exterieurs=1/);
    await eventually(async () => expect(await sizeOf()).toBeGreaterThan(members));
    await page.getByRole('button', { name: /Définition : Densité/ }).click();
    await page.getByText('2m ÷ n(n − 1)').waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copier le tableau' }).click();
    await page.getByText(/Tableau copié/).waitFor();
    expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toHaveLength(9);
    expect(faults).toEqual([]);
  });

  it('gathers the drawing by who cooperates, keeps one group, and reads its table', async () => {
    const { page, faults } = await product.open('/reseau?demo=0');
    await drawn(page);
    await page.getByLabel('Regrouper').selectOption({ label: 'par coopération' });
    await page.waitForURL(/groupe=cooperation/);
    const found = page.getByRole('group', { name: 'Groupes qui coopèrent' });
    await found.getByText('Autour de Sicoval').waitFor();
    await drawn(page);
    await found.getByRole('button', { name: 'Seulement : Autour de Sicoval' }).click({ force: true });
    await page.waitForURL(/ensembles=sicoval/);
    await page.getByLabel('Taille').selectOption({ label: 'nombre de liens' });
    const { page: other } = await product.open(
      `${new URL(page.url()).pathname}${new URL(page.url()).search}&vue=tableau`,
    );
    const table = other.getByRole('table', { name: /Acteurs, lieux/ });
    await table.getByRole('columnheader', { name: 'Groupe', exact: true }).waitFor();
    await table.getByRole('columnheader', { name: 'Liens', exact: true }).waitFor();
    const groups = await table.locator('td[data-label="Groupe"]').allInnerTexts();
    expect(groups).toContain('Autour de Sicoval');
    expect(groups.every((one) => ['', 'Autour de Sicoval'].includes(one))).toBe(true);
    expect(faults).toEqual([]);
  });

  it('is told that positions name members, and is not offered them', async () => {
    const { page } = await product.open('/reseau/positions');
    await page.getByText('Ces mesures nomment des membres').waitFor();
    const views = page.getByRole('navigation', { name: 'Vues du réseau' });
    expect(await views.getByRole('link').allInnerTexts()).not.toContain('Positions');
    // An address with it is that of somebody else: one finds the neighbours.
    const { page: drawing } = await product.open('/reseau?taille=passeurs');
    await drawn(drawing);
    expect(await drawing.getByLabel('Taille').inputValue()).toBe('');
  });

  it('is told clearly when the address leads nowhere', async () => {
    const { page } = await product.open('/acteurs/personne-de-ce-nom');
    await page
      .locator('main')
      .getByText(/introuvable|n’existe pas/i)
      .first()
      .waitFor();
  });
});
