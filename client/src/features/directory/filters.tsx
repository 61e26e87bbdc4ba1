import { actorTypes, functions } from '@maillage/graph-schema/vocabulary';
import { CheckMenu } from '../../components/check-menu';
import { SelectField, TextField } from '../../components/fields';
import { FilterForm } from '../../components/filter-form';
import { isCommuneCode } from '../../lib/commune-code';
import { useTexts } from '../../lib/i18n';
import { ActorTypeMark, FunctionMark } from '../facts';
import { RadiusField, TerritoryField } from '../filters';
import {
  aroundIt,
  essStatuses,
  isAround,
  isFiltered,
  noFilters,
  sortOf,
  sorts,
  type DirectoryView,
} from './directory-view';
import { texts } from './texts';

interface FiltersProps {
  readonly view: DirectoryView;
  readonly onChange: (patch: Partial<DirectoryView>) => void;
}

export function Filters({ view, onChange }: FiltersProps) {
  const t = useTexts(texts);
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
      <CheckMenu
        label={t.functions}
        none={t.anyFunction}
        several={t.several}
        options={functions.map(({ code }) => ({ code, content: <FunctionMark code={code} /> }))}
        chosen={view.functions}
        onChange={(chosen) => onChange({ functions: chosen })}
      />
      <CheckMenu
        label={t.types}
        none={t.anyType}
        several={t.several}
        options={actorTypes.map(({ code }) => ({ code, content: <ActorTypeMark type={code} /> }))}
        chosen={view.types}
        onChange={(chosen) => onChange({ types: chosen })}
      />
      <TerritoryField value={view.territory} onChange={(territory) => onChange({ territory })} />
      {isCommuneCode(view.territory) && (
        <RadiusField value={view.around} onChange={(around) => onChange(aroundIt(view, around))} />
      )}
      <SelectField
        label={t.ess}
        value={view.ess ?? ''}
        options={[
          { value: '', label: t.anyEss },
          ...essStatuses.map((value) => ({ value, label: t.essStatus[value] })),
        ]}
        onChange={(value) => onChange({ ess: essStatuses.find((status) => status === value) ?? null })}
      />
      <SelectField
        label={t.sort}
        value={sortOf(view)}
        options={sorts
          .filter((value) => value !== 'NEAREST' || isAround(view))
          .map((value) => ({ value, label: t.sorts[value] }))}
        onChange={(value) => onChange({ sort: sorts.find((sort) => sort === value) ?? 'NAME_ASC' })}
      />
    </FilterForm>
  );
}
