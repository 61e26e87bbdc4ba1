import { bidSteps, ruleVerdicts, termOf } from '@maillage/graph-schema/vocabulary';
import { IconAlertTriangle, IconCheck, IconHelp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Chip, type ChipTone } from '../../components/chip';
import { Disclosure } from '../../components/disclosure';
import { formatDate } from '../../lib/format';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import classes from './joint-bids.module.css';
import { ruleWords } from './room-words';
import { texts } from './texts';
import type { Room } from './use-doing';

const marks: Readonly<Record<string, { tone: ChipTone; icon: ReactNode; order: number }>> = {
  BROKEN: { tone: 'danger', icon: <IconAlertTriangle size={14} aria-hidden />, order: 0 },
  TO_CHECK: { tone: 'warn', icon: <IconHelp size={14} aria-hidden />, order: 1 },
  KEPT: { tone: 'ok', icon: <IconCheck size={14} aria-hidden />, order: 2 },
};

/** The rules of the procurement code with their articles: what is not kept first. */
export function Rules({ room }: { readonly room: Room }) {
  const t = useTexts(texts);
  if (room.rules.length === 0) return <p>{room.tender?.nature === 'PRIVATE' ? t.noRules : t.noRulesNow}</p>;
  const order = (verdict: string) => marks[verdict]?.order ?? 1;
  const rules = [...room.rules].sort((a, b) => order(a.verdict) - order(b.verdict));
  const open = rules.filter((one) => one.verdict !== 'KEPT');
  const kept = rules.filter((one) => one.verdict === 'KEPT');
  return (
    <div className={classes.moves}>
      {open.length > 0 && <RuleList rules={open} />}
      {kept.length > 0 && (
        <Disclosure label={t.kept(kept.length)} icon={<IconCheck size={16} aria-hidden />} printed>
          <RuleList rules={kept} />
        </Disclosure>
      )}
    </div>
  );
}

function RuleList({ rules }: { readonly rules: Room['rules'] }) {
  const { language } = useLanguage();
  return (
    <ul className={classes.rules}>
      {rules.map((one, index) => {
        const { label, sentence } = ruleWords(one, language);
        const verdict = termOf(ruleVerdicts, one.verdict);
        const mark = marks[one.verdict];
        return (
          <li key={`${one.rule} ${one.finding} ${index}`} data-verdict={one.verdict}>
            <p>
              <Chip tone={mark?.tone ?? 'neutral'} icon={mark?.icon} title={verdict.definition[language]}>
                {verdict.label[language]}
              </Chip>{' '}
              <strong>{label}</strong> <span className={classes.article}>{one.article}</span>
            </p>
            <p>{sentence}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** The way back from the deadline, on the buyer's calendar. */
export function Timeline({ room }: { readonly room: Room }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (room.timeline.length === 0) return <p>{t.noTimeline}</p>;
  return (
    <ol className={classes.timeline}>
      {room.timeline.map(({ step, day, done, late }) => {
        const { label, definition } = termOf(bidSteps, step);
        return (
          <li key={step} data-done={done} data-late={late}>
            <time dateTime={day}>{formatDate(day, language)}</time>
            <span>
              <strong>{label[language]}</strong>{' '}
              {done ? <Chip tone="ok">{t.stepDone}</Chip> : late && <Chip tone="danger">{t.late}</Chip>}
              <span className={classes.lotTitle}>{bilingual(definition, language)}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
