import { Link, useLocation } from 'react-router';
import { useTexts } from '../../lib/i18n';
import { zoomAddress } from '../network';
import classes from './groups-page.module.css';
import { texts } from './texts';
import type { GroupsState } from './use-groups';

/** The picture as a table: exactly its groups, each of which opens. */
export function GroupsTable({ state: { groups } }: { readonly state: GroupsState }) {
  const t = useTexts(texts);
  const { search } = useLocation();
  return (
    <div className={classes.main}>
      <table className={classes.table}>
        <caption>
          {t.groupsTable} <span className={classes.count}>{groups.length}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.group}</th>
            <th scope="col">{t.actors}</th>
            <th scope="col">{t.inside}</th>
            <th scope="col">{t.outside}</th>
            <th scope="col">{t.mostWith}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ key, name, count, ties, others, opens }) => (
            <tr key={key}>
              <th scope="row">
                {opens ? <Link to={zoomAddress(search, 'acteurs', opens)}>{name}</Link> : name}
              </th>
              <td data-label={t.actors}>{opens ? count : t.thingsUnit(count)}</td>
              <td data-label={t.inside}>{ties}</td>
              <td data-label={t.outside}>{others.length}</td>
              <td data-label={t.mostWith}>
                {others
                  .slice(0, 3)
                  .map((one) => t.with(one.name, one.ties))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
