import { Link, useLocation } from 'react-router';
import { DataTable } from '../../components/data-table';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { zoomAddress } from '../network';
import classes from './groups-page.module.css';
import { texts } from './texts';
import type { GroupsState } from './use-groups';

/** The picture as a table: exactly its groups, each of which opens. */
export function GroupsTable({ state: { groups } }: { readonly state: GroupsState }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { search } = useLocation();
  return (
    <div className={classes.main}>
      <DataTable
        caption={t.groupsTable}
        count={groups.length}
        head={[t.group, t.actors, t.inside, t.outside, t.mostWith].map((label) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      >
        <tbody>
          {groups.map(({ key, name, count, ties, others, opens }) => (
            <tr key={key}>
              <th scope="row">
                {opens ? <Link to={zoomAddress(search, 'acteurs', opens)}>{name}</Link> : name}
              </th>
              <td data-label={t.actors}>{opens ? formatNumber(count, language) : t.thingsUnit(count)}</td>
              <td data-label={t.inside}>{formatNumber(ties, language)}</td>
              <td data-label={t.outside}>{formatNumber(others.length, language)}</td>
              <td data-label={t.mostWith}>
                {others
                  .slice(0, 3)
                  .map((one) => t.with(one.name, one.ties))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
