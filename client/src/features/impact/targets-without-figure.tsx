import { useState } from 'react';
import { SelectField } from '../../components/fields';
import { Section } from '../../components/section';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { IndicatorPartsFragment } from './impact.generated';
import classes from './choices.module.css';
import { IndicatorCards } from './indicator-cards';
import { targetTexts } from './target-texts';
import { useTargets } from './targets-context';

interface WithoutFigureProps {
  /** What has a card on the page already. */
  readonly shown: readonly IndicatorPartsFragment[];
}

/** What is aimed at and not measured yet; who facilitates the pole chooses another one of the catalogue to aim at. */
export function TargetsWithoutFigure({ shown }: WithoutFigureProps) {
  const t = useTexts(targetTexts);
  const { language } = useLanguage();
  const { catalogue, targets, mayEdit } = useTargets();
  const [chosen, setChosen] = useState('');
  const rest = catalogue.filter(({ code }) => !shown.some((one) => one.code === code));
  const aimedAt = rest.filter(
    ({ code }) => code === chosen || targets.some((one) => one.indicator === code && one.endedAt === null),
  );
  if (aimedAt.length === 0 && !(mayEdit && rest.length > 0)) return null;
  return (
    <Section title={t.withoutFigure} lead={t.withoutFigureText}>
      {mayEdit && (
        <div data-print="no" className={classes.controls}>
          <SelectField
            label={t.aimAt}
            value={chosen}
            options={[
              { value: '', label: '—' },
              ...rest.map(({ code, label }) => ({ value: code, label: label[language] })),
            ]}
            onChange={setChosen}
          />
        </div>
      )}
      {aimedAt.length > 0 && <IndicatorCards indicators={aimedAt} />}
    </Section>
  );
}
