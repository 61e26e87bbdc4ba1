import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { Button, ButtonLink } from '../../components/button';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { forgetCodes, keptCodes } from './kept-codes';
import { LateStructure } from './late-structure';
import { untilHour } from './moments';
import { OneSeminarDocument, type OneSeminarQuery } from './seminar.generated';
import classes from './seminar.module.css';
import { StructureTable } from './structure-table';
import { texts } from './texts';
import { useSeminarChange } from './use-seminar-change';

/** Milliseconds after which one looks again who has come. */
const LOOK_AGAIN = 5000;

/** A session as its facilitator follows it: who has come, who has answered, another code, the end. */
export function SeminarPage() {
  const t = useTexts(texts);
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(OneSeminarDocument, {
    variables: { id },
    pollInterval: LOOK_AGAIN,
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState
      data={data?.seminar}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {(seminar) => <Session key={id} seminar={seminar} />}
    </QueryState>
  );
}

function Session({ seminar }: { readonly seminar: OneSeminarQuery['seminar'] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { id, name, day, setting, pole, isOpen, endsAt, event, invitations } = seminar;
  const [codes, setCodes] = useState(() => keptCodes(id));
  const change = useSeminarChange(id, setCodes);
  useEffect(() => {
    if (!isOpen) forgetCodes(id);
  }, [isOpen, id]);
  const where = [formatDate(day, language), setting, pole.name].filter(Boolean).join(' · ');
  return (
    <Page
      title={name}
      over={<KeptLink to="/seance">{t.title}</KeptLink>}
      lead={`${where}, ${isOpen ? untilHour(endsAt, language) : t.ended.toLowerCase()}`}
      actions={
        <>
          <ButtonLink to={`/seance/${id}/mur`} primary>
            {t.wall}
          </ButtonLink>
          {isOpen && <ButtonLink to={`/seance/${id}/cartes`}>{t.cards}</ButtonLink>}
          <ButtonLink to={`/evenements/${event}`}>{t.event}</ButtonLink>
        </>
      }
    >
      <p className={classes.problem} role="alert">
        {change.problem}
      </p>
      <Section title={t.structures} count={invitations.length}>
        <StructureTable
          invitations={invitations}
          codes={codes}
          address={seminar.address}
          onRenew={isOpen ? (structure) => change.giveCodes([structure]) : undefined}
        />
        {isOpen && (
          <LateStructure
            pole={pole.id}
            invited={invitations.map((one) => one.structure.id)}
            onGive={(structure) => change.giveCodes([structure])}
          />
        )}
      </Section>
      {isOpen ? <End onEnd={change.end} /> : <p>{t.sessionOver}</p>}
    </Page>
  );
}

/** Ending takes two steps: it cannot be taken back. */
function End({ onEnd }: { readonly onEnd: () => Promise<boolean> }) {
  const t = useTexts(texts);
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button onClick={() => setAsked(true)}>{t.end}</Button>;
  return (
    <div className={classes.sure} role="group" aria-label={t.end}>
      <p>{t.endSure}</p>
      <Button primary onClick={() => void onEnd()}>
        {t.endYes}
      </Button>
      <Button onClick={() => setAsked(false)}>{t.cancel}</Button>
    </div>
  );
}
