import { useQuery } from '@apollo/client/react';
import { projectStates, projectSteps } from '@maillage/graph-schema/vocabulary';
import { IconPlus } from '@tabler/icons-react';
import { Button, ButtonLink } from '../../components/button';
import { CheckField, SelectField } from '../../components/fields';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { SignInOffer } from '../../components/sign-in-link';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { lastAnswer } from '../../lib/last-answer';
import { useUrlState } from '../../lib/url-state';
import { NoSuchPole } from '../acting';
import { PathwaySection } from './pathway';
import { ProjectCard } from './project-card';
import { SupportedProjectsDocument, type SupportedProjectsQuery } from './projects.generated';
import classes from './projects.module.css';
import { texts } from './texts';
import { projectsView } from './view';

type Board = NonNullable<SupportedProjectsQuery['supportedProjects']>;

/** The projects that this person may read, and the pathways as far as they may be told. */
export function ProjectsPage() {
  const t = useTexts(texts);
  const { shown } = useFictitious();
  const [{ pole, invented }] = useUrlState(projectsView);
  const read = useQuery(SupportedProjectsDocument, {
    variables: { pole: pole || null, withFictitious: invented && shown },
  });
  const shownNow = lastAnswer(read);
  const board = shownNow?.supportedProjects;
  return (
    <Page
      title={t.title}
      lead={t.lead}
      width="wide"
      actions={
        <>
          {board?.mayAdd && (
            <ButtonLink to="/projets/nouveau" primary icon={<IconPlus size={16} aria-hidden />}>
              {t.add}
            </ButtonLink>
          )}
          <PrintButton />
        </>
      }
    >
      <QueryState data={shownNow} error={read.error} onRetry={() => void read.refetch()}>
        {() =>
          board ? (
            <Shown board={board} />
          ) : (
            <NoSuchPole asked={pole}>
              <Notice title={t.noPole} />
            </NoSuchPole>
          )
        }
      </QueryState>
    </Page>
  );
}

function Shown({ board }: { readonly board: Board }) {
  const t = useTexts(texts);
  return (
    <>
      <Choices board={board} />
      {board.invented && <p className={classes.inventedLine}>{t.inventedOn}</p>}
      <PathwaySection pathway={board.pathway} />
      <List board={board} />
      <p className={classes.more}>
        <KeptLink to={`/impact?pole=${board.pole.slug}`}>{t.figures}</KeptLink>
      </p>
    </>
  );
}

function Choices({ board }: { readonly board: Board }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { shown } = useFictitious();
  const [{ state, step, invented }, change] = useUrlState(projectsView);
  return (
    <div className={classes.choices} data-print="no">
      {board.poles.length > 1 && (
        <SelectField
          label={t.pole}
          value={board.pole.slug}
          options={board.poles.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(pole) => change({ pole })}
        />
      )}
      {board.projects.length > 0 && (
        <>
          <SelectField
            label={t.state}
            value={state ?? ''}
            options={[
              { value: '', label: t.all },
              ...projectStates.map(({ code, label }) => ({ value: code, label: label[language] })),
            ]}
            onChange={(value) =>
              change({ state: projectStates.find(({ code }) => code === value)?.code ?? null })
            }
          />
          <SelectField
            label={t.step}
            value={step ?? ''}
            options={[
              { value: '', label: t.allSteps },
              ...projectSteps.map(({ code, label }) => ({ value: code, label: label[language] })),
            ]}
            onChange={(value) =>
              change({ step: projectSteps.find(({ code }) => code === value)?.code ?? null })
            }
          />
        </>
      )}
      {shown && !board.pole.fictitious && (
        <CheckField label={t.invented} checked={invented} onChange={(on) => change({ invented: on })} />
      )}
    </div>
  );
}

function List({ board }: { readonly board: Board }) {
  const t = useTexts(texts);
  const [{ state, step }, change] = useUrlState(projectsView);
  const found = board.projects.filter(
    (one) =>
      (state === null || one.project.state === state) &&
      (step === null || one.steps.some((part) => part.step === step)),
  );
  if (board.projects.length === 0)
    return (
      <Section title={t.list}>
        {board.mayAdd ? (
          <Notice title={t.noneMine}>{t.noneMineText}</Notice>
        ) : (
          <Notice title={t.none} actions={<SignInOffer />}>
            {t.noneText}
          </Notice>
        )}
      </Section>
    );
  return (
    <Section title={t.list}>
      <p role="status">{t.shown(found.length)}</p>
      {found.length === 0 ? (
        <Notice
          title={t.noneFiltered}
          actions={<Button onClick={() => change({ state: null, step: null })}>{t.reset}</Button>}
        />
      ) : (
        <ul className={classes.cards}>
          {found.map((one) => (
            <li key={one.project.id}>
              <ProjectCard detail={one} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
