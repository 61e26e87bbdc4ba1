import { useId } from 'react';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './editing.module.css';
import type { FieldSpec, KindForm } from './field-spec';
import type { Clash } from './merge-records';
import { sameContent } from './record-path';
import { texts } from './texts';
import { ValueText } from './value-text';

interface ConflictPanelProps {
  readonly form: KindForm;
  readonly clashes: readonly Clash[];
  readonly taken: readonly string[];
  /** The record as it stands in the form. */
  readonly valueOf: (name: string) => unknown;
  readonly onChoose: (name: string, value: unknown) => void;
}

/** What two editors changed, side by side: one chooses per field. */
export function ConflictPanel({ form, clashes, taken, valueOf, onChoose }: ConflictPanelProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const specs = new Map(form.groups.flatMap(({ fields }) => fields).map((field) => [field.name, field]));
  const label = (name: string) => specs.get(name)?.label[language] ?? name;
  return (
    <section className={classes.conflict} role="alert" tabIndex={-1} data-conflict>
      <h2>{t.conflictTitle}</h2>
      <p>{clashes.length > 0 ? t.conflictText : t.conflictNone}</p>
      {taken.length > 0 && <p>{t.taken(taken.map(label).join(', '))}</p>}
      {clashes.map((clash) => {
        const spec = specs.get(clash.name);
        return (
          spec && (
            <ClashChoice
              key={clash.name}
              spec={spec}
              clash={clash}
              value={valueOf(clash.name)}
              onChoose={(value) => onChoose(clash.name, value)}
            />
          )
        );
      })}
    </section>
  );
}

interface ClashChoiceProps {
  readonly spec: FieldSpec;
  readonly clash: Clash;
  readonly value: unknown;
  readonly onChoose: (value: unknown) => void;
}

function ClashChoice({ spec, clash, value, onChoose }: ClashChoiceProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const group = useId();
  const options = [
    { name: t.mine, value: clash.mine },
    { name: t.theirs, value: clash.theirs },
    { name: t.before, value: clash.base },
  ];
  return (
    <fieldset className={classes.clash}>
      <legend>{t.choose(spec.label[language])}</legend>
      {options.map((one) => (
        <label key={one.name} className={classes.option}>
          <input
            type="radio"
            name={group}
            checked={sameContent(value, one.value)}
            onChange={() => onChoose(one.value)}
          />
          <span className={classes.optionName}>{one.name}</span>
          <span>
            <ValueText spec={spec} value={one.value} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
