import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { KeptLink } from '../../components/kept-link';
import { QueryState } from '../../components/query-state';
import { useFictitious } from '../../lib/kept-params';
import { useTexts } from '../../lib/i18n';
import { StanceLine } from '../facts';
import { PlainButton } from './controls';
import { NetworkPathsDocument, type NetworkPathsQuery } from './network.generated';
import type { NodeData } from './network-data';
import classes from './panel.module.css';
import { texts } from './texts';
import type { NetworkState } from './use-network';

interface WayPanelProps {
  readonly state: NetworkState;
  readonly from: NodeData;
  readonly to: NodeData;
}

type Ways = NetworkPathsQuery['paths'];

/** By whom to go from one to another: drawn, and written as sentences. */
export function WayPanel({ state, from, to }: WayPanelProps) {
  const t = useTexts(texts);
  const { shown } = useFictitious();
  const { data, error, refetch } = useQuery(NetworkPathsDocument, {
    variables: { from: from.id, to: to.id, withHub: state.view.hub, withFictitious: shown },
  });
  const ways = data?.paths;
  const { showWay } = state;
  useEffect(() => {
    showWay(ways ? idsOf(ways) : []);
    return () => showWay([]);
  }, [ways, showWay]);
  return (
    <>
      <h2>{t.wayTitle(from.name, to.name)}</h2>
      <div className={classes.actions}>
        <PlainButton onClick={() => state.update({ wayTo: '' })}>{t.wayLeave}</PlainButton>
      </div>
      <QueryState data={ways} error={error} onRetry={() => void refetch()}>
        {(found) => <WayList ways={found} />}
      </QueryState>
    </>
  );
}

function WayList({ ways }: { readonly ways: Ways }) {
  const t = useTexts(texts);
  if (ways.length == null) return <p>{t.wayNone}</p>;
  if (ways.length === 0) return <p>{t.waySelf}</p>;
  return (
    <>
      <p role="status">{t.wayLength(ways.length)}</p>
      {ways.paths.map((path, index) => (
        <ol key={index} className={classes.steps}>
          {path.steps.map((step) => (
            <li key={step.tie.id}>
              <StanceLine stance={step.tie.stance} />{' '}
              <KeptLink to={`/liens/${step.tie.slug}`}>
                {t.wayStep(step.from.name, step.to.name, step.tie.name)}
              </KeptLink>
            </li>
          ))}
        </ol>
      ))}
    </>
  );
}

function idsOf(ways: Ways): string[] {
  return ways.paths.flatMap((path) => path.steps.flatMap((step) => [step.from.id, step.tie.id, step.to.id]));
}
