import { useQuery } from '@apollo/client/react';
import { isCooperationKind } from '@maillage/graph-schema/vocabulary';
import { Link, useLocation } from 'react-router';
import { DataTable } from '../../components/data-table';
import { Disclosure } from '../../components/disclosure';
import { KeptLink } from '../../components/kept-link';
import { QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { formatNumber, formatShare } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { lastAnswer } from '../../lib/last-answer';
import { addressOf } from '../facts';
import { mapAddress, narrowed, NetworkCommunitiesDocument } from '../network';
import classes from './measures-page.module.css';
import { positionTexts } from './positions-texts';
import { texts } from './texts';
import type { MeasuresState } from './use-measures';

/** As many actors of a group as are named. */
const NAMED = 8;

/** Which actors cooperate among themselves, of those that are counted. */
export function CommunitiesFound({ view }: Pick<MeasuresState, 'view'>) {
  const t = useTexts(positionTexts);
  const m = useTexts(texts);
  const { language } = useLanguage();
  const { shown: fictitious } = useFictitious();
  const { search } = useLocation();
  const filter = { ...narrowed(view, fictitious), kinds: view.layers.filter(isCooperationKind) };
  const asked = useQuery(NetworkCommunitiesDocument, {
    variables: { filter, withOutsiders: view.outsiders },
  });
  return (
    <Section title={t.groups}>
      <QueryState
        data={lastAnswer(asked)?.networkCommunities}
        error={asked.error}
        onRetry={() => void asked.refetch()}
      >
        {({ count, stability, tooMany, communities }) =>
          count === 0 ? (
            <p>{t.noGroups}</p>
          ) : (
            <>
              <p>
                {t.groupsLead(count, stability === null ? '–' : formatShare(stability, language))}{' '}
                {!tooMany && (
                  <Link to={mapAddress(search, view, { groupe: 'cooperation' })} data-print="no">
                    {t.groupsOnMap}
                  </Link>
                )}
                <Disclosure label={m.definition} accessibleLabel={m.definitionOf(t.groups)} printed>
                  <span className={classes.definition}>{t.groupsDefinition}</span>
                </Disclosure>
              </p>
              {tooMany ? (
                <p className={classes.note}>{t.groupsTooMany}</p>
              ) : (
                <DataTable
                  caption={t.groupsTable}
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
