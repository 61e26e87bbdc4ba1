import { useRef, type Dispatch, type SetStateAction } from 'react';
import { useFind } from '../search';
import {
  addParticipant,
  changeFact,
  freshParticipant,
  settleParticipant,
  settleSource,
  type Entry,
} from './entry';

const SOURCES = ['SOURCE'] as const;

/** Kinds of things that take part in ties. */
export const PARTIES = ['ACTOR', 'POLE', 'PLACE', 'BODY', 'PERSON'] as const;

/** Looks for what was typed while the typing goes on: the first match is taken, or it is made new. */
export function usePending(
  setEntry: Dispatch<SetStateAction<Entry>>,
  made: readonly { readonly key: string; readonly name: string }[],
) {
  const find = useFind();
  const waiting = useRef(new Set<Promise<void>>());
  const count = useRef(0);

  const wait = (work: Promise<void>): void => {
    const promise = work.finally(() => waiting.current.delete(promise));
    waiting.current.add(promise);
  };

  const party = async (name: string) => {
    const found = await find(name, PARTIES);
    return found && { key: found.slug, name: found.name };
  };

  const source = (title: string): void => {
    setEntry((now) => ({ ...now, source: { pending: title } }));
    const settle = async (): Promise<void> => {
      try {
        const found = await find(title, SOURCES);
        setEntry((now) => settleSource(now, title, found && { key: found.slug, name: found.name }));
      } catch {
        // Stays as it is, as participants do.
      }
    };
    wait(settle());
  };

  const participant = (fact: number, name: string): void => {
    const key = `?${++count.current}`;
    setEntry((now) => changeFact(now, fact, (one) => addParticipant(one, { key, name, pending: true })));
    const settle = async (): Promise<void> => {
      try {
        const found = made.find((one) => one.name === name) ?? (await party(name));
        setEntry((now) => settleParticipant(now, key, found ?? freshParticipant(now, name)));
      } catch {
        // Stays as it is: saving says that it could not be looked for.
      }
    };
    wait(settle());
  };

  /** When nothing is being looked for any more. */
  const settled = async (): Promise<void> => {
    while (waiting.current.size > 0) await Promise.all(waiting.current);
  };

  return { source, participant, settled };
}
