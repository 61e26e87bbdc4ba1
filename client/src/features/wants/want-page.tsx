import { useQuery } from '@apollo/client/react';
import { wantSorts } from '@maillage/graph-schema/vocabulary';
import { useLocation, useParams } from 'react-router';
import { Columns } from '../../components/columns';
import { Fact, FactSheet } from '../../components/fact-sheet';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Section } from '../../components/section';
import { cpvText } from '../../lib/cpv';
import { formatSpan } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { useTerm } from '../../lib/terms';
import { EditDoor } from '../editing';
import { FictitiousMark, KindMark, StanceMark, ThingLink } from '../facts';
import { HistorySection } from '../history';
import { RecordPage } from '../record-page';
import { MatchCard } from './match-card';
import { isOver } from './over-since';
import { StateButton, useMayEdit } from './state-button';
import { texts } from './texts';
import { StateChip } from './want-card';
import { WantPageDocument, type WantPageQuery } from './wants.generated';
import classes from './wants.module.css';

type MatchedWant = NonNullable<WantPageQuery['want']>;

/** A need or an offer: what it is, and what answers it, with each reason. */
export function WantPage() {
  const t = useTexts(texts);
  const { slug = '' } = useParams();
  const { shown } = useFictitious();
  return (
    <RecordPage
      read={useQuery(WantPageDocument, { variables: { slug, withFictitious: shown } })}
      find={({ want }) => want}
      // A need may be asked for at the address of an offer.
      thing={({ want }) => want}
      title={t.title}
      notFound={t.notFound}
      elsewhere={<KeptLink to="/besoins">{t.toList}</KeptLink>}
    >
      {(want) => <WantDetails matched={want} />}
    </RecordPage>
  );
}

function WantDetails({ matched }: { readonly matched: MatchedWant }) {
  const t = useTexts(texts);
  const { want, of, tie, matches, mine } = matched;
  const { state } = useLocation() as { state: { tookUp?: string } | null };
  const side = want.kind === 'NEED' ? 'NEED' : 'OFFER';
  const isLooking = want.state === 'OPEN' && !isOver(want);
  return (
    <Page
      width="wide"
      title={want.name}
      over={
        <>
          <KindMark kind={want.kind} /> <StateChip want={want} /> {want.fictitious && <FictitiousMark />}
        </>
      }
      lead={
        <>
          <p>
            <ThingLink thing={{ ...of, fictitious: false }} /> {t.seeks[side]}
          </p>
          {want.summary && <p className={classes.summary}>{want.summary}</p>}
        </>
      }
      actions={
        <>
          <StateButton want={want} />
          <EditDoor id={want.id} />
          <PrintButton />
        </>
      }
    >
      <Columns aside={<Sheet matched={matched} />}>
        {want.state === 'TAKEN' && tie && (
          <p className={classes.note}>
            {state?.tookUp && <span role="status">{state.tookUp} </span>}
            {t.takenBy} <ThingLink thing={{ ...tie, fictitious: false }} /> <StanceMark stance={tie.stance} />
          </p>
        )}
        <Section
          title={t.answering[side]}
          count={isLooking ? matched.matchCount : undefined}
          lead={matches.length > 0 ? t.answeringLead : undefined}
        >
          {matches.length === 0 && <WhyNothing want={want} />}
          <ul className={classes.matches}>
            {matches.map((match) => (
              <li key={match.other.want.id}>
                <MatchCard match={match} own={mine ? want : undefined} />
              </li>
            ))}
          </ul>
        </Section>
        <HistorySection thing={want.id} />
      </Columns>
    </Page>
  );
}

/** Why nothing answers it, and what to do about that. */
function WhyNothing({ want }: { readonly want: MatchedWant['want'] }) {
  const t = useTexts(texts);
  const mayEdit = useMayEdit(want.id);
  if (isOver(want)) return <p>{mayEdit ? `${t.overText} ${t.overDo}` : t.overText}</p>;
  return <p>{want.state === 'OPEN' ? t.nothing : t.notOpen}</p>;
}

function Sheet({ matched: { want, of, place, territory } }: { readonly matched: MatchedWant }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  return (
    <FactSheet label={t.facts}>
      <Fact name={t.whose}>
        <ThingLink thing={of} />
      </Fact>
      <Fact name={t.what}>{term(wantSorts, want.sort)}</Fact>
      <Fact name={t.when}>{formatSpan(want.span, language)}</Fact>
      <Fact name={t.where}>{place ? <ThingLink thing={place} /> : territory ? territory.name : null}</Fact>
      <Fact name={t.tags}>{want.tags.join(', ')}</Fact>
      <Fact name={t.code}>{want.cpv && cpvText(want.cpv, language)}</Fact>
    </FactSheet>
  );
}
