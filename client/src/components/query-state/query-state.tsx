import { Button } from '../button';
import type { ReactNode } from 'react';
import { problemOf } from '../../lib/error-messages';
import { defineTexts, useLanguage, useTexts } from '../../lib/i18n';
import { Notice } from './notice';
import classes from './query-state.module.css';

const texts = defineTexts({
  fr: { loading: 'Chargement…', failed: 'Cela n’a pas pu être lu', retry: 'Réessayer' },
  en: { loading: 'Loading…', failed: 'This could not be read', retry: 'Try again' },
});

interface QueryStateProps<T> {
  readonly data: T | undefined;
  readonly error?: unknown;
  readonly onRetry: () => void;
  /** What stands in while it loads, when lines of text would mislead. */
  readonly skeleton?: ReactNode;
  /** What surrounds the waiting and the fault, when the content brings its own frame (a page). */
  readonly frame?: (content: ReactNode) => ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Shows what a query brought; until then that it is loading, or why it failed and how to try again. */
export function QueryState<T>(props: QueryStateProps<T>) {
  const { data, frame, children } = props;
  if (data !== undefined) return children(data);
  const content = <NotYet {...props} />;
  return frame ? frame(content) : content;
}

function NotYet<T>({ error, onRetry, skeleton }: QueryStateProps<T>) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (error) {
    return (
      <Notice tone="problem" title={t.failed} actions={<Button onClick={onRetry}>{t.retry}</Button>}>
        {problemOf(error, language).message}
      </Notice>
    );
  }
  return (
    <div className={classes.loading} aria-busy="true" data-skeleton>
      <span className="visually-hidden" role="status">
        {t.loading}
      </span>
      {skeleton ?? (
        <>
          <span className={classes.bone} style={{ width: '62%' }} />
          <span className={classes.bone} style={{ width: '88%' }} />
          <span className={classes.bone} style={{ width: '74%' }} />
        </>
      )}
    </div>
  );
}
