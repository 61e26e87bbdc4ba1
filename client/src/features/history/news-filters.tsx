import { useQuery } from '@apollo/client/react';
import { changeActions, changeAuthors, recordKindTerms } from '@maillage/graph-schema/vocabulary';
import { CheckMenu } from '../../components/check-menu';
import { CheckField, SelectField } from '../../components/fields';
import { FilterForm } from '../../components/filter-form';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { NewsPolesDocument } from './history.generated';
import { isFiltered, noFilters, spanCodes, type NewsView } from './news-view';
import { texts } from './texts';

interface NewsFiltersProps {
  readonly view: NewsView;
  readonly onChange: (patch: Partial<NewsView>) => void;
}

export function NewsFilters({ view, onChange }: NewsFiltersProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { data } = useQuery(NewsPolesDocument);
  const options = <C extends string>(terms: readonly { code: C; label: { fr: string; en: string } }[]) =>
    terms.map(({ code }) => ({ code, content: term(terms, code) }));
  return (
    <FilterForm
      label={t.filters}
      reset={isFiltered(view) ? { label: t.reset, onReset: () => onChange(noFilters) } : undefined}
    >
      <SelectField
        label={t.pole}
        value={view.pole}
        options={[
          { value: '', label: t.anyPole },
          ...(data?.poles ?? []).map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
        onChange={(pole) => onChange({ pole })}
      />
      <CheckMenu
        label={t.kinds}
        none={t.anyKind}
        several={t.several}
        options={options(recordKindTerms)}
        chosen={view.kinds}
        onChange={(kinds) => onChange({ kinds })}
      />
      <CheckMenu
        label={t.actions}
        none={t.anyAction}
        several={t.several}
        options={options(changeActions)}
        chosen={view.actions}
        onChange={(actions) => onChange({ actions })}
      />
      <CheckMenu
        label={t.authors}
        none={t.anyAuthor}
        several={t.several}
        options={options(changeAuthors)}
        chosen={view.authors}
        onChange={(authors) => onChange({ authors })}
      />
      <SelectField
        label={t.since}
        value={view.since}
        options={spanCodes.map((value) => ({ value, label: t.sinceOptions[value] }))}
        onChange={(value) => onChange({ since: spanCodes.find((code) => code === value) ?? 'toujours' })}
      />
      <CheckField label={t.mine} checked={view.mine} onChange={(mine) => onChange({ mine })} />
    </FilterForm>
  );
}
