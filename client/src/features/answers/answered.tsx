import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../lib/i18n';
import { listOf } from './own-list';
import { texts } from './texts';

interface AnsweredProps {
  readonly ties: readonly (Parameters<typeof listOf>[0] & { readonly id: string; readonly name: string })[];
  readonly actor: string;
}

/**
 * Says above the lists that an answer was recorded: the tie goes to another list, with the form that would say so. The
 * keyboard, which stood in that form, goes on to what awaits an answer next; of who has changed its mind, to this line.
 */
export function Answered({ ties, actor }: AnsweredProps) {
  const t = useTexts(texts);
  const line = useRef<HTMLParagraphElement>(null);
  const [before, setBefore] = useState(ties);
  const [said, setSaid] = useState({ text: '', times: 0, first: true });
  if (before !== ties) {
    setBefore(ties);
    const lists = new Map(before.map((tie) => [tie.id, listOf(tie, actor)]));
    const moved = ties.find((tie) => lists.has(tie.id) && lists.get(tie.id) !== listOf(tie, actor));
    if (moved)
      setSaid({
        text: t.recorded(moved.name),
        times: said.times + 1,
        first: lists.get(moved.id) === 'AWAITING',
      });
  }
  useEffect(() => {
    if (said.times === 0 || document.activeElement !== document.body) return;
    const next = line.current?.parentElement?.querySelector<HTMLElement>('[data-awaiting] li button');
    ((said.first && next) || line.current)?.focus();
  }, [said]);
  return (
    <p ref={line} role="status" tabIndex={-1}>
      {said.text}
    </p>
  );
}
