import { cpvCheckDigit } from '@maillage/graph-schema/vocabulary';
import { readCpvFile } from './read-cpv-file';

const read = (text: string) => readCpvFile(new TextEncoder().encode(text));

const official = `<?xml version="1.0" encoding="UTF-8"?>
<CPV_CODE>
  <CPV CODE="90910000-9">
    <TEXT LANG="DE">Reinigungsdienste</TEXT>
    <TEXT LANG="EN">Cleaning services</TEXT>
    <TEXT LANG="FR">Services de nettoyage</TEXT>
  </CPV>
  <CPV CODE="03111000-2">
    <TEXT LANG="FR">Graines d&apos;&#339;illet &amp; autres</TEXT>
  </CPV>
</CPV_CODE>
`;

/** Twelve codes, each with the check digit of another. */
function shifted(): string {
  return Array.from({ length: 12 }, (_, index) => {
    const code = `4511${String(1000 + index * 7)}`;
    return `${code}-${(cpvCheckDigit(code) + 1) % 10}\tUn code\n`;
  }).join('');
}

describe('the official list of CPV codes in a file', () => {
  it('is read from XML with every language in it', () => {
    expect(read(official)).toEqual({
      faults: [],
      doubts: [],
      entries: [
        {
          code: '90910000',
          label: 'Services de nettoyage',
          labelEn: 'Cleaning services',
          level: 4,
          words: 'services de nettoyage',
          wordsEn: 'cleaning services',
        },
        {
          code: '03111000',
          label: "Graines d'œillet & autres",
          labelEn: null,
          level: 5,
          words: 'graines d oeillet autres',
          wordsEn: null,
        },
      ],
    });
  });

  it.each([
    ['tabs and no titles', '90910000\tServices de nettoyage\tCleaning services\n45000000\tTravaux\n'],
    [
      'semicolons and titles',
      'CODE;EN;FR\n90910000-9;Cleaning services;Services de nettoyage\n45000000-7;;Travaux\n',
    ],
    [
      'a mark at the beginning and Windows line ends',
      '\uFEFFcode,libellé,english\r\n90910000,Services de nettoyage,Cleaning services\r\n45000000,Travaux,\r\n',
    ],
  ])('is read from a table with %s', (_, text) => {
    const { entries, faults } = read(text);
    expect(faults).toEqual([]);
    expect(entries.map(({ code, label, labelEn }) => [code, label, labelEn])).toEqual([
      ['90910000', 'Services de nettoyage', 'Cleaning services'],
      ['45000000', 'Travaux', null],
    ]);
  });

  it('is read as Windows writes it', () => {
    const bytes = Uint8Array.from(
      [...'45000000\tB', 0xe2, ...'timent\n'].map((one) =>
        typeof one === 'string' ? one.charCodeAt(0) : one,
      ),
    );
    expect(readCpvFile(bytes).entries[0]?.label).toBe('Bâtiment');
  });

  it('names the line of each fault, and takes what is said twice alike once', () => {
    const { entries, faults, doubts } = read(
      '90910000-9\tServices de nettoyage\n90910000\tServices de nettoyage\nAA01-1\tMétal\n45000000-7\t\n90910000-9\tAutre chose\n',
    );
    expect(entries).toHaveLength(1);
    expect(faults.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(faults[2]?.what).toContain('line 1');
    expect(doubts).toEqual([]);
  });

  it('doubts a check digit that does not fit, as the official list prints a few, and refuses many', () => {
    const three = shifted().split('\n').slice(0, 3).join('\n');
    expect(read(three)).toMatchObject({ faults: [], doubts: [{ line: 1 }, { line: 2 }, { line: 3 }] });
    expect(read(three).entries).toHaveLength(3);
    const { faults, doubts } = read(shifted());
    expect(doubts.length).toBeGreaterThan(10);
    expect(faults).toEqual(doubts);
  });

  it('names the line in XML too', () => {
    expect(read(official.replace('03111000-2', '03111000-4')).doubts).toMatchObject([{ line: 8 }]);
    expect(read(official.replace('03111000-2', '0311')).faults).toMatchObject([{ line: 8 }]);
    expect(read(official.replace('</TEXT>', '')).faults[0]?.line).toBeGreaterThan(3);
    expect(read(official.replace('LANG="FR">Services', 'LANG="IT">Services')).faults).toMatchObject([
      { line: 3, what: '90910000 has no French label' },
    ]);
  });

  it.each([
    ['an archive', Uint8Array.from([0x50, 0x4b, 3, 4]), 'Excel'],
    ['entities of its own', new TextEncoder().encode('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'DOCTYPE'],
    ['another XML', new TextEncoder().encode('<a><b/></a>'), 'no <CPV'],
    ['a table of other things', new TextEncoder().encode('name;age\nx;3\n'), 'CODE and FR'],
    ['nothing', new Uint8Array(), ''],
  ])('refuses %s', (_, bytes, what) => {
    const { entries, faults } = readCpvFile(bytes);
    expect(entries).toEqual([]);
    expect(faults).toMatchObject([{ line: 1, what: expect.stringContaining(what) as string }]);
  });
});
