import { useQuery } from '@apollo/client/react';
import { CheckField, SelectField } from '../../components/fields';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { useUrlState } from '../../lib/url-state';
import { columnsOf, rowsOf, type List } from './compare-lists';
import { compareView } from './compare-view';
import { Matrix } from './matrix';
import { ListsOfPlaceDocument, type PlacesWithListsQuery } from './rosters.generated';
import classes from './rosters.module.css';
import { texts } from './texts';

type Place = PlacesWithListsQuery['places'][number];

interface ComparisonProps {
  readonly place: Place;
  readonly places: readonly Place[];
}

export function Comparison({ place, places }: ComparisonProps) {
  const t = useTexts(texts);
  const { shown } = useFictitious();
  const { data, error, refetch } = useQuery(ListsOfPlaceDocument, { variables: { of: place.id } });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()}>
      {({ rosters }) => {
        const lists = rosters.filter(({ fictitious }) => shown || !fictitious);
        return (
          <>
            <Controls place={place} places={places} lists={lists} />
            {lists.length < 2 && <Notice title={t.oneList} />}
            <Lists lists={lists} />
          </>
        );
      }}
    </QueryState>
  );
}

function yearOf({ date }: List): string {
  return date.slice(0, 4);
}

function Controls({ place, places, lists }: ComparisonProps & { readonly lists: readonly List[] }) {
  const t = useTexts(texts);
  const [view, update] = useUrlState(compareView);
  const years = [...new Set(lists.map(yearOf))].sort();
  return (
    <div className={classes.controls} data-print="no">
      <SelectField
        label={t.place}
        value={place.slug}
        options={places.map(({ slug, name }) => ({ value: slug, label: name }))}
        onChange={(slug) => update({ place: slug, year: '' })}
      />
      <SelectField
        label={t.year}
        value={view.year}
        options={[{ value: '', label: t.allYears }, ...years.map((year) => ({ value: year, label: year }))]}
        onChange={(year) => update({ year })}
      />
      <SelectField
        label={t.sort}
        value={view.sort}
        options={[
          { value: 'ecarts', label: t.sorts.ecarts },
          { value: 'nom', label: t.sorts.nom },
        ]}
        onChange={(sort) => update({ sort: sort === 'nom' ? 'nom' : 'ecarts' })}
      />
      <CheckField label={t.onlyDifferences} checked={view.only} onChange={(only) => update({ only })} />
    </div>
  );
}

function Lists({ lists }: { readonly lists: readonly List[] }) {
  const t = useTexts(texts);
  const [view] = useUrlState(compareView);
  const columns = columnsOf(lists.filter((list) => view.year === '' || yearOf(list) === view.year));
  const all = rowsOf(columns);
  const differing = all.filter(({ differs }) => differs);
  const rest = view.only ? [] : all.filter(({ differs }) => !differs);
  const rows =
    view.sort === 'nom' ? all.filter(({ differs }) => differs || !view.only) : [...differing, ...rest];
  return (
    <>
      <p role="status" className={classes.count}>
        {t.count(differing.length, all.length)}
      </p>
      <Matrix columns={columns} rows={rows} />
    </>
  );
}
