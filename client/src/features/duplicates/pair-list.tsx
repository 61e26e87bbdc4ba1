import { useMutation, useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { Button } from '../../components/button';
import { firstOf, NextPage } from '../../components/next-page';
import { QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useSending } from '../../lib/use-sending';
import {
  DuplicatesListDocument,
  TellApartDocument,
  UndoTellApartDocument,
  type DuplicatesListQuery,
} from './duplicates.generated';
import classes from './duplicates.module.css';
import { PairCard, type Pair } from './pair-card';
import { texts } from './texts';

type Told = NonNullable<DuplicatesListQuery['duplicates']>['distinctions'][number];

const PAGE = 20;
const MOST = 100;

/** For whom the pole is not: there is nothing to look at. */
const nothing = { pairs: [], totalCount: 0, distinctions: [] };

/** The pairs of a pole, the surest first, and those that somebody told apart. */
export function PairList({ pole }: { readonly pole: string }) {
  const t = useTexts(texts);
  const [first, setFirst] = useState(PAGE);
  const [told, setTold] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const { data, error, refetch, client } = useQuery(DuplicatesListDocument, {
    variables: { pole, first },
    // More than the first ones has been read just before it is shown.
    fetchPolicy: first === PAGE ? 'cache-and-network' : 'cache-first',
  });
  // Read before it is shown, so that a fault leaves what is there.
  const readOn = async (): Promise<void> => {
    const variables = { pole, first: first + PAGE };
    await client.query({ query: DuplicatesListDocument, variables, fetchPolicy: 'network-only' });
    setFirst(first + PAGE);
  };
  const [tell] = useMutation(TellApartDocument);
  const [undo] = useMutation(UndoTellApartDocument);
  const { carryOut, problem, busy } = useSending();

  // The button that was pressed goes away: the keyboard goes on from what is told.
  const tellOf = async (what: string): Promise<void> => {
    setTold(what);
    await refetch();
    status.current?.focus();
  };
  const tellApart = async ({ id, a, b }: Pair): Promise<void> => {
    const variables = { a: a.actor.id, b: b.actor.id };
    const done = await carryOut(id, async () => (await tell({ variables })).data?.tellApart);
    if (done) await tellOf(t.toldDone(a.actor.name, b.actor.name));
  };
  const takeBack = async ({ id: distinction, a, b }: Told): Promise<void> => {
    const send = async () => (await undo({ variables: { distinction } })).data?.undoTellApart;
    if (await carryOut(distinction, send)) await tellOf(t.toldUndone(a.actor.name, b.actor.name));
  };

  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} frame={(content) => <>{content}</>}>
      {({ duplicates }) => {
        const { pairs, totalCount, distinctions } = duplicates ?? nothing;
        return (
          <>
            <p className={classes.problem} role="alert">
              {problem}
            </p>
            <p role="status" className={classes.told} tabIndex={-1} ref={status}>
              {told}
            </p>
            <Section title={totalCount > 0 ? t.count(totalCount) : t.none}>
              <ul className={classes.pairs}>
                {pairs.map((pair) => (
                  <PairCard key={pair.id} pair={pair} busy={busy} onApart={() => void tellApart(pair)} />
                ))}
              </ul>
              <NextPage of={firstOf(pairs, totalCount, MOST)} fetchMore={readOn} />
            </Section>
            {distinctions.length > 0 && (
              <Section title={t.told} count={distinctions.length}>
                <ul className={classes.distinctions}>
                  {distinctions.map((one) => (
                    <li key={one.id}>
                      <span>
                        {one.a.actor.name} ≠ {one.b.actor.name}
                        {one.why && <span className={classes.quiet}> — {one.why}</span>}
                      </span>
                      <Button
                        disabled={busy}
                        aria-label={t.undoLong(one.a.actor.name, one.b.actor.name)}
                        onClick={() => void takeBack(one)}
                      >
                        {t.undo}
                      </Button>
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        );
      }}
    </QueryState>
  );
}
