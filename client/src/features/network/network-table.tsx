import { termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import { useMemo, useState } from 'react';
import { KeptLink } from '../../components/kept-link';
import { useLanguage, useTexts } from '../../lib/i18n';
import { addressOf, FictitiousMark, FunctionMarks, SpanText, StanceMark } from '../facts';
import classes from './network.module.css';
import { neighboursOf, type NodeData, type TieData } from './network-data';
import { kindWord } from './spoken';
import { texts } from './texts';
import type { NetworkState } from './use-network';

type Order = 'name' | 'kind' | 'since' | 'stance';

const keys: Readonly<Record<Order, (tie: TieData) => string>> = {
  name: (tie) => tie.name,
  kind: (tie) => tie.kind,
  since: (tie) => tie.span.sinceEarliest ?? '',
  stance: (tie) => tie.stance,
};

/** The picture as a table: exactly the ties and parties that are brought out. */
export function NetworkTable({ state }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const { shown, chosen } = state;
  const [order, setOrder] = useState<Order>('kind');
  const ties = useMemo(
    () =>
      [...shown.ties].sort(
        (a, b) => keys[order](a).localeCompare(keys[order](b)) || a.name.localeCompare(b.name),
      ),
    [shown, order],
  );
  const names = useMemo(() => new Map(chosen.nodes.map((node) => [node.id, node])), [chosen]);
  const heads: readonly (readonly [Order, string])[] = [
    ['name', t.name],
    ['kind', t.kind],
    ['since', t.since],
    ['stance', t.stance],
  ];
  return (
    <div className={classes.tables}>
      <table className={classes.table}>
        <caption>
          {t.tiesTable} <span className={classes.count}>{ties.length}</span>
        </caption>
        <thead>
          <tr>
            {heads.map(([key, label]) => (
              <th key={key} scope="col" aria-sort={order === key ? 'ascending' : 'none'}>
                <button type="button" className={classes.sort} onClick={() => setOrder(key)}>
                  {label}
                </button>
              </th>
            ))}
            <th scope="col">{t.who}</th>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <TieRow key={tie.id} tie={tie} names={names} />
          ))}
        </tbody>
      </table>
      <PartyTable state={state} />
    </div>
  );
}

function TieRow({ tie, names }: { readonly tie: TieData; readonly names: ReadonlyMap<string, NodeData> }) {
  const { language } = useLanguage();
  const members = [...new Set(tie.participants.map((one) => one.nodeId))].flatMap(
    (id) => names.get(id) ?? [],
  );
  return (
    <tr>
      <th scope="row">
        <KeptLink to={`/liens/${tie.slug}`}>{tie.name}</KeptLink> {tie.fictitious && <FictitiousMark />}
      </th>
      <td>{termOf(tieKinds, tie.kind).label[language]}</td>
      <td>
        <SpanText span={tie.span} />
      </td>
      <td>
        <StanceMark stance={tie.stance} />
      </td>
      <td>
        {members.map((member, index) => (
          <span key={member.id}>
            {index > 0 && ', '}
            <KeptLink to={addressOf(member)}>{member.name}</KeptLink>
          </span>
        ))}
      </td>
    </tr>
  );
}

function PartyTable({ state: { shown, chosen } }: { readonly state: NetworkState }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const neighbours = useMemo(() => neighboursOf(chosen.ties), [chosen]);
  const nodes = useMemo(() => [...shown.nodes].sort((a, b) => a.name.localeCompare(b.name)), [shown]);
  return (
    <table className={classes.table}>
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
      <tbody>
        {nodes.map((node) => (
          <tr key={node.id}>
            <th scope="row">
              <KeptLink to={addressOf(node)}>{node.name}</KeptLink> {node.fictitious && <FictitiousMark />}
            </th>
            <td>{kindWord(node, language)}</td>
            <td>{node.functions.length > 0 && <FunctionMarks codes={node.functions} />}</td>
            <td>{neighbours.get(node.id)?.size ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
