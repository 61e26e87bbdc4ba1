import type { WriteTransaction } from '../../platform/database/database.service';
import { textsBeside } from './person-erasure.repository';
import type { NameRedaction } from './redact-names';

/** Texts read at once. */
const STRETCH = 1000;

/** The texts of one node without a name; what is kept as JSON in it leaves the name out and stays JSON. */
export function redactTexts(
  texts: Readonly<Record<string, string | null>>,
  { whole }: NameRedaction,
): Record<string, string | null> {
  const redact = (field: string, text: string) =>
    field.endsWith('AsJson') ? redactJson(text, whole) : whole(text);
  return Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [field, text === null ? null : redact(field, text)]),
  );
}

function redactJson(text: string, whole: (text: string) => string): string {
  return JSON.stringify(JSON.parse(text), (_field, value: unknown) =>
    typeof value === 'string' ? whole(value) : value,
  );
}

/** Leaves a person out of what people wrote beside the graph: as it was, but for the name. */
export async function redactBeside(transaction: WriteTransaction, names: NameRedaction): Promise<void> {
  for (const { after, put } of textsBeside)
    for (let last = ''; ;) {
      const read = await transaction.run(after, { after: last, limit: STRETCH });
      const rows = read.flatMap(({ key, texts }) => {
        const left = redactTexts(texts, names);
        const isChanged = Object.keys(texts).some((field) => left[field] !== texts[field]);
        return isChanged ? [{ key, texts: left }] : [];
      });
      await transaction.run(put, { rows });
      const end = read.at(-1);
      if (!end || read.length < STRETCH) break;
      last = end.key;
    }
}
