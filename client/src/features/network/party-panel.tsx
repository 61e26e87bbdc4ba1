import { useQuery } from '@apollo/client/react';
import { tieKinds, termOf } from '@maillage/graph-schema/vocabulary';
import { useMemo } from 'react';
import { KeptLink } from '../../components/kept-link';
import { useLanguage, useTexts } from '../../lib/i18n';
import {
  addressOf,
  FictitiousMark,
  FunctionMarks,
  SaysWho,
  SpanText,
  StanceLine,
  type EvidenceItem,
} from '../facts';
import classes from './network.module.css';
import { NetworkPartyDocument } from './network.generated';
import type { NodeData, TieData } from './network-data';
import { kindWord, othersOf, spokenParty, tiesOf } from './spoken';
import { texts } from './texts';
import { NodeSearch } from './toolbar';
import type { NetworkState } from './use-network';

/** Who it is, its ties by kind, who says so, and what can be done from here. */
export function PartyPanel({ state, node }: { readonly state: NetworkState; readonly node: NodeData }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { chosen, update } = state;
  const { data } = useQuery(NetworkPartyDocument, { variables: { slug: node.slug } });
  const party = data?.party?.slug === node.slug ? data.party : undefined;
  const evidence = useMemo(
    () => new Map((party?.ties.nodes ?? []).map((tie) => [tie.id, tie.evidence])),
    [party],
  );
  const own = useMemo(() => tiesOf(node.id, chosen.ties), [node.id, chosen.ties]);
  const kinds = tieKinds.filter((kind) => own.some((tie) => tie.kind === kind.code));
  const names = useMemo(() => new Map(chosen.nodes.map((one) => [one.id, one])), [chosen]);
  const centre = (slug: string): void => update({ focus: slug, tie: '', wayTo: '' }, { push: true });
  return (
    <>
      <h2>
        {node.name} {node.fictitious && <FictitiousMark />}
      </h2>
      <p className={classes.quiet}>{kindWord(node, language)}</p>
      {node.functions.length > 0 && <FunctionMarks codes={node.functions} />}
      {party?.summary && <p>{party.summary}</p>}
      <p className="visually-hidden">{spokenParty(node, chosen, language, t)}</p>
      <div className={classes.actions}>
        <KeptLink to={addressOf(node)}>{t.open}</KeptLink>
      </div>
      <NodeSearch
        nodes={chosen.nodes.filter((one) => one.kind === 'ACTOR')}
        label={t.wayTo}
        placeholder={t.wayTo}
        onChoose={(to) => update({ wayTo: to.slug }, { push: true })}
      />
      {kinds.map((kind) => (
        <section key={kind.code} className={classes.kind}>
          <h3>{termOf(tieKinds, kind.code).label[language]}</h3>
          <ul>
            {own
              .filter((tie) => tie.kind === kind.code)
              .map((tie) => (
                <TieLine
                  key={tie.id}
                  tie={tie}
                  others={othersOf(tie, node.id).flatMap((id) => names.get(id) ?? [])}
                  evidence={evidence.get(tie.id)}
                  onCentre={centre}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface TieLineProps {
  readonly tie: TieData;
  readonly others: readonly NodeData[];
  readonly evidence: readonly EvidenceItem[] | undefined;
  readonly onCentre: (slug: string) => void;
}

function TieLine({ tie, others, evidence, onCentre }: TieLineProps) {
  return (
    <li className={classes.tie}>
      <span className={classes.tieHead}>
        <StanceLine stance={tie.stance} />
        <KeptLink to={`/liens/${tie.slug}`}>{tie.name}</KeptLink> {tie.fictitious && <FictitiousMark />}
      </span>
      <span className={classes.others}>
        {others.map((other) => (
          <button key={other.id} type="button" className={classes.plain} onClick={() => onCentre(other.slug)}>
            {other.name}
          </button>
        ))}
      </span>
      <span className={classes.quiet}>
        <SpanText span={tie.span} />
      </span>
      {evidence && evidence.length > 0 && <SaysWho evidence={evidence} />}
    </li>
  );
}
