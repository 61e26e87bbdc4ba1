import { useQuery } from '@apollo/client/react';
import { IconCalendarPlus, IconExternalLink, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ButtonAnchor, ButtonLink } from '../../components/button';
import { Columns } from '../../components/columns';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Section } from '../../components/section';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { EditDoor } from '../editing';
import { addressOf, EvidenceList, FictitiousMark, KindMark } from '../facts';
import { HistorySection } from '../history';
import { RecordPage } from '../record-page';
import { AwardSection } from './award-section';
import { composeAddress } from './compose-address';
import { LotCard } from './lot-card';
import { pageTexts } from './page-texts';
import { CoverageMark, DeadlineText, TenderMarks } from './parts';
import type { Tender } from './tender';
import { TenderSheet } from './tender-sheet';
import { TenderPageDocument } from './tenders.generated';
import classes from './tenders.module.css';

/** One call: everything on it, what the pole covers of each lot, and the way to composing a group. */
export function TenderPage() {
  const t = useTexts(pageTexts);
  const { slug = '' } = useParams();
  const { shown } = useFictitious();
  return (
    <RecordPage
      read={useQuery(TenderPageDocument, { variables: { slug, withFictitious: shown } })}
      find={({ tender }) => tender}
      thing={(tender) => tender}
      title={t.loading}
      notFound={t.notFound}
      elsewhere={<KeptLink to="/consultations">{t.toList}</KeptLink>}
    >
      {(tender) => <TenderDetails tender={tender} />}
    </RecordPage>
  );
}

function TenderDetails({ tender }: { readonly tender: Tender }) {
  const t = useTexts(pageTexts);
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { lots, state } = tender;
  const several = lots.length > 1;
  const all = lots.map(({ number }) => number);
  const answering = all.filter((number) => chosen.includes(number));
  return (
    <Page
      width="wide"
      title={tender.name}
      over={
        <>
          <KindMark kind={tender.kind} /> <TenderMarks tender={tender} />{' '}
          {tender.fictitious && <FictitiousMark />}
        </>
      }
      lead={
        <>
          <p>
            {tender.buyerName}
            {state !== 'AWARDED' && (
              <>
                {' · '}
                <DeadlineText tender={tender} />
              </>
            )}
          </p>
          {tender.summary && (
            <p className={classes.summary} lang={RECORDS_LANGUAGE}>
              {tender.summary}
            </p>
          )}
        </>
      }
      actions={
        <>
          <ButtonLink
            primary={state === 'OPEN'}
            to={composeAddress(tender, answering.length > 0 ? answering : all)}
            icon={<IconUsersGroup size={16} aria-hidden />}
          >
            {answering.length > 0 ? t.composeChosen(answering.length) : t.compose}
          </ButtonLink>
          {state === 'OPEN' && (
            <ButtonLink to={`/groupements/nouveau?appel=${tender.slug}&lots=${answering.join(',')}`}>
              {t.propose}
            </ButtonLink>
          )}
          {tender.deadline !== null && state === 'OPEN' && (
            <ButtonAnchor
              icon={<IconCalendarPlus size={16} aria-hidden />}
              href={`/calendrier/consultation/${tender.slug}.ics?lang=${language}`}
              download
            >
              {t.calendar}
            </ButtonAnchor>
          )}
          {tender.url && (
            <ButtonAnchor
              icon={<IconExternalLink size={16} aria-hidden />}
              href={tender.url}
              rel="noreferrer"
              target="_blank"
            >
              {t.notice}
            </ButtonAnchor>
          )}
          <EditDoor id={tender.id} at={`${addressOf(tender)}/modifier`} />
          <PrintButton />
        </>
      }
    >
      <Columns aside={<TenderSheet tender={tender} />}>
        {state === 'CLOSED' && (
          <p className={classes.note}>
            {t.past} {tender.nature === 'PUBLIC' && t.frozen}
          </p>
        )}
        {tender.award && <AwardSection tender={tender} award={tender.award} />}
        <Section
          title={t.lots}
          count={lots.length}
          lead={several && state === 'OPEN' ? t.chooseHint : undefined}
        >
          <p>
            <CoverageMark coverage={tender.coverage} />
          </p>
          <div className={classes.lots}>
            {lots.map((lot) => (
              <LotCard
                key={lot.number}
                tender={tender}
                lot={lot}
                chosen={several ? chosen.includes(lot.number) : undefined}
                onChoose={(isChosen) =>
                  setChosen(isChosen ? [...chosen, lot.number] : chosen.filter((one) => one !== lot.number))
                }
              />
            ))}
          </div>
        </Section>
        {tender.social && (
          <Section title={t.social}>
            <p className={classes.text} lang={RECORDS_LANGUAGE}>
              {tender.social}
            </p>
          </Section>
        )}
        {tender.environmental && (
          <Section title={t.environmental}>
            <p className={classes.text} lang={RECORDS_LANGUAGE}>
              {tender.environmental}
            </p>
          </Section>
        )}
        {tender.evidence.length > 0 && (
          <Section title={t.evidence}>
            <EvidenceList evidence={tender.evidence} />
          </Section>
        )}
        <HistorySection thing={tender.id} />
      </Columns>
    </Page>
  );
}
