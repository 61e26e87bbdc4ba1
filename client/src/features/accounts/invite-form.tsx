import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { accountRoles, type AccountRoleCode } from '@maillage/graph-schema/vocabulary';
import { Button } from '../../components/button';
import { SelectField } from '../../components/fields';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { ViewerPartsFragment } from './accounts.generated';
import classes from './accounts.module.css';
import { ActorChoice, type ChosenActor } from './actor-choice';
import { Entry, Form } from './form';
import {
  AccountsDocument,
  InviteDocument,
  InvitePolesDocument,
  InviteTerritoriesDocument,
} from './people.generated';
import { peopleTexts } from './people-texts';

/** What a facilitator may give; an administrator may give every role. */
const givenByFacilitators: readonly AccountRoleCode[] = ['MEMBER', 'READER'];

interface Invited {
  readonly email: string;
  readonly link: string | null;
}

/** Invites somebody to one role; where mails are not sent, gives the link to pass on. */
export function InviteForm({ viewer }: { readonly viewer: ViewerPartsFragment }) {
  const t = useTexts(peopleTexts);
  const { language } = useLanguage();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<AccountRoleCode>('MEMBER');
  const [actor, setActor] = useState<ChosenActor>();
  const [territory, setTerritory] = useState('');
  const [pole, setPole] = useState('');
  const [problem, setProblem] = useState<string>();
  const [invited, setInvited] = useState<Invited>();
  const { data: all } = useQuery(InvitePolesDocument, { skip: !viewer.isAdministrator });
  const { data: places } = useQuery(InviteTerritoriesDocument, { skip: role !== 'READER' });
  const [invite, { loading }] = useMutation(InviteDocument, { refetchQueries: [AccountsDocument] });
  const poles = viewer.isAdministrator ? (all?.poles ?? []) : viewer.facilitates;
  const territories = places?.territories ?? [];
  const inPole = pole || poles[0]?.id;
  const over = {
    ADMINISTRATOR: undefined,
    FACILITATOR: inPole,
    MEMBER: actor?.id,
    READER: territory || territories[0]?.id,
  }[role];

  const send = async (): Promise<void> => {
    setInvited(undefined);
    if (role === 'MEMBER' && !actor) return setProblem(t.chooseActor);
    try {
      const held = role === 'MEMBER' || role === 'READER' ? { pole: inPole ?? null } : {};
      const variables = { email, role, language, over: over ?? null, ...held };
      const answer = (await invite({ variables })).data?.invite;
      const [first] = answer?.problems ?? [];
      if (first) return setProblem(messageOfProblem(first, language));
      setProblem(undefined);
      setInvited({ email, link: answer?.link ?? null });
      setEmail('');
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
  };

  const roles = accountRoles.filter(
    ({ code }) => viewer.isAdministrator || givenByFacilitators.includes(code),
  );
  return (
    <>
      <Form submit={t.send} problem={problem} busy={loading} onSubmit={() => void send()}>
        <Entry label={t.email} type="email" autoComplete="off" value={email} onChange={setEmail} />
        <SelectField
          label={t.role}
          value={role}
          options={roles.map(({ code, label }) => ({ value: code, label: label[language] }))}
          onChange={(value) => setRole(value as AccountRoleCode)}
        />
        {role !== 'ADMINISTRATOR' && (
          <SelectField
            label={t.pole}
            value={inPole ?? ''}
            options={poles.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setPole}
          />
        )}
        {role === 'MEMBER' && <ActorChoice chosen={actor} onChoose={setActor} />}
        {role === 'READER' && (
          <SelectField
            label={t.territory}
            value={territory || (territories[0]?.id ?? '')}
            options={territories.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setTerritory}
          />
        )}
      </Form>
      {invited && <Ready key={invited.email} invited={invited} />}
    </>
  );
}

function Ready({ invited }: { readonly invited: Invited }) {
  const t = useTexts(peopleTexts);
  const [copied, setCopied] = useState(false);
  const { email, link } = invited;
  return (
    <div className={classes.ready} role="status">
      <p>{t.invited(email)}</p>
      <p>{link ? t.passOn : t.mailed}</p>
      {link && (
        <>
          <code>{link}</code>
          <Button onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>
            {copied ? t.copied : t.copy}
          </Button>
        </>
      )}
    </div>
  );
}
