import { useQuery } from '@apollo/client/react';
import { actorTypes, functions, territoryLevels } from '@maillage/graph-schema/vocabulary';
import { IconX } from '@tabler/icons-react';
import { CheckMenu } from '../../components/check-menu';
import { SelectField, TextField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ActorTypeMark, FunctionMark } from '../facts';
import { DirectoryTerritoriesDocument } from './directory.generated';
import { essStatuses, isFiltered, noFilters, sorts, type DirectoryView } from './directory-view';
import classes from './directory.module.css';
import { texts } from './texts';

interface FiltersProps {
  readonly view: DirectoryView;
  readonly onChange: (patch: Partial<DirectoryView>) => void;
}

export function Filters({ view, onChange }: FiltersProps) {
  const t = useTexts(texts);
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
      <Territory view={view} onChange={onChange} />
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
        value={view.sort}
        options={sorts.map((value) => ({ value, label: t.sorts[value] }))}
        onChange={(value) => onChange({ sort: sorts.find((sort) => sort === value) ?? 'NAME_ASC' })}
      />
      {isFiltered(view) && (
        <button type="button" className={classes.textButton} onClick={() => onChange(noFilters)}>
          <IconX size={15} aria-hidden /> {t.reset}
        </button>
      )}
    </form>
  );
}

function Territory({ view, onChange }: FiltersProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { data } = useQuery(DirectoryTerritoriesDocument);
  const territories = data?.territories ?? [];
  const options = territoryLevels.flatMap(({ code: level }) =>
    territories
      .filter((territory) => territory.level === level)
      .map(({ code, name }) => ({ value: code, label: name, group: term(territoryLevels, level) })),
  );
  return (
    <SelectField
      label={t.territory}
      value={view.territory}
      options={[{ value: '', label: t.anyTerritory }, ...options]}
      onChange={(territory) => onChange({ territory })}
    />
  );
}
