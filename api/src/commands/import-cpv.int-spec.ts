import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestApplication } from '../testing/test-application';
import { importCpv } from './import-cpv';

const list = [
  'CODE\tFR\tEN',
  '09000000-3\tProduits pétroliers, combustibles, électricité\tPetroleum products',
  '90900000-6\tServices de nettoyage et d’hygiène\tCleaning and sanitation services',
  '90910000-9\tServices de nettoyage\tCleaning services',
  '90911300-9\tServices de nettoyage de vitres\tWindow-cleaning services',
  '90919200-4\tServices de nettoyage de bureaux\tOffice cleaning services',
  '41110000-3\tEau potable\tDrinking water',
  '',
].join('\n');

describe('the command that imports the official list of CPV codes', () => {
  let app: TestApplication;
  let folder: string;
  const said: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cpv-'));
    app = await TestApplication.start();
    for (const write of ['log', 'error'] as const)
      jest.spyOn(console, write).mockImplementation((...words: unknown[]) => void said.push(words.join(' ')));
  });
  beforeEach(() => void (said.length = 0));
  afterAll(async () => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
    await app.stop();
  });

  const load = (text: string) => {
    const file = join(folder, 'list.tsv');
    writeFileSync(file, text);
    return importCpv([file], {
      NEO4J_URI: process.env['TEST_NEO4J_URI'],
      NEO4J_USER: process.env['TEST_NEO4J_USER'],
      NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'],
      LOG_LEVEL: 'silent',
    });
  };
  const codes = async (text: string) => {
    const { data } = await app.query<{ cpvCodes: { code: string }[] }>(
      'query ($text: String!) { cpvCodes(text: $text) { code label labelEn level } }',
      { text },
    );
    return data.cpvCodes.map(({ code }) => code);
  };

  it('leaves the divisions as long as nothing was imported', async () => {
    expect(await codes('nettoyage')).toEqual(['39000000']);
    expect(await codes('90910000')).toEqual(['90000000']);
  });

  it('writes nothing where a line is malformed, and names it', async () => {
    expect(await load(list.replace('90910000-9', '9091'))).toBe(1);
    expect(said).toEqual([expect.stringMatching(/line 4: “9091” is no CPV code/), 'Nothing was imported.']);
    expect(await codes('nettoyage')).toEqual(['39000000']);
    expect(await importCpv([join(folder, 'none')], {})).toBe(1);
    expect(await importCpv([], {})).toBe(1);
  });

  it('tells what it did; done again, nothing', async () => {
    expect(await load(list)).toBe(0);
    expect(said).toEqual(['6 codes: 6 added, 0 changed, 0 unchanged.']);
    expect(await load(list)).toBe(0);
    expect(said[1]).toBe('6 codes: 0 added, 0 changed, 6 unchanged.');
    const shorter = list.replace('Eau potable', 'Eau à boire').replace(/^09000000.*\n/m, '');
    expect(await load(shorter)).toBe(0);
    expect(said.slice(2)).toEqual([
      '5 codes: 0 added, 1 changed, 4 unchanged.',
      '1 codes of an earlier list are not in this one: they stay.',
    ]);
    await app.settle();
  });

  it('lets codes be found by the beginnings of words without accents, the plainest first', async () => {
    expect(await codes('nettoy')).toEqual(['90910000', '90911300', '90919200', '90900000']);
    expect(await codes('NETTOYAGES de bureau')).toEqual(['90919200']);
    expect(await codes('hygiene')).toEqual(['90900000']);
    expect(await codes('electricite')).toEqual(['09000000']);
    expect(await codes('d’eau')).toEqual(['41110000']);
    expect(await codes('window')).toEqual(['90911300']);
    // Who asks for more than any code says gets those that say the most of it.
    expect(await codes('nettoyage des bureaux de la mairie')).toEqual(['90919200']);
    expect(await codes('licorne')).toEqual([]);
  });

  it('lets codes be found by digits, and tells of none that is not in the list', async () => {
    expect(await codes('9091')).toEqual(['90910000', '90911300', '90919200']);
    expect(await codes('90910000-9')).toEqual(['90910000']);
    expect(await codes('90910000-1')).toEqual([]);
    expect(await codes('90915555')).toEqual([]);
  });

  it('names codes, those of no list by their division', async () => {
    const { data } = await app.query<{ cpvNames: { code: string; label: string }[] }>(
      '{ cpvNames(codes: ["90910000", "45999999", "99999999", "x"]) { code label } }',
    );
    expect(data.cpvNames).toEqual([
      { code: '90910000', label: 'Services de nettoyage' },
      { code: '45999999', label: 'Travaux de construction' },
    ]);
  });
});
