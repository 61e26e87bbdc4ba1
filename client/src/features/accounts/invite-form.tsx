import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { EntryField } from '../../components/fields';
import { copyText } from '../../lib/copy-text';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useParamsOfAddress } from '../../lib/search-params';
import type { ViewerPartsFragment } from '../../lib/fragments/viewer.generated';
import classes from './accounts.module.css';
import { Form } from './form';
import { InviteDocument } from './people.generated';
import { peopleTexts } from './people-texts';
import { useRoleChoice } from './use-role-choice';

interface Invited {
  readonly email: string;
  readonly link: string | null;
}

/** Invites somebody to one role; where mails are not sent, gives the link to pass on. */
export function InviteForm({ viewer }: { readonly viewer: ViewerPartsFragment }) {
  const t = useTexts(peopleTexts);
  const { language } = useLanguage();
  const [email, setEmail] = useState('');
  const [search] = useParamsOfAddress();
  const { role, fields } = useRoleChoice(viewer, {
    actor: search.get('acteur'),
    pole: search.get('pole'),
  });
  const [problem, setProblem] = useState<string>();
  const [invited, setInvited] = useState<Invited>();
  const [invite, { loading }] = useMutation(InviteDocument);

  const send = async (): Promise<void> => {
    setInvited(undefined);
    if (!role) return setProblem(t.chooseActor);
    try {
      const answer = (await invite({ variables: { email, language, ...role } })).data?.invite;
      const [first] = answer?.problems ?? [];
      if (first) return setProblem(messageOfProblem(first, language));
      setProblem(undefined);
      setInvited({ email, link: answer?.link ?? null });
      setEmail('');
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
  };

  return (
    <>
      <Form submit={t.send} problem={problem} busy={loading} onSubmit={() => void send()}>
        <EntryField
          required
          label={t.email}
          type="email"
          autoComplete="off"
          value={email}
          onChange={setEmail}
        />
        {fields}
      </Form>
      {invited && <Ready key={invited.email} invited={invited} />}
    </>
  );
}

function Ready({ invited }: { readonly invited: Invited }) {
  const t = useTexts(peopleTexts);
  const [copied, setCopied] = useState<boolean>();
  const { email, link } = invited;
  return (
    <div className={classes.ready} role="status">
      <p>{t.invited(email)}</p>
      <p>{link ? t.passOn : t.mailed}</p>
      {link && (
        <>
          <code>{link}</code>
          <Button onClick={() => void copyText(link).then(setCopied)}>{copied ? t.copied : t.copy}</Button>
          {copied === false && <p>{t.notCopied}</p>}
        </>
      )}
    </div>
  );
}
