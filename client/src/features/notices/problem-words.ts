import { noticeColumns, noticeProblems } from '@maillage/graph-schema/vocabulary';
import { problemWords, valueText } from '../importing';
import { fieldLabel } from './field-labels';

/** Parameters that name a field, to be told in the language of the screen. */
const fields: ReadonlySet<string> = new Set(['field', 'whose']);

/** What is said of notices and of the files that they come in. */
export const noticeWords = problemWords(noticeProblems, (name, value, { code, parameters }, language) => {
  const { field } = (parameters ?? {}) as Readonly<Record<string, unknown>>;
  const column = code === 'MAPPING_MISSING' && noticeColumns.find((one) => one.code === field);
  if (column) return column.label[language];
  return fields.has(name) ? fieldLabel(String(value), language) : valueText(String(value), language);
});
