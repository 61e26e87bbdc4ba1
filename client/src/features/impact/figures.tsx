import { useQuery } from '@apollo/client/react';
import { Disclosure } from '../../components/disclosure';
import { KeptLink } from '../../components/kept-link';
import { useTexts } from '../../lib/i18n';
import { useUrlState } from '../../lib/url-state';
import { givesFigures } from '../acting';
import { ImpactWhoDocument, type IndicatorPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import { IndicatorCards, type Shown } from './indicator-cards';
import { outlineTexts } from './outline-texts';
import { useTargets } from './targets-context';
import { partedByTelling } from './telling';
import { view } from './view';

interface FiguresProps {
  readonly indicators: readonly Shown[];
  /** Lines that go with a picture when it is taken away. */
  readonly notes: readonly string[];
}

/** The figures of a part of the page: those that tell something first, the others behind one line. */
export function Figures({ indicators, notes }: FiguresProps) {
  const { targets } = useTargets();
  const { telling, silent } = partedByTelling(indicators, targets);
  return (
    <>
      {telling.length > 0 && <IndicatorCards indicators={telling} notes={notes} />}
      {silent.length > 0 && <Silent indicators={silent} notes={notes} />}
    </>
  );
}

/** What has no value to show: open on paper, and where the address has one of them open. */
function Silent({ indicators, notes }: FiguresProps) {
  const t = useTexts(outlineTexts);
  const [{ open }] = useUrlState(view);
  const isAsked = indicators.some(({ code }) => open === code || open.startsWith(`${code}-`));
  return (
    <div className={classes.silent}>
      <Disclosure label={t.silent(indicators.length)} opens={isAsked} printed>
        <HowToGive section={indicators[0]?.section} />
        <IndicatorCards indicators={indicators} notes={notes} />
      </Disclosure>
    </div>
  );
}

const ofPole: Readonly<
  Record<IndicatorPartsFragment['section'], readonly ('read' | 'add' | 'projects' | 'collect')[]>
> = {
  HEADLINE: ['read'],
  CRITERIA: ['projects', 'collect'],
  COOPERATION: ['add', 'read'],
  RETURNS: ['collect'],
  MONEY: ['add', 'read'],
  EVENTS: ['add'],
};

const addresses = {
  read: '/saisie',
  add: '/ajouter',
  projects: '/projets',
  collect: '/collecte',
  own: '/mes-chiffres',
} as const;

/** Where whoever may give these figures gives them; nothing for others. */
function HowToGive({ section }: { readonly section: IndicatorPartsFragment['section'] | undefined }) {
  const t = useTexts(outlineTexts);
  const { mayEdit } = useTargets();
  // The header asks who it is on every page: what it learns is read here.
  const { data } = useQuery(ImpactWhoDocument, { fetchPolicy: 'cache-only' });
  const isAsked = section === 'RETURNS' || section === 'CRITERIA';
  const ways = [
    ...(mayEdit && section ? ofPole[section] : []),
    ...(isAsked && data?.viewer.actsFor.some(givesFigures) ? (['own'] as const) : []),
  ];
  if (ways.length === 0) return null;
  return (
    <p className={classes.aside} data-print="no">
      {t.toGive}{' '}
      {ways.map((way, at) => (
        <span key={way}>
          {at > 0 && ' · '}
          <KeptLink to={addresses[way]}>{t.ways[way]}</KeptLink>
        </span>
      ))}
    </p>
  );
}
