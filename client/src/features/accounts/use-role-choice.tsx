import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { accountRoles, type AccountRoleCode } from '@maillage/graph-schema/vocabulary';
import { SelectField } from '../../components/fields';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { ViewerPartsFragment } from '../../lib/fragments/viewer.generated';
import { ActorChoice, type ChosenActor } from './actor-choice';
import { InvitedActorDocument, InvitePolesDocument, InviteTerritoriesDocument } from './people.generated';
import { peopleTexts } from './people-texts';

/** What a facilitator may give; an administrator may give every role. */
const givenByFacilitators: readonly AccountRoleCode[] = ['MEMBER', 'READER'];

interface RoleChoice {
  /** The role as the API takes it; undefined where somebody has yet to be chosen for it. */
  readonly role: { role: AccountRoleCode; over: string | null; pole?: string | null } | undefined;
  readonly fields: ReactNode;
}

/**
 * The fields by which a role is chosen, with what it is over, among what the viewer may give. An address can come with
 * the slug of an actor and of a pole: they are chosen already.
 */
export function useRoleChoice(
  viewer: ViewerPartsFragment,
  given: { readonly actor?: string | null; readonly pole?: string | null } = {},
): RoleChoice {
  const t = useTexts(peopleTexts);
  const { language } = useLanguage();
  const [role, setRole] = useState<AccountRoleCode>('MEMBER');
  const [chosen, setActor] = useState<ChosenActor>();
  const [territory, setTerritory] = useState('');
  const [pole, setPole] = useState('');
  const { data: all } = useQuery(InvitePolesDocument, { skip: !viewer.isAdministrator });
  const { data: found } = useQuery(InvitedActorDocument, {
    variables: { slug: given.actor ?? '' },
    skip: !given.actor,
  });
  const actor = chosen ?? (found?.party?.kind === 'ACTOR' ? found.party : undefined);
  const { data: places } = useQuery(InviteTerritoriesDocument, { skip: role !== 'READER' });
  const poles = viewer.isAdministrator ? (all?.poles ?? []) : viewer.facilitates;
  const territories = places?.territories ?? [];
  const inPole = pole || (poles.find(({ slug }) => slug === given.pole) ?? poles[0])?.id;
  const over = {
    ADMINISTRATOR: undefined,
    FACILITATOR: inPole,
    MEMBER: actor?.id,
    READER: territory || territories[0]?.id,
  }[role];
  const held = role === 'MEMBER' || role === 'READER' ? { pole: inPole ?? null } : {};
  const roles = accountRoles.filter(
    ({ code }) => viewer.isAdministrator || givenByFacilitators.includes(code),
  );
  return {
    role: role === 'MEMBER' && !actor ? undefined : { role, over: over ?? null, ...held },
    fields: (
      <>
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
      </>
    ),
  };
}
