import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { accountRoles } from '@maillage/graph-schema/vocabulary';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { readAgain } from '../../lib/read-again';
import { ThingLink } from '../facts';
import { EraseAccountButton } from '../personal-data';
import type { ViewerPartsFragment } from '../../lib/fragments/viewer.generated';
import classes from './accounts.module.css';
import { Form } from './form';
import {
  DisableAccountDocument,
  EnableAccountDocument,
  GiveRoleDocument,
  RevokeGrantDocument,
  type AccountPartsFragment,
} from './people.generated';
import { peopleTexts } from './people-texts';
import { useRoleChoice } from './use-role-choice';

interface AccountLineProps {
  readonly account: AccountPartsFragment;
  readonly viewer: ViewerPartsFragment;
}

interface Answered {
  readonly problems: readonly { readonly code: string; readonly parameters?: unknown }[];
}

/** One account: its roles, one more, and for administrators closing it and opening it again. */
export function AccountLine({ account, viewer }: AccountLineProps) {
  const t = useTexts(peopleTexts);
  const { language } = useLanguage();
  const [problem, setProblem] = useState<string>();
  const line = useRef<HTMLLIElement>(null);
  const client = useApolloClient();
  const [revoke] = useMutation(RevokeGrantDocument);
  const [disable] = useMutation(DisableAccountDocument);
  const [enable] = useMutation(EnableAccountDocument);
  const name = account.name || account.email;
  const variables = { account: account.id };
  const isOwn = account.id === viewer.account?.id;

  /** Does one thing; says what is wrong. */
  const run = async (action: () => Promise<Answered | undefined>): Promise<boolean> => {
    setProblem(undefined);
    try {
      const [first] = (await action())?.problems ?? [];
      if (first) setProblem(messageOfProblem(first, language));
      return !first;
    } catch (error) {
      setProblem(problemOf(error, language).message);
      return false;
    }
  };

  // The button that was pressed goes away: the keyboard goes on among what can be done with the account.
  const takeBack = async (grant: string): Promise<void> => {
    const done = await run(async () => (await revoke({ variables: { grant } })).data?.revokeGrant);
    // What a role of one’s own opened is not kept on the screen.
    if (done && isOwn) await readAgain(client);
    if (done)
      setTimeout(() => {
        if (document.activeElement === document.body) line.current?.querySelector('button')?.focus();
      });
  };

  return (
    <li className={classes.account} ref={line}>
      <p>
        <strong>{name}</strong> <span>{t.states[account.state]}</span>
      </p>
      <p className={classes.address}>{account.email}</p>
      <ul className={classes.roles}>
        {account.grants.map((grant) => {
          const role = accountRoles.find((one) => one.code === grant.role)?.label[language] ?? grant.role;
          const pole = grant.pole?.id === grant.over?.id ? undefined : grant.pole?.name;
          // Of two roles of one sort, each says over what.
          const whole = [role, grant.over?.name, grant.territory?.name, pole].filter(Boolean).join(', ');
          return (
            <li key={grant.id} className={classes.grant}>
              <span>
                {grant.over || grant.territory ? t.roleOver(role) : role}{' '}
                {grant.over && <ThingLink thing={grant.over} />} {grant.territory?.name}
                {pole && `· ${pole}`}
              </span>
              <Button aria-label={t.revokeOf(whole, name)} onClick={() => void takeBack(grant.id)}>
                {t.revoke}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={classes.actions}>
        {account.state === 'ACTIVE' && (
          <Disclosure label={t.giveRole} accessibleLabel={t.giveRoleTo(name)}>
            <GiveRole account={account.id} viewer={viewer} />
          </Disclosure>
        )}
        {viewer.isAdministrator && account.state !== 'DISABLED' && !isOwn && (
          <Button
            aria-label={t.disableOf(name)}
            onClick={() => void run(async () => (await disable({ variables })).data?.disableAccount)}
          >
            {t.disable}
          </Button>
        )}
        {viewer.isAdministrator && account.state === 'DISABLED' && (
          <Button
            aria-label={t.enableOf(name)}
            onClick={() => void run(async () => (await enable({ variables })).data?.enableAccount)}
          >
            {t.enable}
          </Button>
        )}
        {viewer.isAdministrator && !isOwn && <EraseAccountButton account={account.id} name={name} />}
      </div>
      <p className={classes.problem} role="alert">
        {problem}
      </p>
    </li>
  );
}

function GiveRole({ account, viewer }: { readonly account: string; readonly viewer: ViewerPartsFragment }) {
  const t = useTexts(peopleTexts);
  const { language } = useLanguage();
  const { role, fields } = useRoleChoice(viewer);
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState(false);
  const [give, { loading }] = useMutation(GiveRoleDocument);
  const client = useApolloClient();
  const isOwn = account === viewer.account?.id;
  const send = async (): Promise<void> => {
    setDone(false);
    if (!role) return setProblem(t.chooseActor);
    try {
      const [first] = (await give({ variables: { account, ...role } })).data?.grant.problems ?? [];
      setProblem(first && messageOfProblem(first, language));
      setDone(!first);
      if (!first && isOwn) await readAgain(client);
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
  };
  return (
    <Form submit={t.give} problem={problem} busy={loading} onSubmit={() => void send()}>
      {fields}
      <p role="status">{done ? (isOwn ? t.givenOneself : t.given) : ''}</p>
    </Form>
  );
}
