import { useQuery } from '@apollo/client/react';
import { Chip } from '../../components/chip';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { SignInOffer } from '../../components/sign-in-link';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { untilHour } from './moments';
import { OpenForm } from './open-form';
import { SeminarsDocument, type SeminarPartsFragment } from './seminar.generated';
import classes from './seminar.module.css';
import { texts } from './texts';

/** Sessions of the poles that one facilitates, and opening another. */
export function SeminarsPage() {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(SeminarsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {({ seminars, viewer }) => (
        <Page title={t.title} lead={t.lead}>
          {viewer.facilitates.length === 0 ? (
            <Notice title={t.refused} actions={<SignInOffer />}>
              {t.refusedText}
            </Notice>
          ) : (
            <>
              <Section title={t.open}>
                <OpenForm poles={viewer.facilitates} />
              </Section>
              <Section title={t.sessions}>
                {seminars.length === 0 && <p>{t.none}</p>}
                <ul className={classes.list}>
                  {seminars.map((seminar) => (
                    <SeminarLine key={seminar.id} seminar={seminar} />
                  ))}
                </ul>
              </Section>
            </>
          )}
        </Page>
      )}
    </QueryState>
  );
}

function SeminarLine({ seminar }: { readonly seminar: SeminarPartsFragment }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { id, name, day, isOpen, endsAt, pole } = seminar;
  return (
    <li className={classes.line}>
      <KeptLink to={`/seance/${id}`}>{name}</KeptLink>
      <span>
        {formatDate(day, language)} · {pole.name}
      </span>
      <Chip tone={isOpen ? 'ok' : 'neutral'}>
        {isOpen ? `${t.running}, ${untilHour(endsAt, language)}` : t.ended}
      </Chip>
    </li>
  );
}
