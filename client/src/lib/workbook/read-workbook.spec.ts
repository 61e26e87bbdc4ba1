import { strToU8, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import { readWorkbook } from '.';

const zip = (parts: Readonly<Record<string, string>>): ArrayBuffer =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
    .buffer as ArrayBuffer;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as spreadsheets write it, its sheets by their names; one whose name begins with a dot is hidden. */
const xlsx = (sheets: Readonly<Record<string, string>>, parts: Readonly<Record<string, string>> = {}) => {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${name.startsWith('.') ? ' state="veryHidden"' : ''}/>`,
  );
  return zip({
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, at) => `<Relationship Id="rId${at + 1}" Target="/xl/worksheets/s${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/s${at + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  });
};

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Styles in this order: general, built-in date, month, percent, then the given formats. */
const styles = (...codes: string[]) => ({
  'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${codes
    .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`)
    .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[
    0,
    14,
    17,
    9,
    ...codes.map((_, at) => 164 + at),
  ]
    .map((id) => `<xf numFmtId="${id}"/>`)
    .join('')}</cellXfs></styleSheet>`,
});

const numbers = (cells: readonly (readonly [value: number, style: number])[]) =>
  `<row>${cells.map(([value, style]) => `<c s="${style}"><v>${value}</v></c>`).join('')}</row>`;

describe('an XLSX workbook', () => {
  it('is read as all its visible sheets, each row in its place, with line breaks', () => {
    const sheets = readWorkbook(
      xlsx({
        Membres: `<row r="1">${text('A1', 'Nom')}${text('C1', 'ESS')}</row><row r="2"/>
          <row r="4">${text('A4', 'Atelier&#10;des Nuages')}<c r="C4" t="b"><v>1</v></c></row>
          <row r="5"><c r="A5" s="3"/></row>`,
        '.Listes': `<row>${text('A1', 'x')}</row>`,
        Liens: `<row>${text('A1', 'Sorte_x000D_')}<c><v>7</v></c></row>`,
      }),
    );
    expect(sheets).toEqual([
      { name: 'Membres', rows: [['Nom', '', 'ESS'], [], [], ['Atelier\ndes Nuages', '', 'OUI']], cut: false },
      { name: 'Liens', rows: [['Sorte\r', 7]], cut: false },
    ]);
  });

  it('gives dates as such, no more precise than they are shown, and shares as they are read', () => {
    const cells = numbers([
      ...([41_522, 41_522.75].map((value) => [value, 1]) as [number, number][]),
      [41_522, 2],
      [0.355, 3],
      [41_522, 4],
      [41_522, 5],
      [41_522.5, 6],
      [1.5, 7],
      [12.5, 8],
      [41_522, 9],
      [59, 1],
      [61, 1],
    ]);
    const [sheet] = readWorkbook(
      xlsx(
        { A: cells },
        styles(
          'dd\\/mm\\/yyyy;@',
          'yyyy',
          '[$-40C]d mmm yyyy h:mm',
          '[h]:mm',
          '# ##0.00 &quot;€ par mois&quot;',
          'mmmm yyyy',
        ),
      ),
    );
    expect(sheet?.rows[0]).toEqual([
      '2013-09-05',
      '2013-09-05',
      '2013-09',
      '35.5 %',
      '2013-09-05',
      '2013',
      '2013-09-05',
      '36:00',
      12.5,
      '2013-09',
      '1900-02-28',
      '1900-03-01',
    ]);
  });

  it('counts days from 1904 where the workbook does', () => {
    const parts = xlsx(
      { A: numbers([[40_060, 1]]) },
      {
        ...styles(),
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>`,
      },
    );
    expect(readWorkbook(parts)[0]?.rows).toEqual([['2013-09-05']]);
  });

  it('can be one sheet that is named nowhere', () => {
    const least = zip({
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>',
    });
    expect(readWorkbook(least)).toEqual([{ name: '', rows: [[7]], cut: false }]);
  });

  it('is read as another program writes it', async () => {
    const day = new Date(Date.UTC(2013, 8, 5));
    const sheets = [
      { sheet: 'Un', data: [[{ value: 'Nom & "co"' }, { value: day, type: Date, format: 'dd/mm/yyyy' }]] },
      {
        sheet: 'Deux',
        data: [
          [
            { value: true, type: Boolean },
            { value: 12.5, type: Number },
          ],
        ],
      },
    ];
    const written = await writeExcelFile(sheets).toBlob();
    const bytes = await new Promise<ArrayBuffer>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(written);
    });
    expect(readWorkbook(bytes)).toMatchObject([
      { name: 'Un', rows: [['Nom & "co"', '2013-09-05']] },
      { name: 'Deux', rows: [['OUI', 12.5]] },
    ]);
  });

  it('says where it holds more than is read', () => {
    const [sheet] = readWorkbook(xlsx({ A: `<row r="1">${text('A1', 'Nom')}${text('ZZZ1', 'loin')}</row>` }));
    expect(sheet).toEqual({ name: 'A', rows: [['Nom']], cut: true });
    expect(readWorkbook(xlsx({ A: `<row r="1048576">${text('A1048576', 'x')}</row>` }))[0]?.rows).toEqual([]);
  });
});

it('reads an ODS workbook: repeated and empty rows and cells, remarks, hidden sheets', () => {
  const ns = 'urn:oasis:names:tc:opendocument:xmlns:';
  const content = `<office:document-content xmlns:office="${ns}office:1.0" xmlns:table="${ns}table:1.0" xmlns:text="${ns}text:1.0" xmlns:style="${ns}style:1.0">
    <office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
    <office:body><office:spreadsheet>
      <table:table table:name="Membres" table:style-name="ta1">
        <table:table-header-rows><table:table-row>
          <table:table-cell office:value-type="string"><text:p>Nom</text:p></table:table-cell>
          <table:table-cell table:number-columns-repeated="2"/>
          <table:table-cell office:value-type="string"><office:annotation><text:p>remarque</text:p></office:annotation><text:p>Depuis<text:s/>quand</text:p></table:table-cell>
        </table:table-row></table:table-header-rows>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
        <table:table-row table:number-rows-repeated="2">
          <table:table-cell office:value-type="string"><text:p>Deux</text:p><text:p>lignes</text:p></table:table-cell>
          <table:table-cell office:value-type="float" office:value="1250.5"><text:p>1 250,50</text:p></table:table-cell>
          <table:table-cell office:value-type="boolean" office:boolean-value="false"><text:p>FAUX</text:p></table:table-cell>
          <table:table-cell office:value-type="date" office:date-value="2013-09-05T00:00:00"><text:p>05/09/13</text:p></table:table-cell>
          <table:table-cell office:value-type="percentage" office:value="0.07"><text:p>7 %</text:p></table:table-cell>
        </table:table-row>
        <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>
      </table:table>
      <table:table table:name="Listes" table:style-name="ta2"/>
    </office:spreadsheet></office:body></office:document-content>`;
  const row = ['Deux\nlignes', 1250.5, 'NON', '2013-09-05', '7 %'];
  expect(readWorkbook(zip({ mimetype: 'x', 'content.xml': content }))).toEqual([
    { name: 'Membres', rows: [['Nom', '', '', 'Depuis quand'], [], [], row, row], cut: false },
  ]);
});

it('refuses what is no workbook, or unpacks to too much', () => {
  expect(() => readWorkbook(zip({ 'word/document.xml': '<a/>' }))).toThrow();
  expect(() => readWorkbook(zip({ 'content.xml': '<a/>' }))).toThrow();
  expect(() => readWorkbook(zip({ 'content.xml': ' '.repeat(40_000_001) }))).toThrow('too large');
});
