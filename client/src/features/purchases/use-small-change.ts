import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useChange } from '../editing';

type Plain = Readonly<Record<string, unknown>>;

/** Small changes of a purchase by who carries it: each saved by itself, and taken back with one click. */
export function useSmallChange(id: string) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { change, busy } = useChange();
  const [problem, setProblem] = useState('');
  /** Gives whether it was done. */
  const make = async (to: (record: Plain) => Plain | null | undefined, of = id): Promise<boolean> => {
    if (busy) return false;
    const changed = await change(of, to);
    setProblem('problem' in changed ? changed.problem : '');
    if ('problem' in changed) return false;
    void navigate(`${pathname}${search}`, {
      replace: true,
      preventScrollReset: true,
      state: { saved: changed.saved },
    });
    return true;
  };
  return {
    busy,
    problem,
    /** What was told before something else was done about it. */
    dismiss: () => setProblem(''),
    make,
    choose: (number: string | undefined) =>
      make(({ chosen: _chosen, ...record }) => ({
        ...record,
        ...(number === undefined ? {} : { chosen: number }),
      })),
    abandon: (why: string) =>
      make((record) => ({
        ...record,
        state: 'ABANDONED',
        ...(why.trim() ? { abandonedWhy: why.trim() } : {}),
      })),
    resume: () => make(({ abandonedWhy: _why, ...record }) => ({ ...record, state: 'GATHERING' })),
  };
}
