import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { SignInOffer } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { ACTING } from '../../lib/kept-params';
import { useParamsOfAddress } from '../../lib/search-params';
import { chosenOf, ForOwn } from '../acting';
import { EditRecord, NewRecord } from '../editing';
import { ThingLink } from '../facts';
import { addressOfCompetences } from './addresses';
import { CompetencesOfDocument, MyCompetencesDocument } from './competences.generated';
import classes from './competences.module.css';
import { privateTexts } from './private-texts';

/** What a structure keeps to itself: for who acts for it. What is read here is asked anew each time. */
export function PrivatePage() {
  const t = useTexts(privateTexts);
  const [search] = useParamsOfAddress();
  const { data: who } = useQuery(MyCompetencesDocument);
  const mine = chosenOf(who?.viewer.actsFor ?? [], search.get(ACTING))?.slug ?? '';
  const actor = search.get('acteur') ?? mine;
  const { data, error, refetch } = useQuery(CompetencesOfDocument, {
    variables: { slug: actor },
    skip: actor === '' && !who,
    fetchPolicy: 'no-cache',
  });
  const content = (
    <QueryState
      data={data}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.title}>{content}</Page>}
    >
      {({ competencesOf: found }) => {
        const back = addressOfCompetences(actor);
        if (!found?.isMine)
          return (
            <Page title={t.title}>
              <Notice
                title={t.notYours}
                actions={
                  <>
                    <ButtonLink to={back}>{t.back}</ButtonLink>
                    <SignInOffer />
                  </>
                }
              >
                {t.notYoursHint}
              </Notice>
            </Page>
          );
        const { actor: own, capacity } = found;
        const frame = {
          title: t.title,
          over: <ThingLink thing={own} />,
          lead: (
            <>
              <p>{t.lead(own.name)}</p>
              <Explained />
            </>
          ),
          from: back,
        };
        return capacity ? (
          <EditRecord key={capacity.id} id={capacity.id} {...frame} />
        ) : (
          <NewRecord
            key={own.id}
            kind="CAPACITIES"
            of={{ ...own, key: own.slug }}
            begun={{ readers: [`acting:${own.slug}`] }}
            {...frame}
          />
        );
      }}
    </QueryState>
  );
  if (search.has('acteur')) return content;
  return (
    <ForOwn actors={who?.viewer.actsFor ?? []} title={t.title}>
      {content}
    </ForOwn>
  );
}

function Explained() {
  const t = useTexts(privateTexts);
  return (
    <div className={classes.explained}>
      {[
        { title: t.use, lines: t.uses },
        { title: t.guess, lines: t.guesses },
      ].map(({ title, lines }) => (
        <Disclosure key={title} label={title} printed>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
