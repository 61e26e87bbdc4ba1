import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { firstLanguage, storeLanguage, storedLanguage, type Language } from './language';
import type { Texts } from './texts';

export { isLanguage, keepLanguageOfTab, type Language } from './language';
export { bilingual, counted, De, de, defineTexts, frenchSpaces, plural, type Texts } from './texts';

interface LanguageState {
  readonly language: Language;
  /** Changes it; `remember` also keeps it for the next visit (a choice, as opposed to an address). */
  readonly setLanguage: (language: Language, remember?: boolean) => void;
}

const LanguageContext = createContext<LanguageState>({ language: 'fr', setLanguage: () => undefined });

interface LanguageProviderProps {
  readonly children: ReactNode;
  /** For tests; otherwise found from the address, the last choice and the browser. */
  readonly initial?: Language;
}

export function LanguageProvider({ children, initial }: LanguageProviderProps) {
  const [language, change] = useState<Language>(
    () => initial ?? firstLanguage(window.location.search, storedLanguage(), navigator.languages),
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const state = useMemo<LanguageState>(
    () => ({
      language,
      setLanguage: (next, remember = false) => {
        if (remember) storeLanguage(next);
        change(next);
      },
    }),
    [language],
  );
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  return useContext(LanguageContext);
}

/** The texts of a feature in the language of the screen. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[useContext(LanguageContext).language];
}
