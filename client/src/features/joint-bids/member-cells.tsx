import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { AreaField, CheckField, EntryField } from '../../components/fields';
import { formatNumber, readNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useSwappedFocus } from '../../lib/swapped-focus';
import classes from './joint-bids.module.css';
import memberClasses from './members.module.css';
import { euros } from './room-words';
import { texts } from './texts';
import { useDoing, type Room } from './use-doing';

type Member = Room['members'][number];

interface CellProps {
  readonly member: Member;
  readonly editable: boolean;
}

/** A member's share, which a click makes a field. */
export function ShareCell({ member: { actor, share }, editable }: CellProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { change, busy } = useDoing();
  const [typed, setTyped] = useState<string>();
  const [spread, setSpread] = useState(true);
  const around = useSwappedFocus<HTMLDivElement>(typed !== undefined);
  const shown = share === null || share === undefined ? '–' : t.terms.share(formatNumber(share, language));
  if (typed === undefined)
    return (
      <div className={memberClasses.cell} ref={around}>
        {shown}
        {editable && (
          <button
            type="button"
            className={classes.pencil}
            data-print="no"
            aria-label={t.editShare(actor.name)}
            onClick={() =>
              setTyped(share === null || share === undefined ? '' : formatNumber(share, language))
            }
          >
            <IconPencil size={16} aria-hidden />
          </button>
        )}
      </div>
    );
  const number = readNumber(typed, language);
  const wrong = number === undefined || number > 100;
  return (
    <div ref={around}>
      <form
        className={classes.cellForm}
        onSubmit={(event) => {
          event.preventDefault();
          if (wrong || busy) return;
          void change({ share: { actor: actor.id, share: number, spread } }).then(
            (done) => done && setTyped(undefined),
          );
        }}
      >
        <EntryField
          label={t.sharePercent}
          inputMode="decimal"
          value={typed}
          aria-invalid={wrong}
          onChange={setTyped}
        />
        <CheckField label={t.spread} checked={spread} onChange={setSpread} look="choice" />
        <Ends onCancel={() => setTyped(undefined)} />
      </form>
    </div>
  );
}

/** What a member does in a lot, for how much. */
export function PartCell({ member, lot, editable }: CellProps & { readonly lot: string }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { room } = useDoing();
  const [editing, setEditing] = useState(false);
  const around = useSwappedFocus<HTMLDivElement>(editing);
  const part = room.parts.find((one) => one.who === member.actor.slug && one.lot === lot);
  if (editing)
    return (
      <div ref={around}>
        <PartForm member={member} lot={lot} part={part} onClose={() => setEditing(false)} />
      </div>
    );
  return (
    <div className={memberClasses.cell} ref={around}>
      {part ? (
        <span>
          {part.task ?? '✓'}
          {part.amount !== null && part.amount !== undefined && (
            <strong className={memberClasses.money}>{euros(part.amount, language)}</strong>
          )}
        </span>
      ) : (
        <span className={memberClasses.nothing}>{editable ? '' : '–'}</span>
      )}
      {editable && (
        <button
          type="button"
          className={classes.pencil}
          data-print="no"
          aria-label={t.partOf(member.actor.name, lot)}
          onClick={() => setEditing(true)}
        >
          {part ? <IconPencil size={16} aria-hidden /> : <IconPlus size={16} aria-hidden />}
        </button>
      )}
    </div>
  );
}

interface PartFormProps {
  readonly member: Member;
  readonly lot: string;
  readonly part: Room['parts'][number] | undefined;
  readonly onClose: () => void;
}

function PartForm({ member: { actor }, lot, part, onClose }: PartFormProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { change, busy } = useDoing();
  const [task, setTask] = useState(part?.task ?? '');
  const [amount, setAmount] = useState(part?.amount == null ? '' : formatNumber(part.amount, language));
  const number = readNumber(amount.replace(/[,.](?=\d{3}\b)/g, ''), language);
  const wrong = amount.trim() !== '' && number === undefined;
  const close = (done: boolean): void => {
    if (done) onClose();
  };
  return (
    <form
      className={classes.cellForm}
      aria-label={t.partOf(actor.name, lot)}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong || busy) return;
        void change({
          part: { actor: actor.id, lot, task: task.trim() || null, amount: number ?? null },
        }).then(close);
      }}
    >
      <AreaField label={t.task} rows={2} maxLength={500} value={task} onChange={setTask} />
      <EntryField
        label={t.amount}
        inputMode="decimal"
        value={amount}
        aria-invalid={wrong}
        onChange={setAmount}
      />
      <Ends
        onCancel={onClose}
        {...(part && {
          onRemove: () => void change({ withoutPart: { actor: actor.id, lot } }).then(close),
        })}
      />
    </form>
  );
}

function Ends({ onCancel, onRemove }: { readonly onCancel: () => void; readonly onRemove?: () => void }) {
  const t = useTexts(texts);
  const { busy } = useDoing();
  return (
    <span className={classes.buttons}>
      <Button type="submit" primary aria-disabled={busy}>
        {busy ? t.saving : t.save}
      </Button>
      {onRemove && <Button onClick={onRemove}>{t.remove}</Button>}
      <Button onClick={onCancel}>{t.cancel}</Button>
    </span>
  );
}
