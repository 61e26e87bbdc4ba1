import { useQuery } from '@apollo/client/react';
import { functions } from '@maillage/graph-schema/vocabulary';
import { IconArrowRight, IconFiles, IconTopologyStar3, IconUsers, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { KeptLink } from '../../components/kept-link';
import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { lastAnswer } from '../../lib/last-answer';
import { FunctionMark } from '../facts';
import { FunctionCountsDocument } from './home.generated';
import classes from './home.module.css';
import { texts } from './texts';

/** Three ways in, by what one comes to do. */
export function Doors() {
  const t = useTexts(texts);
  return (
    <section aria-label={t.doors} className={classes.doors}>
      <Door to="/reseau" icon={IconTopologyStar3} title={t.network} text={t.networkText} first />
      <Door to="/annuaire" icon={IconUsers} title={t.directory} text={t.directoryText}>
        <Functions />
        <KeptLink to="/besoins">{t.wants}</KeptLink>
        <KeptLink to="/achats">{t.purchases}</KeptLink>
        <KeptLink to="/consultations">{t.bid}</KeptLink>
        <KeptLink to="/trouver-des-partenaires">{t.finder}</KeptLink>
        <KeptLink to="/partenaires">{t.partners}</KeptLink>
        <KeptLink to="/projets">{t.projects}</KeptLink>
      </Door>
      <Door to="/documents" icon={IconFiles} title={t.documents} text={t.documentsText}>
        <KeptLink to="/documents/listes">{t.lists}</KeptLink>
        <KeptLink to="/impact">{t.impact}</KeptLink>
      </Door>
    </section>
  );
}

interface DoorProps {
  readonly to: string;
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  readonly first?: boolean;
  readonly children?: ReactNode;
}

function Door({ to, icon: Drawn, title, text, first = false, children }: DoorProps) {
  return (
    <article className={classes.door} data-first={first}>
      <Drawn size={26} stroke={1.5} aria-hidden className={classes.doorIcon} />
      <h2>
        <KeptLink to={to} className={classes.doorLink}>
          {title}
          <IconArrowRight size={20} aria-hidden />
        </KeptLink>
      </h2>
      <p>{text}</p>
      {first && <Motif />}
      {children && <div className={classes.inside}>{children}</div>}
    </article>
  );
}

function Functions() {
  const t = useTexts(texts);
  const { shown } = useFictitious();
  // Each leads to a list, which has as many.
  const data = lastAnswer(useQuery(FunctionCountsDocument, { variables: { withFictitious: shown } }));
  return (
    <ul aria-label={t.byFunction} className={classes.functions}>
      {functions.map(({ code }) => (
        <li key={code}>
          <KeptLink to={`/annuaire?fonctions=${code}`}>
            <FunctionMark code={code} />
          </KeptLink>
          <span>{data?.functions.find((one) => one.code === code)?.actorCount}</span>
        </li>
      ))}
    </ul>
  );
}

/** A hint of what is behind the door: shapes for types, colours for functions, dashes for what is only declared. */
function Motif() {
  return (
    <svg className={classes.motif} viewBox="0 0 240 96" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.6">
        <path d="M34 62 88 30M88 30l64 14M152 44l52-22M152 44l36 34" />
        <path d="M34 62 96 78 188 78" strokeDasharray="7 4" />
        <path d="M96 78 152 44" strokeDasharray="2 4" strokeWidth="2.4" />
      </g>
      <circle cx="34" cy="62" r="11" fill="var(--hue-1)" />
      <rect x="78" y="20" width="20" height="20" rx="5" fill="var(--hue-3)" />
      <path d="m96 66 12 20H84z" fill="var(--hue-2)" />
      <path d="m152 31 11 6.5v13L152 57l-11-6.5v-13z" fill="var(--hue-none)" />
      <path
        d="m204 10 3.7 8 8.8.9-6.6 5.8 1.9 8.6-7.8-4.4-7.8 4.4 1.9-8.6-6.6-5.8 8.8-.9z"
        fill="var(--hue-4)"
      />
      <circle cx="188" cy="78" r="9" fill="var(--hue-1)" />
    </svg>
  );
}
