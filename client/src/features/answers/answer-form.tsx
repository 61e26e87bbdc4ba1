import {
  roles,
  tieKinds,
  type RoleCode,
  type StanceCode,
  type TieKindCode,
} from '@maillage/graph-schema/vocabulary';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { SelectField } from '../../components/fields';
import { dayOfMoment, formatDate, readTyped } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { useTieAnswers } from '../../lib/tie-answers';
import { placeOf, unsavedAt, useUnsaved } from '../../lib/unsaved';
import classes from './answers.module.css';
import { Changeable } from './changeable';
import { texts } from './texts';
import { useAnswer, type AnsweredTie, type AnswerGiven, type Answering } from './use-answer';

interface AnswerFormProps {
  readonly tie: AnsweredTie & { readonly tieKind: TieKindCode };
  readonly actor: { readonly id: string; readonly name: string };
  /** Who answers for it. */
  readonly account: string;
  /** The role in which the structure is said to take part. */
  readonly role: RoleCode;
  /** Said before the buttons; left out where the page says it already. */
  readonly withQuestion?: boolean;
  /** The tie, by which its buttons are told from those of the others in a list. */
  readonly name?: string;
  /** It has answered: it may change its mind, and nothing calls for it. In a list that is one button. */
  readonly answered?: boolean;
  /** What it has answered, said instead of the question. */
  readonly given?: Given | undefined;
}

/** An answer as it stands in the tie. */
export interface Given {
  readonly authority: string;
  readonly stance: StanceCode;
  readonly givenOn: string;
}

interface AnswerButtonsProps {
  readonly kind: TieKindCode;
  readonly role: RoleCode;
  readonly question?: string | undefined;
  /** The tie, where several stand in a list. */
  readonly name?: string | undefined;
  readonly answered?: boolean;
  readonly answering: Answering;
  /** Where a reason is kept until it has arrived. */
  readonly place?: string;
}

type Opened = 'correct' | 'contest' | undefined;

/** Asks who has signed in about one of its ties. */
export function AnswerForm({
  tie,
  actor,
  account,
  role,
  withQuestion = true,
  name,
  answered,
  given,
}: AnswerFormProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const answering = useAnswer(tie, actor.id);
  const said = given && t.given(actor.name, given.stance, formatDate(dayOfMoment(given.givenOn), language));
  const question = withQuestion ? (said ?? t.ask(actor.name)) : undefined;
  const place = placeOf('reponse', account, `${tie.id}.${actor.id}`);
  const buttons = (
    <AnswerButtons
      kind={tie.tieKind}
      role={role}
      question={question}
      name={name}
      answered={answered ?? given !== undefined}
      answering={answering}
      place={place}
    />
  );
  return answered && name !== undefined ? (
    <Changeable name={name} begun={unsavedAt(place) !== undefined}>
      {buttons}
    </Changeable>
  ) : (
    buttons
  );
}

/** Confirm in one gesture; correct or contest in two. */
export function AnswerButtons({
  kind,
  role,
  question,
  name,
  answered = false,
  answering,
  place,
}: AnswerButtonsProps) {
  const t = useTexts(texts);
  const words = useTieAnswers(name);
  const right = words('RIGHT');
  const toCorrect = words('TO_CORRECT');
  const notRight = words('NOT_RIGHT');
  const why = useUnsaved(place, '');
  const [opened, setOpened] = useState<Opened>(why.isFound ? 'contest' : undefined);
  const { answer, busy, problem, done } = answering;
  const around = useRef<HTMLDivElement>(null);
  const close = (): void => {
    // Back to the button that opened it, unless the keyboard has gone elsewhere while it was sent.
    if (around.current?.contains(document.activeElement))
      around.current.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    why.restart();
    setOpened(undefined);
  };
  // What one opened is what one goes on to write in; a reason that was found again is not.
  useEffect(() => {
    const opener = around.current?.querySelector('[aria-expanded="true"]');
    if (opened && opener === document.activeElement)
      around.current?.querySelector<HTMLElement>('form textarea, form select')?.focus();
  }, [opened]);
  // What was typed stays open until it has arrived.
  const send = async (given: AnswerGiven): Promise<void> => {
    if (!(await answer(given))) return;
    // What it was written in may be gone with the answer.
    why.forget();
    close();
  };
  return (
    <div className={classes.answer} ref={around}>
      {question && <p className={classes.question}>{question}</p>}
      <div className={classes.buttons}>
        <Button
          primary={!answered}
          aria-label={busy && !opened ? undefined : right['aria-label']}
          aria-disabled={busy}
          onClick={() => !busy && void send({ stance: 'CONFIRMED' })}
        >
          {busy && !opened ? t.sending : right.said}
        </Button>
        <Button
          aria-label={toCorrect['aria-label']}
          aria-expanded={opened === 'correct'}
          onClick={() => setOpened('correct')}
        >
          {toCorrect.said}
        </Button>
        <Button
          aria-label={notRight['aria-label']}
          aria-expanded={opened === 'contest'}
          onClick={() => setOpened('contest')}
        >
          {notRight.said}
        </Button>
      </div>
      {opened === 'correct' && (
        <Correction
          kind={kind}
          role={role}
          busy={busy}
          onCancel={close}
          onSend={(given) => void send({ stance: 'CONFIRMED', ...given })}
        />
      )}
      {opened === 'contest' && (
        <Contest
          why={why.value}
          onWhy={why.setValue}
          busy={busy}
          onCancel={close}
          onSend={(told) => void send({ stance: 'CONTESTED', why: told })}
        />
      )}
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      <p role="status" className={classes.done}>
        {done && !problem ? t.thanks : ''}
      </p>
    </div>
  );
}

interface PartProps<T> {
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSend: (given: T) => void;
}

interface ContestProps extends PartProps<string> {
  readonly why: string;
  readonly onWhy: (why: string) => void;
}

function Contest({ why, onWhy, busy, onCancel, onSend }: ContestProps) {
  const t = useTexts(texts);
  const id = useId();
  return (
    <form
      className={classes.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSend(why.trim());
      }}
    >
      <label htmlFor={id}>{t.why}</label>
      <textarea
        id={id}
        rows={3}
        required
        maxLength={600}
        value={why}
        onChange={(event) => onWhy(event.currentTarget.value)}
      />
      <Ends busy={busy} onCancel={onCancel} />
    </form>
  );
}

function Correction({
  kind,
  role,
  busy,
  onCancel,
  onSend,
}: PartProps<{ role?: RoleCode; since?: string }> & { readonly kind: TieKindCode; readonly role: RoleCode }) {
  const t = useTexts(texts);
  const term = useTerm();
  const id = useId();
  const [chosen, setChosen] = useState<RoleCode>(role);
  const [since, setSince] = useState('');
  const date = readTyped(since, 'START');
  const wrong = since.trim() !== '' && date === undefined;
  const known: readonly RoleCode[] = tieKinds.find((one) => one.code === kind)?.roles ?? [];
  return (
    <form
      className={classes.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy || wrong) return;
        onSend({ ...(chosen === role ? {} : { role: chosen }), ...(date ? { since: date } : {}) });
      }}
    >
      <SelectField
        label={t.role}
        value={chosen}
        options={[...new Set([role, ...known])].map((code) => ({ value: code, label: term(roles, code) }))}
        onChange={(value) => setChosen(value as RoleCode)}
      />
      <label htmlFor={id}>{t.since}</label>
      <input
        id={id}
        placeholder={t.sincePlaceholder}
        value={since}
        aria-invalid={wrong}
        onChange={(event) => setSince(event.currentTarget.value)}
      />
      {wrong && <p className={classes.problem}>{t.badDate}</p>}
      <Ends busy={busy} onCancel={onCancel} />
    </form>
  );
}

function Ends({ busy, onCancel }: { readonly busy: boolean; readonly onCancel: () => void }) {
  const t = useTexts(texts);
  return (
    <div className={classes.buttons}>
      <Button type="submit" primary aria-disabled={busy}>
        {busy ? t.sending : t.send}
      </Button>
      <Button onClick={onCancel}>{t.cancel}</Button>
    </div>
  );
}
