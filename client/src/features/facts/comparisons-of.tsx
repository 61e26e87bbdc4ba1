import { useQuery } from '@apollo/client/react';
import type { PropertyCode } from '@maillage/graph-schema/vocabulary';
import { QueryState } from '../../components/query-state';
import { ComparisonCards } from './comparison-cards';
import { ComparisonsOfDocument } from './facts.generated';

interface ComparisonsOfProps {
  /** Id of the thing. */
  readonly about: string;
  readonly property: PropertyCode;
}

/** What is said of one property of one thing, side by side. */
export function ComparisonsOf({ about, property }: ComparisonsOfProps) {
  const { data, error, refetch } = useQuery(ComparisonsOfDocument, { variables: { about } });
  return (
    <QueryState data={data?.comparisons} error={error} onRetry={() => void refetch()}>
      {({ nodes }) => <ComparisonCards comparisons={nodes.filter((one) => one.property === property)} />}
    </QueryState>
  );
}
