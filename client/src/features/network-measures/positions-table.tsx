import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Disclosure } from '../../components/disclosure';
import { SelectField } from '../../components/fields';
import { useLanguage, useTexts } from '../../lib/i18n';
import { addressOf, FictitiousMark } from '../facts';
import { KeptLink } from '../../components/kept-link';
import { mapAddress, type Opened } from '../network';
import { CopyTable } from './copy-table';
import { asLines } from './measure-list';
import classes from './measures-page.module.css';
import {
  columnsOf,
  inOrder,
  meaningOf,
  positionOrders,
  valueOf,
  type Position,
  type PositionOrder,
} from './position-columns';
import { positionTexts } from './positions-texts';

interface PositionsTableProps {
  readonly positions: readonly Position[];
  readonly order: PositionOrder;
  readonly onOrder: (order: PositionOrder) => void;
  readonly opened: Opened;
  /** The name of the pole whose members they are; of one’s own, none. */
  readonly pole: string | undefined;
  /** What of the address lets the map count the same. */
  readonly onMap: Readonly<Record<string, string>>;
  /** Whose members, where one may choose. */
  readonly children: ReactNode;
}

/** Each member with where it stands and what that means; each column with its definition below. */
export function PositionsTable(props: PositionsTableProps) {
  const { positions, order, onOrder, opened, onMap, pole, children } = props;
  const t = useTexts(positionTexts);
  const { language } = useLanguage();
  const { search } = useLocation();
  const columns = columnsOf(positions);
  const rows = inOrder(positions, order);
  const heads = [t.columns.name, ...columns.map((column) => t.columns[column]), t.means];
  const lines = rows.map((row) => [
    row.actor.name,
    ...columns.map((column) => valueOf(row, column, language)),
    meaningOf(row, language),
  ]);
  return (
    <>
      <div className={classes.choices} data-print="no">
        {children}
        {positions.length > 1 && (
          <SelectField
            label={t.sort}
            value={order}
            options={positionOrders
              .filter((one) => one === 'name' || columns.includes(one))
              .map((one) => ({ value: one, label: t.columns[one] }))}
            onChange={(value) => onOrder(positionOrders.find((one) => one === value) ?? order)}
          />
        )}
        {columns.includes('betweenness') && (
          <Link to={mapAddress(search, opened, { taille: 'passeurs', ...onMap })}>{t.onMap}</Link>
        )}
      </div>
      <DataTable
        caption={pole ? t.table(pole) : t.tableOwn}
        count={rows.length}
        head={heads.map((label) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      >
        <tbody>
          {rows.map((row) => (
            <tr key={row.actor.id}>
              <th scope="row">
                <KeptLink to={addressOf({ kind: 'ACTOR', ...row.actor })}>{row.actor.name}</KeptLink>{' '}
                {row.actor.fictitious && <FictitiousMark />}
              </th>
              {columns.map((column) => (
                <td key={column} data-label={t.columns[column]} data-number={column !== 'brokerage'}>
                  {valueOf(row, column, language)}
                </td>
              ))}
              <td>
                {meaningOf(row, language)}{' '}
                <Link
                  to={mapAddress(search, opened, { focus: row.actor.slug })}
                  aria-label={t.showIn(row.actor.name)}
                  data-print="no"
                >
                  {t.show}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <CopyTable text={asLines([heads, ...lines])} />
      <dl className={classes.words}>
        {columns.map((column) => (
          <div key={column}>
            <dt>{t.columns[column]}</dt>
            <dd>
              {t.wordsOf[column].sentence}{' '}
              <Disclosure label={t.definition} accessibleLabel={t.definitionOf(t.columns[column])} printed>
                <span className={classes.definition}>{t.wordsOf[column].definition}</span>
              </Disclosure>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
