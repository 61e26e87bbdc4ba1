import { SelectField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import { texts } from './texts';

const choices = [5, 10, 20, 50];

interface RadiusFieldProps {
  /** Kilometres around the commune; 0 for the commune alone. */
  readonly value: number;
  readonly onChange: (kilometres: number) => void;
}

/** How far around a commune; what the address has stays one of the choices. */
export function RadiusField({ value, onChange }: RadiusFieldProps) {
  const t = useTexts(texts);
  const all = value > 0 && !choices.includes(value) ? [...choices, value].sort((a, b) => a - b) : choices;
  return (
    <SelectField
      label={t.radius}
      value={String(value)}
      options={[
        { value: '0', label: t.noRadius },
        ...all.map((kilometres) => ({ value: String(kilometres), label: t.around(kilometres) })),
      ]}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}
