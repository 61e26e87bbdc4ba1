import { useState } from 'react';
import { TextButton } from '../../components/button';
import { CheckField } from '../../components/fields';
import { KeptLink } from '../../components/kept-link';
import { useAskedLeaving } from '../../lib/asked-leaving';
import { messageOf } from '../../lib/error-messages';
import { localIso } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { LARGEST_FILE } from '../../lib/read-file';
import { addressOf } from '../facts';
import { BroughtLine, DeskFrame, ImportResult, ProblemList, type ImportPole } from '../importing';
import { addressOfRow } from './address';
import { isMap, nothingBrought, sheetsOf, titleOf, withFiles, type Brought } from './brought';
import { PreviewList } from './preview-list';
import { readFile } from './read-file';
import { SheetsForm } from './sheets-form';
import { SourceForm } from './source-form';
import { TemplatesPart } from './templates-part';
import { texts } from './texts';
import { useImport, type Row } from './use-import';
import { sheetWords } from './words';

interface ImportDeskProps {
  readonly poles: readonly ImportPole[];
}

/** First the spreadsheets, then what importing them would do, then what it did. */
export function ImportDesk({ poles }: ImportDeskProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [today] = useState(() => localIso(new Date()).slice(0, 10));
  const defaults = { today, pasted: t.pasted };
  const { read, readAs, carryOut, restart, setProblem, preview, result, problem, progress, busy } =
    useImport(defaults);
  const [brought, setBrought] = useState<Brought>(() => nothingBrought(poles[0]?.id ?? ''));
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  /** By which what was put before the rest is undone along with it. */
  const [earlier, setEarlier] = useState<readonly string[]>([]);
  const [opening, setOpening] = useState(false);
  const step = result ? 'result' : preview ? 'preview' : 'source';
  useAskedLeaving(step === 'preview');
  const sent = sheetsOf(brought, defaults);

  const bring = (next: Brought): void => {
    setBrought(next);
    void read(next);
  };
  const take = async (files: readonly File[]): Promise<void> => {
    setProblem(undefined);
    setOpening(true);
    const problems: string[] = [];
    for (const file of files) {
      const answer = await readFile(file);
      if ('fault' in answer)
        problems.push(
          answer.fault === 'TOO_LARGE'
            ? messageOf('FILE_TOO_LARGE', { max: LARGEST_FILE / 1_000_000 }, language)
            : t.unreadable(file.name),
        );
      else {
        problems.push(...answer.cut.map(t.cut));
        if (answer.file.sheets.length === 0) problems.push(t.noRows(file.name));
        else setBrought((now) => withFiles(now, [answer.file]));
      }
    }
    setOpening(false);
    if (problems.length > 0) setProblem(problems.join(' '));
  };
  const kindOfSheet = (name: unknown) => preview?.sheets.find((one) => one.name === name)?.kind ?? undefined;
  const faultWords = sheetWords(({ parameters }) =>
    kindOfSheet((parameters as { readonly sheet?: unknown } | null)?.sheet),
  );
  const rowOf = (key: string) => preview?.rows.find((row) => row.key === key);

  return (
    <DeskFrame
      step={step}
      problem={problem}
      source={
        <>
          <SourceForm
            poles={poles}
            brought={brought}
            defaults={defaults}
            busy={busy || opening}
            onChange={setBrought}
            onFiles={(files) => void take(files)}
            onRead={() => bring(brought)}
          />
          <TemplatesPart />
        </>
      }
    >
      {step === 'preview' && preview && (
        <>
          <BroughtLine onChange={restart}>{titleOf(brought, defaults)}</BroughtLine>
          {preview.source && (
            <p>
              {t.known} <KeptLink to={addressOf({ kind: 'SOURCE', slug: preview.source })}>{t.see}</KeptLink>
            </p>
          )}
          <ProblemList problems={preview.faults} words={faultWords} />
          {preview.sheets.length > 0 && (
            <SheetsForm
              sheets={preview.sheets}
              said={brought.said}
              canSay={({ of }) => sent[of] !== undefined && !isMap(sent[of])}
              isWaiting={(name) =>
                preview.faults.some(
                  ({ code, parameters }) =>
                    code === 'COLUMN_MISSING' && (parameters as { sheet?: unknown } | null)?.sheet === name,
                )
              }
              unread={(name) => unreadWords(preview.rows, name)}
              busy={busy}
              onSaid={(name, said, now) => {
                const next = { ...brought, said: { ...brought.said, [name]: said } };
                if (now) bring(next);
                else setBrought(next);
              }}
              onRead={() => bring(brought)}
            />
          )}
          {(brought.replace || preview.rows.some(saysOtherwise)) && (
            <CheckField
              label={t.replace}
              checked={brought.replace}
              onChange={(replace) => bring({ ...brought, replace })}
            />
          )}
          {preview.rows.length > 0 && (
            <PreviewList
              rows={preview.rows}
              without={without}
              decisions={brought.decisions}
              isStale={readAs !== brought && !busy}
              busy={busy}
              progress={progress}
              onWithout={setWithout}
              onDecide={(key, who) => bring({ ...brought, decisions: { ...brought.decisions, [key]: who } })}
              onRead={() => bring(brought)}
              onImport={(rows) => void carryOut(brought, rows)}
            />
          )}
        </>
      )}
      {step === 'result' && result && (
        <ImportResult
          said={t.done(result.done.length)}
          done={result.done.map(({ key, action, thing }) => {
            const row = rowOf(key);
            return { key, action, name: row?.title ?? key, to: addressOfRow(row?.kind ?? 'ACTORS', thing) };
          })}
          left={result.left.map(({ key, problems }) => ({
            key,
            problems,
            title: rowOf(key)?.title ?? key,
          }))}
          undo={[...earlier, ...result.undo]}
          onward={
            <Onward
              source={result.source}
              onRest={
                result.left.length > 0
                  ? () => {
                      setEarlier([...earlier, ...result.undo]);
                      void read(brought);
                    }
                  : undefined
              }
            />
          }
          onAgain={() => {
            setBrought({ ...nothingBrought(brought.pole), fictitious: brought.fictitious });
            setWithout(new Set());
            setEarlier([]);
            restart();
          }}
        />
      )}
    </DeskFrame>
  );
}

/** What says that a word was not understood. */
const unreadCodes: ReadonlySet<string> = new Set(['NO_SUCH_KIND', 'TYPE_NOT_READ', 'NO_SUCH_PROPERTY']);

/** The words of a sheet that were not understood, with the number of rows that have each. */
function unreadWords(rows: readonly Row[], sheet: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { code, parameters } of rows.flatMap((row) => (row.sheet === sheet ? row.problems : []))) {
    const { value } = (parameters ?? {}) as { readonly value?: unknown };
    if (unreadCodes.has(code) && typeof value === 'string' && value !== '')
      words.set(value, (words.get(value) ?? 0) + 1);
  }
  return words;
}

/** Whether a record stays as it is where the row says otherwise. */
const saysOtherwise = ({ problems }: Row): boolean => problems.some(({ code }) => code === 'KEPT_AS_IS');

interface OnwardProps {
  readonly source: string | null;
  readonly onRest: (() => void) | undefined;
}

/** Where one goes on: to the source of what was put, and to what was left. */
function Onward({ source, onRest }: OnwardProps) {
  const t = useTexts(texts);
  return (
    <>
      {source && (
        <p>
          <KeptLink to={addressOf({ kind: 'SOURCE', slug: source })}>{t.toSource}</KeptLink>
        </p>
      )}
      {onRest && (
        <p>
          <TextButton onClick={onRest}>{t.rest}</TextButton>
        </p>
      )}
    </>
  );
}
