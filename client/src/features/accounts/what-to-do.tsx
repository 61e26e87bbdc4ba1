import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { givesFigures } from '../acting';
import classes from './accounts.module.css';
import { texts } from './texts';
import { WaitingOfActors, WaitingOfPoles } from './waiting';

interface Way {
  readonly to: string;
  readonly label: string;
}

interface Over {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

interface WhatToDoProps {
  readonly viewer: {
    readonly isAdministrator: boolean;
    readonly facilitates: readonly Over[];
    readonly actsFor: readonly (Over & Parameters<typeof givesFigures>[0])[];
    readonly readsTerritories: readonly Reading[];
  };
}

interface Reading {
  readonly code: string;
  readonly level: string;
  readonly name: string;
}

/** The ways to what one may do, by the role that opens them, and how much waits behind them; one’s own answers first. */
export function WhatToDo({ viewer }: WhatToDoProps) {
  const t = useTexts(texts);
  const { actsFor, facilitates, isAdministrator, readsTerritories } = viewer;
  const givesSome = actsFor.some(givesFigures);
  const forCollectivity = actsFor.length > 0 && !givesSome;
  const importing = { to: '/importer', label: t.importCalls };
  const people = { to: '/comptes', label: t.people };
  return (
    <>
      {(forCollectivity || readsTerritories.length > 0) && (
        <Ways
          title={t.toRead}
          first={facilitates.length === 0}
          ways={[
            ...readsTerritories.map(({ level, code, name }) => ({
              to: `/impact?territoire=${encodeURIComponent(`${level}:${code}`)}`,
              label: t.impactOf(name),
            })),
            ...(forCollectivity ? [{ to: '/impact', label: t.impact }] : []),
            { to: '/impact/comparer', label: t.compare },
          ]}
        />
      )}
      {actsFor.length > 0 && (
        <Ways
          title={forCollectivity ? t.forCollectivity : t.forStructure}
          waiting={<WaitingOfActors actors={actsFor} />}
          first={facilitates.length === 0 && !forCollectivity && readsTerritories.length === 0}
          ways={[
            { to: '/ma-structure', label: forCollectivity ? t.myCollectivity : t.myStructure },
            { to: '/partenaires', label: t.partners },
            { to: '/besoins/nouveau', label: t.tellWant },
            { to: '/groupements', label: t.myGroups },
            ...(givesSome ? [{ to: '/mes-chiffres', label: t.myFigures }] : []),
            ...(facilitates.length > 0 ? [] : [{ to: '/reseau/positions', label: t.myPlace }]),
            ...(facilitates.length > 0 ? [] : [importing]),
          ]}
        />
      )}
      {facilitates.length > 0 && (
        <Ways
          title={t.forPole}
          waiting={<WaitingOfPoles poles={facilitates} />}
          first
          ways={[
            { to: '/boite', label: t.inbox },
            { to: '/saisie', label: t.quickEntry },
            { to: '/ajouter', label: t.add },
            { to: '/importer-un-tableur', label: t.importSheet },
            importing,
            { to: '/collecte', label: t.collection },
            { to: '/reseau/positions', label: t.positions },
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
  readonly waiting?: ReactNode;
  /** Whether the first of them is what to do first on the page. */
  readonly first?: boolean;
}

function Ways({ title, ways, waiting, first = false }: WaysProps) {
  return (
    <Section title={title}>
      {waiting}
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
