import { wantSorts } from '@maillage/graph-schema/vocabulary';
import { EntryField, SelectField, TextField } from '../../components/fields';
import { FilterForm } from '../../components/filter-form';
import { isCommuneCode } from '../../lib/commune-code';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { DivisionField, RadiusField, TerritoryField } from '../filters';
import { texts } from './texts';
import { isFiltered, noFilters, sides, states, type WantsView } from './wants-view';

interface FiltersProps {
  readonly view: WantsView;
  readonly onChange: (patch: Partial<WantsView>) => void;
}

export function WantFilters({ view, onChange }: FiltersProps) {
  const t = useTexts(texts);
  const term = useTerm();
  return (
    <FilterForm
      label={t.filters}
      reset={isFiltered(view) ? { label: t.reset, onReset: () => onChange(noFilters) } : undefined}
    >
      <TextField
        label={t.text}
        placeholder={t.textPlaceholder}
        value={view.text}
        onChange={(text) => onChange({ text })}
      />
      <SelectField
        label={t.side}
        value={view.side ?? ''}
        options={[
          { value: '', label: t.anySide },
          ...sides.map((value) => ({ value, label: t.sideOptions[value] })),
        ]}
        onChange={(value) => onChange({ side: sides.find((one) => one === value) ?? null })}
      />
      <SelectField
        label={t.sort}
        value={view.sort ?? ''}
        options={[
          { value: '', label: t.anySort },
          ...wantSorts.map(({ code }) => ({ value: code, label: term(wantSorts, code) })),
        ]}
        onChange={(value) => onChange({ sort: wantSorts.find(({ code }) => code === value)?.code ?? null })}
      />
      <DivisionField value={view.cpv} onChange={(cpv) => onChange({ cpv })} />
      <TerritoryField
        words={{ label: t.territory, any: t.anyTerritory }}
        value={view.territory}
        onChange={(territory) => onChange({ territory })}
      />
      {isCommuneCode(view.territory) && (
        <RadiusField value={view.around} onChange={(around) => onChange({ around })} />
      )}
      <DayField value={view.day} onChange={(day) => onChange({ day })} />
      <SelectField
        label={t.states}
        value={view.state}
        options={states.map((value) => ({ value, label: t.stateOptions[value] }))}
        onChange={(value) => onChange({ state: states.find((one) => one === value) ?? 'OPEN' })}
      />
    </FilterForm>
  );
}

interface FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The browser's own calendar. */
function DayField({ value, onChange }: FieldProps) {
  const t = useTexts(texts);
  return <EntryField label={t.day} type="date" value={value} onChange={onChange} />;
}
