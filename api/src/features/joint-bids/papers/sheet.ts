import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/** What stands for what is not known: to be filled in by hand. */
export const BLANK = '……………………………………';

export type Part = Paragraph | Table;

export const title = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER });

export const heading = (text: string): Paragraph =>
  new Paragraph({
    text,
    heading: HeadingLevel.HEADING_1,
    spacing: { before: 320, after: 120 },
    keepNext: true,
  });

export const subheading = (text: string): Paragraph =>
  new Paragraph({
    text,
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 200, after: 80 },
    keepNext: true,
  });

export const text = (words: string): Paragraph =>
  new Paragraph({ children: [new TextRun(words)], spacing: { after: 100 } });

export const note = (words: string): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text: words, italics: true, size: 18, color: '555555' })],
    spacing: { after: 100 },
  });

/** A label and what is known, or a blank. */
export const field = (label: string, value: string | number | null | undefined): Paragraph =>
  new Paragraph({
    children: [
      new TextRun({ text: `${label}\u00a0: `, bold: true }),
      new TextRun(value === undefined || value === null || value === '' ? BLANK : String(value)),
    ],
    spacing: { after: 80 },
  });

/** A box, ticked or not. */
export const box = (isTicked: boolean, words: string): Paragraph =>
  new Paragraph({
    children: [
      new TextRun({ text: `${isTicked ? '☒' : '☐'}  `, font: 'Segoe UI Symbol' }),
      new TextRun(words),
    ],
    spacing: { after: 60 },
    indent: { left: 240 },
  });

/** A table with its heads; an empty cell is a blank to fill in. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): Table {
  const width = { size: Math.floor(100 / heads.length), type: WidthType.PERCENTAGE };
  const cell = (words: string, bold: boolean): TableCell =>
    new TableCell({
      width,
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      children: words
        .split('\n')
        .map((line) => new Paragraph({ children: [new TextRun({ text: line, bold })] })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: heads.map((head) => cell(head, true)) }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((words) => cell(words, false)) }),
      ),
    ],
  });
}

/** A file that Word and LibreOffice open. */
export function fileOf(name: string, parts: readonly Part[]): Promise<Buffer> {
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${name}\u00a0– page `, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
    ],
  });
  return Packer.toBuffer(
    new Document({
      title: name,
      creator: 'Maillage',
      styles: {
        default: { document: { run: { font: 'Arial', size: 21 }, paragraph: { spacing: { line: 264 } } } },
      },
      sections: [
        {
          properties: { page: { margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 } } },
          footers: { default: footer },
          children: [...parts],
        },
      ],
    }),
  );
}
