import { noticeKinds } from '@maillage/graph-schema/vocabulary';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { placeOf, unsavedAt } from '../../lib/unsaved';
import { MappingForm } from './mapping-form';
import { readMapping } from './mapping';
import classes from './notices.module.css';
import { PreviewList } from './preview-list';
import { ProblemList } from './problem-list';
import { ResultPart } from './result-part';
import { SourceForm } from './source-form';
import { TextCheck, type Checked } from './text-check';
import { texts } from './texts';
import { useImport, type Brought } from './use-import';

interface ImportDeskProps {
  readonly account: string;
  readonly poles: readonly { readonly id: string; readonly name: string }[];
}

/** First what is brought, then what importing it would do, then what it did. */
export function ImportDesk({ account, poles }: ImportDeskProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const { ask, read, carryOut, restart, setProblem, preview, result, problem, progress, busy } = useImport();
  const place = placeOf('annonce', account);
  const [brought, setBrought] = useState<Brought>(() => ({
    text: unsavedAt<Checked>(place)?.text ?? '',
    name: '',
    kind: '',
    pole: poles[0]?.id ?? '',
    onlyPole: false,
    fictitious: false,
  }));
  const beyond = useRef<HTMLDivElement>(null);
  const step = result ? 'result' : preview ? 'preview' : 'source';
  // What has come up is where one goes on, by eye and by keyboard.
  useEffect(() => {
    if (step !== 'source') beyond.current?.focus();
  }, [step]);

  const bring = (next: Brought): void => {
    setBrought(next);
    void read(next);
  };
  const isText = preview?.kind === 'TEXT';
  const [proposal] = preview?.rows ?? [];
  const recognised = preview?.kind ? term(noticeKinds, preview.kind) : '';

  return (
    <div className={classes.desk}>
      {step === 'source' && (
        <SourceForm
          poles={poles}
          brought={brought}
          busy={busy}
          onChange={setBrought}
          onBring={bring}
          onProblem={setProblem}
        />
      )}
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      <div ref={beyond} tabIndex={-1} className={classes.beyond}>
        {step === 'preview' && preview && (
          <>
            <p className={classes.brought}>
              {(recognised || brought.name) && (
                <strong>{recognised ? t.recognised(recognised, brought.name) : brought.name}</strong>
              )}
              <Button data-print="no" onClick={restart}>
                {t.change}
              </Button>
            </p>
            <ProblemList problems={preview.faults} />
            {preview.sheet && (
              <MappingForm
                key={preview.sheet.header.join('|')}
                sheet={preview.sheet}
                mapping={readMapping(brought.mapping ?? preview.sheet.mapping)}
                isOpen={preview.faults.some((one) => one.code === 'MAPPING_MISSING')}
                busy={busy}
                onMapping={(mapping) => bring({ ...brought, kind: 'CSV', mapping })}
              />
            )}
            {isText && proposal ? (
              <TextCheck
                place={place}
                text={brought.text}
                row={proposal}
                busy={busy || progress !== undefined}
                onCheck={(record) => ask({ ...brought, kind: 'TEXT', record })}
                onSave={(record, row) => carryOut({ ...brought, kind: 'TEXT', record }, [row])}
              />
            ) : (
              preview.rows.length > 0 && (
                <PreviewList
                  rows={preview.rows}
                  progress={progress}
                  onImport={(rows) => void carryOut(withKind(brought, preview.kind), rows)}
                />
              )
            )}
          </>
        )}
        {step === 'result' && result && (
          <Section title={t.result}>
            <ResultPart
              result={result}
              rows={preview?.rows ?? []}
              onAgain={() => {
                setBrought({ ...brought, text: '', name: '', kind: '' });
                restart();
              }}
            />
          </Section>
        )}
      </div>
    </div>
  );
}

/** What was recognised in the preview is what is imported. */
function withKind(brought: Brought, kind: Brought['kind'] | null | undefined): Brought {
  return { ...brought, kind: kind ?? brought.kind };
}
