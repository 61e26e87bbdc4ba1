import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import classes from './editing.module.css';
import { forgetAnswers } from './saved';
import { texts } from './texts';
import { useSave, type Edit } from './use-save';

/** Takes back what was just saved, unless somebody has changed it since. */
export function UndoButton({ inverse }: { readonly inverse: Edit }) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const { save, busy } = useSave();
  const [said, setSaid] = useState<string>();
  const undo = async (): Promise<void> => {
    const outcome = await save(inverse, '');
    if (outcome.what === 'DONE') {
      forgetAnswers(client.cache);
      await client.refetchQueries({ include: 'active' });
    }
    setSaid(
      outcome.what === 'DONE'
        ? t.undone
        : outcome.what === 'CONFLICT'
          ? t.conflictTitle
          : [...outcome.problems.values()].join(' '),
    );
  };
  return said ? (
    <p role="status" className={classes.said}>
      {said}
    </p>
  ) : (
    <Button onClick={() => void undo()} aria-disabled={busy}>
      {t.undo}
    </Button>
  );
}
