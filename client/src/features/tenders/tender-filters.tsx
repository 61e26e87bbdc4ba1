import { useQuery } from '@apollo/client/react';
import { cpvDivisions, tenderNatures, territoryLevels } from '@maillage/graph-schema/vocabulary';
import { IconX } from '@tabler/icons-react';
import { SelectField, TextField, type SelectOption } from '../../components/fields';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { listTexts } from './list-texts';
import { TenderTerritoriesDocument } from './tenders.generated';
import {
  dues,
  isFiltered,
  noFilters,
  reservedChoices,
  sorts,
  states,
  type TendersView,
} from './tenders-view';
import classes from './tenders.module.css';

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
    <form
      role="search"
      aria-label={t.filters}
      className={classes.filters}
      data-print="no"
      onSubmit={(event) => event.preventDefault()}
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
      <DomainField value={view.cpv} onChange={(cpv) => onChange({ cpv })} />
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
      {isFiltered(view) && (
        <button type="button" className={classes.textButton} onClick={() => onChange(noFilters)}>
          <IconX size={15} aria-hidden /> {t.reset}
        </button>
      )}
    </form>
  );
}

interface FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A division of the CPV; a finer code that the address has stays one of the choices. */
export function DomainField({ value, onChange }: FieldProps) {
  const t = useTexts(listTexts);
  const { language } = useLanguage();
  const divisions: SelectOption[] = cpvDivisions.map(({ code, label }) => ({
    value: code.slice(0, 2),
    label: `${code.slice(0, 2)} · ${label[language]}`,
  }));
  const isFiner = value !== '' && !divisions.some((one) => one.value === value);
  return (
    <SelectField
      label={t.domain}
      value={value}
      options={[
        { value: '', label: t.anyDomain },
        ...(isFiner ? [{ value, label: value }] : []),
        ...divisions,
      ]}
      onChange={onChange}
    />
  );
}

export function TerritoryField({ value, onChange }: FieldProps) {
  const t = useTexts(listTexts);
  const term = useTerm();
  const { data } = useQuery(TenderTerritoriesDocument);
  const options = territoryLevels.flatMap(({ code: level }) =>
    (data?.territories ?? [])
      .filter((territory) => territory.level === level)
      .map(({ code, name }) => ({ value: code, label: name, group: term(territoryLevels, level) })),
  );
  return (
    <SelectField
      label={t.territory}
      value={value}
      options={[{ value: '', label: t.anyTerritory }, ...options]}
      onChange={onChange}
    />
  );
}
