import { cpvDivisions } from '@maillage/graph-schema/vocabulary';
import { SelectField } from '../../components/fields';
import { useLanguage, useTexts } from '../../lib/i18n';
import { texts } from './texts';

interface DivisionFieldProps {
  /** The first digits of a CPV code; empty for all. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A division of the CPV; a finer code that the address has stays one of the choices. */
export function DivisionField({ value, onChange }: DivisionFieldProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const divisions = cpvDivisions.map(({ code, label }) => ({
    value: code.slice(0, 2),
    label: `${code.slice(0, 2)} · ${label[language]}`,
  }));
  const isFiner = value !== '' && !divisions.some((one) => one.value === value);
  return (
    <SelectField
      label={t.division}
      value={value}
      options={[
        { value: '', label: t.anyDivision },
        ...(isFiner ? [{ value, label: value }] : []),
        ...divisions,
      ]}
      onChange={onChange}
    />
  );
}
