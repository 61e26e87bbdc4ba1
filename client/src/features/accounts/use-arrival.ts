import { useEffect, useState } from 'react';
import { messageOfProblem } from '../../lib/error-messages';
import { useLanguage } from '../../lib/i18n';
import { useParamsOfAddress } from '../../lib/search-params';

/** What the address says to who comes back from the provider of sign-in. */
const TOLD = ['erreur', 'numero', 'relie'] as const;

/** What to say to who has just come back: once, so that the address does not say it again. */
export function useArrival(): { readonly problem: string | undefined; readonly linked: boolean } {
  const { language } = useLanguage();
  const [params, setParams] = useParamsOfAddress();
  const [told] = useState(() => ({
    code: params.get('erreur'),
    requestId: params.get('numero') ?? '?',
    linked: params.has('relie'),
  }));
  const isToldStill = TOLD.some((name) => params.has(name));
  useEffect(() => {
    if (!isToldStill) return;
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const name of TOLD) after.delete(name);
        return after;
      },
      // Nothing is drawn at once from an effect.
      { replace: true, preventScrollReset: true, flushSync: false },
    );
  }, [isToldStill, setParams]);
  const { code, requestId, linked } = told;
  const problem = code ? messageOfProblem({ code, parameters: { requestId } }, language) : undefined;
  return { problem, linked };
}
