import { useQuery } from '@apollo/client/react';
import { bidStates, termOf } from '@maillage/graph-schema/vocabulary';
import { IconPlus } from '@tabler/icons-react';
import { ButtonLink } from '../../components/button';
import { Chip } from '../../components/chip';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { SignInLink } from '../../components/sign-in-link';
import { useLanguage, useTexts } from '../../lib/i18n';
import { FictitiousMark } from '../facts';
import { CallsTabs } from '../section-tabs';
import { JointBidsDocument, type JointBidsQuery } from './bids.generated';
import classes from './joint-bids.module.css';
import { ReadinessLine } from './readiness';
import { euros } from './room-words';
import { Deadline } from './tender-line';
import { texts } from './texts';

type Line = JointBidsQuery['jointBids'][number];

/** The groups of one's structures and poles: what is under way first, the nearest deadline at the top. */
export function BidsPage() {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(JointBidsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.groups}>{content}</Page>}
    >
      {({ viewer, jointBids }) => (
        <Page
          title={t.groups}
          lead={t.groupsLead}
          width="wide"
          actions={
            viewer.actsFor.length > 0 && (
              <ButtonLink primary to="/groupements/nouveau" icon={<IconPlus size={16} aria-hidden />}>
                {t.propose}
              </ButtonLink>
            )
          }
        >
          <CallsTabs />
          {viewer.account ? (
            <Lists lines={jointBids} />
          ) : (
            <Notice title={t.signInTitle} actions={<SignInLink primary />}>
              {t.signInHint}
            </Notice>
          )}
        </Page>
      )}
    </QueryState>
  );
}

const isUnderWay = ({ state }: Line) => state === 'GATHERING' || state === 'FORMED' || state === 'SUBMITTED';

function Lists({ lines }: { readonly lines: readonly Line[] }) {
  const t = useTexts(texts);
  if (lines.length === 0) return <Notice title={t.none}>{t.noneHint}</Notice>;
  const end = ({ tender }: Line) => tender?.deadlineAt ?? '9999';
  const underWay = lines.filter(isUnderWay).sort((a, b) => end(a).localeCompare(end(b)));
  const over = lines.filter((one) => !isUnderWay(one));
  return (
    <>
      {underWay.length > 0 && (
        <Section title={t.inProgress} count={underWay.length}>
          <List lines={underWay} />
        </Section>
      )}
      {over.length > 0 && (
        <Section title={t.over} count={over.length}>
          <List lines={over} />
        </Section>
      )}
    </>
  );
}

function List({ lines }: { readonly lines: readonly Line[] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <ul className={classes.lines}>
      {lines.map((line) => {
        const state = termOf(bidStates, line.state);
        const others = line.members.filter((one) => !one.isMine).map((one) => one.actor.name);
        return (
          <li key={line.id}>
            <p className={classes.lineName}>
              <KeptLink to={`/groupements/${line.slug}`}>{line.name}</KeptLink>{' '}
              {line.fictitious && <FictitiousMark />}
            </p>
            <p>
              <Chip tone={line.state === 'WON' ? 'ok' : 'accent'} title={state.definition[language]}>
                {state.label[language]}
              </Chip>{' '}
              <ReadinessLine room={line} />
              {line.result?.amount != null && ` ${euros(line.result.amount, language)}`}
            </p>
            <p className={classes.lotTitle}>
              {others.length > 0 && `${t.with(others.join(', '))}. `}
              {line.tender && isUnderWay(line) && <Deadline tender={line.tender} />}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
