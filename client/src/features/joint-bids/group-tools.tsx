import { bidForms, type BidFormCode } from '@maillage/graph-schema/vocabulary';
import { useId, useState } from 'react';
import { Button } from '../../components/button';
import { CheckField } from '../../components/fields';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import { LotChoice } from './answer-bid';
import classes from './joint-bids.module.css';
import { MemberField } from './member-field';
import { texts } from './texts';
import { useDoing, type Exception } from './use-doing';

type Tool = 'member' | 'form' | 'lots' | undefined;

/** What concerns the whole group: shares at once, one more member, the form, the lots. */
export function GroupTools({
  editable,
  exception,
}: {
  readonly editable: boolean;
  readonly exception: Exception;
}) {
  const t = useTexts(texts);
  const { room, change, invite } = useDoing();
  const [tool, setTool] = useState<Tool>();
  const toggle = (one: Tool) => setTool(tool === one ? undefined : one);
  const waits = room.members.some((one) => !one.isMine && one.standing === 'WAITING' && one.reachable);
  const close = (done: boolean): void => {
    if (done) setTool(undefined);
  };
  return (
    <div className={classes.tools} data-print="no">
      <div className={classes.buttons}>
        {editable && (
          <>
            <Button onClick={() => void change({ equalShares: true })}>{t.equal}</Button>
            {room.parts.some((one) => one.amount) && (
              <Button onClick={() => void change({ sharesOfAmounts: true })}>{t.byAmounts}</Button>
            )}
          </>
        )}
        <Button aria-expanded={tool === 'member'} onClick={() => toggle('member')}>
          {t.addMember}
        </Button>
        {editable && (
          <>
            <Button aria-expanded={tool === 'form'} onClick={() => toggle('form')}>
              {t.formChange}
            </Button>
            {room.tender && room.tender.lots.length > 1 && (
              <Button aria-expanded={tool === 'lots'} onClick={() => toggle('lots')}>
                {t.editLots}
              </Button>
            )}
            {waits && <Button onClick={() => void invite()}>{t.remindAll}</Button>}
          </>
        )}
      </div>
      {tool === 'member' && (
        <MemberField
          without={room.members.map((one) => one.actor.id)}
          onChoose={({ id }) =>
            void change(
              { member: { actor: id, lots: room.lots.length === 1 ? [room.lots[0]?.number ?? ''] : [] } },
              exception,
            ).then(close)
          }
        />
      )}
      {tool === 'form' && <FormChoice onDone={() => setTool(undefined)} />}
      {tool === 'lots' && <LotsForm onDone={() => setTool(undefined)} />}
    </div>
  );
}

function FormChoice({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { room, change } = useDoing();
  const id = useId();
  const [form, setForm] = useState<BidFormCode>(room.form);
  const [leadSolidary, setLeadSolidary] = useState(room.leadSolidary);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        const solidary = form === 'CONJOINT' && leadSolidary;
        void change({ form: { form, leadSolidary: solidary } }).then((done) => done && onDone());
      }}
    >
      <fieldset className={classes.choices}>
        <legend>{t.form}</legend>
        {bidForms.map(({ code, label, definition }) => (
          <label key={code} className={classes.choice}>
            <input type="radio" name={id} checked={form === code} onChange={() => setForm(code)} />
            <span>
              {label[language]} <span className={classes.lotTitle}>{bilingual(definition, language)}</span>
            </span>
          </label>
        ))}
        {form === 'CONJOINT' && (
          <CheckField
            label={t.leadSolidary}
            checked={leadSolidary}
            onChange={setLeadSolidary}
            look="choice"
          />
        )}
      </fieldset>
      <div className={classes.buttons}>
        <Button type="submit" primary>
          {t.save}
        </Button>
      </div>
    </form>
  );
}

function LotsForm({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts(texts);
  const { room, change } = useDoing();
  const [lots, setLots] = useState<readonly string[]>(room.lots.map((one) => one.number));
  const all = room.tender?.lots ?? [];
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = all.map((one) => one.number).filter((number) => lots.includes(number));
        void change({ lots: chosen }).then((done) => done && onDone());
      }}
    >
      <LotChoice legend={t.lots} lots={all} chosen={lots} onChange={setLots} />
      <div className={classes.buttons}>
        <Button type="submit" primary>
          {t.save}
        </Button>
      </div>
    </form>
  );
}
