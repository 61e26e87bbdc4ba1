import { useQuery } from '@apollo/client/react';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { SaysWho, type EvidenceItem } from '../facts';
import {
  ImpactSaidByDocument,
  type IndicatorPartsFragment,
  type ReadingPartsFragment,
} from './impact.generated';
import classes from './impact.module.css';
import { latestOf } from './period';

/** What documents say each statement, by its id; none before they are read. */
const SaidByContext = createContext<ReadonlyMap<string, readonly EvidenceItem[]>>(new Map());

interface ProviderProps {
  readonly indicators: readonly IndicatorPartsFragment[];
  readonly children: ReactNode;
}

/** Reads at once who says the figures of the page, after the figures themselves. */
export function SaidByProvider({ indicators, children }: ProviderProps) {
  const asked = [
    ...new Set(indicators.flatMap(({ readings }) => latestOf(readings)?.statements ?? [])),
  ].sort();
  const { data } = useQuery(ImpactSaidByDocument, {
    variables: { statements: asked },
    skip: asked.length === 0,
  });
  const said = useMemo(
    () => new Map(data?.figureRecords.statements.map(({ id, evidence }) => [id, evidence] as const)),
    [data],
  );
  return <SaidByContext value={said}>{children}</SaidByContext>;
}

/** Who says a figure, in a few characters; its room is there before. Nothing where it is computed. */
export function SaidBy({ reading: { statements } }: { readonly reading: ReadingPartsFragment }) {
  const said = useContext(SaidByContext);
  if (statements.length === 0) return null;
  return (
    <div className={classes.saidBy}>
      <SaysWho evidence={statements.flatMap((id) => said.get(id) ?? [])} />
    </div>
  );
}
