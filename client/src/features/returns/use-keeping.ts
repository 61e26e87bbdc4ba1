import type { QualifierCode, YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { useRef } from 'react';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage } from '../../lib/i18n';
import { newRequestId } from '../../lib/request-id';
import type { FigureFormPartsFragment } from './returns.generated';

export interface GivenFigure {
  readonly figure: YearlyFigureCode;
  readonly text: string;
  readonly qualifier: QualifierCode;
  readonly sure: boolean;
}

interface Kept {
  readonly form?: FigureFormPartsFragment | null;
  readonly problems: readonly { readonly code: string; readonly parameters?: unknown }[];
}

/** Keeps one figure; tells what is wrong with it, in words. */
export type Keep = (given: GivenFigure) => Promise<string | undefined>;

/** Sends a figure under a request of its own. */
export type Send = (given: GivenFigure & { readonly request: string }) => Promise<Kept | undefined>;

/** How a figure is sent: what was typed last arrives though the page is left. */
export const outlivingPage = { fetchOptions: { keepalive: true } };

/** Figures are sent one after the other, so that the form that comes back last is the latest. */
export function useKeeping(send: Send, onForm: (form: FigureFormPartsFragment) => void): Keep {
  const { language } = useLanguage();
  const before = useRef<Promise<unknown>>(Promise.resolve());
  return (given) => {
    const sent = before.current.then(async () => {
      try {
        const kept = await send({ ...given, request: newRequestId() });
        if (kept?.form) onForm(kept.form);
        const [first] = kept?.problems ?? [];
        return first && messageOfProblem(first, language);
      } catch (error) {
        return problemOf(error, language).message;
      }
    });
    before.current = sent;
    return sent;
  };
}
