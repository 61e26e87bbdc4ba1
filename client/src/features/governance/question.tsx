import { IconChevronDown } from '@tabler/icons-react';
import { useId } from 'react';
import { Disclosure } from '../../components/disclosure';
import { useTexts } from '../../lib/i18n';
import { FactsTable } from './facts-table';
import classes from './governance.module.css';
import { MeasuredWords } from './measured-words';
import { measuresOf, type Answer } from './positions';
import { texts } from './texts';
import { Track } from './track';

interface QuestionProps {
  readonly answer: Answer;
  readonly mark: number;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** A question: its slider, what it says in words, how it is counted, and the records that say so. */
export function QuestionPart({ answer, mark, isOpen, onOpen }: QuestionProps) {
  const t = useTexts(texts);
  const id = useId();
  const { question, entries, omitted } = answer;
  const measures = measuresOf(answer, mark);
  const name = t.questions[question];
  return (
    <section aria-labelledby={id} className={classes.question}>
      <h2 id={id}>{name}</h2>
      {measures.map((measured) => (
        <div key={measured.by} className={classes.measure}>
          {measures.length > 1 && <h3>{t.by[measured.by]}</h3>}
          <Track position={measured.position} marked={measured.marked} mark={mark} />
          <MeasuredWords answer={answer} measured={measured} mark={mark} />
        </div>
      ))}
      <div className={classes.ways} data-print="no">
        {entries.length > 0 && (
          <button
            type="button"
            className={classes.opener}
            aria-expanded={isOpen}
            aria-controls={`${id}-facts`}
            aria-label={t.recordsOf(entries.length + omitted, name)}
            onClick={() => onOpen(!isOpen)}
          >
            {t.records(entries.length + omitted)} <IconChevronDown size={14} aria-hidden />
          </button>
        )}
        <Disclosure label={t.how} accessibleLabel={t.howOf(name)}>
          <p className={classes.definition}>{t.definitions[question]}</p>
        </Disclosure>
      </div>
      <div id={`${id}-facts`} hidden={!isOpen}>
        {isOpen && <FactsTable answer={answer} />}
      </div>
    </section>
  );
}
