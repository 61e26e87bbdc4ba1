import { useState } from 'react';
import { Disclosure } from '../../components/disclosure';
import { dayOfMoment, formatWhen, unitLabel } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { distanceText } from './distance-text';
import type { IndicatorPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import { onPaper } from './on-paper';
import { colon, quantityText } from './reading-text';
import { distanceTo, type Aim } from './target-distance';
import { EndTargetForm, TargetForm } from './target-form';
import { targetTexts } from './target-texts';
import { useTargets } from './targets-context';
import type { TargetPartsFragment } from './targets.generated';
import targetClasses from './targets.module.css';

interface IndicatorProps {
  readonly indicator: IndicatorPartsFragment;
}

/** What the pole aims at for an indicator, how far it is from that, and what it aimed at before. */
export function CardTargets({ indicator }: IndicatorProps) {
  const t = useTexts(targetTexts);
  const { language } = useLanguage();
  const { targets, mayEdit } = useTargets();
  const [said, setSaid] = useState('');
  const own = targets.filter((one) => one.indicator === indicator.code);
  const holding = own.filter((one) => one.endedAt === null);
  const earlier = own.filter((one) => one.endedAt !== null);
  if (own.length === 0 && !mayEdit) return null;
  return (
    <div className={targetClasses.targets}>
      {holding.length > 0 && (
        <ul className={classes.holding}>
          {holding.map((target) => (
            <li key={target.id}>
              <TargetWords target={target} />
              <DistanceLine indicator={indicator} aim={aimOf(target)} />
              {mayEdit && (
                <div data-print="no">
                  <Disclosure
                    label={t.end}
                    accessibleLabel={t.endOf(quantityText(target.value, target.unit, language))}
                  >
                    <EndTargetForm target={target} onSaid={setSaid} />
                  </Disclosure>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <Disclosure label={t.history(earlier.length)}>
          <ul className={classes.aims}>
            {earlier.map((target) => (
              <li key={target.id}>
                <TargetWords target={target} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {mayEdit && (
        <div data-print="no">
          <Disclosure label={t.add} accessibleLabel={t.addFor(indicator.label[language])}>
            <TargetForm
              key={own.length}
              indicator={indicator.code}
              unit={unitLabel(indicator.unit, 2, language)}
              onSaid={setSaid}
            />
          </Disclosure>
          <p role="status">{said}</p>
        </div>
      )}
    </div>
  );
}

/** How far the latest measured value is from an aim, of a document or of the pole. */
export function DistanceLine({ indicator, aim }: IndicatorProps & { readonly aim: Aim }) {
  const { language } = useLanguage();
  const { readings, moreIsBetter } = indicator;
  const distance = distanceTo(aim, readings, moreIsBetter, new Date().getFullYear());
  // On paper, the distance would give away a sum that others are not told.
  const isTold = typeof distance === 'string' || !distance.isHidden;
  return (
    <p className={targetClasses.distance} data-print={onPaper(isTold)}>
      {distanceText(distance, aim.unit, aim.dueYear, language)}
    </p>
  );
}

function TargetWords({ target }: { readonly target: TargetPartsFragment }) {
  const t = useTexts(targetTexts);
  const { language } = useLanguage();
  const { value, unit, dueYear, author, source, setOn, endedAt, endedWhy } = target;
  const ended = endedAt && formatWhen(dayOfMoment(endedAt), language);
  return (
    <>
      <p>
        <strong>
          {t.target}
          {colon(language)} {quantityText(value, unit, language)}
        </strong>{' '}
        {dueYear === null ? t.undated : t.by(dueYear)}
      </p>
      <p className={classes.aside}>
        {t.set(author, formatWhen(setOn, language))}
        {source && <> · {t.source(source)}</>}
        {ended && <> · {endedWhy === null ? t.replaced(ended) : t.ended(ended, endedWhy)}</>}
      </p>
    </>
  );
}

function aimOf({ value, unit, dueYear }: TargetPartsFragment): Aim {
  return { value, unit, dueYear };
}
