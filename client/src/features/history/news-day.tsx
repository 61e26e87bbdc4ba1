import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ChangeItem } from './change-item';
import type { DayGroup, RequestGroup } from './group-changes';
import type { ChangePartsFragment } from './history.generated';
import classes from './history.module.css';
import { texts } from './texts';
import { UndoButton } from './undo-button';

/** A day of the feed: what was done alone, and what was done at once. */
export function NewsDay({ group }: { readonly group: DayGroup<ChangePartsFragment> }) {
  const { language } = useLanguage();
  return (
    <section className={classes.day}>
      <h2>{formatDate(group.day, language)}</h2>
      <ol className={classes.changes}>
        {group.requests.map((request) => (
          <li key={request.request}>
            <Together group={request} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Together({ group: { changes } }: { readonly group: RequestGroup<ChangePartsFragment> }) {
  const t = useTexts(texts);
  const [first] = changes;
  if (!first) return null;
  if (changes.length === 1) return <ChangeItem change={first} withName />;
  const why = changes.every((one) => one.why === first.why) ? first.why : null;
  return (
    <div className={classes.request}>
      <p className={classes.requestHead}>
        {t.together(changes.length)} {why && <span className={classes.why}>{t.why(why)}</span>}
      </p>
      <ol className={classes.changes}>
        {changes.map((change) => (
          <li key={change.id}>
            <ChangeItem change={change} withName withWhy={why === null} />
          </li>
        ))}
      </ol>
      {changes.every((one) => one.mayUndo) && (
        <UndoButton change={first.id} what={t.together(changes.length)} together={changes.length} />
      )}
    </div>
  );
}
