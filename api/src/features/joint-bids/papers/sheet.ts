import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
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

/** What stands for a word or two. */
export const SHORT_BLANK = '………';

/** Width of the text of a page in twentieths of a point. */
const PAGE = 9906;

export type Part = Paragraph | Table;

export const title = (text: string): Paragraph =>
  new Paragraph({
    text,
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
  });

export const heading = (text: string): Paragraph =>
  new Paragraph({
    text,
    heading: HeadingLevel.HEADING_1,
    spacing: { before: 320, after: 120, line: 276, lineRule: LineRuleType.AUTO },
    keepNext: true,
  });

export const subheading = (text: string): Paragraph =>
  new Paragraph({
    text,
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 200, after: 80, line: 276, lineRule: LineRuleType.AUTO },
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

/** A table with its heads; an empty cell is a blank to fill in. Columns are as wide as each other, or as told in percent. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[] = heads.map(() => Math.floor(100 / heads.length)),
): Table {
  const cell = (words: string, bold: boolean, at: number): TableCell =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      children: words
        .split('\n')
        .map((line) => new Paragraph({ children: [new TextRun({ text: line, bold })] })),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((one) => Math.round((one * PAGE) / 100)),
    rows: [
      new TableRow({ tableHeader: true, children: heads.map((head, at) => cell(head, true, at)) }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((words, at) => cell(words, false, at)) }),
      ),
    ],
  });
}

/** Room between a table and what follows. */
export const gap = (): Paragraph => new Paragraph({ spacing: { line: 120 } });

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
        default: {
          document: {
            run: { font: 'Arial', size: 21 },
            paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } },
          },
        },
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
