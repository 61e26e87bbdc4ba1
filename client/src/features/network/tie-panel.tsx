import { useQuery } from '@apollo/client/react';
import { roles, termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import { KeptLink } from '../../components/kept-link';
import { QueryState } from '../../components/query-state';
import { useLanguage, useTexts } from '../../lib/i18n';
import {
  EvidenceList,
  FictitiousMark,
  ImpliedMark,
  ModalityMark,
  SpanText,
  StanceMark,
  TieKindLine,
} from '../facts';
import { ChangeText } from './change-text';
import { PlainButton } from './controls';
import type { TieData } from './network-data';
import { NetworkTieDocument } from './network.generated';
import classes from './panel.module.css';
import { texts } from './texts';
import type { NetworkState } from './use-network';

/** What a tie is, who takes part in it, and who says so. */
export function TiePanel({ state, tie }: { readonly state: NetworkState; readonly tie: TieData }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(NetworkTieDocument, { variables: { slug: tie.slug } });
  const read = data?.tie?.id === tie.id ? data.tie : undefined;
  const names = new Map((state.network?.nodes ?? []).map((node) => [node.id, node]));
  // Whoever is left out of the drawing (the association of the pole) still takes part.
  const whole = state.network?.ties.find((one) => one.id === tie.id) ?? tie;
  const focus = (id: string): void =>
    state.update({ focus: names.get(id)?.slug ?? '', tie: '', wayTo: '' }, { push: true });
  return (
    <>
      <h2>
        {tie.name} {tie.fictitious && <FictitiousMark />} {tie.implied && <ImpliedMark />}
      </h2>
      <p className={classes.lead}>
        <TieKindLine kind={tie.kind} /> {termOf(tieKinds, tie.kind).label[language]}
      </p>
      <p className={classes.facts}>
        <ChangeText tie={tie} comparison={state.emphasis.comparison} />
        <StanceMark stance={tie.stance} />
        {tie.modality !== 'REPORTED' && <ModalityMark modality={tie.modality} />}
        <SpanText span={tie.span} />
      </p>
      {read?.summary && <p>{read.summary}</p>}
      <div className={classes.actions}>
        <KeptLink to={`/liens/${tie.slug}`}>{t.open}</KeptLink>
      </div>
      <section className={classes.kind}>
        <h3>{t.participants}</h3>
        <ul>
          {whole.participants.map((one, index) => (
            <li key={`${one.nodeId}-${index}`} className={classes.participant}>
              <PlainButton onClick={() => focus(one.nodeId)}>{names.get(one.nodeId)?.name}</PlainButton>
              <span className={classes.role}>{termOf(roles, one.role).label[language]}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className={classes.kind}>
        <h3>{t.evidence}</h3>
        <QueryState data={read} error={error} onRetry={() => void refetch()}>
          {({ evidence }) => <EvidenceList evidence={evidence} />}
        </QueryState>
      </section>
    </>
  );
}
