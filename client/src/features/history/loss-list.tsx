import { useLanguage, useTexts } from '../../lib/i18n';
import { changeSentence } from './change-sentence';
import { fieldSentence } from './field-sentence';
import type { UndoPartsFragment } from './history.generated';
import classes from './history.module.css';
import { Moment } from './moment';
import { texts } from './texts';

/** What an undo would take away of what was done later. */
export function LossList({ loss }: { readonly loss: NonNullable<UndoPartsFragment['wouldLose']> }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const names = new Map(loss.names.map(({ key, name }) => [key, name]));
  return (
    <>
      <p>{loss.fields.length > 0 ? t.losing : t.losingRetired}</p>
      <ul className={classes.fields}>
        {loss.fields.map((field) => (
          <li key={field.path.join('/')}>{fieldSentence(field, names, language)}</li>
        ))}
        {loss.changes.map((change) => (
          <li key={change.id} className={classes.quiet}>
            {changeSentence(change, language)}, <Moment at={change.at} withDay />
          </li>
        ))}
      </ul>
    </>
  );
}
