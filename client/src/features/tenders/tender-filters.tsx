import { tenderNatures } from '@maillage/graph-schema/vocabulary';
import { SelectField, TextField } from '../../components/fields';
import { FilterForm } from '../../components/filter-form';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { DivisionField, TerritoryField } from '../filters';
import { listTexts } from './list-texts';
import {
  dues,
  isFiltered,
  noFilters,
  reservedChoices,
  sorts,
  states,
  type TendersView,
} from './tenders-view';

interface FiltersProps {
  readonly view: TendersView;
  readonly onChange: (patch: Partial<TendersView>) => void;
}

/** A choice of a closed list as options. */
function optionsOf<C extends string>(codes: readonly C[], labels: Readonly<Record<C, string>>) {
  return codes.map((value) => ({ value, label: labels[value] }));
}

export function TenderFilters({ view, onChange }: FiltersProps) {
  const t = useTexts(listTexts);
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
        label={t.states}
        value={view.state}
        options={optionsOf(states, t.stateOptions)}
        onChange={(value) => onChange({ state: states.find((one) => one === value) ?? 'OPEN' })}
      />
      <SelectField
        label={t.due}
        value={view.due}
        options={optionsOf(dues, t.dueOptions)}
        onChange={(value) => onChange({ due: dues.find((one) => one === value) ?? 'ALL' })}
      />
      <DivisionField value={view.cpv} onChange={(cpv) => onChange({ cpv })} />
      <TextField label={t.tag} value={view.tag} onChange={(tag) => onChange({ tag })} />
      <TerritoryField value={view.territory} onChange={(territory) => onChange({ territory })} />
      <SelectField
        label={t.reserved}
        value={view.reserved}
        options={optionsOf(reservedChoices, t.reservedOptions)}
        onChange={(value) => onChange({ reserved: reservedChoices.find((one) => one === value) ?? 'ANY' })}
      />
      <SelectField
        label={t.nature}
        value={view.nature ?? ''}
        options={[
          { value: '', label: t.anyNature },
          ...tenderNatures.map(({ code }) => ({ value: code, label: term(tenderNatures, code) })),
        ]}
        onChange={(value) =>
          onChange({ nature: tenderNatures.find(({ code }) => code === value)?.code ?? null })
        }
      />
      <SelectField
        label={t.sort}
        value={view.sort}
        options={optionsOf(sorts, t.sorts)}
        onChange={(value) => onChange({ sort: sorts.find((sort) => sort === value) ?? 'DEADLINE_ASC' })}
      />
    </FilterForm>
  );
}
