import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServedProduct } from './served-product';
import { facilitatorOf } from './signed-in';

/** Milliseconds that a cold start with so many members may take on a busy machine. */
const PATIENCE = 240_000;
/** More than a page of the list holds: each has two years in a change. */
const CROWD = 120;
/** Figures that are read at once. */
const PAGE = 200;

describe('the figures behind a sum of many members', () => {
  let product: ServedProduct;
  let seeds: string;
  beforeAll(async () => {
    seeds = mkdtempSync(join(tmpdir(), 'maillage-crowd-'));
    for (const set of ['periscope', 'demo'])
      cpSync(join(__dirname, '../../seeds', set), join(seeds, set), { recursive: true });
    for (const [kind, records] of Object.entries(crowd()))
      writeFileSync(join(seeds, 'demo', `${kind}-crowd.yaml`), JSON.stringify(records));
    product = await ServedProduct.start(() => Promise.resolve({ MAILLAGE_SEEDS_DIR: seeds }));
  }, PATIENCE);
  afterAll(async () => {
    await product.stop();
    rmSync(seeds, { recursive: true });
  });

  it(
    'are read page by page, each once, until there are no more',
    async () => {
      const page = await facilitatorOf(product, 'periscope');
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await product.goTo(page, '/impact?inventees=1');
      const opener = page.getByRole('button', {
        name: /déclarations derrière « Évolution constatée du chiffre d’affaires » en 2025$/,
      });
      const count = Number(await opener.innerText());
      expect(count).toBeGreaterThanOrEqual(2 * CROWD);
      await opener.click();
      const list = page.getByRole('region', { name: /^Derrière « Évolution constatée .* en 2025$/ });
      const lines = list.getByRole('listitem');
      const more = list.getByRole('button', { name: 'Afficher la suite' });
      await more.waitFor();
      const first = await lines.allInnerTexts();
      expect(first).toHaveLength(PAGE);
      await more.click();
      await lines.nth(PAGE).waitFor();
      await more.waitFor({ state: 'detached' });
      const all = await lines.allInnerTexts();
      // What was there stays where it was, and what follows is the rest.
      expect(all).toHaveLength(count);
      expect(all.slice(0, PAGE)).toEqual(first);
      expect(new Set(all).size).toBe(count);
      expect(all.filter((line) => /Membre inventé de la foule/.test(line))).toHaveLength(2 * CROWD);
      // The latest year first.
      const years = all.map((line) => Number(/ (202[45])\s?:/.exec(line)?.[1]));
      expect(years).toEqual([...years].sort((a, b) => b - a));
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});

/** Invented members with their turnover of two years, as records of a data file. */
function crowd() {
  const keys = Array.from({ length: CROWD }, (_, at) => `demo-foule-${at + 1}`);
  return {
    actors: keys.map((key, at) => ({
      ...{ key, type: 'ASSOCIATION', fictitious: true, ess: 'YES' },
      name: `Membre inventé de la foule n° ${at + 1}`,
    })),
    ties: keys.map((key, at) => ({
      ...{ key: `${key}--adhesion`, kind: 'MEMBERSHIP', pole: 'periscope', fictitious: true },
      ...{ name: `Adhésion inventée de la foule n° ${at + 1}`, since: '2020', until: '..' },
      participants: [
        { who: key, role: 'MEMBER' },
        { who: 'periscope', role: 'CLUSTER' },
      ],
      evidence: [{ source: 'demo', line: 10, quote: 'inventé' }],
    })),
    returns: keys.flatMap((key, at) =>
      [2024, 2025].map((year) => ({
        ...{ key: `${key}--return-${year}-turnover`, of: key, year, figure: 'TURNOVER', fictitious: true },
        value: 100_000 + 1000 * at + (year - 2024) * 500,
        readers: [`acting:${key}`, 'facilitators:periscope'],
        said: { how: 'ACCOUNT', on: `${year + 1}-02-10` },
      })),
    ),
  };
}
