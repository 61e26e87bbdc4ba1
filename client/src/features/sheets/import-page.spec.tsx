import { ApolloLink } from '@apollo/client';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { delay, of, throwError } from 'rxjs';
import { frenchSpaces } from '../../lib/i18n';
import { allAnswered, inProduct } from '../../lib/testing/in-product';
import { ImportSheetsPage } from './import-page';

interface SentSheet {
  name: string;
  text: string;
  kind?: string;
  aside: boolean;
  columns?: Record<string, string>;
}
interface SentFile {
  sheets: SentSheet[];
  title: string;
  date: string;
  pole: string;
  members: boolean;
  decisions: Record<string, string>;
}
interface Sent {
  file: SentFile;
  request: string;
  rows: { key: string; version: string }[];
  change: string;
}

const row = (key: string, more: object = {}) => ({
  ...{ __typename: 'SheetRow', key, state: 'NEW', kind: 'ACTORS', sheet: 'membres', line: 2, title: key },
  ...{ changes: [], problems: [], recorded: null, candidates: [], decided: null, needs: [] },
  ...{ version: `${key} 1`, ...more },
});
const problem = (code: string, parameters: object = {}) => ({
  ...{ __typename: 'SheetProblemModel', code, parameters },
});

/** Invented rows: one that looks like an actor that is there, one that is, and a tie of both. */
const rowsOf = ({ decisions }: SentFile) => {
  const who = decisions['nuages'];
  return [
    row('nuages', {
      title: 'Atelier des Nuages',
      candidates: [{ __typename: 'SheetCandidate', key: 'atelier-nuage', name: 'Atelier du Nuage' }],
      decided: who ?? null,
      problems: who === undefined ? [problem('LOOKS_LIKE', { names: 'Atelier du Nuage' })] : [],
      ...(who ? { state: 'CHANGED', recorded: who, version: 'nuages 2' } : {}),
    }),
    row('marees', {
      title: 'Régie des Marées',
      ...{ state: 'CHANGED', line: 3, recorded: 'regie-des-marees' },
      changes: [
        {
          __typename: 'SheetFieldChange',
          field: 'type',
          before: 'OTHER',
          after: 'ASSOCIATION',
        },
      ],
    }),
    row('lien', {
      ...{ kind: 'TIES', sheet: 'liens', title: 'Achats groupés', needs: ['nuages', 'marees'] },
    }),
    row('vide', { state: 'REFUSED', line: 4, title: '', problems: [problem('NO_NAME')] }),
  ];
};

interface Store {
  facilitated?: boolean;
  account?: boolean;
  /** What the import answers with. */
  left?: object[];
}

function serverOf({ facilitated = true, account = true, left = [] }: Store = {}) {
  const sent: { operation: string; variables: Sent }[] = [];
  const server = { isLost: false, sent };
  const link = new ApolloLink(({ operationName, variables }) => {
    const given = variables as Sent;
    if (operationName === 'NoticePoles')
      return of({
        data: {
          viewer: { __typename: 'Viewer', account: account ? { __typename: 'Account', id: 'me' } : null },
          noticePoles: account
            ? [{ __typename: 'NoticePole', id: 'pole', name: 'Pôle inventé', fictitious: true, facilitated }]
            : [],
        },
      });
    if (operationName === 'SheetRowsImported') return of({ data: { sheetRowsImported: 1 } });
    sent.push({ operation: operationName ?? '', variables: given });
    if (server.isLost) return throwError(() => new TypeError('Failed to fetch'));
    if (operationName === 'PreviewSheets') {
      const sheets = given.file.sheets.map((one, index) => ({
        ...{
          __typename: 'SheetRead',
          name: one.name,
          of: index,
          aside: one.aside,
          remembered: false,
          rows: 3,
        },
        kind: one.kind ?? (one.name === 'membres' ? 'ACTORS' : null),
        header: ['Raison sociale', 'Effectif'],
        sample: [['Atelier des Nuages', '12']],
        columns: one.columns ?? (one.kind === 'TIES' ? { Effectif: 'kind' } : { 'Raison sociale': 'name' }),
      }));
      const faults = sheets.flatMap(({ name, kind, aside }) =>
        kind || aside ? [] : [problem('SHEET_NOT_RECOGNISED', { sheet: name })],
      );
      const preview = { __typename: 'SheetPreview', sheets, rows: rowsOf(given.file), faults };
      return of({ data: { previewSheets: { ...preview, source: null, problems: [] } } }).pipe(delay(1));
    }
    if (operationName === 'ImportSheets') {
      const done = given.rows
        .filter(({ key }) => !left.some((one) => (one as { key: string }).key === key))
        .map(({ key }) => ({ __typename: 'ImportedRow', key, action: 'ADDED', thing: `la-page-${key}` }));
      const result = { __typename: 'SheetImport', done, left, source: 'membres-2024', undo: ['u1', 'u2'] };
      return of({ data: { importSheets: { ...result, problems: [] } } }).pipe(delay(1));
    }
    const undone = { __typename: 'RequestUndoing', done: [], wouldLose: null, problems: [] };
    return of({ data: { undoRequest: undone } }).pipe(delay(1));
  });
  return Object.assign(server, { link });
}

/** jsdom's files do not give their bytes. */
const file = (name: string, text: string): File =>
  Object.assign(new File([text], name, { lastModified: Date.UTC(2024, 4, 17, 12) }), {
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
  });

async function open(server: { link: ApolloLink }): Promise<void> {
  render(<ImportSheetsPage />, inProduct(server.link));
  await allAnswered();
}

async function choose(...files: File[]): Promise<void> {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('No place for files');
  fireEvent.change(input, { target: { files } });
  await allAnswered();
}

async function press(name: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await allAnswered();
}

const combobox = (name: string) => screen.getByRole('combobox', { name: frenchSpaces(name) });
const select = async (name: string, value: string): Promise<void> => {
  fireEvent.change(combobox(name), { target: { value } });
  await allAnswered();
};
const holds = (sheet: string) => `Ce que contient « ${sheet} »`;
const meaningOf = (column: string) => `Ce qu’est la colonne « ${column} » de « membres »`;
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const members = file('membres.csv', 'Raison sociale;Effectif\nAtelier des Nuages;12\n');

/** What was sent last. */
const last = (server: ReturnType<typeof serverOf>): Sent => {
  const one = server.sent.at(-1);
  if (!one) throw new Error('Nothing was sent');
  return one.variables;
};

describe('importing a spreadsheet', () => {
  it('is for who facilitates a pole', async () => {
    await open(serverOf({ facilitated: false }));
    screen.getByText('Réservé à l’animation du pôle');
    expect(screen.queryByRole('button', { name: 'Choisir des fichiers' })).toBeNull();
  });

  it('offers a visitor the way in', async () => {
    await open(serverOf({ account: false }));
    screen.getByRole('link', { name: 'Se connecter' });
  });

  it('says of files how they are cited, and keeps that when they cannot be read', async () => {
    const server = serverOf();
    await open(server);
    await choose(members, file('liens.csv', 'a;b\n'), file('photo.csv', '\u0000\u0001'));
    expect(screen.getByRole('alert').textContent).toContain(frenchSpaces('« photo.csv »'));
    const title = screen.getByLabelText<HTMLInputElement>('Comment le citer');
    expect([title.value, screen.getByLabelText<HTMLInputElement>('De quel jour il parle').value]).toEqual([
      'membres',
      '2024-05-17',
    ]);
    fireEvent.change(title, { target: { value: 'Membres 2024' } });
    fireEvent.click(box('Ses acteurs sont adhérents du pôle, sauf si une colonne dit autre chose'));
    server.isLost = true;
    await press('Lire');
    expect(screen.getByRole('alert').textContent).toContain('Le serveur ne répond pas');
    server.isLost = false;
    // Of an invented pole nothing is real, whatever is said of the file.
    expect(screen.queryByLabelText('Inventé, pour essayer')).toBeNull();
    screen.getByText(/^Ce pôle est inventé/);
    await press('Enlever liens.csv');
    await press('Lire');
    expect(last(server).file).toEqual({
      ...{ title: 'Membres 2024', date: '2024-05-17', pole: 'pole', members: true, onlyPole: false },
      replace: false,
      ...{ fictitious: false, decisions: {} },
      sheets: [{ name: 'membres', text: 'Raison sociale;Effectif\nAtelier des Nuages;12\n', aside: false }],
    });
    // And finds it all again on the way back.
    await press('Apporter autre chose');
    expect(screen.getByLabelText<HTMLInputElement>('Comment le citer').value).toBe('Membres 2024');
  });

  it('asks what sheets hold and what columns are, and forgets nothing that was said', async () => {
    const server = serverOf();
    await open(server);
    await choose(members, file('liens.csv', 'a;b\n'));
    await press('Lire');
    screen.getByText(/dites ce qu’elle contient/);
    await select(meaningOf('Effectif'), 'property.EMPLOYEES');
    // Nothing is asked for until all is said; importing waits for it.
    const asked = server.sent.length;
    screen.getByText('Ce que sont les colonnes a changé : relisez avant d’importer.');
    await select(holds('liens'), 'TIES');
    expect(server.sent.length).toBe(asked + 1);
    expect(last(server).file.sheets).toMatchObject([
      {
        name: 'membres',
        kind: 'ACTORS',
        columns: { 'Raison sociale': 'name', Effectif: 'property.EMPLOYEES' },
      },
      { name: 'liens', kind: 'TIES', aside: false },
    ]);
    await select(holds('liens'), 'ASIDE');
    expect(last(server).file.sheets[1]).toMatchObject({ kind: 'TIES', aside: true });
    await select(holds('liens'), 'TIES');
    // A column can be said to be nothing.
    await select(meaningOf('Raison sociale'), '');
    const [readAgain] = screen.getAllByRole('button', { name: 'Relire' });
    if (readAgain) fireEvent.click(readAgain);
    await allAnswered();
    expect(last(server).file.sheets[0]?.columns).toEqual({
      'Raison sociale': '',
      Effectif: 'property.EMPLOYEES',
    });
  });

  it('shows each row, takes along what rows need, and reads again with who an actor is', async () => {
    const server = serverOf();
    await open(server);
    await choose(members);
    await press('Lire');
    expect(document.activeElement?.textContent).toContain('Ce que l’import ferait');
    screen.getByText('Ressemble à Atelier du Nuage : est-ce le même acteur ?');
    screen.getByText('Association');
    expect(screen.queryByRole('checkbox', { name: 'vide' })).toBeNull();
    screen.getByRole('button', { name: 'Importer 3 lignes' });
    fireEvent.click(box('Atelier des Nuages'));
    expect(box('Achats groupés').checked).toBe(false);
    screen.getByText('Décochée aussi, car elle en a besoin : Achats groupés.');
    screen.getByRole('button', { name: 'Importer 1 ligne' });
    fireEvent.click(box('Achats groupés'));
    screen.getByText('Cochée aussi, car il la faut : Atelier des Nuages.');
    fireEvent.click(box('Régie des Marées'));

    await select('Qui est-ce ? Atelier des Nuages', 'atelier-nuage');
    expect(last(server).file.decisions).toEqual({ nuages: 'atelier-nuage' });
    expect(screen.queryByText(/Ressemble à/)).toBeNull();
    // What was left out is still left out: the tie does not need an actor that is there.
    expect(box('Régie des Marées').checked).toBe(false);
    await press('1 nouvelle');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    await press('Importer 2 lignes');
    const { file: put, rows } = last(server);
    expect(rows).toEqual([
      { key: 'nuages', version: 'nuages 2' },
      { key: 'lien', version: 'lien 1' },
    ]);
    expect(put.sheets[0]).toMatchObject({ kind: 'ACTORS', columns: { 'Raison sociale': 'name' } });
  });

  it('tells what was done and what was left, and takes all of it back', async () => {
    const left = [
      {
        ...{ __typename: 'LeftRow', key: 'lien' },
        problems: [{ __typename: 'Problem', code: 'CHANGED_MEANWHILE', parameters: null }],
      },
    ];
    const server = serverOf({ left });
    await open(server);
    await choose(members);
    await press('Lire');
    server.isLost = true;
    await press('Importer 3 lignes');
    server.isLost = false;
    await press('Importer 3 lignes');
    const [first, second] = server.sent.filter(({ operation }) => operation === 'ImportSheets');
    expect(first?.variables.request).toBe(second?.variables.request);
    expect(screen.getByText('2 lignes enregistrées.').getAttribute('role')).toBe('status');
    const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect([link('Atelier des Nuages'), link('Voir la source, et tout ce qu’elle dit')]).toEqual([
      '/acteurs/la-page-nuages',
      '/sources/membres-2024',
    ]);
    const [, leftList] = screen.getAllByRole('list');
    within(leftList as HTMLElement).getByText(/^Achats groupés/);
    // What was left can be looked at again.
    await press('Relire, pour importer le reste');
    await press('Importer 3 lignes');
    await press('Annuler l’import');
    expect(server.sent.slice(-4).map(({ variables }) => variables.change)).toEqual(['u2', 'u1', 'u2', 'u1']);
    screen.getByText('Import annulé.');
    expect(screen.queryByRole('link', { name: 'Atelier des Nuages' })).toBeNull();
    await press('Apporter autre chose');
    expect(screen.getByLabelText<HTMLInputElement>('Comment le citer').value).toBe('Tableau collé');
  });

  it('reads rows that are pasted', async () => {
    const server = serverOf();
    await open(server);
    fireEvent.change(screen.getByRole('textbox', { name: /collez des lignes/ }), {
      target: { value: 'Nom\tVille\nAtelier des Nuages\tNulle part' },
    });
    await press('Lire');
    expect(last(server).file.sheets).toMatchObject([
      { name: 'Tableau collé', text: 'Nom\tVille\nAtelier des Nuages\tNulle part' },
    ]);
  });
});
