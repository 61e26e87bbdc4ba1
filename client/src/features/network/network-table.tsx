import { useMemo } from 'react';
import { useTexts } from '../../lib/i18n';
import type { NodeData } from './network-data';
import { PartyRow, TieRow } from './network-rows';
import { inOrder, nextOrder, type TieOrder } from './tie-order';
import { texts } from './texts';
import classes from './table.module.css';
import type { NetworkState } from './use-network';
import { VirtualBody } from './virtual-body';

/** The picture as a table: exactly the ties and parties that are brought out. */
export function NetworkTable({ state }: { readonly state: NetworkState }) {
  return (
    <div className={classes.tables}>
      <TieTable state={state} />
      <PartyTable state={state} />
    </div>
  );
}

function TieTable({ state: { shown, chosen, view, update } }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const ties = useMemo(() => inOrder(shown.ties, view.order), [shown, view.order]);
  const names = useMemo(
    () => new Map<string, NodeData>(chosen.nodes.map((node) => [node.id, node])),
    [chosen],
  );
  const heads: readonly (readonly [TieOrder, string])[] = [
    ['name', t.name],
    ['kind', t.kind],
    ['since', t.since],
    ['stance', t.stance],
  ];
  const sortOf = (key: TieOrder) =>
    view.order === key ? 'ascending' : view.order === `-${key}` ? 'descending' : 'none';
  return (
    <table className={classes.table} aria-rowcount={ties.length + 1}>
      <caption>
        {t.tiesTable} <span className={classes.count}>{ties.length}</span>
      </caption>
      <thead>
        <tr>
          {heads.map(([key, label]) => (
            <th key={key} scope="col" aria-sort={sortOf(key)}>
              <button
                type="button"
                className={classes.sort}
                onClick={() => update({ order: nextOrder(view.order, key) })}
              >
                {label}
              </button>
            </th>
          ))}
          <th scope="col">{t.who}</th>
        </tr>
      </thead>
      <VirtualBody
        rows={ties}
        columns={5}
        render={(tie, row) => <TieRow key={tie.id} tie={tie} names={names} row={row} />}
      />
    </table>
  );
}

function PartyTable({ state: { shown, chosen } }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const nodes = useMemo(() => [...shown.nodes].sort((a, b) => a.name.localeCompare(b.name)), [shown]);
  return (
    <table className={classes.table} aria-rowcount={nodes.length + 1}>
      <caption>
        {t.nodesTable} <span className={classes.count}>{nodes.length}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.kind}</th>
          <th scope="col">{t.functions}</th>
          <th scope="col">{t.neighbours}</th>
        </tr>
      </thead>
      <VirtualBody
        rows={nodes}
        columns={4}
        render={(node, row) => (
          <PartyRow
            key={node.id}
            node={node}
            neighbours={chosen.neighbours.get(node.id)?.size ?? 0}
            row={row}
          />
        )}
      />
    </table>
  );
}
