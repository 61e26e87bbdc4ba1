import { useQuery } from '@apollo/client/react';
import { modalities, occupancyModes, termOf } from '@maillage/graph-schema/vocabulary';
import { useParams } from 'react-router';
import { Columns } from '../../components/columns';
import { Fact, FactSheet } from '../../components/fact-sheet';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { EditDoor } from '../editing';
import { EvidenceList, FictitiousMark, KindIcon, KindMark, ModalityMark, SaysWho, ThingLink } from '../facts';
import { HistorySection } from '../history';
import { RecordPage } from '../record-page';
import { RosterPageDocument, type RosterPageQuery } from './rosters.generated';
import classes from './rosters.module.css';
import { texts } from './texts';

type Roster = Extract<NonNullable<RosterPageQuery['thing']>, { __typename: 'Roster' }>;

export function RosterPage() {
  const t = useTexts(texts);
  const { slug = '' } = useParams();
  return (
    <RecordPage
      read={useQuery(RosterPageDocument, { variables: { slug } })}
      find={({ thing }) => (thing?.__typename === 'Roster' ? thing : undefined)}
      thing={(roster) => roster}
      title={t.roster}
      notFound={t.notFound}
      elsewhere={<KeptLink to="/documents">{t.toDocuments}</KeptLink>}
    >
      {(roster) => <Found roster={roster} />}
    </RecordPage>
  );
}

function Found({ roster }: { readonly roster: Roster }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <Page
      width="wide"
      title={roster.name}
      over={
        <>
          <KindMark kind="ROSTER" /> · {formatDate(roster.date, language)}{' '}
          {roster.fictitious && <FictitiousMark />}
        </>
      }
      lead={roster.summary && <span lang={RECORDS_LANGUAGE}>{roster.summary}</span>}
      actions={
        <>
          <EditDoor id={roster.id} />
          <PrintButton />
        </>
      }
    >
      <Columns
        aside={
          <>
            <FactSheet label={t.sheet}>
              <Fact name={t.of}>{roster.of && <ThingLink thing={roster.of} />}</Fact>
              <Fact name={t.date}>{formatDate(roster.date, language)}</Fact>
              <Fact name={t.sense}>
                <ModalityMark modality={roster.modality} />{' '}
                <span className={classes.quiet}>
                  {bilingual(termOf(modalities, roster.modality).definition, language)}
                </span>
              </Fact>
              <Fact name={t.isComplete}>{roster.complete ? t.completeYes : t.completeNo}</Fact>
              {roster.of?.kind === 'PLACE' && (
                <Fact name={t.over}>
                  <KeptLink to={`/documents/listes?lieu=${roster.of.slug}`}>{t.compare}</KeptLink>
                </Fact>
              )}
            </FactSheet>
          </>
        }
      >
        <Section title={t.names} count={roster.entries.length}>
          <Entries entries={roster.entries} />
        </Section>
        <Section title={t.evidence}>
          <EvidenceList evidence={roster.evidence} />
        </Section>
        <HistorySection thing={roster.id} />
      </Columns>
    </Page>
  );
}

function Entries({ entries }: { readonly entries: Roster['entries'] }) {
  const t = useTexts(texts);
  const term = useTerm();
  return (
    <ol className={classes.entries}>
      {entries.map(({ party, mode, asWritten, group, note, evidence }) => (
        <li key={party.id + (mode ?? '') + (group ?? '')}>
          <div>
            <KindIcon kind={party.kind} /> <ThingLink thing={party} />
            <p className={classes.quiet}>
              {[group, asWritten && asWritten !== party.name && t.asWritten(asWritten), note]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <span>{mode && term(occupancyModes, mode)}</span>
          <SaysWho evidence={evidence} />
        </li>
      ))}
    </ol>
  );
}
