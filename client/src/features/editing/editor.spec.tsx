import { ApolloLink } from '@apollo/client';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { of, throwError } from 'rxjs';
import { inProduct } from '../../lib/testing/in-product';
import { Editor } from './editor';
import type { Edited } from './use-editor';

const record = { type: 'ASSOCIATION', name: 'Les Ruches', readers: ['public'] };

const tie = {
  kind: 'SHARED_TRAINING',
  name: 'Formation commune',
  pole: 'pole',
  participants: ['ruches', 'moulin'].map((who) => ({ who, role: 'PARTNER' })),
};

/** Somebody else has saved the record meanwhile; whether what is there now can be read. */
function show(isReadable: boolean) {
  const sent: unknown[] = [];
  const link = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'SaveRecord') {
      sent.push(variables);
      const conflict = { key: 'ruches', theirVersion: '2', theirs: null, at: '2026-11-28' };
      return of({ data: { edit: { done: [], problems: [], conflicts: [conflict], disagreements: [] } } });
    }
    if (operationName !== 'EditableRecord' || !isReadable)
      return throwError(() => new TypeError('Failed to fetch'));
    const now = { ...record, name: 'Les Ruches du Sicoval' };
    const theirs = { id: '1', key: 'ruches', kind: 'ACTORS', version: '2', record: now, mentioned: [] };
    return of({ data: { record: theirs } });
  });
  open(link, { id: '1', key: 'ruches', kind: 'ACTORS', version: '1', record, mentioned: [] });
  return sent;
}

function open(link: ApolloLink, edited: Edited, facilitated = false) {
  render(
    <Editor edited={edited} account="a" poles={[{ slug: 'pole', name: 'Pôle', facilitated }]} />,
    inProduct(link),
  );
}

const dialog = () => screen.getByRole('dialog', { hidden: true });

const retire = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Retirer la fiche' }));
  await userEvent.click(within(dialog()).getByRole('button', { name: 'Retirer' }));
};

describe('taking a record off that somebody else saved meanwhile', () => {
  beforeAll(() => {
    // What jsdom lacks of dialogs.
    const { prototype } = HTMLDialogElement;
    prototype.showModal ??= function showModal(this: HTMLDialogElement) {
      this.open = true;
    };
    prototype.close ??= function close(this: HTMLDialogElement) {
      this.open = false;
    };
  });

  it('closes what asks, and shows their version first', async () => {
    const sent = show(true);
    await retire();
    await waitFor(() => expect(document.querySelector('[data-conflict]')).not.toBeNull());
    expect(dialog()).toHaveProperty('open', false);
    expect(sent).toHaveLength(1);
  });

  it('says so where their version cannot be read', async () => {
    show(false);
    await retire();
    expect(await within(dialog()).findByText(/Le serveur ne répond pas/)).toBeTruthy();
    expect(dialog()).toHaveProperty('open', true);
  });
});

describe('the form of a tie', () => {
  const asked = /la question leur est posée à nouveau/;
  const edit = (record: object, facilitated: boolean, version: string | null = '1') =>
    open(
      ApolloLink.empty(),
      { id: '1', key: 't', kind: 'TIES', version, record: record as typeof tie, mentioned: [] },
      facilitated,
    );

  it('says to a member what becomes of the answers of the others', () => {
    edit(tie, false);
    expect(screen.getByText(asked)).toBeTruthy();
  });

  it('says it neither to who facilitates, nor of a new tie or a joint bid', () => {
    edit(tie, true);
    edit(tie, false, null);
    edit({ ...tie, bid: {} }, false);
    expect(screen.queryByText(asked)).toBeNull();
  });
});

describe('the form of a statement', () => {
  const PAGE = 3;
  const statement = (index: number) => ({
    __typename: 'Statement',
    id: `s${index}`,
    property: 'MEMBERS',
    value: index === 4 ? 38 : 37,
    unit: 'STRUCTURE',
    qualifier: 'EXACT',
    text: null,
    modality: 'REPORTED',
    period: '2019',
    scope: null,
    note: `Ligne ${index}`,
    implied: false,
    fictitious: false,
    pinned: null,
    evidence: [],
  });

  it('shows all that is said of the same, and counts what it contradicts among all of it', async () => {
    const all = [0, 1, 2, 3, 4].map(statement);
    const link = new ApolloLink(({ operationName, variables }) => {
      if (operationName !== 'SaidOfSame') return of();
      const from = Number(variables['after'] ?? 0);
      const pageInfo = {
        __typename: 'PageInfo',
        hasNextPage: from + PAGE < all.length,
        endCursor: `${from + PAGE}`,
      };
      const nodes = all.slice(from, from + PAGE);
      return of({ data: { statements: { __typename: 'StatementConnection', nodes, pageInfo } } });
    });
    open(link, {
      id: 's0',
      key: 's0',
      kind: 'STATEMENTS',
      version: '1',
      record: {
        about: 'pole',
        property: 'MEMBERS',
        value: 37,
        unit: 'STRUCTURE',
        modality: 'REPORTED',
        period: '2019',
      },
      mentioned: [{ id: 'p', key: 'pole', name: 'Pôle', kind: 'POLE' }],
    });
    expect(await screen.findByText(/contredit 1 valeur/)).toBeTruthy();
    expect(screen.getAllByText(/Ligne \d/)).toHaveLength(4);
    expect(screen.queryByText('Afficher la suite')).toBeNull();
  });
});
