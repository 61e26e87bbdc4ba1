import { useQuery } from '@apollo/client/react';
import { recordKindTerms } from '@maillage/graph-schema/vocabulary';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { useTerm } from '../../lib/terms';
import { EditableRecordDocument, EditingWhoDocument } from './editing.generated';
import { Editor } from './editor';
import type { PlainRecord } from './field-spec';
import { kindForms, type EditableKind } from './kinds';
import { ErasePersonButton } from '../personal-data';
import { polesOf } from './poles-of';
import { listOf } from './saved';
import { texts } from './texts';

/** Edits the record that the address names, whatever its kind. */
export function EditPage() {
  const { id = '' } = useParams();
  return <EditRecord key={id} id={id} />;
}

interface EditRecordProps {
  readonly id: string;
  /** Else it is named after the record. */
  readonly title?: string;
  readonly over?: ReactNode;
  readonly lead?: ReactNode;
  /** Where one is led to once it is taken off. */
  readonly from?: string;
}

/** The page that edits one record. */
export function EditRecord({ id, title, over, lead, from }: EditRecordProps) {
  const t = useTexts(texts);
  const term = useTerm();
  const navigate = useNavigate();
  const keep = useKept();
  const who = useQuery(EditingWhoDocument);
  // Never from the cache: the version that is edited is the one that is there.
  const { data, error, refetch } = useQuery(EditableRecordDocument, {
    variables: { id },
    fetchPolicy: 'no-cache',
  });
  return (
    <QueryState
      data={data && who.data && { record: data.record, viewer: who.data.viewer }}
      error={error ?? who.error}
      onRetry={() => {
        if (error) void refetch();
        if (who.error) void who.refetch();
      }}
      frame={(content) => <Page title={t.loading}>{content}</Page>}
    >
      {({ record, viewer }) => {
        const kind = record && record.kind in kindForms ? (record.kind as EditableKind) : undefined;
        if (!viewer.account || !record || !kind)
          return (
            <Page title={t.loading}>
              <Notice
                title={viewer.account ? t.notFound : t.notAllowed}
                actions={viewer.account ? <ButtonLink to="/">{t.home}</ButtonLink> : <SignInLink primary />}
              >
                {viewer.account && t.notAllowedWhy}
              </Notice>
            </Page>
          );
        const plain = record.record as PlainRecord;
        const owner = kind === 'STATEMENTS' && record.key.includes('--') ? plain['about'] : undefined;
        if (owner !== undefined) {
          const subject = record.mentioned.find(({ key }) => key === owner);
          return (
            <Page title={t.loading}>
              <Notice
                title={t.derived}
                actions={subject && <ButtonLink to={`/modifier/${subject.id}`}>{t.editSubject}</ButtonLink>}
              >
                {t.derivedWhy}
              </Notice>
            </Page>
          );
        }
        const name = plain['name'] ?? plain['title'];
        const back = from ?? listOf(kind, plain);
        return (
          <Page
            title={
              title ?? t.editing(typeof name === 'string' ? name : term(recordKindTerms, kind).toLowerCase())
            }
            over={over ?? term(recordKindTerms, kind)}
            lead={lead}
          >
            <Editor
              key={record.key}
              edited={{ ...record, kind, record: plain, ...(back ? { from: back } : {}) }}
              account={viewer.account.id}
              poles={polesOf(viewer)}
            />
            {kind === 'PEOPLE' && (
              <ErasePersonButton
                person={record.id}
                onErased={() => {
                  void navigate(keep('/annuaire'));
                }}
              />
            )}
          </Page>
        );
      }}
    </QueryState>
  );
}
