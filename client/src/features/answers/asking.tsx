import { useMutation, useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useLostFocus } from '../../lib/lost-focus';
import { useSending } from '../../lib/use-sending';
import classes from './answers.module.css';
import { questionTexts } from './question-texts';
import { AmIAskedDocument, SetAskingDocument, StopAskingDocument } from './questions.generated';

/** What the last link of a mail opens: one click, and no more questions come. */
export function StopAskingPage({ token }: { readonly token: string }) {
  const t = useTexts(questionTexts);
  const [email, setEmail] = useState('');
  const [send] = useMutation(StopAskingDocument);
  const { carryOut, busy, problem, done } = useSending();
  const line = useRef<HTMLParagraphElement>(null);
  useLostFocus(done, () => line.current);
  const stop = async (): Promise<void> => {
    const stopped = await carryOut(
      token,
      async () => (await send({ variables: { token } })).data?.stopAsking,
    );
    setEmail(stopped?.email ?? '');
  };
  return (
    <Page title={t.stopTitle} lead={t.stopLead}>
      {!done && (
        <Button primary aria-disabled={busy} onClick={() => !busy && void stop()}>
          {t.stop}
        </Button>
      )}
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      <p ref={line} role="status" tabIndex={-1} className={classes.done}>
        {done ? t.stopped(email) : ''}
      </p>
    </Page>
  );
}

/** Whether one is asked by mail, in one's account. */
export function AskingSection() {
  const t = useTexts(questionTexts);
  const { data } = useQuery(AmIAskedDocument);
  const [send] = useMutation(SetAskingDocument, { refetchQueries: [AmIAskedDocument] });
  const { carryOut, busy, problem } = useSending();
  if (!data) return null;
  const { isAsked } = data.viewer;
  const set = (asked: boolean) =>
    carryOut(asked, async () => {
      await send({ variables: { asked } });
      return { problems: [] };
    });
  return (
    <Section title={t.mails}>
      <p role="status">{isAsked ? t.asked : t.notAsked}</p>
      <Button aria-disabled={busy} onClick={() => !busy && void set(!isAsked)}>
        {isAsked ? t.stop : t.resume}
      </Button>
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
    </Section>
  );
}
