import { noticeKinds } from '@maillage/graph-schema/vocabulary';
import { useState } from 'react';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { placeOf, unsavedAt } from '../../lib/unsaved';
import { addressOf } from '../facts';
import { BroughtLine, DeskFrame, ImportResult, ProblemList, type ImportPole } from '../importing';
import { MappingForm } from './mapping-form';
import { readMapping } from './mapping';
import { PreviewList } from './preview-list';
import { noticeWords } from './problem-words';
import { SourceForm } from './source-form';
import { TextCheck, type Checked } from './text-check';
import { texts } from './texts';
import { useImport, type Brought } from './use-import';

interface ImportDeskProps {
  readonly account: string;
  readonly poles: readonly ImportPole[];
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
  const step = result ? 'result' : preview ? 'preview' : 'source';

  const bring = (next: Brought): void => {
    setBrought(next);
    void read(next);
  };
  const isText = preview?.kind === 'TEXT';
  const [proposal] = preview?.rows ?? [];
  const recognised = preview?.kind ? term(noticeKinds, preview.kind) : '';

  return (
    <DeskFrame
      step={step}
      problem={problem}
      source={
        <SourceForm
          poles={poles}
          brought={brought}
          busy={busy}
          onChange={setBrought}
          onBring={bring}
          onProblem={setProblem}
        />
      }
    >
      {step === 'preview' && preview && (
        <>
          <BroughtLine onChange={restart}>
            {recognised ? t.recognised(recognised, brought.name) : brought.name}
          </BroughtLine>
          <ProblemList problems={preview.faults} words={noticeWords} />
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
        <ImportResult
          said={
            <>
              {t.done(result.done.length)} {result.ties > 0 && t.ties(result.ties)}
            </>
          }
          done={result.done.map(({ key, name, action }) => ({
            key,
            name,
            action,
            to: addressOf({ kind: 'TENDER', slug: key }),
          }))}
          left={result.left.map(({ key, problems }) => ({
            key,
            problems,
            title: preview?.rows.find((row) => row.key === key)?.title ?? key,
          }))}
          undo={result.undo}
          onAgain={() => {
            setBrought({ ...brought, text: '', name: '', kind: '' });
            restart();
          }}
        />
      )}
    </DeskFrame>
  );
}

/** What was recognised in the preview is what is imported. */
function withKind(brought: Brought, kind: Brought['kind'] | null | undefined): Brought {
  return { ...brought, kind: kind ?? brought.kind };
}
