import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useImporting } from '../importing';
import { fileOf, sheetsOf, type Brought, type Defaults } from './brought';
import {
  ImportSheetsDocument,
  PreviewSheetsDocument,
  SheetRowsImportedDocument,
  type ImportSheetsMutation,
  type PreviewSheetsMutation,
  type SheetReadPartsFragment,
  type SheetRowPartsFragment,
} from './sheets.generated';

export type Row = SheetRowPartsFragment;
export type ReadSheet = SheetReadPartsFragment;
type Preview = PreviewSheetsMutation['previewSheets'];
type Result = ImportSheetsMutation['importSheets'];

/** Reads spreadsheets, puts the rows that are chosen, and tells how far that is. */
export function useImport(defaults: Defaults) {
  const client = useApolloClient();
  const [send] = useMutation(PreviewSheetsDocument);
  const [put] = useMutation(ImportSheetsDocument);
  const [readAs, setReadAs] = useState<Brought>();
  const importing = useImporting<Brought, Preview, Result, Row>({
    sizeOf: (brought) => sheetsOf(brought, defaults).reduce((sum, { text }) => sum + text.length, 0),
    preview: async (brought) =>
      (await send({ variables: { file: fileOf(brought, defaults) } })).data?.previewSheets,
    put: async (request, brought, rows) => {
      // What the preview showed is what is imported.
      const file = fileOf(brought, defaults, importing.preview?.sheets);
      const chosen = rows.map(({ key, version }) => ({ key, version: version ?? '' }));
      return (await put({ variables: { request, file, rows: chosen } })).data?.importSheets;
    },
    countDone: async (request) =>
      (
        await client.query({
          query: SheetRowsImportedDocument,
          variables: { request },
          fetchPolicy: 'no-cache',
        })
      ).data?.sheetRowsImported,
    versionOf: ({ version }) => version,
  });
  const read = async (brought: Brought): Promise<void> => {
    if (await importing.read(brought)) setReadAs(brought);
  };
  return { ...importing, read, readAs };
}
