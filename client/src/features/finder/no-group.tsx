import { useId } from 'react';
import { Button } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { formatNumber, formatQuantity } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ThingLink } from '../facts';
import classes from './finder.module.css';
import { needName } from './matrix';
import { Link } from './pair-list';
import { noGroupTexts } from './remark-texts';
import type { ResultProps } from './result-props';
import type { Search } from './use-finder';
import { sizes, type FinderView } from './view';

type Diagnosis = NonNullable<Search['diagnosis']>;
type Need = Search['needs'][number];
type Relaxation = Diagnosis['relaxations'][number];

/** Why there is no group: who is missing, who could be asked, and which single rule stands in the way. */
export function NoGroup({ search, view, onChange }: ResultProps & { readonly search: Search }) {
  const t = useTexts(noGroupTexts);
  const id = useId();
  const { diagnosis } = search;
  if (!diagnosis) return null;
  const { uncovered, requiredBarred, relaxations } = diagnosis;
  return (
    <section className={classes.none} aria-label={t.title}>
      <h2>{t.title}</h2>
      {uncovered.map((one) => (
        <Uncovered key={one.need} one={one} search={search} />
      ))}
      {requiredBarred.length > 0 && <Barred title={t.required} barred={requiredBarred} />}
      {relaxations.length > 0 ? (
        <>
          <h3>{t.relax}</h3>
          <ul className={classes.relaxations}>
            {relaxations.map((one, index) => (
              <li key={index}>
                <span id={`${id}-${index}`}>
                  <RelaxationText one={one} />
                </span>
                <Button
                  id={`${id}-try-${index}`}
                  aria-labelledby={`${id}-try-${index} ${id}-${index}`}
                  onClick={() => onChange({ ...relaxed(one, view), group: 1 })}
                >
                  {t.apply}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        uncovered.length === 0 && <p>{t.noRelax}</p>
      )}
      <p data-print="no">
        <KeptLink to="/partenaires">{t.partners}</KeptLink>
      </p>
    </section>
  );
}

function Uncovered({
  one,
  search,
}: {
  readonly one: Diagnosis['uncovered'][number];
  readonly search: Search;
}) {
  const t = useTexts(noGroupTexts);
  const { language } = useLanguage();
  const need = search.needs[one.need];
  return (
    <div>
      <p>
        {t.uncovered} <strong>{need && needName(need, language)}</strong>.
      </p>
      {one.barred.length > 0 && <Barred title={t.wouldBut} barred={one.barred} />}
      {one.outside.length > 0 ? (
        <>
          <p>{t.outside}</p>
          <ul>
            {one.outside.map(({ actor, by }) => (
              <li key={actor.id}>
                <ThingLink thing={actor} />, {t.knownBy(by.from.name)} <Link link={by} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        one.barred.length === 0 && <p>{t.nobodyOutside}</p>
      )}
      {need && (
        <ul data-print="no">
          <li>
            <KeptLink to={offersFor(need)}>{t.offers}</KeptLink>
          </li>
          <li>
            <KeptLink to={tellNeed(need, needName(need, language))}>{t.tell}</KeptLink>
          </li>
        </ul>
      )}
    </div>
  );
}

/** What is proposed outside any call, in the division of the need or by its words. */
function offersFor({ cpv, label }: Need): string {
  const by = cpv ? ['cpv', cpv.slice(0, 2)] : ['q', label ?? ''];
  return `/besoins?${new URLSearchParams([['quoi', 'OFFER'], by]).toString()}`;
}

/** Where the need is told to everybody, in these words to begin with. */
function tellNeed({ cpv }: Need, words: string): string {
  const params = new URLSearchParams({ quoi: 'NEED', objet: words, ...(cpv ? { cpv } : {}) });
  return `/besoins/nouveau?${params.toString()}`;
}

function Barred({ title, barred }: { readonly title: string; readonly barred: Diagnosis['requiredBarred'] }) {
  const t = useTexts(noGroupTexts);
  return (
    <>
      <p>{title}</p>
      <ul>
        {barred.map(({ actor, by }) => (
          <li key={actor.id}>
            <ThingLink thing={actor} />, {t.bars[by]}
          </li>
        ))}
      </ul>
    </>
  );
}

function RelaxationText({ one: { rule, value, actor } }: { readonly one: Relaxation }) {
  const t = useTexts(noGroupTexts);
  const { language } = useLanguage();
  const said =
    value === null
      ? ''
      : rule === 'TURNOVER'
        ? formatQuantity(value, 'EUR', language)
        : formatNumber(value, language);
  return <span>{t.rules[rule](said, actor?.name ?? '')}</span>;
}

/** The question with that one rule relaxed. */
function relaxed({ rule, value, actor }: Relaxation, view: FinderView): Partial<FinderView> {
  const slug = actor?.slug ?? '';
  switch (rule) {
    case 'MOST_MEMBERS':
      return { most: sizes.find((one) => Number(one) >= (value ?? 0)) ?? '8' };
    case 'LEAD':
      return { needsLead: false };
    case 'TURNOVER':
      return { turnover: String(value ?? 0) };
    case 'DISTANCE':
      return { distance: null };
    case 'REQUIRED':
      return { required: view.required.filter((one) => one !== slug) };
    case 'EXCLUDED':
      return { excluded: view.excluded.filter((one) => one !== slug) };
    case 'RESERVED':
      return { reserve: 'NONE' };
    case 'TERRITORY':
      return { territory: '' };
    default:
      return { freeOnly: false };
  }
}
