import { termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import type { Ref } from 'react';
import { KeptLink } from '../../components/kept-link';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { addressOf, FictitiousMark, FunctionMarks, ModalityMark, SpanText, StanceMark } from '../facts';
import { membersOf, type NodeData, type TieData } from './network-data';
import type { MeasuredColumn } from './measured-columns';
import { kindWord } from './spoken';
import classes from './table.module.css';
import { texts } from './texts';
import { changeOf, tieChanges, type Comparison } from './tie-change';

/** What a row is given by the body that holds it: its place, and how it is measured. */
export interface RowPlace {
  readonly index: number;
  readonly measure: Ref<HTMLTableRowElement> | undefined;
}

const rowProps = ({ index, measure }: RowPlace) => ({
  'aria-rowindex': index + 2,
  'data-index': index,
  ...(measure ? { ref: measure } : {}),
});

interface TieRowProps {
  readonly tie: TieData;
  readonly names: ReadonlyMap<string, NodeData>;
  /** Where two days are compared: what became of it is told. */
  readonly comparison: Comparison | null;
  readonly row: RowPlace;
}

export function TieRow({ tie, names, comparison, row }: TieRowProps) {
  const { language } = useLanguage();
  const change = comparison && changeOf(tie, comparison);
  const members = membersOf(tie).flatMap((id) => names.get(id) ?? []);
  return (
    <tr {...rowProps(row)}>
      <th scope="row">
        <KeptLink to={`/liens/${tie.slug}`}>{tie.name}</KeptLink> {tie.fictitious && <FictitiousMark />}
      </th>
      <td>
        {termOf(tieKinds, tie.kind).label[language]}{' '}
        {tie.modality !== 'REPORTED' && <ModalityMark modality={tie.modality} />}
      </td>
      <td>
        <SpanText span={tie.span} />
      </td>
      <td>
        <StanceMark stance={tie.stance} />
      </td>
      {change && (
        <td>
          <span className={classes.change} data-change={change}>
            {termOf(tieChanges, change).label[language]}
          </span>
        </td>
      )}
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

interface PartyRowProps {
  readonly node: NodeData;
  readonly neighbours: number;
  readonly measured: readonly MeasuredColumn[];
  readonly row: RowPlace;
}

export function PartyRow({ node, neighbours, measured, row }: PartyRowProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <tr {...rowProps(row)}>
      <th scope="row">
        <KeptLink to={addressOf(node)}>{node.name}</KeptLink> {node.fictitious && <FictitiousMark />}
      </th>
      <td>{kindWord(node, language)}</td>
      <td>{node.functions.length > 0 && <FunctionMarks codes={node.functions} />}</td>
      <td>{node.territoryName}</td>
      <td>
        {formatNumber(neighbours, language)}{' '}
        <span className={classes.unit}>{t.neighboursUnit(neighbours)}</span>
      </td>
      {measured.map(({ key, label, of }) => (
        <td key={key} data-label={label}>
          {of(node)}
        </td>
      ))}
    </tr>
  );
}
