import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { messageOf, messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage } from '../../lib/i18n';
import { useRequest } from '../../lib/use-request';
import type { Mapping } from './mapping';
import {
  ImportNoticesDocument,
  NoticesImportedDocument,
  PreviewNoticesDocument,
  type ImportNoticesMutation,
  type NoticeRowPartsFragment,
  type PreviewNoticesMutation,
} from './notices.generated';
import { LARGEST_FILE } from '../../lib/read-file';

export type Row = NoticeRowPartsFragment;
export type Preview = PreviewNoticesMutation['previewNotices'];
export type Result = ImportNoticesMutation['importNotices'];

/** What is brought, and what is said about it. */
export interface Brought {
  readonly text: string;
  /** Of a file; empty for what was pasted. */
  readonly name: string;
  readonly kind: NonNullable<Preview['kind']> | '';
  readonly pole: string;
  readonly onlyPole: boolean;
  readonly fictitious: boolean;
  readonly mapping?: Mapping;
  /** Of a pasted text: the record as it was checked. */
  readonly record?: unknown;
}

const ASKED_EVERY = 700;

/** Reads what is brought, puts what is chosen, and tells how far that is. */
export function useImport() {
  const { language } = useLanguage();
  const client = useApolloClient();
  const [send, reading] = useMutation(PreviewNoticesDocument);
  const [put] = useMutation(ImportNoticesDocument);
  const [preview, setPreview] = useState<Preview>();
  const [result, setResult] = useState<Result>();
  const [problem, setProblem] = useState<string>();
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  // A choice sent again after a fault is carried out once.
  const once = useRequest();

  const fileOf = ({ text, kind, pole, onlyPole, fictitious, mapping, record }: Brought) => ({
    text,
    pole,
    onlyPole,
    fictitious,
    ...(kind ? { kind } : {}),
    ...(mapping ? { mapping } : {}),
    ...(record ? { record } : {}),
  });

  const ask = async (brought: Brought): Promise<Preview | undefined> => {
    setProblem(undefined);
    if (brought.text.length > LARGEST_FILE) {
      setProblem(messageOf('FILE_TOO_LARGE', { max: LARGEST_FILE / 1_000_000 }, language));
      return undefined;
    }
    try {
      const answer = (await send({ variables: { file: fileOf(brought) } })).data?.previewNotices;
      const [first] = answer?.problems ?? [];
      if (first) setProblem(messageOfProblem(first, language));
      return first ? undefined : answer;
    } catch (error) {
      setProblem(problemOf(error, language).message);
      return undefined;
    }
  };

  const read = async (brought: Brought): Promise<Preview | undefined> => {
    setResult(undefined);
    const answer = await ask(brought);
    if (answer) setPreview(answer);
    return answer;
  };

  const carryOut = async (brought: Brought, rows: readonly Row[]): Promise<Result | undefined> => {
    setProblem(undefined);
    const chosen = rows.map(({ key, version }) => ({ key, version: version ?? null }));
    setProgress({ done: 0, all: rows.length });
    let timer: ReturnType<typeof setInterval> | undefined;
    try {
      const answer = await once([brought, chosen], async (request) => {
        timer = setInterval(() => void follow(request, rows.length), ASKED_EVERY);
        const variables = { request, file: fileOf(brought), rows: chosen };
        return (await put({ variables })).data?.importNotices;
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
    const { data } = await client
      .query({ query: NoticesImportedDocument, variables: { request }, fetchPolicy: 'no-cache' })
      .catch(() => ({ data: undefined }));
    const done = data?.noticesImported;
    if (done !== undefined) setProgress((now) => now && { done: Math.min(done, all), all });
  };

  const restart = (): void => {
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
    busy: reading.loading,
  };
}
