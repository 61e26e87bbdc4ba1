import { strToU8, zipSync } from 'fflate';
import { textOfFile } from './text-of-file';

/** A workbook as spreadsheets write it: a hidden sheet first, shared and inline strings, a formula, gaps. */
const workbook = (sheet: string): ArrayBuffer =>
  zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
         <sheet name="Listes" sheetId="1" state="hidden" r:id="rId1"/><sheet name="2025" sheetId="2" r:id="rId2"/>
       </sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
         <Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/>
       </Relationships>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Structure</t></si>
         <si><r><t>Chiffre </t></r><r><t>d’affaires</t></r><rPh><t>x</t></rPh></si><si><t>Atelier «&#160;"vert"&#160;»</t></si></sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet/>'),
    'xl/worksheets/sheet2.xml': strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
  }).buffer as ArrayBuffer;

describe('a workbook', () => {
  it('is read as its first visible sheet, each row on its line', async () => {
    const read = await textOfFile(
      blobOf(
        workbook(
          `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>ETP</t></is></c></row>
         <row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>1250000.125</v></c><c r="D3"><f>A1</f><v>12.299999999999999</v></c></row>
         <row r="4"><c r="A4"/></row>
         <row r="5"><c r="A5" t="str"><v>Deux
lignes</v></c><c r="B5" t="e"><v>#N/A</v></c></row>`,
        ),
      ),
    );
    expect('text' in read && read.text.split('\n')).toEqual([
      'Structure\tChiffre d’affaires\t\tETP',
      '',
      '"Atelier « ""vert"" »"\t1250000.13\t\t12.3',
      '',
      'Deux lignes\t#N/A',
    ]);
  });

  it('is told from text by what it holds, and what is neither is said to be', async () => {
    const read = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>) => textOfFile(blobOf(bytes));
    const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>';
    expect(await read(workbook(sheet))).toEqual({ text: 'Structure\t7' });
    expect(await read(strToU8('Structure;CA') as Uint8Array<ArrayBuffer>)).toEqual({ text: 'Structure;CA' });
    const other = zipSync({ 'word/document.xml': strToU8('<a/>') }) as Uint8Array<ArrayBuffer>;
    expect(await read(other)).toEqual({ fault: 'UNREADABLE' });
    expect(await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toEqual({ fault: 'UNREADABLE' });
    expect(await textOfFile({ size: 6_000_000 } as Blob)).toEqual({ fault: 'TOO_LARGE' });
  });
});

/** jsdom's Blob does not give its bytes. */
function blobOf(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Blob {
  const content = new Uint8Array(bytes);
  return { size: content.length, arrayBuffer: () => Promise.resolve(content.buffer) } as Blob;
}
