import {
  procurementFinding,
  procurementRules,
  ruleVerdicts,
  termOf,
} from '@maillage/graph-schema/vocabulary';
import { Chip, type ChipTone } from '../../components/chip';
import { formatDate, formatQuantity } from '../../lib/format';
import { frenchSpaces } from '../../lib/i18n/texts';
import { useLanguage, useTexts, type Language } from '../../lib/i18n';
import classes from './finder.module.css';
import groupClasses from './group.module.css';
import { groupTexts } from './group-texts';
import type { Group } from './use-finder';

type Rule = Group['rules'][number];

const tones: Readonly<Record<Rule['verdict'], ChipTone>> = { KEPT: 'ok', TO_CHECK: 'warn', BROKEN: 'danger' };
const order: readonly Rule['verdict'][] = ['BROKEN', 'TO_CHECK', 'KEPT'];

/** Parameters that are euros, and those that are days. */
const euros = ['amount', 'value'];

/** The rules of the code, the gravest first, each with its article. */
export function RuleList({ rules }: { readonly rules: readonly Rule[] }) {
  const t = useTexts(groupTexts);
  const { language } = useLanguage();
  const sorted = [...rules].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return (
    <section className={classes.part} aria-label={t.rules}>
      <h3>{t.rules}</h3>
      {rules.length === 0 ? (
        <p className={classes.quiet}>{t.noRules}</p>
      ) : (
        <>
          <ul className={groupClasses.rules}>
            {sorted.map((rule, index) => {
              const verdict = termOf(ruleVerdicts, rule.verdict);
              return (
                <li key={index}>
                  <Chip tone={tones[rule.verdict]} title={verdict.definition[language]}>
                    {verdict.label[language]}
                  </Chip>
                  <div>
                    <strong>
                      {termOf<(typeof procurementRules)[number]>(procurementRules, rule.rule).label[language]}
                    </strong>{' '}
                    <span className={classes.quiet}>{rule.article}</span>
                    <p>{sentenceOf(rule, language)}</p>
                  </div>
                </li>
              );
            })}
          </ul>
          <p className={classes.quiet}>{t.rulesNote}</p>
        </>
      )}
    </section>
  );
}

/** The sentence of a finding with its names, days and amounts filled in. */
function sentenceOf({ rule, finding, parameters }: Rule, language: Language): string {
  const values = parameters as Readonly<Record<string, string | number>>;
  const sentence = procurementFinding(rule, finding)?.sentence[language] ?? '';
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) return '?';
    if (euros.includes(name) && typeof value === 'number') return formatQuantity(value, 'EUR', language);
    return name === 'on' ? formatDate(String(value), language) : String(value);
  });
  return language === 'fr' ? frenchSpaces(filled) : filled;
}
