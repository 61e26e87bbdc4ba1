import { sheetKinds } from '@maillage/graph-schema/vocabulary';
import { KeptLink } from '../../components/kept-link';
import { SelectField } from '../../components/fields';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ImportLine } from '../importing';
import { addressOfRow } from './address';
import classes from './sheets.module.css';
import { texts } from './texts';
import type { Row } from './use-import';
import { fieldLabel, fieldValue, sheetWords } from './words';

interface SheetLineProps {
  readonly row: Row;
  /** Absent where there is nothing to choose. */
  readonly checked: boolean | undefined;
  /** What was last said of who it is, which may not have been read yet. */
  readonly decision: string | undefined;
  readonly onToggle: () => void;
  /** Says who it is: the key of an actor, or an empty text for a new one. */
  readonly onDecide: (who: string) => void;
}

/** Of an actor of whom nobody has said who it is: no key is that. */
const NOT_DECIDED = '?';

/** One row: what it would become, and who it is where that is not sure. */
export function SheetLine({ row, checked, decision, onToggle, onDecide }: SheetLineProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const { kind, candidates, recorded } = row;
  const known = candidates.find(({ key }) => key === recorded)?.key;
  const decided = decision ?? row.decided ?? known ?? NOT_DECIDED;
  return (
    <ImportLine
      state={row.state}
      title={row.title}
      checked={checked}
      onToggle={onToggle}
      about={
        <>
          {term(sheetKinds, kind)} · {t.where(row.sheet, row.line)}
          {recorded && (
            <>
              {' · '}
              <KeptLink to={addressOfRow(kind, recorded)}>{t.see}</KeptLink>
            </>
          )}
        </>
      }
      problems={row.problems}
      words={sheetWords(() => kind)}
      changes={row.changes.map(({ field, before, after }) => ({
        field,
        label: fieldLabel(field, kind, language),
        before: fieldValue(field, before, language),
        after: fieldValue(field, after, language),
      }))}
    >
      {candidates.length > 0 && (
        <div className={classes.who}>
          <SelectField
            label={t.who}
            accessibleLabel={t.whoIs(row.title)}
            value={decided}
            options={[
              ...(decided === NOT_DECIDED ? [{ value: NOT_DECIDED, label: t.notDecided }] : []),
              { value: '', label: t.newActor },
              ...candidates.map(({ key, name }) => ({ value: key, label: name })),
            ]}
            onChange={onDecide}
          />
        </div>
      )}
    </ImportLine>
  );
}
