import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button } from '../../../components/button';
import { Page } from '../../../components/page';
import { EntryField } from '../../../components/fields';
import { messageOfProblem, problemOf } from '../../../lib/error-messages';
import { useLanguage, useTexts } from '../../../lib/i18n';
import type { KeptSeat } from './kept-seat';
import { JoinSeminarDocument } from './seat.generated';
import classes from './seat.module.css';
import { texts } from './texts';
import { useOutbox } from './use-outbox';

interface JoinFormProps {
  /** The code of the address, from the camera; it is tried at once. */
  readonly asked: string;
  readonly onJoin: (seat: KeptSeat) => void;
}

const nothing = () => Promise.resolve();

/** The way in. What was answered from another seat of this telephone and has not arrived is sent from here too. */
export function JoinForm({ asked, onJoin }: JoinFormProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  useOutbox('', nothing);
  const [code, setCode] = useState(asked);
  const [problem, setProblem] = useState<string>();
  const [join, { loading }] = useMutation(JoinSeminarDocument);
  const come = async (typed: string): Promise<void> => {
    setProblem(undefined);
    try {
      const done = (await join({ variables: { code: typed } })).data?.joinSeminar;
      const [first] = done?.problems ?? [];
      if (first) setProblem(messageOfProblem(first, language));
      else if (done?.token) onJoin({ token: done.token, code: typed });
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
  };
  const tried = useRef(false);
  useEffect(() => {
    if (!asked || tried.current) return;
    tried.current = true;
    void come(asked);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!loading) void come(code);
  };
  return (
    <Page title={t.title} lead={t.joinLead}>
      <form className={classes.form} onSubmit={submit}>
        <EntryField
          label={t.code}
          value={code}
          onChange={setCode}
          placeholder={t.codeExample}
          required
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
        />
        <p className={classes.problem} role="alert">
          {problem}
        </p>
        <Button type="submit" primary aria-disabled={loading}>
          {loading ? t.working : t.join}
        </Button>
      </form>
    </Page>
  );
}
