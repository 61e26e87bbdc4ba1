import type { WriteTransaction } from '../../platform/database/database.service';
import { redactShownTexts, shownTexts } from './person-erasure.repository';
import type { NameRedaction } from './redact-names';

/** The texts of a target or a page without a name; what is kept as JSON in it leaves the name out and stays JSON. */
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

/** Leaves a person out of the targets of poles and of the pages that they showed: as published, but for the name. */
export async function redactShown(transaction: WriteTransaction, names: NameRedaction): Promise<void> {
  const rows = await transaction.run(shownTexts, {});
  const changed = rows.flatMap(({ id, texts }) => {
    const left = redactTexts(texts, names);
    const isChanged = Object.keys(texts).some((field) => left[field] !== texts[field]);
    return isChanged ? [{ id, texts: left }] : [];
  });
  await transaction.run(redactShownTexts, { rows: changed });
}
