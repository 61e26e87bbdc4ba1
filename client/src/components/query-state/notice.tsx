import type { ReactNode } from 'react';
import { defineTexts, useTexts } from '../../lib/i18n';
import { Button } from '../button';
import classes from './query-state.module.css';

const texts = defineTexts({
  fr: {
    outdated: 'L’application a peut-être été mise à jour depuis l’ouverture de la page.',
    reload: 'Recharger la page',
  },
  en: {
    outdated: 'The application may have been updated since the page was opened.',
    reload: 'Reload the page',
  },
});

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
  readonly tone?: 'calm' | 'problem';
}

/** Says that there is nothing, or that something went wrong, and what to do. */
export function Notice({ title, children, actions, tone = 'calm' }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'problem' ? 'alert' : undefined}>
      <p className={classes.title}>{title}</p>
      {children && <div>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}

/** Says that a part of the page failed whose code may be gone, and offers to read the page again. */
export function ReloadNotice({ title }: { readonly title: string }) {
  const t = useTexts(texts);
  const reload = <Button onClick={() => window.location.reload()}>{t.reload}</Button>;
  return (
    <Notice tone="problem" title={title} actions={reload}>
      {t.outdated}
    </Notice>
  );
}
