import { useId } from 'react';
import { TextButton } from '../../components/button';
import { CheckField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import classes from './partners.module.css';
import { MOST_WEIGHT, terms, usualWeights, type PartnersView } from './partners-view';
import { texts } from './texts';

interface WeighProps {
  readonly view: PartnersView;
  readonly onChange: (patch: Partial<PartnersView>) => void;
}

/** How much each term counts: results move along. */
export function WeighForm({ view: { weights, withPresent }, onChange }: WeighProps) {
  const t = useTexts(texts);
  const id = useId();
  const isUsual = terms.every((term) => weights[term] === usualWeights[term]);
  return (
    <form className={classes.weigh} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{t.weigh}</legend>
        <p className={classes.hint}>{t.weighHint}</p>
        {terms.map((term) => (
          <div key={term} className={classes.weight} data-term={term}>
            <label htmlFor={`${id}-${term}`}>{t.terms[term]}</label>
            <output htmlFor={`${id}-${term}`}>{weights[term]}</output>
            <input
              id={`${id}-${term}`}
              type="range"
              min={0}
              max={MOST_WEIGHT}
              step={1}
              value={weights[term]}
              aria-describedby={`${id}-${term}-help`}
              onChange={(event) => {
                const next = { ...weights, [term]: Number(event.currentTarget.value) };
                // All of them at nothing would rank nobody: the last one stays at one.
                if (terms.every((one) => next[one] === 0)) next[term] = 1;
                onChange({ weights: next });
              }}
            />
            <p id={`${id}-${term}-help`} className={classes.hint}>
              {t.help[term]}
            </p>
          </div>
        ))}
      </fieldset>
      {!isUsual && <TextButton onClick={() => onChange({ weights: usualWeights })}>{t.usual}</TextButton>}
      <CheckField
        label={t.withPresent}
        checked={withPresent}
        onChange={(on) => onChange({ withPresent: on })}
        look="choice"
      />
    </form>
  );
}
