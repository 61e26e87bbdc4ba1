import { IconPencil } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { EntryField, SelectField } from '../../components/fields';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useLostFocus } from '../../lib/lost-focus';
import { useSwappedFocus } from '../../lib/swapped-focus';
import classes from './joint-bids.module.css';
import { nameOf } from './room-words';
import { texts } from './texts';
import { useDoing, type Room } from './use-doing';

type Paper = Room['papers'][number];

/** Id of a member by its key. */
const idOf = ({ members }: Room, key: string | null | undefined): string | null =>
  members.find(({ actor }) => actor.slug === key)?.actor.id ?? null;

/** A paper is known by what it is and who brings it: under another name it is another line. */
const keyOf = ({ what, who }: Pick<Paper, 'what' | 'who'>): string => `${what} ${who ?? ''}`;

/** The line that was left last: where it stood, and what it is known by since it was saved, or nothing where it was removed. */
interface Left {
  readonly place: number;
  readonly key: string | undefined;
}

/** Documents to gather: who brings each, by when, whether it is there. */
export function Papers() {
  const t = useTexts(texts);
  const { room, change } = useDoing();
  const [adding, setAdding] = useState(false);
  const tools = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [left, setLeft] = useState<Left>();
  useLostFocus(room.papers.length, () => {
    const lines = [...(list.current?.children ?? [])];
    return left && (lines[left.place] ?? lines.at(-1))?.querySelector('button');
  });
  const closeAdding = (): void => {
    setAdding(false);
    // Unless the keyboard has gone elsewhere while it was sent.
    if (tools.current?.contains(document.activeElement)) tools.current.querySelector('button')?.focus();
  };
  return (
    <>
      {room.papers.length === 0 && <p>{t.noPapers}</p>}
      <ul className={classes.papers} ref={list}>
        {room.papers.map((paper, place) => (
          <li key={keyOf(paper)}>
            <PaperLine
              paper={paper}
              saved={left?.key === keyOf(paper)}
              onLeave={(key) => setLeft({ place, key })}
            />
          </li>
        ))}
      </ul>
      {room.mayEdit && (
        <div className={classes.tools} data-print="no" ref={tools}>
          <div className={classes.buttons}>
            <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
              {t.addPaper}
            </Button>
            <Button onClick={() => void change({ usualPapers: true })}>{t.usual}</Button>
          </div>
          {adding && <PaperForm onClose={closeAdding} />}
        </div>
      )}
    </>
  );
}

interface PaperLineProps {
  readonly paper: Paper;
  /** Whether it was saved last, maybe under another name: then it takes the keyboard on. */
  readonly saved: boolean;
  readonly onLeave: (key?: string) => void;
}

function PaperLine({ paper, saved, onLeave }: PaperLineProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { room, change, busy } = useDoing();
  const [editing, setEditing] = useState(false);
  const around = useSwappedFocus<HTMLDivElement>(editing);
  useLayoutEffect(() => {
    if (saved && document.activeElement === document.body) around.current?.querySelector('button')?.focus();
  }, [saved, around]);
  if (editing)
    return (
      <div ref={around}>
        <PaperForm paper={paper} onLeave={onLeave} onClose={() => setEditing(false)} />
      </div>
    );
  const { what, who, due, done } = paper;
  const actor = idOf(room, who);
  return (
    <div className={classes.paper} data-done={done} ref={around}>
      <input
        type="checkbox"
        aria-label={t.isThere(who ? `${what}, ${nameOf(room, who)}` : what)}
        checked={done}
        disabled={!room.mayEdit}
        aria-disabled={busy}
        onChange={(event) =>
          void change({
            paper: { what, actor, due, done: event.currentTarget.checked, was: { what, actor } },
          })
        }
      />
      <span>
        {what}
        <span className={classes.lotTitle}>
          {who ? nameOf(room, who) : t.group_}
          {due && `, ${t.dueOn(formatDate(due, language))}`}
        </span>
      </span>
      {room.mayEdit && (
        <button
          type="button"
          className={classes.pencil}
          data-print="no"
          aria-label={t.editPaper(what)}
          onClick={() => setEditing(true)}
        >
          <IconPencil size={16} aria-hidden />
        </button>
      )}
    </div>
  );
}

interface PaperFormProps {
  readonly paper?: Paper;
  /** Told what the paper will be known by, or that it is removed. */
  readonly onLeave?: (key?: string) => void;
  readonly onClose: () => void;
}

function PaperForm({ paper, onLeave, onClose }: PaperFormProps) {
  const t = useTexts(texts);
  const { room, change, busy } = useDoing();
  const was = paper && { what: paper.what, actor: idOf(room, paper.who) };
  const [what, setWhat] = useState(paper?.what ?? '');
  const [actor, setActor] = useState(was?.actor ?? '');
  const [due, setDue] = useState(paper?.due ?? '');
  const close = (done: boolean): void => {
    if (done) onClose();
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || !what.trim()) return;
        const who = room.members.find((one) => one.actor.id === actor)?.actor.slug ?? null;
        onLeave?.(keyOf({ what: what.trim(), who }));
        void change({
          paper: {
            what: what.trim(),
            actor: actor || null,
            due: due || null,
            done: paper?.done ?? false,
            ...(was && { was }),
          },
        }).then(close);
      }}
    >
      <EntryField label={t.paper} required maxLength={200} value={what} onChange={setWhat} />
      <SelectField
        label={t.who}
        value={actor}
        options={[
          { value: '', label: t.group_ },
          ...room.members.map((one) => ({ value: one.actor.id, label: one.actor.name })),
        ]}
        onChange={setActor}
      />
      <EntryField label={t.due} type="date" value={due} onChange={setDue} />
      <div className={classes.buttons}>
        <Button type="submit" primary aria-disabled={busy}>
          {busy ? t.saving : t.save}
        </Button>
        {was && (
          <Button
            aria-label={t.removePaper(was.what)}
            onClick={() => {
              onLeave?.();
              void change({ withoutPaper: was }).then(close);
            }}
          >
            {t.remove}
          </Button>
        )}
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
