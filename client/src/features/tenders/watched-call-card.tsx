import { reservations, territoryLevels, termOf } from '@maillage/graph-schema/vocabulary';
import { IconAlertTriangle, IconCheck, IconMapPin } from '@tabler/icons-react';
import { useId } from 'react';
import { cpvText } from '../../lib/cpv';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ThingLink } from '../facts';
import { CoverageMark, DeadlineText, TenderMarks } from './parts';
import classes from './tenders.module.css';
import watchClasses from './watch.module.css';
import { texts } from './texts';
import type { WatchedCallPartsFragment } from './watch.generated';
import { watchTexts } from './watch-texts';

/** Reasons of one kind that are said; the page of the call has the rest. */
const MOST = 4;

/** A call of the watch: what it is, why it is shown, how much of it the pole covers. */
export function WatchedCallCard({ call }: { readonly call: WatchedCallPartsFragment }) {
  const t = useTexts(texts);
  const w = useTexts(watchTexts);
  const { tender, matches } = call;
  const id = useId();
  return (
    <article className={watchClasses.watched} aria-labelledby={id}>
      <h2 id={id}>
        <ThingLink thing={tender} />
      </h2>
      <p className={classes.under}>
        {tender.buyerName} · {t.lots(tender.lotCount)} <TenderMarks tender={tender} />
      </p>
      <p>
        <DeadlineText tender={tender} />
      </p>
      <Reasons call={call} />
      <dl className={watchClasses.watchedCover}>
        {matches.length > 0 && (
          <div>
            <dt>{w.coveredByYou}</dt>
            <dd>
              <CoverageMark
                coverage={{ needCount: tender.coverage.needCount, coveredCount: matches.length }}
              />
            </dd>
          </div>
        )}
        <div>
          <dt>{t.coveredByPole}</dt>
          <dd>
            <CoverageMark coverage={tender.coverage} />
          </dd>
        </div>
      </dl>
    </article>
  );
}

function Reasons({ call: { matches, near, reserved } }: { readonly call: WatchedCallPartsFragment }) {
  const t = useTexts(watchTexts);
  const { language } = useLanguage();
  if (matches.length + reserved.length === 0 && !near) return null;
  const several = new Set(matches.map(({ actor }) => actor.id)).size > 1;
  return (
    <ul className={watchClasses.reasons} aria-label={t.why}>
      {matches.slice(0, MOST).map(({ lot, label, cpv, kind, competence, actor }, index) => (
        <li key={`${lot} ${index}`}>
          <IconCheck size={16} aria-hidden />
          <span>
            <strong>{t.can(label ?? (cpv ? cpvText(cpv, language) : ''), lot)}</strong>
            {', '}
            {t.byKind[kind](competence.name)} {several && t.of(actor.name)}
          </span>
        </li>
      ))}
      {near && (
        <li>
          <IconMapPin size={16} aria-hidden />
          <span>{t.near(termOf(territoryLevels, near.level).label[language], near.name)}</span>
        </li>
      )}
      {reserved.map(({ lot, reservation, qualifies }) => {
        const who = termOf(reservations, reservation).label[language];
        return (
          <li key={`reserved ${lot}`} data-warn={!qualifies}>
            {qualifies ? <IconCheck size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
            <span>{qualifies ? t.qualifies(lot, who) : t.doesNot(lot, who)}</span>
          </li>
        );
      })}
    </ul>
  );
}
