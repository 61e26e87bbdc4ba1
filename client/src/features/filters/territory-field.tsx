import { useQuery } from '@apollo/client/react';
import { territoryLevels } from '@maillage/graph-schema/vocabulary';
import { SelectField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { TerritoriesDocument } from './filters.generated';
import { texts } from './texts';

interface TerritoryFieldProps {
  /** A territory's code; empty for all. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Where a page has words of its own for it. */
  readonly words?: { readonly label: string; readonly any: string };
}

/** One of the territories that the graph knows, by level. */
export function TerritoryField({ value, onChange, words }: TerritoryFieldProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { data } = useQuery(TerritoriesDocument);
  const options = territoryLevels.flatMap(({ code: level }) =>
    (data?.territories ?? [])
      .filter((territory) => territory.level === level)
      .map(({ code, name }) => ({ value: code, label: name, group: term(territoryLevels, level) })),
  );
  // What the address has stays one of the choices: without it the field would say that nothing is left out.
  const isListed = value === '' || options.some((one) => one.value === value);
  const own = isListed ? [] : [{ value, label: data ? t.unknownTerritory(value) : value }];
  return (
    <SelectField
      label={words?.label ?? t.territory}
      value={value}
      options={[{ value: '', label: words?.any ?? t.anyTerritory }, ...own, ...options]}
      onChange={onChange}
    />
  );
}
