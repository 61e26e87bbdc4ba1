import { actorTypes } from '@maillage/graph-schema/vocabulary';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import type { CollectionPartsFragment } from './collection.generated';
import { collectionTexts } from './collection-texts';
import classes from './returns.module.css';

type GroupsProps = Pick<CollectionPartsFragment, 'byCollege' | 'byType'>;

/** How many of each college and of each type have answered; colleges only where some are said. */
export function Groups({ byCollege, byType }: GroupsProps) {
  const t = useTexts(collectionTexts);
  const term = useTerm();
  const hasColleges = byCollege.some(({ college }) => college !== null);
  return (
    <div className={classes.groups}>
      {hasColleges && (
        <GroupTable
          title={t.byCollege}
          rows={byCollege.map((one) => ({ ...one, label: one.college ?? t.noCollege }))}
        />
      )}
      <GroupTable
        title={t.byType}
        rows={byType.map((one) => ({ ...one, label: term(actorTypes, one.type ?? '') }))}
      />
    </div>
  );
}

interface GroupTableProps {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly answered: number; readonly of: number }[];
}

function GroupTable({ title, rows }: GroupTableProps) {
  const t = useTexts(collectionTexts);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t.withAnswer}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, answered, of }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              {answered}/{of}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
