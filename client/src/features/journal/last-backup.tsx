import { useEffect, useState, type ReactNode } from 'react';
import { Notice } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { MomentText } from '../accounts';
import classes from './journal.module.css';
import { texts } from './texts';

/** What `/health/backup` answers, with 200 or, where the last one is too old, with 503. */
interface BackupHealth {
  readonly status: 'up' | 'late' | 'off';
  readonly last: string | null;
  readonly kept: number;
  readonly failedAt: string | null;
}

/** When the store was last backed up: a calm line, or what to do where that is too long ago or has failed. */
export function LastBackup() {
  const health = useBackupHealth();
  return <div className={classes.backup}>{health !== undefined && <Told health={health} />}</div>;
}

function Told({ health }: { readonly health: BackupHealth | null }) {
  const t = useTexts(texts);
  if (health === null) return <p>{t.backupUnread}</p>;
  if (health.status === 'off') return <Notice title={t.backupOff}>{t.backupOffText}</Notice>;
  const last: ReactNode = health.last ? (
    <>
      {t.backupLast} <MomentText at={health.last} />
      {t.backupsKept(health.kept)}
    </>
  ) : (
    t.backupNone
  );
  if (health.status === 'up' && !health.failedAt) return <p>{last}</p>;
  return (
    <Notice title={health.failedAt ? t.backupFailed : t.backupLate} tone="problem">
      <p>{last}</p>
      {health.failedAt && (
        <p>
          {t.backupFailedAt} <MomentText at={health.failedAt} />.
        </p>
      )}
      <p>{t.backupWhatToDo}</p>
    </Notice>
  );
}

/** Undefined while it is read, null where it cannot be. */
function useBackupHealth(): BackupHealth | null | undefined {
  const [health, setHealth] = useState<BackupHealth | null>();
  useEffect(() => {
    const leaving = new AbortController();
    fetch('/health/backup', { signal: leaving.signal })
      .then(async (answer) => setHealth((await answer.json()) as BackupHealth))
      .catch(() => leaving.signal.aborted || setHealth(null));
    return () => leaving.abort();
  }, []);
  return health;
}
