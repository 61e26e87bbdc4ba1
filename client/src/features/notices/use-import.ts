import { useApolloClient, useMutation } from '@apollo/client/react';
import { useImporting } from '../importing';
import type { Mapping } from './mapping';
import {
  ImportNoticesDocument,
  NoticesImportedDocument,
  PreviewNoticesDocument,
  type ImportNoticesMutation,
  type NoticeRowPartsFragment,
  type PreviewNoticesMutation,
} from './notices.generated';

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

/** Reads notices, puts those that are chosen, and tells how far that is. */
export function useImport() {
  const client = useApolloClient();
  const [send] = useMutation(PreviewNoticesDocument);
  const [put] = useMutation(ImportNoticesDocument);
  return useImporting<Brought, Preview, Result, Row>({
    sizeOf: ({ text }) => text.length,
    preview: async (brought) => (await send({ variables: { file: fileOf(brought) } })).data?.previewNotices,
    put: async (request, brought, rows) =>
      (await put({ variables: { request, file: fileOf(brought), rows: [...rows] } })).data?.importNotices,
    countDone: async (request) =>
      (
        await client.query({
          query: NoticesImportedDocument,
          variables: { request },
          fetchPolicy: 'no-cache',
        })
      ).data?.noticesImported,
    versionOf: ({ version }) => version ?? null,
  });
}

function fileOf({ text, kind, pole, onlyPole, fictitious, mapping, record }: Brought) {
  return {
    text,
    pole,
    onlyPole,
    fictitious,
    ...(kind ? { kind } : {}),
    ...(mapping ? { mapping } : {}),
    ...(record ? { record } : {}),
  };
}
