import { actorTypes, functions } from '@maillage/graph-schema/vocabulary';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import type { Choices } from './compare-page';
import type { MergedField, MergePreviewQuery, MergedSide } from './duplicates.generated';
import classes from './duplicates.module.css';
import { Compared } from './pair-card';
import { texts } from './texts';

type Preview = NonNullable<MergePreviewQuery['mergePreview']>;
type Plain = Readonly<Record<string, unknown>>;

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

/** What is not chosen because both are kept. */
export function ListsOfBoth({ preview }: { readonly preview: Preview }) {
  const t = useTexts(texts);
  const term = useTerm();
  const record = preview.record as {
    spellings?: { text: string }[];
    functions?: { code: string }[];
    identifiers?: { scheme: string; value: string }[];
    evidence?: { source: string; line: number; quote: string }[];
  };
  const lists = [
    [t.spellings, (record.spellings ?? []).map((one) => one.text)],
    [t.functions, (record.functions ?? []).map((one) => term(functions, one.code))],
    [t.identifiers, (record.identifiers ?? []).map((one) => `${one.scheme} ${one.value}`)],
    [t.sources, (record.evidence ?? []).map((one) => `« ${one.quote} »`)],
  ] as const;
  const filled = lists.filter(([, entries]) => entries.length > 0);
  if (filled.length === 0) return null;
  return (
    <Section title={t.lists}>
      <dl className={classes.lists}>
        {filled.map(([name, entries]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{[...new Set(entries)].join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** A value of a record in words. */
function useShown(names: Readonly<Record<string, string>>) {
  const t = useTexts(texts);
  const term = useTerm();
  return (field: MergedField, value: unknown): string => {
    if (value === undefined || value === null || value === '') return t.empty;
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (Array.isArray(value)) return value.join(', ');
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (field === 'type') return term(actorTypes, text);
    if (field === 'territory') return names[text] ?? text;
    if (field === 'ess') return text === 'YES' ? t.yes : text === 'NO' ? t.no : t.unknown;
    return text;
  };
}
