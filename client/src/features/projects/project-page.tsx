import { useQuery } from '@apollo/client/react';
import { creationWays, projectSteps, projectStepStates } from '@maillage/graph-schema/vocabulary';
import { useParams } from 'react-router';
import { Fact, FactSheet } from '../../components/fact-sheet';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Section } from '../../components/section';
import { formatWhen } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { EditDoor } from '../editing';
import { EvidenceList, FictitiousMark, KindMark, ThingLink } from '../facts';
import { HistorySection } from '../history';
import { RecordPage } from '../record-page';
import { StateChip } from './project-card';
import { SupportedProjectPageDocument, type SupportedProjectPageQuery } from './projects.generated';
import classes from './projects.module.css';
import { texts } from './texts';

type Detail = NonNullable<SupportedProjectPageQuery['supportedProject']>;

/** One project: its steps with who does them and where that is written, what came of it, its history. */
export function ProjectPage() {
  const t = useTexts(texts);
  const { slug = '' } = useParams();
  return (
    <RecordPage
      read={useQuery(SupportedProjectPageDocument, { variables: { slug } })}
      find={({ supportedProject }) => supportedProject}
      thing={({ project }) => project}
      title={t.title}
      notFound={t.notFound}
      elsewhere={<KeptLink to="/projets">{t.toList}</KeptLink>}
    >
      {(detail) => <Details detail={detail} />}
    </RecordPage>
  );
}

function Details({ detail }: { readonly detail: Detail }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { project, enteredOn, creations, stopped, evidence } = detail;
  const when = (date: string) => formatWhen(date, language);
  return (
    <Page
      title={project.name}
      width="wide"
      over={
        <>
          <KindMark kind={project.kind} /> <StateChip state={project.state} />{' '}
          {project.fictitious && <FictitiousMark />}
        </>
      }
      lead={project.summary && <span lang={RECORDS_LANGUAGE}>{project.summary}</span>}
      actions={
        <>
          <EditDoor id={project.id} />
          <PrintButton />
        </>
      }
    >
      <FactSheet label={t.facts}>
        <Fact name={t.carrier}>
          {project.carrier}
          {project.carrierIsPublic && <span className={classes.aside}> ({t.publicCarrier})</span>}
        </Fact>
        <Fact name={t.when}>{enteredOn ? t.entered(when(enteredOn)) : t.notEntered}</Fact>
      </FactSheet>
      <Section title={t.steps} count={detail.steps.length}>
        <Steps steps={detail.steps} />
      </Section>
      {creations.length > 0 && <Creations creations={creations} />}
      {stopped && (
        <Section title={t.stoppedOn(when(stopped.on))}>
          {stopped.why && <p lang={RECORDS_LANGUAGE}>{stopped.why}</p>}
          <p className={classes.aside}>{stopped.proof}</p>
        </Section>
      )}
      {evidence.length > 0 && (
        <Section title={t.evidence}>
          <EvidenceList evidence={evidence} />
        </Section>
      )}
      <HistorySection thing={project.id} taken={false} />
    </Page>
  );
}

function Steps({ steps }: { readonly steps: Detail['steps'] }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  if (steps.length === 0) return <p>{t.noSteps}</p>;
  return (
    <div className={classes.tableFrame}>
      <table className={classes.table}>
        <caption className="visually-hidden">{t.steps}</caption>
        <thead>
          <tr>
            <th scope="col">{t.step}</th>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.proof}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ position, step, actor, state, since, until, proof, note }) => (
            <tr key={position}>
              <th scope="row">{term(projectSteps, step)}</th>
              <td>
                <ThingLink thing={actor} />
              </td>
              <td>{term(projectStepStates, state)}</td>
              <td>{t.since(formatWhen(since, language), until && formatWhen(until, language))}</td>
              <td>
                {proof}
                {note && (
                  <p className={classes.aside} lang={RECORDS_LANGUAGE}>
                    {note}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Creations({ creations }: { readonly creations: Detail['creations'] }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  return (
    <Section
      title={t.creations}
      count={creations.length}
      lead={creations.length > 1 ? t.countsOnce : undefined}
    >
      <ul>
        {creations.map(({ way, on, proof }) => (
          <li key={`${way} ${on}`}>
            {term(creationWays, way)}, {formatWhen(on, language)}{' '}
            <span className={classes.aside}>{proof}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
