import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Disclosure } from '../../components/disclosure';
import { Page } from '../../components/page';
import { Notice } from '../../components/query-state';
import { EntryField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { localPath } from '../../lib/local-path';
import { useParamsOfAddress } from '../../lib/search-params';
import { AskPasswordResetDocument, SignInDocument } from './accounts.generated';
import classes from './accounts.module.css';
import { Form, Password } from './form';
import { BeginProviderSignInDocument, SignInProviderDocument } from './provider.generated';
import { providerTexts } from './provider-texts';
import { ProviderWay } from './provider-way';
import { texts } from './texts';
import { useArrival } from './use-arrival';
import { useSigningIn } from './use-signing-in';

export function SignInPage() {
  const t = useTexts(texts);
  const keep = useKept();
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [signIn] = useMutation(SignInDocument);
  const [params] = useParamsOfAddress();
  const back = localPath(params.get('retour'));
  const arrival = useArrival();
  const { run, problem, busy } = useSigningIn(() => void navigate(keep(back ?? '/compte')));
  const send = (): void =>
    void run(async () => (await signIn({ variables: { email, password } })).data?.signIn);
  return (
    <Page title={t.signIn} lead={t.signInLead}>
      {arrival.problem && (
        <div className={classes.arrival}>
          <Notice tone="problem" title={arrival.problem} />
        </div>
      )}
      <Form submit={t.signIn} problem={problem} busy={busy} onSubmit={send}>
        <EntryField
          required
          label={t.email}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
        />
        <Password label={t.password} value={password} onChange={setPassword} />
      </Form>
      <SignInWithProvider back={back} />
      <div className={classes.beside}>
        <Disclosure label={t.forgotten}>
          <Forgotten email={email} onChange={setEmail} />
        </Disclosure>
        <p>{t.noAccount}</p>
      </div>
    </Page>
  );
}

function SignInWithProvider({ back }: { readonly back: string | undefined }) {
  const t = useTexts(providerTexts);
  const { data } = useQuery(SignInProviderDocument);
  const [begin] = useMutation(BeginProviderSignInDocument);
  const provider = data?.signInProvider;
  if (!provider) return null;
  return (
    <ProviderWay
      label={t.signInWith(provider.label)}
      begin={async () => (await begin({ variables: { back } })).data?.beginProviderSignIn}
    />
  );
}

interface ForgottenProps {
  readonly email: string;
  readonly onChange: (email: string) => void;
}

function Forgotten({ email, onChange }: ForgottenProps) {
  const t = useTexts(texts);
  const [ask, { loading, data }] = useMutation(AskPasswordResetDocument);
  if (data) return <p role="status">{t.sent}</p>;
  return (
    <Form
      submit={t.send}
      problem={undefined}
      busy={loading}
      onSubmit={() => void ask({ variables: { email } })}
    >
      <p>{t.forgottenLead}</p>
      <EntryField
        required
        label={t.email}
        type="email"
        autoComplete="username"
        value={email}
        onChange={onChange}
      />
    </Form>
  );
}
