import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { Button } from '../../components/button';
import { QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { ComparisonCards } from '../facts';
import classes from './editing.module.css';
import { SavedBesideDocument } from './editing.generated';
import { texts } from './texts';
import { UndoButton } from './undo-button';

/** What was saved and contradicts something: ids of the comparisons, and of what each is about. */
export interface Beside {
  readonly comparisons: readonly { readonly id: string; readonly about: { readonly id: string } }[];
  readonly change: string | undefined;
  readonly onDone: () => void;
}

/** Shows what was saved beside what it contradicts, where one of the values can be preferred. */
export function SavedBeside({ comparisons, change, onDone }: Beside) {
  const t = useTexts(texts);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <div ref={top} tabIndex={-1} className={classes.beside}>
      <p className={classes.notice} role="status">
        <span>
          <strong>{t.savedBeside}</strong> {t.savedBesideText}
        </span>
        {change && <UndoButton change={change} />}
      </p>
      {/* Above what is still to come: a button below would move away under one's finger. */}
      <div className={classes.actions}>
        <Button primary onClick={onDone}>
          {t.goOn}
        </Button>
      </div>
      {[...new Set(comparisons.map(({ about }) => about.id))].map((about) => (
        <Compared key={about} about={about} ids={comparisons.map(({ id }) => id)} />
      ))}
    </div>
  );
}

function Compared({ about, ids }: { readonly about: string; readonly ids: readonly string[] }) {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(SavedBesideDocument, { variables: { about } });
  return (
    <Section title={t.beside}>
      <QueryState data={data?.comparisons} error={error} onRetry={() => void refetch()}>
        {({ nodes }) => <ComparisonCards comparisons={nodes.filter(({ id }) => ids.includes(id))} />}
      </QueryState>
    </Section>
  );
}
