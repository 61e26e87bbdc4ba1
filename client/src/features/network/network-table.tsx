import { useMemo } from 'react';
import { DataTable } from '../../components/data-table';
import { useLanguage, useTexts } from '../../lib/i18n';
import { measuredColumns } from './measured-columns';
import type { NodeData } from './network-data';
import { PartyRow, TieRow } from './network-rows';
import { partiesInOrder, type PartyOrder } from './party-order';
import { inOrder, nextOrder, sortOf, type TieOrder } from './tie-order';
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

function TieTable({ state: { shown, chosen, view, update, emphasis } }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const { comparison } = emphasis;
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
  return (
    <DataTable
      caption={t.tiesTable}
      count={ties.length}
      head={
        <>
          {heads.map(([key, label]) => (
            <th key={key} scope="col" aria-sort={sortOf(view.order, key)}>
              <button type="button" onClick={() => update({ order: nextOrder(view.order, key) })}>
                {label}
              </button>
            </th>
          ))}
          {comparison && <th scope="col">{t.changes}</th>}
          <th scope="col">{t.who}</th>
        </>
      }
    >
      <VirtualBody
        rows={ties}
        columns={comparison ? 6 : 5}
        render={(tie, row) => (
          <TieRow key={tie.id} tie={tie} names={names} comparison={comparison} row={row} />
        )}
      />
    </DataTable>
  );
}

function PartyTable({ state }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { shown, chosen, view, update } = state;
  const measured = useMemo(() => measuredColumns(state, language), [state, language]);
  const nodes = useMemo(
    () => partiesInOrder(shown.nodes, view.partyOrder, chosen.neighbours, language),
    [shown, view.partyOrder, chosen, language],
  );
  const heads: readonly (readonly [PartyOrder, string])[] = [
    ['name', t.name],
    ['kind', t.kind],
    ['functions', t.functions],
    ['territory', t.territory],
    ['neighbours', t.neighbours],
  ];
  return (
    <DataTable
      caption={t.nodesTable}
      count={nodes.length}
      head={
        <>
          {heads.map(([key, label]) => (
            <th key={key} scope="col" aria-sort={sortOf(view.partyOrder, key)}>
              <button type="button" onClick={() => update({ partyOrder: nextOrder(view.partyOrder, key) })}>
                {label}
              </button>
            </th>
          ))}
          {measured.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </>
      }
    >
      <VirtualBody
        rows={nodes}
        columns={5 + measured.length}
        render={(node, row) => (
          <PartyRow
            key={node.id}
            node={node}
            measured={measured}
            neighbours={chosen.neighbours.get(node.id)?.size ?? 0}
            row={row}
          />
        )}
      />
    </DataTable>
  );
}
