import type { Bilingual } from '@maillage/graph-schema/vocabulary';
import { useCallback } from 'react';
import { bilingual, useLanguage, type Language } from './i18n';

interface Labelled {
  readonly code: string;
  readonly label: Bilingual;
}

/** The word for a code; the code itself when the list does not (yet) hold it, which is better than a blank. */
export function termLabel(terms: readonly Labelled[], code: string, language: Language): string {
  const found = terms.find((term) => term.code === code);
  return found ? bilingual(found.label, language) : code;
}

/** `const term = useTerm(); term(stances, 'DECLARED')` gives the word in the language of the screen. */
export function useTerm(): (terms: readonly Labelled[], code: string) => string {
  const { language } = useLanguage();
  return useCallback((terms, code) => termLabel(terms, code, language), [language]);
}
