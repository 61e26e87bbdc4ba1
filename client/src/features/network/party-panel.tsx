import { useQuery } from '@apollo/client/react';
import { tieKinds, termOf, type TieKindCode } from '@maillage/graph-schema/vocabulary';
import { useMemo } from 'react';
import { KeptLink } from '../../components/kept-link';
import { NextPage } from '../../components/next-page';
import { QueryState } from '../../components/query-state';
import { useLanguage, useTexts } from '../../lib/i18n';
import { addressOf, FictitiousMark, FunctionMarks, SpanText, TieKindLine } from '../facts';
import { PlainButton } from './controls';
import { gatheringTexts } from './gathering-texts';
import type { NodeData } from './network-data';
import { NetworkPartyDocument } from './network.generated';
import { NodeSearch } from './node-search';
import classes from './panel.module.css';
import { kindWord, othersOf, spokenParty, tiesOf } from './spoken';
import { texts } from './texts';
import { TieLine } from './tie-line';
import type { NetworkState } from './use-network';

/** Who it is, its ties by kind, who says so, and what can be done from here. */
export function PartyPanel({ state, node }: { readonly state: NetworkState; readonly node: NodeData }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const g = useTexts(gatheringTexts);
  const { chosen, network, view, update } = state;
  const { data, error, refetch, fetchMore } = useQuery(NetworkPartyDocument, {
    variables: { slug: node.slug },
  });
  const party = data?.party?.slug === node.slug ? data.party : undefined;
  const evidence = useMemo(
    () => new Map((party?.ties.nodes ?? []).map((tie) => [tie.id, tie.evidence])),
    [party],
  );
  const own = useMemo(() => tiesOf(node.id, chosen.ties), [node.id, chosen.ties]);
  const kinds = tieKinds.filter((kind) => own.some((tie) => tie.kind === kind.code));
  const names = useMemo(() => new Map(chosen.nodes.map((one) => [one.id, one])), [chosen]);
  const actors = useMemo(() => (network?.nodes ?? []).filter((one) => one.kind === 'ACTOR'), [network]);
  return (
    <>
      <h2>
        {node.name} {node.fictitious && <FictitiousMark />}
      </h2>
      <p className={classes.lead}>
        {[kindWord(node, language), node.territoryName].filter(Boolean).join(' · ')}
      </p>
      {node.functions.length > 0 && <FunctionMarks codes={node.functions} />}
      {party?.span && (
        <p className={classes.lead}>
          <SpanText span={party.span} />
        </p>
      )}
      {party?.summary && <p>{party.summary}</p>}
      <p className="visually-hidden">{spokenParty(node, chosen, language, t)}</p>
      <div className={classes.actions}>
        <KeptLink to={addressOf(node)}>{t.open}</KeptLink>
        {state.mayTry(node.id) && (
          <PlainButton
            title={g.tryWithoutText(node.name)}
            onClick={() =>
              update(
                { without: [...view.without, node.slug], focus: '', tie: '', wayTo: '', degree: 1 },
                { push: true },
              )
            }
          >
            {g.tryWithout}
          </PlainButton>
        )}
      </div>
      <div className={classes.way}>
        <NodeSearch
          nodes={actors}
          label={t.wayTo}
          placeholder={t.wayTo}
          onChoose={(to) => update({ wayTo: to.slug, tie: '' }, { push: true })}
        />
      </div>
      {kinds.map((kind) => (
        <section key={kind.code} className={classes.kind}>
          <h3>
            <TieKindLine kind={kind.code} /> {termOf(tieKinds, kind.code).label[language]}
          </h3>
          <ul>
            {own
              .filter((tie) => tie.kind === kind.code)
              .map((tie) => (
                <TieLine
                  key={tie.id}
                  tie={tie}
                  comparison={state.emphasis.comparison}
                  others={othersOf(tie, node.id).flatMap((id) => names.get(id) ?? [])}
                  evidence={evidence.get(tie.id)}
                  onFocus={(slug) => update({ focus: slug, tie: '', wayTo: '' }, { push: true })}
                />
              ))}
          </ul>
        </section>
      ))}
      {/* Who says so of a tie beyond the first page comes by itself. */}
      <QueryState data={party} error={error} onRetry={() => void refetch()} skeleton={<></>}>
        {({ ties }) => <NextPage of={ties} fetchMore={fetchMore} readOn />}
      </QueryState>
      <Undrawn state={state} node={node} />
    </>
  );
}

/** Kinds of tie that a party has, and that the drawing leaves out. */
function Undrawn({ state, node }: { readonly state: NetworkState; readonly node: NodeData }) {
  const t = useTexts(texts);
  const { network, view, update } = state;
  const missing = tiesOf(node.id, network?.ties ?? []).filter((tie) => !view.layers.includes(tie.kind));
  if (missing.length === 0) return null;
  const kinds = [...new Set(missing.map((tie): TieKindCode => tie.kind))];
  return (
    <p className={classes.undrawn}>
      {t.undrawn(missing.length)}{' '}
      <PlainButton onClick={() => update({ layers: [...view.layers, ...kinds] })}>{t.drawThem}</PlainButton>
    </p>
  );
}
