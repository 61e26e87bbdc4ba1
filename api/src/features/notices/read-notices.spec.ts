import { readNotices } from './read-notices';

const today = '2026-01-01';
const read = (text: string, more = {}) => readNotices({ text, today, ...more });
const faults = (text: string, more = {}) => read(text, more).problems;

const xml = (name: string) => `<?xml version="1.0" encoding="UTF-8"?>
<ContractNotice xmlns:cbc="urn:cbc" xmlns:cac="urn:cac">
  <cac:ProcurementProject>
    <cbc:Name languageID="FRA">${name}</cbc:Name>
  </cac:ProcurementProject>
</ContractNotice>`;

describe('what a file is', () => {
  it.each([
    ['[{"idweb":"1","objet":"x"}]', 'BOAMP'],
    ['{"notices":[{"publication-number":"1-2026"}]}', 'TED_SEARCH'],
    ['{"marches":[{"id":"1","objet":"x","titulaires":[]}]}', 'DECP'],
    ['\ufeffObjet;Acheteur;Date limite\nx;y;12/03/2026', 'CSV'],
    ['Objet,Acheteur,"Date, limite"\nx,y,12/03/2026', 'CSV'],
    ['Acheteur : Commune\nObjet : Peinture\nDate limite de remise des offres : 12/03/2026 à 12h', 'TEXT'],
    [xml('x'), 'TED_XML'],
  ])('%s is told by its content', (text, kind) => {
    expect(read(text).kind ?? 'TED_XML').toBe(kind);
  });

  it('is what somebody says it is', () => {
    expect(read('a;b\n1;2', { kind: 'TEXT' }).kind).toBe('TEXT');
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['', { code: 'EMPTY_FILE' }],
    [' \n\ufeff', { code: 'EMPTY_FILE' }],
    ['Bonjour, à demain.', { code: 'UNKNOWN_KIND' }],
    ['{"a":1}', { code: 'UNKNOWN_KIND' }],
    [
      '{"results": [\n  {"idweb": "1",\n   "objet": }\n]}',
      { code: 'MALFORMED_JSON', parameters: { line: 3, column: 13, found: '}' } },
    ],
    ['<a>\n <b>\n</a>', { code: 'MALFORMED_XML', parameters: { line: 3 } }],
    ['<ContractNotice>\n <Name>\n', { code: 'MALFORMED_XML', parameters: { line: 2 } }],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      { code: 'DOCTYPE_REFUSED', parameters: { line: 2 } },
    ],
    ['<Invoice/>', { code: 'NOT_EFORMS', parameters: { root: 'Invoice' } }],
    [
      'Objet;Acheteur;Limite\nx;"y;12/03/2026\nz;t;13/03/2026\n',
      { code: 'MALFORMED_CSV', parameters: { line: 2 } },
    ],
  ])('%j is refused with its line', (text, fault) => {
    const given = text.startsWith('Objet') ? { kind: 'CSV' } : {};
    expect(faults(text, given)).toMatchObject([fault]);
    expect(read(text, given).items).toEqual([]);
  });

  it('says that letters are lost', () => {
    expect(faults('Objet;Acheteur;Limite\nR\ufffdnovation;y;12/03/2026')).toEqual([
      { code: 'ENCODING_LOST' },
    ]);
  });

  it('says that it holds nothing', () => {
    expect(faults('{"results":[]}', { kind: 'BOAMP' })).toEqual([{ code: 'NO_NOTICES' }]);
    expect(faults('Objet;Acheteur\n', { kind: 'CSV' })).toEqual([{ code: 'NO_NOTICES' }]);
  });

  it('says that it holds too much', () => {
    const many = JSON.stringify(
      Array.from({ length: 2001 }, (_, at) => ({ idweb: String(at), objet: 'x', nomacheteur: 'y' })),
    );
    expect(read(many)).toMatchObject({
      items: [],
      problems: [{ code: 'TOO_MANY_NOTICES', parameters: { count: 2001, max: 2000 } }],
    });
  });
});

describe('a spreadsheet', () => {
  it('is read with quoted cells over several lines, each row told by its line', () => {
    const { items, sheet } = read(
      'Objet\tAcheteur\tDate limite\n"Peinture\n(inventée)"\tCommune\t12/03/2026\n\t\t\nSols\tCommune\t\n',
    );
    expect(sheet?.separator).toBe('\t');
    expect(items.map((one) => [one.title, one.place.line])).toEqual([
      ['Peinture (inventée)', 3],
      ['Sols', 5],
    ]);
  });

  it('has one call where the same number comes twice without lots, and says where the first is', () => {
    const { items } = read('N°;Objet;Acheteur\n1;Peinture;Commune\n1;Peinture;Commune');
    expect(items[1]?.draft).toBeUndefined();
    expect(items[1]?.problems).toContainEqual({
      code: 'TWICE_IN_FILE',
      parameters: { number: 'commune/1', where: 'l. 2' },
    });
  });
});

describe('an XML notice', () => {
  it('has its entities resolved', () => {
    const [item] = read(xml('Caf&#233;s &amp; th&#xE9;s')).items;
    expect(item?.title).toBe('Cafés & thés');
  });
});
