import { ButtonLink } from '../../components/button';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import classes from './accounts.module.css';
import { texts } from './texts';

interface Way {
  readonly to: string;
  readonly label: string;
}

interface WhatToDoProps {
  readonly viewer: {
    readonly isAdministrator: boolean;
    readonly facilitates: readonly unknown[];
    readonly actsFor: readonly unknown[];
  };
}

/** The ways to what one may do, by the role that opens them; what awaits an answer first. */
export function WhatToDo({ viewer }: WhatToDoProps) {
  const t = useTexts(texts);
  const { actsFor, facilitates, isAdministrator } = viewer;
  const importing = { to: '/importer', label: t.importCalls };
  const people = { to: '/comptes', label: t.people };
  return (
    <>
      {actsFor.length > 0 && (
        <Ways
          title={t.forStructure}
          first={facilitates.length === 0}
          ways={[
            { to: '/ma-structure', label: t.myStructure },
            { to: '/mes-chiffres', label: t.myFigures },
            ...(facilitates.length > 0 ? [] : [importing]),
          ]}
        />
      )}
      {facilitates.length > 0 && (
        <Ways
          title={t.forPole}
          first
          ways={[
            { to: '/boite', label: t.inbox },
            { to: '/saisie', label: t.quickEntry },
            { to: '/ajouter', label: t.add },
            importing,
            { to: '/collecte', label: t.collection },
            { to: '/doublons', label: t.duplicates },
            { to: '/seance', label: t.seminars },
            ...(isAdministrator ? [] : [people]),
          ]}
        />
      )}
      {isAdministrator && (
        <Ways
          title={t.toAdminister}
          ways={[people, { to: '/ajouter/poles', label: t.addPole }, { to: '/journal', label: t.journal }]}
        />
      )}
    </>
  );
}

interface WaysProps {
  readonly title: string;
  readonly ways: readonly Way[];
  /** Whether the first of them is what to do first on the page. */
  readonly first?: boolean;
}

function Ways({ title, ways, first = false }: WaysProps) {
  return (
    <Section title={title}>
      <div className={classes.actions}>
        {ways.map(({ to, label }, index) => (
          <ButtonLink key={to} to={to} primary={first && index === 0}>
            {label}
          </ButtonLink>
        ))}
      </div>
    </Section>
  );
}
