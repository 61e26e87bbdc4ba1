import { useQuery } from '@apollo/client/react';
import { recordKindTerms, termOf } from '@maillage/graph-schema/vocabulary';
import type { ReactNode } from 'react';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInLink } from '../../components/sign-in-link';
import { useLanguage, useTexts } from '../../lib/i18n';
import { EditingWhoDocument } from './editing.generated';
import { Editor } from './editor';
import type { PlainRecord } from './field-spec';
import { kindForms, type EditableKind } from './kinds';
import type { Mention } from './names';
import { polesOf } from './poles-of';
import { texts } from './texts';

interface NewRecordProps {
  readonly kind: EditableKind;
  /** Where giving up leads back to. */
  readonly from: string;
  readonly title?: string;
  readonly over?: ReactNode;
  readonly lead?: ReactNode;
  /** The pole to begin with, where it is one of theirs; otherwise their first. */
  readonly pole?: string;
  /** What it is of, for a kind of record that belongs to something else. */
  readonly of?: Mention;
  /** What it begins with besides, and what that refers to. */
  readonly begun?: PlainRecord;
  readonly mentioned?: readonly Mention[];
}

/** Longest name that a request may give to what it makes. */
const LONGEST_NAME = 40;

/** The page that adds a record of a kind which members add too, in one of their poles. */
export function NewRecord(props: NewRecordProps) {
  const { kind, from, title, over, lead, of, begun, mentioned = [], pole: wanted } = props;
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(EditingWhoDocument);
  const heading = title ?? t.adding(termOf(recordKindTerms, kind).label[language]);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={heading}>{content}</Page>}
    >
      {(viewer) => {
        const { account } = viewer;
        const poles = polesOf(viewer);
        if (!account || poles.length === 0)
          return (
            <Page title={heading}>
              <Notice title={account ? t.noPole : t.signInFirst} actions={!account && <SignInLink primary />}>
                {account && t.noPoleWhy}
              </Notice>
            </Page>
          );
        const pole = poles.find(({ slug }) => slug === wanted) ?? poles[0];
        return (
          <Page title={heading} over={over} lead={lead}>
            <Editor
              edited={{
                kind,
                // A draft is kept by this name: each owner has its own.
                key: `~${[kind.toLowerCase(), ...(of ? [of.key] : [])].join('-').slice(0, LONGEST_NAME)}`,
                version: null,
                record: {
                  ...kindForms[kind].fresh({ pole: pole?.slug }),
                  ...(of ? { of: of.key } : {}),
                  ...begun,
                },
                mentioned: [
                  ...poles.map((pole) => ({ ...pole, key: pole.slug })),
                  ...(of ? [of] : []),
                  ...mentioned,
                ],
                from,
              }}
              account={account.id}
              poles={poles}
            />
          </Page>
        );
      }}
    </QueryState>
  );
}
