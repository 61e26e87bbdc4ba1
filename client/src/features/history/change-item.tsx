import { properties, recordKindTerms } from '@maillage/graph-schema/vocabulary';
import { Disclosure } from '../../components/disclosure';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ThingLink } from '../facts';
import { changedName, changeSentence } from './change-sentence';
import { fieldSentence } from './field-sentence';
import type { ChangePartsFragment } from './history.generated';
import classes from './history.module.css';
import { Moment } from './moment';
import { texts } from './texts';
import { UndoButton } from './undo-button';

/** More lines than these open on demand. */
const SHOWN = 4;

interface ChangeItemProps {
  readonly change: ChangePartsFragment;
  /** In the history of a thing its own name goes without saying. */
  readonly withName?: boolean;
  readonly withDay?: boolean;
  /** Where a whole request says it once. */
  readonly withWhy?: boolean;
}

/** One entry of the history: what, by whom, when, why, and how to undo it. */
export function ChangeItem({ change, withName = false, withDay = false, withWhy = true }: ChangeItemProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const term = useTerm();
  const sentence = changeSentence(change, language);
  const name = changedName(change, language);
  const property = change.property ? term(properties, change.property) : '';
  const kind = term(recordKindTerms, change.kind);
  const isFact = change.kind === 'STATEMENTS';
  // In the history of a structure, which of its yearly figures this is.
  const isFigure = change.kind === 'RETURNS' && !withName;
  return (
    <article className={classes.change} data-action={change.action}>
      <p className={classes.head}>
        <strong>{sentence}</strong> <Moment at={change.at} withDay={withDay} />
      </p>
      {isFigure && <p className={classes.kind}>{name}</p>}
      {(withName || isFact) && (
        <p>
          <span className={classes.kind}>{[kind, property].filter(Boolean).join(', ')}</span>{' '}
          {withName && (change.thing ? <ThingLink thing={{ ...change.thing, name }} /> : name)}
        </p>
      )}
      {withWhy && change.why && <p className={classes.why}>{t.why(change.why)}</p>}
      <Fields change={change} />
      {change.mayUndo && (
        <UndoButton change={change.id} what={[sentence, property, name].filter(Boolean).join(', ')} />
      )}
    </article>
  );
}

/** What changed, line by line. What was added says itself on its page: its lines open on demand. */
function Fields({ change }: { readonly change: ChangePartsFragment }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const names = new Map(change.names.map(({ key, name }) => [key, name]));
  const fields = change.fields.filter((field) => !isDefault(field, change.action));
  if (fields.length === 0) return null;
  const list = (
    <ul className={classes.fields}>
      {fields.map((field) => (
        <li key={field.path.join('/')}>{fieldSentence(field, names, language)}</li>
      ))}
    </ul>
  );
  if (change.action !== 'ADDED' && fields.length <= SHOWN) return list;
  return <Disclosure label={t.details(fields.length)}>{list}</Disclosure>;
}

/** That everybody may see it goes without saying of what is new; when a pledge was said, the entry itself says. */
function isDefault({ path, after }: ChangePartsFragment['fields'][number], action: string): boolean {
  if (path[0] === 'saidOn') return true;
  return action === 'ADDED' && path[0] === 'readers' && after === 'public';
}
