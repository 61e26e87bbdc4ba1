import { useQuery } from '@apollo/client/react';
import { recordKindTerms, termOf } from '@maillage/graph-schema/vocabulary';
import { useParams } from 'react-router';
import { ButtonLink } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInLink } from '../../components/sign-in-link';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import { useParamsOfAddress } from '../../lib/search-params';
import classes from './editing.module.css';
import { AddedAboutDocument, EditingWhoDocument, type EditingWhoQuery } from './editing.generated';
import { Editor } from './editor';
import { polesOf } from './poles-of';
import { kindForms, type EditableKind } from './kinds';
import { texts } from './texts';

const addable = (Object.keys(kindForms) as EditableKind[]).filter((kind) => kindForms[kind].addable);

/** What one may add: a pole is begun by an administrator, before anybody facilitates it. */
function addableBy({ facilitates, isAdministrator }: EditingWhoQuery['viewer']): readonly EditableKind[] {
  return [...(facilitates.length > 0 ? addable : []), ...(isAdministrator ? (['POLES'] as const) : [])];
}

/** Adds what is not on the map yet: first what it is, then its form. `?sujet=` is what a statement is about. */
export function AddPage() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { kind: path } = useParams();
  const [search] = useParamsOfAddress();
  const about = search.get('sujet') ?? '';
  const who = useQuery(EditingWhoDocument);
  const subject = useQuery(AddedAboutDocument, { variables: { slug: about }, skip: about === '' });
  return (
    <QueryState
      data={about === '' || subject.data ? who.data?.viewer : undefined}
      error={who.error ?? subject.error}
      onRetry={() => {
        if (who.error) void who.refetch();
        if (subject.error) void subject.refetch();
      }}
      frame={(content) => <Page title={t.addTitle}>{content}</Page>}
    >
      {(viewer) => {
        const { account, facilitates } = viewer;
        const kinds = addableBy(viewer);
        const kind = kinds.find((one) => one.toLowerCase() === path);
        if (!account || kinds.length === 0)
          return (
            <Page title={t.addTitle}>
              <Notice title={t.notAllowed} actions={!account && <SignInLink />}>
                {account && t.notAllowedWhy}
              </Notice>
            </Page>
          );
        if (!kind)
          return (
            <Page title={t.addTitle} lead={t.addLead} width="wide">
              <ul className={classes.kinds}>
                {kinds.map((one) => {
                  const { label, definition } = termOf(recordKindTerms, one);
                  return (
                    <li key={one}>
                      <KeptLink to={`/ajouter/${one.toLowerCase()}`} className={classes.kind}>
                        {label[language]}
                        <span>{bilingual(definition, language)}</span>
                      </KeptLink>
                    </li>
                  );
                })}
              </ul>
              {facilitates.length > 0 && (
                <div className={classes.actions}>
                  <ButtonLink to="/saisie">{t.quickEntry}</ButtonLink>
                  <ButtonLink to="/importer-un-tableur">{t.importSheet}</ButtonLink>
                  <ButtonLink to="/importer">{t.importCalls}</ButtonLink>
                </div>
              )}
            </Page>
          );
        const thing = subject.data?.thing;
        const mentioned = [...facilitates, ...(thing ? [thing] : [])].map((one) => ({
          ...one,
          key: one.slug,
        }));
        const fresh = kindForms[kind].fresh({ pole: facilitates[0]?.slug });
        return (
          <Page title={t.adding(termOf(recordKindTerms, kind).label[language])}>
            <Editor
              key={kind}
              edited={{
                kind,
                key: `~${kind.toLowerCase()}`,
                version: null,
                from: '/ajouter',
                record: kind === 'STATEMENTS' && thing ? { ...fresh, about: thing.slug } : fresh,
                mentioned,
              }}
              account={account.id}
              poles={polesOf(viewer)}
            />
          </Page>
        );
      }}
    </QueryState>
  );
}
