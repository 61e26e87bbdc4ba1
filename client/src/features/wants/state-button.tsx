import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { useChange } from '../editing';
import { texts } from './texts';
import type { BoardWant } from './use-wants';
import { WantMayEditDocument } from './wants.generated';
import classes from './wants.module.css';

/** Whether who looks may change it. */
export function useMayEdit(id: string): boolean {
  const { data } = useQuery(WantMayEditDocument, { variables: { id } });
  return Boolean(data?.record);
}

/** Closes what is no longer wanted, or opens again what is over or was taken up; for who may edit it. */
export function StateButton({ want }: { readonly want: BoardWant['want'] }) {
  const t = useTexts(texts);
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const mayEdit = useMayEdit(want.id);
  const { change, busy } = useChange();
  const [problem, setProblem] = useState('');
  if (!mayEdit) return null;
  const isOpen = want.state === 'OPEN';
  const turn = async (): Promise<void> => {
    if (busy) return;
    const changed = await change(want.id, ({ tie: _tie, ...record }) => ({
      ...record,
      state: isOpen ? 'CLOSED' : 'OPEN',
    }));
    if ('problem' in changed) return setProblem(changed.problem);
    setProblem('');
    void navigate(`${pathname}${search}`, { replace: true, state: { saved: changed.saved } });
  };
  return (
    <>
      <Button aria-disabled={busy} onClick={() => void turn()}>
        {busy ? t.closing : isOpen ? t.close : t.reopen}
      </Button>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
