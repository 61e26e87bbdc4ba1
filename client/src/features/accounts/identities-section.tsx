import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import classes from './accounts.module.css';
import { Form, Password } from './form';
import { MomentText } from './moment-text';
import {
  BeginIdentityLinkDocument,
  MyIdentitiesDocument,
  UnlinkIdentityDocument,
  type MyIdentitiesQuery,
} from './provider.generated';
import { providerTexts } from './provider-texts';
import { useDeparture } from './use-departure';
import { useSigningIn } from './use-signing-in';

type Identity = MyIdentitiesQuery['viewer']['identities'][number];

/** The identities by which one's account opens, and linking one. Nothing where no provider was ever set. */
export function IdentitiesSection({ justLinked }: { readonly justLinked: boolean }) {
  const t = useTexts(providerTexts);
  const { data } = useQuery(MyIdentitiesDocument);
  if (!data) return null;
  const { identities, hasPassword } = data.viewer;
  const provider = data.signInProvider?.label;
  if (!provider && identities.length === 0) return null;
  const isLinked = identities.some((one) => one.provider === provider);
  return (
    <Section
      title={provider ? t.wayIn(provider) : t.otherWays}
      lead={provider && !isLinked ? t.wayInLead : undefined}
    >
      <p role="status" className={classes.said}>
        {justLinked && isLinked && provider ? t.linked(provider) : ''}
      </p>
      {identities.length > 0 && (
        <ul className={classes.accounts}>
          {identities.map((identity) => (
            <IdentityLine key={identity.id} identity={identity} />
          ))}
        </ul>
      )}
      {provider && !isLinked && <LinkIdentity provider={provider} hasPassword={hasPassword} />}
    </Section>
  );
}

function IdentityLine({ identity }: { readonly identity: Identity }) {
  const t = useTexts(providerTexts);
  const [unlink] = useMutation(UnlinkIdentityDocument);
  const { run, problem, busy } = useSigningIn(() => undefined);
  const { id, provider, email, linkedAt, lastUsedAt } = identity;
  return (
    <li className={classes.account}>
      <p>
        <strong>{provider}</strong> <span className={classes.address}>{email}</span>
      </p>
      <p>
        {t.linkedSince} <MomentText at={linkedAt} />
        {lastUsedAt && (
          <>
            {', '}
            {t.lastUsed} <MomentText at={lastUsedAt} />
          </>
        )}
      </p>
      <div className={classes.actions}>
        <Button
          aria-disabled={busy}
          aria-label={t.unlinkOf(provider, email ?? '')}
          onClick={() =>
            void (
              busy || run(async () => (await unlink({ variables: { identity: id } })).data?.unlinkIdentity)
            )
          }
        >
          {t.unlink}
        </Button>
      </div>
      <p className={classes.address}>{t.unlinkHint}</p>
      <p className={classes.problem} role="alert">
        {problem}
      </p>
    </li>
  );
}

/** A session alone does not link: it is another way in for good. */
function LinkIdentity({
  provider,
  hasPassword,
}: {
  readonly provider: string;
  readonly hasPassword: boolean;
}) {
  const t = useTexts(providerTexts);
  const [current, setCurrent] = useState('');
  const [begin] = useMutation(BeginIdentityLinkDocument);
  const { leave, problem, busy } = useDeparture();
  return (
    <Form
      submit={t.link(provider)}
      problem={problem}
      busy={busy}
      onSubmit={() =>
        void leave(async () => (await begin({ variables: { current } })).data?.beginIdentityLink)
      }
    >
      {hasPassword && <Password label={t.currentPassword} value={current} onChange={setCurrent} />}
    </Form>
  );
}
