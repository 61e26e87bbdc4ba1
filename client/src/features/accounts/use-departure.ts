import { useEffect, useState } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { keepLanguageOfTab, useLanguage } from '../../lib/i18n';
import type { DeparturePartsFragment } from './provider.generated';

/** Leaves for the provider of sign-in, where one proves who one is; says what keeps one from leaving. */
export function useDeparture() {
  const { language } = useLanguage();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  // Who turns back finds the page as it was left, which waits for nothing any more.
  useEffect(() => {
    const shown = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) setBusy(false);
    };
    window.addEventListener('pageshow', shown);
    return () => window.removeEventListener('pageshow', shown);
  }, []);

  const leave = async (begin: () => Promise<DeparturePartsFragment | undefined>): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const departure = await begin();
      const [first] = departure?.problems ?? [];
      if (departure?.address) {
        keepLanguageOfTab(language);
        window.location.assign(departure.address);
        return;
      }
      if (first) setProblem(messageOfProblem(first, language));
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
    setBusy(false);
  };
  return { leave, problem, busy };
}
