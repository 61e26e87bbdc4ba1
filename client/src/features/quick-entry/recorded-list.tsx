import { useState } from 'react';
import { Button } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import classes from './quick-entry.module.css';
import { texts } from './texts';
import type { Recorded } from './use-save';

interface RecordedListProps {
  readonly recorded: readonly Recorded[];
  readonly busy: boolean;
  readonly onUndo: (recorded: Recorded) => Promise<boolean>;
}

/** What has been recorded since the page was opened, the last first, each to look at or to take back. */
export function RecordedList({ recorded, busy, onUndo }: RecordedListProps) {
  const t = useTexts(texts);
  const [undone, setUndone] = useState<ReadonlySet<string>>(new Set());
  const count = recorded.reduce((sum, one) => sum + (undone.has(one.id) ? 0 : one.ties.length), 0);
  const undo = async (one: Recorded): Promise<void> => {
    if (await onUndo(one)) setUndone((now) => new Set(now).add(one.id));
  };
  return (
    <>
      <p role="status" className={classes.count}>
        {recorded.length > 0 ? t.recorded(count) : ''}
      </p>
      {recorded.length > 0 && (
        <Section title={t.session}>
          <ul className={classes.recorded}>
            {recorded.map((one) => (
              <li key={one.id} data-undone={undone.has(one.id)}>
                <span>
                  {one.ties.map((tie, index) => (
                    <span key={tie.slug}>
                      {index > 0 && ' · '}
                      {undone.has(one.id) ? (
                        tie.name
                      ) : (
                        <KeptLink to={`/liens/${tie.slug}`}>{tie.name}</KeptLink>
                      )}
                    </span>
                  ))}
                </span>
                {undone.has(one.id) ? (
                  <span>{t.undone}</span>
                ) : (
                  <Button
                    aria-label={t.undoOf(one.ties.map(({ name }) => name).join(', '))}
                    aria-disabled={busy}
                    onClick={() => void undo(one)}
                  >
                    {t.undo}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
