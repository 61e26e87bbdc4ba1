import { noticeColumns, noticeProblems, type NoticeWeight } from '@maillage/graph-schema/vocabulary';
import { useCallback } from 'react';
import { useLanguage, type Language } from '../../lib/i18n';
import { fieldLabel, valueText } from './field-labels';

export interface NoticeProblem {
  readonly code: string;
  readonly parameters?: unknown;
}

const known = new Map<string, (typeof noticeProblems)[number]>(noticeProblems.map((one) => [one.code, one]));

/** Parameters that name a field, to be told in the language of the screen. */
const fields: ReadonlySet<string> = new Set(['field', 'whose']);

export function weightOf({ code }: NoticeProblem): NoticeWeight {
  return known.get(code)?.weight ?? 'CHECK';
}

export function problemText({ code, parameters }: NoticeProblem, language: Language): string {
  const given = (parameters ?? {}) as Readonly<Record<string, unknown>>;
  const message = known.get(code)?.message[language] ?? code;
  const column = code === 'MAPPING_MISSING' && noticeColumns.find((one) => one.code === given['field']);
  return message
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(given[name] ?? '?');
      if (column) return column.label[language];
      return fields.has(name) ? fieldLabel(value, language) : valueText(value, language);
    })
    .replace(/ (?=[:;?!»])/g, language === 'fr' ? '\u00a0' : ' ')
    .replace(/« /g, '«\u00a0');
}

export function useProblemText(): (problem: NoticeProblem) => string {
  const { language } = useLanguage();
  return useCallback((problem) => problemText(problem, language), [language]);
}
