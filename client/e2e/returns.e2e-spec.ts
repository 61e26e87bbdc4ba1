import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { faultsFromTop } from './axe';
import { eventually, standsAt } from './eventually';
import { linkTo } from './outbox';
import { fits, ServedProduct } from './served-product';
import { facilitatorOf, invited } from './signed-in';

const YEAR = new Date().getFullYear() - 1;

describe('the figures of a year', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
  });
  afterAll(() => product.stop());

  /** Wide and narrow, by day and by night, where somebody asks to look. */
  const shoot = async (page: Page, name: string) => {
    const folder = process.env['E2E_SHOTS'];
    if (!folder) return;
    const before = page.viewportSize();
    for (const width of [1280, 400])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 860 });
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(200);
        await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      }
    await page.emulateMedia({ colorScheme: 'light' });
    if (before) await page.setViewportSize(before);
  };

  it('are asked for by mail, given from a telephone as one types, and followed by the facilitator', async () => {
    await invited(product, 'Membre du Bocal', { role: 'MEMBER', over: 'demo-bocal', pole: 'periscope' });
    const facilitator = await facilitatorOf(product, 'periscope');
    await product.goTo(facilitator, `/collecte?annee=${YEAR}`);
    await facilitator.getByRole('button', { name: 'Ouvrir la collecte' }).click();
    const remind = facilitator.getByRole('button', { name: /^Relancer (les?|\d+ des) .*rien donné/ });
    await remind.waitFor();
    expect(await faultsFromTop(facilitator)).toEqual([]);
    await shoot(facilitator, 'collection');
    await facilitator
      .getByRole('row', { name: /Bocal/ })
      .getByRole('button', { name: /^Relancer/ })
      .click();
    await facilitator.getByText(/^1 personne reçoit/).waitFor();
    // Whom one has just reminded is not written to again, and nobody else has an account.
    await remind.waitFor({ state: 'detached' });
    expect(await facilitator.getByRole('button', { name: /^Relancer/ }).count()).toBe(0);
    await standsAt(facilitator.getByRole('status').filter({ hasText: '1 personne reçoit' }));

    const { page: phone } = await product.open(
      await linkTo(product, 'membre.du.bocal@exemple.test', 'chiffres'),
      {
        viewport: { width: 400, height: 800 },
      },
    );
    await phone.getByRole('heading', { level: 1, name: `Vos chiffres ${YEAR}` }).waitFor();
    // Filled in beforehand with the last year's, and not saved by that.
    const turnover = phone.getByLabel('Chiffre d’affaires', { exact: true });
    await eventually(async () => expect(await turnover.inputValue()).toMatch(/\d/));
    await phone.getByText('0 chiffre enregistré sur 8').waitFor();
    await shoot(phone, 'link');
    await phone.getByRole('button', { name: /^Chiffre d’affaires.: c’est toujours cela/ }).click();
    await phone.getByText('1 chiffre enregistré sur 8').waitFor();
    const people = phone.getByLabel('Salariés', { exact: true });
    await people.fill('3');
    const jobs = phone.getByLabel('Emplois en équivalent temps plein', { exact: true });
    await jobs.fill('4,5 ETP');
    await jobs.blur();
    await phone.getByText(/^Enregistré.: 4,5/).waitFor();
    await phone
      .getByText(/^Plus d’équivalents temps plein que de salariés/)
      .first()
      .waitFor();
    expect(await faultsFromTop(phone)).toEqual([]);
    await shoot(phone, 'figures');
    await phone.reload();
    await phone.getByText('3 chiffres enregistrés sur 8').waitFor();
    await fits(phone);

    await facilitator.reload({ waitUntil: 'networkidle' });
    const row = facilitator.getByRole('row', { name: /^Conserverie fictive du Bocal/ });
    await row.getByText('3/8').waitFor();
    await row.getByText('saisi par la structure, par lien personnel').waitFor();
    await row.getByRole('link').click();
    await facilitator.getByRole('heading', { level: 1, name: `Chiffres ${YEAR}, d’après papier` }).waitFor();
    await facilitator.getByText('3 chiffres enregistrés sur 8').waitFor();
    await shoot(facilitator, 'paper');

    // In English, narrow, in the dark: a workbook is looked at before anything is written, then kept.
    await facilitator.setViewportSize({ width: 400, height: 860 });
    await facilitator.emulateMedia({ colorScheme: 'dark' });
    await product.goTo(facilitator, `/collecte?annee=${YEAR}&lang=en`);
    await facilitator.locator('input[type=file]').setInputFiles({
      ...{ name: 'figures.xlsx', mimeType: 'application/octet-stream' },
      buffer: workbook([
        ['Nom', 'CA', 'Bénévoles'],
        ['Conserverie fictive du Bocal', 1_250_000, 'beaucoup'],
        ['Personne de ce nom', 3, 4],
      ]),
    });
    await facilitator.getByText('0 new figures, 1 changed, 0 unchanged, 2 refused.').waitFor();
    await facilitator.getByText(/^Number not understood/).waitFor();
    expect(await faultsFromTop(facilitator)).toEqual([]);
    await fits(facilitator);
    await shoot(facilitator, 'import-english');
    const keep = facilitator.getByRole('button', { name: 'Save this figure' });
    await keep.focus();
    await facilitator.keyboard.press('Enter');
    await facilitator.getByText('1 figure saved.').waitFor();
  }, 240_000);

  it('are one’s own at any time, with an account, by the keyboard', async () => {
    const member = await invited(product, 'Membre des Octets', {
      ...{ role: 'MEMBER', over: 'demo-octets', pole: 'periscope' },
    });
    await product.goTo(member, `/mes-chiffres?annee=${YEAR}&lang=en`);
    await member.getByRole('heading', { level: 1, name: `Your ${YEAR} figures` }).waitFor();
    const users = member.getByLabel('Users', { exact: true });
    await users.focus();
    await member.keyboard.press('Control+A');
    await member.keyboard.type('lots');
    await member.keyboard.press('Enter');
    const alert = member.getByRole('alert').filter({ hasText: /./ });
    await alert.filter({ hasText: /^Number not understood/ }).waitFor();
    expect(await faultsFromTop(member)).toEqual([]);
    await shoot(member, 'own-english');
    await member.keyboard.press('Control+A');
    await member.keyboard.type('about 240');
    await member.keyboard.press('Tab');
    await member.getByText(/^Saved: about 240/).waitFor();
    await alert.waitFor({ state: 'detached' });
    await product.goTo(member, '/collecte?lang=fr');
    await member.getByText('La collecte est pour l’animation d’un pôle').waitFor();
    await product.goTo(member, '/mes-chiffres?acteur=personne');
    await member.getByText('Ce formulaire n’est pas le vôtre').waitFor();
  }, 180_000);
});

/** The least that a spreadsheet writes: one sheet. */
function workbook(rows: readonly (readonly (string | number)[])[]): Buffer {
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const sheet = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  return Buffer.from(
    zipSync({
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    }),
  );
}
