import type { Term } from '@maillage/graph-schema/vocabulary';
import type { ReactNode } from 'react';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { toggled } from './emphasis-param';
import classes from './legend.module.css';
import { texts } from './texts';

interface LegendGroupProps<C extends string> {
  readonly title: string;
  readonly terms: readonly (Term & { readonly code: C })[];
  readonly counts: ReadonlyMap<string, number>;
  /** What is brought out; none in particular is all. */
  readonly chosen: readonly C[];
  readonly onChange: (codes: readonly C[]) => void;
  readonly mark?: (code: C) => ReactNode;
}

/** Entries to uncheck, which fades what they stand for, or to keep alone. Those of which there is none are left out. */
export function LegendGroup<C extends string>(props: LegendGroupProps<C>) {
  const { title, terms, counts, chosen, onChange, mark } = props;
  const t = useTexts(texts);
  const { language } = useLanguage();
  const present = terms.filter(({ code }) => (counts.get(code) ?? 0) > 0 || chosen.includes(code));
  if (present.length === 0) return null;
  const codes = terms.map(({ code }) => code);
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {present.map((term) => {
        const on = chosen.length === 0 || chosen.includes(term.code);
        const alone = chosen.length === 1 && on;
        const label = term.label[language];
        return (
          <div key={term.code} className={classes.entry} data-off={!on}>
            <label title={term.definition[language]} onDoubleClick={() => onChange([term.code])}>
              <input
                type="checkbox"
                checked={on}
                onChange={() => onChange(toggled(codes, chosen, term.code))}
              />
              {mark && (
                <span className={classes.mark} aria-hidden="true">
                  {mark(term.code)}
                </span>
              )}
              <span className={classes.name}>{label}</span>
              <span className={classes.count}>{formatNumber(counts.get(term.code) ?? 0, language)}</span>
            </label>
            <button
              type="button"
              className={classes.only}
              aria-pressed={alone}
              aria-label={t.onlyThis(label)}
              title={t.onlyThis(label)}
              onClick={() => onChange(alone ? [] : [term.code])}
            >
              {t.only}
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}
