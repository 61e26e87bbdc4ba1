import { useMutation } from '@apollo/client/react';
import { yearlyFigures } from '@maillage/graph-schema/vocabulary';
import { useRef, useState } from 'react';
import { Button } from '../../components/button';
import { SelectField } from '../../components/fields';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { newRequestId } from '../../lib/request-id';
import {
  ImportFiguresDocument,
  PreviewFiguresDocument,
  type FigureColumn,
  type FigureFilePartsFragment,
} from './figure-file.generated';
import { FigureSource } from './figure-source';
import { fileTexts } from './file-texts';
import { PlannedRows } from './planned-rows';
import classes from './returns.module.css';

interface ImportPartProps {
  readonly pole: string;
  readonly year: number;
  /** When figures were saved: what is shown beside may have changed. */
  readonly onDone: () => void;
}

/** A spreadsheet of figures: what it would change, said before anything is written. */
export function ImportPart({ pole, year, onDone }: ImportPartProps) {
  const t = useTexts(fileTexts);
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const [plan, setPlan] = useState<FigureFilePartsFragment>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const request = useRef(newRequestId());
  const [preview] = useMutation(PreviewFiguresDocument, { fetchPolicy: 'no-cache' });
  const [carryOut] = useMutation(ImportFiguresDocument, { fetchPolicy: 'no-cache' });

  const run = async (ask: () => Promise<FigureFilePartsFragment | undefined>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const found = await ask();
      const [first] = found?.problems ?? [];
      setProblem(first && (first.field === 'columns' ? t.noStructure : messageOfProblem(first, language)));
      setPlan(found);
      if (found?.isDone) onDone();
    } catch (error) {
      setProblem(problemOf(error, language).message);
    } finally {
      setBusy(false);
    }
  };
  const look = (of: string, columns?: readonly FigureColumn[]) => {
    setText(of);
    void run(async () => {
      request.current = newRequestId();
      const variables = { pole, year, text: of, columns: columns ? [...columns] : null };
      return (await preview({ variables })).data?.previewFigures;
    });
  };
  const count = plan ? plan.added + plan.changed : 0;
  return (
    <div className={classes.importing}>
      <FigureSource
        busy={busy}
        onTable={look}
        onChange={() => {
          setPlan(undefined);
          setProblem(undefined);
        }}
        onProblem={setProblem}
      />
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      {plan && plan.titles.length > 0 && !plan.isDone && (
        <div className={classes.choices}>
          {plan.titles.map((title, index) => (
            <SelectField
              key={`${index} ${title}`}
              label={t.column(title)}
              value={plan.columns[index] ?? 'IGNORED'}
              options={columnOptions(t, language)}
              onChange={(value) =>
                look(
                  text,
                  // One column of each: choosing a second takes the first one’s place.
                  plan.columns.map((code, at) =>
                    at === index ? (value as FigureColumn) : code === value ? 'IGNORED' : code,
                  ),
                )
              }
            />
          ))}
        </div>
      )}
      {plan && (
        <>
          <p role="status" className={classes.done}>
            {plan.isDone
              ? t.done(count)
              : plan.rows.length > 0
                ? t.summary(plan.added, plan.changed, plan.unchanged, plan.refused)
                : ''}
          </p>
          {!plan.isDone && <PlannedRows rows={plan.rows} />}
          {!plan.isDone && plan.rows.length > 0 && count === 0 && <p>{t.nothing}</p>}
          {!plan.isDone && count > 0 && (
            <Button
              primary
              aria-disabled={busy}
              onClick={() =>
                void run(async () => {
                  const variables = {
                    request: request.current,
                    pole,
                    year,
                    text,
                    columns: [...plan.columns],
                  };
                  return (await carryOut({ variables })).data?.importFigures;
                })
              }
            >
              {t.carryOut(count)}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

function columnOptions(t: (typeof fileTexts)['fr'], language: 'fr' | 'en') {
  return [
    { value: 'STRUCTURE', label: t.STRUCTURE },
    { value: 'YEAR', label: t.YEAR },
    ...yearlyFigures.map(({ code, label }) => ({ value: code, label: label[language] })),
    { value: 'IGNORED', label: t.IGNORED },
  ];
}
