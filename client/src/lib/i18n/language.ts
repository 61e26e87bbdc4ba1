export type Language = 'fr' | 'en';

const KEY = 'maillage.language';

export function isLanguage(value: unknown): value is Language {
  return value === 'fr' || value === 'en';
}

/** The language to begin with: the address's, else the one chosen before, else the browser's; French first. */
export function firstLanguage(search: string, stored: string | null, browser: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  if (isLanguage(stored)) return stored;
  return browser[0]?.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** That of this tab, which has been away and is back, else that of an earlier choice. */
export function storedLanguage(): string | null {
  try {
    return sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY);
  } catch {
    return null; // Storage can be forbidden: the choice then lasts as long as the page.
  }
}

/** Keeps a choice for the next visit. */
export function storeLanguage(language: Language): void {
  try {
    sessionStorage.removeItem(KEY);
    localStorage.setItem(KEY, language);
  } catch {
    // See above.
  }
}

/** Keeps the language of the screen while this tab is elsewhere: the address that it comes back to does not say it. */
export function keepLanguageOfTab(language: Language): void {
  try {
    sessionStorage.setItem(KEY, language);
  } catch {
    // See above.
  }
}
