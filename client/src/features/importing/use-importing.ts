import { useRef, useState } from 'react';
import { messageOf, messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage } from '../../lib/i18n';
import { LARGEST_FILE } from '../../lib/read-file';
import { useRequest } from '../../lib/use-request';

interface Answer {
  readonly problems: readonly Parameters<typeof messageOfProblem>[0][];
}

/** How far a running import is. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

interface Importing<Brought, Preview, Result, Row> {
  /** How long what is brought is, in characters. */
  readonly sizeOf: (brought: Brought) => number;
  readonly preview: (brought: Brought) => Promise<Preview | undefined>;
  readonly put: (
    request: string,
    brought: Brought,
    rows: readonly { key: string; version: string | null }[],
  ) => Promise<Result | undefined>;
  /** How many rows of a running import are done; undefined where nobody could say. */
  readonly countDone: (request: string) => Promise<number | undefined>;
  readonly versionOf: (row: Row) => string | null;
}

const ASKED_EVERY = 700;

/** Reads what is brought, puts what is chosen, and tells how far that is. */
export function useImporting<
  Brought,
  Preview extends Answer,
  Result extends Answer,
  Row extends { readonly key: string },
>({ sizeOf, preview: send, put, countDone, versionOf }: Importing<Brought, Preview, Result, Row>) {
  const { language } = useLanguage();
  const [preview, setPreview] = useState<Preview>();
  const [result, setResult] = useState<Result>();
  const [problem, setProblem] = useState<string>();
  const [progress, setProgress] = useState<Progress>();
  const [asked, setAsked] = useState(0);
  const last = useRef(0);
  // A choice sent again after a fault is carried out once.
  const once = useRequest();

  const ask = async (brought: Brought): Promise<Preview | undefined> => {
    setProblem(undefined);
    if (sizeOf(brought) > LARGEST_FILE) {
      setProblem(messageOf('FILE_TOO_LARGE', { max: LARGEST_FILE / 1_000_000 }, language));
      return undefined;
    }
    setAsked((now) => now + 1);
    try {
      const answer = await send(brought);
      const [first] = answer?.problems ?? [];
      if (first) setProblem(messageOfProblem(first, language));
      return first ? undefined : answer;
    } catch (error) {
      setProblem(problemOf(error, language).message);
      return undefined;
    } finally {
      setAsked((now) => now - 1);
    }
  };

  /** Shows what it would do; answers with that where it is shown. */
  const read = async (brought: Brought): Promise<Preview | undefined> => {
    setResult(undefined);
    const mine = (last.current += 1);
    const answer = await ask(brought);
    // What was asked for since is what is shown.
    if (mine !== last.current) return undefined;
    if (answer) setPreview(answer);
    return answer;
  };

  const carryOut = async (brought: Brought, rows: readonly Row[]): Promise<Result | undefined> => {
    setProblem(undefined);
    const chosen = rows.map((row) => ({ key: row.key, version: versionOf(row) }));
    setProgress({ done: 0, all: rows.length });
    let timer: ReturnType<typeof setInterval> | undefined;
    try {
      const answer = await once([brought, chosen], (request) => {
        timer = setInterval(() => void follow(request, rows.length), ASKED_EVERY);
        return put(request, brought, chosen);
      });
      const [first] = answer?.problems ?? [];
      if (first) setProblem(messageOfProblem(first, language));
      else setResult(answer);
      return first ? undefined : answer;
    } catch (error) {
      setProblem(problemOf(error, language).message);
      return undefined;
    } finally {
      clearInterval(timer);
      setProgress(undefined);
    }
  };

  const follow = async (request: string, all: number): Promise<void> => {
    const done = await countDone(request).catch(() => undefined);
    if (done !== undefined) setProgress((now) => now && { done: Math.min(done, all), all });
  };

  const restart = (): void => {
    last.current += 1;
    setPreview(undefined);
    setResult(undefined);
    setProblem(undefined);
  };

  return {
    ask,
    read,
    carryOut,
    restart,
    setProblem,
    preview,
    result,
    problem,
    progress,
    busy: asked > 0,
  };
}
