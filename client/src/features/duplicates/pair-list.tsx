import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { DuplicatesListDocument, TellApartDocument, UndoTellApartDocument } from './duplicates.generated';
import classes from './duplicates.module.css';
import { PairCard, type Pair } from './pair-card';
import { texts } from './texts';
import { useCarryOut } from './use-carry-out';

const PAGE = 20;
const MOST = 100;

/** For whom the pole is not: there is nothing to look at. */
const nothing = { pairs: [], totalCount: 0, distinctions: [] };

/** The pairs of a pole, the surest first, and those that somebody told apart. */
export function PairList({ pole }: { readonly pole: string }) {
  const t = useTexts(texts);
  const [first, setFirst] = useState(PAGE);
  const [told, setTold] = useState('');
  const { data, previousData, error, refetch } = useQuery(DuplicatesListDocument, {
    variables: { pole, first },
    fetchPolicy: 'cache-and-network',
  });
  const [tell] = useMutation(TellApartDocument);
  const [undo] = useMutation(UndoTellApartDocument);
  const { carryOut, problem, busy } = useCarryOut();

  const tellApart = async ({ id, a, b }: Pair): Promise<void> => {
    const variables = { a: a.actor.id, b: b.actor.id };
    const done = await carryOut(id, async () => (await tell({ variables })).data?.tellApart);
    if (!done) return;
    setTold(t.toldDone(a.actor.name, b.actor.name));
    await refetch();
  };
  const takeBack = async (distinction: string): Promise<void> => {
    setTold('');
    const send = async () => (await undo({ variables: { distinction } })).data?.undoTellApart;
    if (await carryOut(distinction, send)) await refetch();
  };

  return (
    <QueryState
      data={data ?? previousData}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <>{content}</>}
    >
      {({ duplicates }) => {
        const { pairs, totalCount, distinctions } = duplicates ?? nothing;
        return (
          <>
            <p className={classes.problem} role="alert">
              {problem}
            </p>
            <p role="status" className={classes.told}>
              {told}
            </p>
            <Section title={totalCount > 0 ? t.count(totalCount) : t.none}>
              <ul className={classes.pairs}>
                {pairs.map((pair) => (
                  <PairCard key={pair.id} pair={pair} busy={busy} onApart={() => void tellApart(pair)} />
                ))}
              </ul>
              {totalCount > pairs.length && first < MOST && (
                <Button onClick={() => setFirst(first + PAGE)}>{t.more}</Button>
              )}
            </Section>
            {distinctions.length > 0 && (
              <Section title={t.told} count={distinctions.length}>
                <ul className={classes.distinctions}>
                  {distinctions.map(({ id, a, b, why }) => (
                    <li key={id}>
                      <span>
                        {a.actor.name} ≠ {b.actor.name}
                        {why && <span className={classes.quiet}> — {why}</span>}
                      </span>
                      <Button
                        disabled={busy}
                        aria-label={t.undoLong(a.actor.name, b.actor.name)}
                        onClick={() => void takeBack(id)}
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
