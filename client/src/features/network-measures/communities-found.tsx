import { useQuery } from '@apollo/client/react';
import { Link, useLocation } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Disclosure } from '../../components/disclosure';
import { KeptLink } from '../../components/kept-link';
import { QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { formatNumber, formatShare } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { lastAnswer } from '../../lib/last-answer';
import { addressOf } from '../facts';
import { mapAddress, measuredFilter, NetworkCommunitiesDocument } from '../network';
import classes from './measures-page.module.css';
import { communityTexts } from './community-texts';
import { texts } from './texts';
import { useInvented } from './use-invented';
import type { MeasuresState } from './use-measures';

/** As many actors of a group as are named. */
const NAMED = 8;

/** Which actors cooperate among themselves, of those that are counted. */
export function CommunitiesFound({ view }: Pick<MeasuresState, 'view'>) {
  const t = useTexts(communityTexts);
  const m = useTexts(texts);
  const { language } = useLanguage();
  const { counts: invented, onMap } = useInvented(view);
  const { search } = useLocation();
  const asked = useQuery(NetworkCommunitiesDocument, {
    variables: { filter: measuredFilter(view, invented), withOutsiders: view.outsiders },
  });
  return (
    <Section title={t.title}>
      <QueryState
        data={lastAnswer(asked)?.networkCommunities}
        error={asked.error}
        onRetry={() => void asked.refetch()}
      >
        {({ count, stability, tooMany, communities }) =>
          count === 0 ? (
            <p>{t.none}</p>
          ) : (
            <>
              <p>
                {t.lead(count, stability === null ? '–' : formatShare(stability, language))}{' '}
                {!tooMany && (
                  <Link to={mapAddress(search, view, { groupe: 'cooperation', ...onMap })} data-print="no">
                    {t.onMap}
                  </Link>
                )}
                <Disclosure label={m.definition} accessibleLabel={m.definitionOf(t.title)} printed>
                  <span className={classes.definition}>{t.definition}</span>
                </Disclosure>
              </p>
              {tooMany ? (
                <p className={classes.note}>{t.tooMany}</p>
              ) : (
                <DataTable
                  caption={t.table}
                  count={communities.length}
                  head={[t.members, t.inside, t.outside].map((label) => (
                    <th key={label} scope="col">
                      {label}
                    </th>
                  ))}
                >
                  <tbody>
                    {communities.map(({ actors, pairs, pairsOut }) => (
                      <tr key={actors[0]?.id}>
                        <th scope="row" className={classes.named}>
                          {actors.slice(0, NAMED).map((actor, at) => (
                            <span key={actor.id}>
                              {at > 0 && ', '}
                              <KeptLink to={addressOf({ kind: 'ACTOR', ...actor })}>{actor.name}</KeptLink>
                            </span>
                          ))}
                          {actors.length > NAMED && ` ${t.others(actors.length - NAMED)}`}
                        </th>
                        <td data-label={t.inside}>{formatNumber(pairs, language)}</td>
                        <td data-label={t.outside}>{formatNumber(pairsOut, language)}</td>
                      </tr>
                    ))}
                  </tbody>
                </DataTable>
              )}
            </>
          )
        }
      </QueryState>
    </Section>
  );
}
