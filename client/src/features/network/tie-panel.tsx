import { useQuery } from '@apollo/client/react';
import { modalities, roles, termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import { KeptLink } from '../../components/kept-link';
import { useLanguage, useTexts } from '../../lib/i18n';
import { EvidenceList, FictitiousMark, ImpliedMark, SpanText, StanceMark } from '../facts';
import classes from './network.module.css';
import { NetworkTieDocument } from './network.generated';
import type { TieData } from './network-data';
import { texts } from './texts';
import type { NetworkState } from './use-network';

/** What a tie is, who takes part in it, and who says so. */
export function TiePanel({ state, tie }: { readonly state: NetworkState; readonly tie: TieData }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { data } = useQuery(NetworkTieDocument, { variables: { slug: tie.slug } });
  const read = data?.tie?.id === tie.id ? data.tie : undefined;
  const names = new Map(state.chosen.nodes.map((node) => [node.id, node]));
  return (
    <>
      <h2>
        {tie.name} {tie.fictitious && <FictitiousMark />} {tie.implied && <ImpliedMark />}
      </h2>
      <p className={classes.quiet}>{termOf(tieKinds, tie.kind).label[language]}</p>
      <p className={classes.facts}>
        <StanceMark stance={tie.stance} />
        {tie.modality !== 'REPORTED' && <span>{termOf(modalities, tie.modality).label[language]}</span>}
        <SpanText span={tie.span} />
      </p>
      {read?.summary && <p>{read.summary}</p>}
      <div className={classes.actions}>
        <KeptLink to={`/liens/${tie.slug}`}>{t.open}</KeptLink>
      </div>
      <section className={classes.kind}>
        <h3>{t.participants}</h3>
        <ul>
          {tie.participants.map((one, index) => (
            <li key={`${one.nodeId}-${index}`} className={classes.tie}>
              <button
                type="button"
                className={classes.plain}
                onClick={() =>
                  state.update({ focus: names.get(one.nodeId)?.slug ?? '', tie: '' }, { push: true })
                }
              >
                {names.get(one.nodeId)?.name}
              </button>{' '}
              <span className={classes.quiet}>{termOf(roles, one.role).label[language]}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className={classes.kind}>
        <h3>{t.evidence}</h3>
        {read && <EvidenceList evidence={read.evidence} />}
      </section>
    </>
  );
}
