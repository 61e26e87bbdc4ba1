import { actorTypes } from '@maillage/graph-schema/vocabulary';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import type { MergedField, MergePreviewQuery, MergedSide } from './duplicates.generated';
import classes from './duplicates.module.css';
import { Compared } from './pair-card';
import { texts } from './texts';

type Preview = NonNullable<MergePreviewQuery['mergePreview']>;
type Plain = Readonly<Record<string, unknown>>;
/** Which of the two stays, field by field; the others as proposed. */
export type Choices = Readonly<Partial<Record<MergedField, MergedSide>>>;

const sides = ['KEPT', 'ABSORBED'] as const satisfies readonly MergedSide[];

interface FieldChoicesProps {
  readonly preview: Preview;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** Field by field: both values, and which of them stays. Where both say the same there is nothing to choose. */
export function FieldChoices({ preview, choices, onChange }: FieldChoicesProps) {
  const t = useTexts(texts);
  const shown = useShown(preview.names as Record<string, string>);
  const records = { KEPT: preview.kept.record as Plain, ABSORBED: preview.absorbed.record as Plain };
  const usual = preview.record as Plain;
  const fields = Object.keys(t.fields) as MergedField[];
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return (
    <div className={classes.fields}>
      <div className={classes.heads}>
        {sides.map((side) => (
          <div key={side}>
            <p className={classes.role}>{side === 'KEPT' ? t.stays : t.goes}</p>
            <Compared compared={side === 'KEPT' ? preview.kept.shown : preview.absorbed.shown} />
          </div>
        ))}
      </div>
      {fields
        .filter((field) => records.KEPT[field] !== undefined || records.ABSORBED[field] !== undefined)
        .map((field) => {
          const isSame = same(records.KEPT[field], records.ABSORBED[field]);
          const taken = choices[field] ?? (same(usual[field], records.KEPT[field]) ? 'KEPT' : 'ABSORBED');
          return (
            <fieldset key={field} className={classes.field} data-same={isSame}>
              <legend>{t.fields[field]}</legend>
              {isSame ? (
                <p className={classes.both}>
                  {shown(field, records.KEPT[field])} <span className={classes.quiet}>{t.same}</span>
                </p>
              ) : (
                sides.map((side) => (
                  <label key={side} className={classes.value} data-taken={taken === side}>
                    <input
                      type="radio"
                      name={field}
                      checked={taken === side}
                      onChange={() => onChange({ ...choices, [field]: side })}
                    />
                    <span>{shown(field, records[side][field])}</span>
                  </label>
                ))
              )}
            </fieldset>
          );
        })}
    </div>
  );
}

/** A value of a record in words. */
function useShown(names: Readonly<Record<string, string>>) {
  const t = useTexts(texts);
  const term = useTerm();
  return (field: MergedField, value: unknown): string => {
    if (value === undefined || value === null || value === '') return t.empty;
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (Array.isArray(value))
      return value.map((one) => (one === 'public' ? t.everybody : String(one))).join(', ');
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (field === 'type') return term(actorTypes, text);
    if (field === 'cooperativeStatus') return t.statuses[text as keyof typeof t.statuses];
    if (field === 'territory') return names[text] ?? text;
    if (field === 'ess') return text === 'YES' ? t.yes : text === 'NO' ? t.no : t.unknown;
    return text;
  };
}
