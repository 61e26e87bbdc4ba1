import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useMedia } from './media';

type Scheme = 'light' | 'dark';
/** What the visitor asks for: one of the two, or whatever the system has. */
export type SchemeChoice = Scheme | 'auto';

interface SchemeState {
  /** The one on the screen. */
  readonly scheme: Scheme;
  /** The system's. */
  readonly system: Scheme;
  readonly choice: SchemeChoice;
  readonly choose: (choice: SchemeChoice) => void;
}

// Both are read by public/color-scheme.js too, before the first paint.
const KEY = 'maillage.scheme';
const DARK = '(prefers-color-scheme: dark)';

const SchemeContext = createContext<SchemeState>({
  scheme: 'light',
  system: 'light',
  choice: 'auto',
  choose: () => undefined,
});

export function SchemeProvider({ children }: { readonly children: ReactNode }) {
  const [choice, setChoice] = useState(storedChoice);
  const system: Scheme = useMedia(DARK) ? 'dark' : 'light';
  const scheme = choice === 'auto' ? system : choice;
  useEffect(() => {
    document.documentElement.dataset['scheme'] = scheme;
  }, [scheme]);
  useEffect(() => {
    // A choice made in another tab.
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === KEY) setChoice(storedChoice());
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, []);
  const state = useMemo<SchemeState>(
    () => ({
      scheme,
      system,
      choice,
      choose: (next) => {
        storeChoice(next);
        setChoice(next);
      },
    }),
    [scheme, system, choice],
  );
  return <SchemeContext value={state}>{children}</SchemeContext>;
}

export function useScheme(): SchemeState {
  return useContext(SchemeContext);
}

function storedChoice(): SchemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'auto';
  } catch {
    return 'auto'; // Storage can be forbidden: the choice then lasts as long as the page.
  }
}

function storeChoice(choice: SchemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // See above.
  }
}
