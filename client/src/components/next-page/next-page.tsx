import { useEffect, useEffectEvent, useState } from 'react';
import { problemOf } from '../../lib/error-messages';
import { formatNumber } from '../../lib/format';
import { defineTexts, useLanguage, useTexts } from '../../lib/i18n';
import { useNewRows } from '../../lib/new-rows';
import { Button } from '../button';
import { Notice } from '../query-state';
import classes from './next-page.module.css';

const texts = defineTexts({
  fr: {
    more: 'Afficher la suite',
    loading: 'Chargement…',
    failed: 'La suite n’a pas pu être lue',
    retry: 'Réessayer',
    added: (count: string) => `${count} de plus.`,
    shown: (count: string, all: string) => `${count} sur ${all}.`,
    end: 'Tout est affiché.',
    cut: 'Il y a une suite, qui n’était pas affichée quand la page a été imprimée.',
  },
  en: {
    more: 'Show more',
    loading: 'Loading…',
    failed: 'What comes next could not be read',
    retry: 'Try again',
    added: (count: string) => `${count} more.`,
    shown: (count: string, all: string) => `${count} of ${all}.`,
    end: 'That is all.',
    cut: 'There is more, which was not shown when the page was printed.',
  },
});

interface NextPageProps {
  /** The list as far as it was read. */
  readonly of: {
    readonly nodes: readonly unknown[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    /** How many there are in all, where that is known. */
    readonly totalCount?: number;
  };
  /** Reads what comes after a cursor, which then joins `of`. */
  readonly fetchMore: (options: { variables: { after: string } }) => Promise<unknown>;
  /** Whether the next page is read without being asked for. */
  readonly readOn?: boolean;
  /** What the button says where "show more" would not say of what. */
  readonly label?: string;
}

/** What came of the page after a cursor: asked for when there were `had` rows, failed, or there with so many more. */
interface Step {
  readonly after: string | null;
  readonly had?: number;
  readonly error?: unknown;
  readonly added?: number;
}

/**
 * Below a list that is read page by page, beside its rows (`li`, `tr`) or what holds them: asks for the next page, says
 * that it comes, that it failed, or how many there are now, and moves the keyboard on to the first new row.
 */
export function NextPage({ of, fetchMore, readOn = false, label }: NextPageProps) {
  const { nodes, pageInfo, totalCount } = of;
  const { hasNextPage, endCursor } = pageInfo;
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [step, setStep] = useState<Step>();
  if (step?.had !== undefined && step.after !== endCursor)
    setStep({ after: endCursor, added: nodes.length - step.had });
  const now = step?.after === endCursor ? step : undefined;
  const failed = now !== undefined && 'error' in now;
  const busy = hasNextPage && !failed && (readOn || now?.had !== undefined);

  const read = useEffectEvent((after: string) => {
    fetchMore({ variables: { after } }).catch((error: unknown) => setStep({ after, error }));
  });
  useEffect(() => {
    if (busy && endCursor !== null) read(endCursor);
  }, [busy, endCursor]);

  const { beside, remember } = useNewRows<HTMLDivElement>(step?.added !== undefined);
  const ask = (): void => {
    if (busy) return;
    remember();
    setStep({ after: endCursor, had: nodes.length });
  };

  const added = now?.added ?? 0;
  const goesFurther = hasNextPage || (totalCount !== undefined && nodes.length < totalCount);
  if (!goesFurther && now?.added === undefined) return null;
  const count = (number: number) => formatNumber(number, language);
  return (
    // On paper nothing is asked for: there it says how much of the list it is.
    <div className={classes.foot} ref={beside} data-print={goesFurther ? undefined : 'no'}>
      {failed && (
        <Notice tone="problem" title={t.failed}>
          {problemOf(now.error, language).message}
        </Notice>
      )}
      {hasNextPage && (
        <Button aria-disabled={busy} aria-busy={busy} data-print="no" onClick={ask}>
          {failed ? t.retry : (label ?? t.more)}
        </Button>
      )}
      {goesFurther && <p className={classes.cut}>{t.cut}</p>}
      <p className={classes.said} role="status" tabIndex={-1}>
        {busy ? t.loading : added > 0 && t.added(count(added))}{' '}
        {goesFurther ? totalCount !== undefined && t.shown(count(nodes.length), count(totalCount)) : t.end}
      </p>
    </div>
  );
}
