import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTexts } from '../../lib/i18n';
import { ChangePasswordDocument, SetPasswordDocument } from './accounts.generated';
import { Form, Password } from './form';
import { texts } from './texts';
import { useSigningIn } from './use-signing-in';

/** Changes the password, knowing it. */
export function ChangePassword() {
  const t = useTexts(texts);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const [change] = useMutation(ChangePasswordDocument);
  const { run, problem, busy } = useSigningIn(() => {
    setCurrent('');
    setPassword('');
    setDone(true);
  });
  const send = (): void => {
    setDone(false);
    void run(async () => (await change({ variables: { current, password } })).data?.changePassword);
  };
  return (
    <Form submit={t.save} problem={problem} busy={busy} onSubmit={send}>
      <Password label={t.currentPassword} value={current} onChange={setCurrent} />
      <Password fresh label={t.newPassword} value={password} onChange={setPassword} />
      <p role="status">{done ? t.changed : ''}</p>
    </Form>
  );
}

/** Chooses a password for an account that came in another way. */
export function SetPassword() {
  const t = useTexts(texts);
  const [password, setPassword] = useState('');
  const [set] = useMutation(SetPasswordDocument);
  // Once there is one, this form gives way to the other.
  const { run, problem, busy } = useSigningIn(() => undefined);
  return (
    <Form
      submit={t.save}
      problem={problem}
      busy={busy}
      onSubmit={() => void run(async () => (await set({ variables: { password } })).data?.setPassword)}
    >
      <Password fresh label={t.newPassword} value={password} onChange={setPassword} />
    </Form>
  );
}
