import { useMutation, useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { accountRoles } from '@maillage/graph-schema/vocabulary';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInLink } from '../../components/sign-in-link';
import { EntryField } from '../../components/fields';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { useSecretOfAddress } from '../../lib/secret-of-address';
import {
  AcceptInvitationDocument,
  PersonalLinkDocument,
  ResetPasswordDocument,
  UseSignInLinkDocument,
  type PersonalLinkQuery,
} from './accounts.generated';
import { QuestionPage, StopAskingPage } from '../answers';
import { Form, Password } from './form';
import { BeginProviderAcceptanceDocument, SignInProviderDocument } from './provider.generated';
import { providerTexts } from './provider-texts';
import { ProviderWay } from './provider-way';
import { texts } from './texts';
import { useSigningIn } from './use-signing-in';

/** Fetched with the links that need it. */
const FiguresByLink = lazy(async () => ({ default: (await import('../returns')).FiguresByLinkPage }));

type PersonalLink = NonNullable<PersonalLinkQuery['link']>;

/** What a personal link opens. Its secret stands after the #, which no browser sends. */
export function LinkPage() {
  const t = useTexts(texts);
  const token = useSecretOfAddress();
  const { data, error, refetch } = useQuery(PersonalLinkDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    skip: !token,
  });
  // Once in, everything is asked again, and the link is used by then: it stays what it was until the page is left.
  const [opened, setOpened] = useState<{ token: string; link: PersonalLink }>();
  if (data?.link && opened?.token !== token) setOpened({ token, link: data.link });
  const dead = (
    <Page title={t.deadTitle}>
      <Notice title={t.deadText} actions={<SignInLink primary />}>
        {t.deadHelp}
      </Notice>
    </Page>
  );
  if (!token) return dead;
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.opening}>{content}</Page>}
    >
      {(found) => {
        const link = opened?.token === token ? opened.link : found.link;
        return link ? <Opened key={token} token={token} link={link} /> : dead;
      }}
    </QueryState>
  );
}

interface OpenedProps {
  readonly token: string;
  readonly link: PersonalLink;
}

function Opened({ token, link }: OpenedProps) {
  const t = useTexts(texts);
  switch (link.purpose) {
    case 'DEMONSTRATION':
      return (
        <Page title={t.demoTitle} lead={t.demoLead}>
          <Roles link={link} />
          <Enter token={token} link={link} />
        </Page>
      );
    case 'PASSWORD_RESET':
      return (
        <Page title={t.resetTitle} lead={link.email}>
          <NewPassword token={token} />
        </Page>
      );
    case 'ANSWER':
      return <QuestionPage token={token} />;
    case 'FIGURES':
      return (
        <Suspense>
          <FiguresByLink token={token} />
        </Suspense>
      );
    case 'STOP_ASKING':
      return <StopAskingPage token={token} />;
    default:
      return (
        <Page
          title={link.purpose === 'INVITATION' ? t.invitedTitle : t.firstTitle}
          lead={link.email ? t.invitedLead(link.email) : t.firstLead}
        >
          <Roles link={link} />
          <OpenAccount token={token} link={link} />
        </Page>
      );
  }
}

function Roles({ link }: { readonly link: PersonalLink }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (link.roles.length === 0) return null;
  return (
    <ul>
      {link.roles.map(({ role, over, pole }) => {
        const label = accountRoles.find((one) => one.code === role)?.label[language] ?? role;
        const what = [over, pole === over ? null : pole].filter(Boolean).join(', ');
        return <li key={`${role} ${what}`}>{what ? t.over(label, what) : label}</li>;
      })}
    </ul>
  );
}

function useEntered() {
  const keep = useKept();
  const navigate = useNavigate();
  return useSigningIn(() => void navigate(keep('/compte'), { replace: true }));
}

function Enter({ token, link }: OpenedProps) {
  const t = useTexts(texts);
  const [enter] = useMutation(UseSignInLinkDocument);
  const { run, problem, busy } = useEntered();
  return (
    <Form
      submit={t.enterAs(link.name ?? '')}
      problem={problem}
      busy={busy}
      onSubmit={() => void run(async () => (await enter({ variables: { token } })).data?.useSignInLink)}
    >
      {null}
    </Form>
  );
}

function NewPassword({ token }: { readonly token: string }) {
  const t = useTexts(texts);
  const [password, setPassword] = useState('');
  const [reset] = useMutation(ResetPasswordDocument);
  const { run, problem, busy } = useEntered();
  return (
    <Form
      submit={t.save}
      problem={problem}
      busy={busy}
      onSubmit={() =>
        void run(async () => (await reset({ variables: { token, password } })).data?.resetPassword)
      }
    >
      <Password fresh label={t.newPassword} value={password} onChange={setPassword} />
    </Form>
  );
}

function OpenAccount({ token, link }: OpenedProps) {
  const t = useTexts(texts);
  const [email, setEmail] = useState('');
  const [name, setName] = useState(link.name ?? '');
  const [password, setPassword] = useState('');
  const [accept] = useMutation(AcceptInvitationDocument);
  const { run, problem, busy } = useEntered();
  const variables = { token, name, password, ...(link.email ? {} : { email }) };
  return (
    <>
      <Form
        submit={t.accept}
        problem={problem}
        busy={busy}
        onSubmit={() => void run(async () => (await accept({ variables })).data?.acceptInvitation)}
      >
        {!link.email && (
          <EntryField
            required
            label={t.email}
            type="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
          />
        )}
        <EntryField required label={t.name} autoComplete="name" value={name} onChange={setName} />
        <Password fresh label={t.password} value={password} onChange={setPassword} />
      </Form>
      {link.purpose === 'INVITATION' && <AcceptWithProvider token={token} name={name} />}
    </>
  );
}

function AcceptWithProvider({ token, name }: { readonly token: string; readonly name: string }) {
  const t = useTexts(providerTexts);
  const { data } = useQuery(SignInProviderDocument);
  const [begin] = useMutation(BeginProviderAcceptanceDocument);
  const provider = data?.signInProvider;
  if (!provider) return null;
  return (
    <ProviderWay
      label={t.acceptWith(provider.label)}
      lead={t.acceptLead}
      begin={async () => (await begin({ variables: { token, name } })).data?.beginProviderAcceptance}
    />
  );
}
