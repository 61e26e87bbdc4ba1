import { ButtonLink } from '../../components/button';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { Chip } from '../../components/chip';
import { Columns } from '../../components/columns';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Notice } from '../../components/query-state';
import { Section } from '../../components/section';
import { useLanguage, useTexts } from '../../lib/i18n';
import { NewPole } from '../beginning';
import { CompetencesSection } from '../competences';
import { MergesOf } from '../duplicates';
import { useShown } from '../../lib/kept-params';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { EditDoor } from '../editing';
import { ActorTypeMark, FictitiousMark, KindMark, StatementGroups, useDisputed } from '../facts';
import { HistorySection } from '../history';
import { TerritoriesOfPole } from '../territories';
import { TieGroups } from '../ties';
import { ListedIn } from './listed-in';
import { MoreOfParty } from './more-of-party';
import type { Party } from './party';
import { PartySheet } from './party-sheet';
import classes from './parties.module.css';
import { OfPlace, OfPole } from './parts';
import { spokenSentence } from './spoken-sentence';
import { texts } from './texts';

export function PartyDetails({ party }: { readonly party: Party }) {
  const t = useTexts(texts);
  const disputed = useDisputed(party.id);
  const longName = 'longName' in party ? party.longName : null;
  const ties = party.ties.nodes;
  const shown = useShown();
  const statements = shown(party.statements.nodes);
  const lists = shown(party.listedIn.map((entry) => ({ ...entry, fictitious: entry.roster.fictitious })));
  return (
    <Page
      width="wide"
      title={party.name}
      over={<Over party={party} />}
      lead={
        <>
          {longName && <p className={classes.longName}>{longName}</p>}
          {party.summary && <p lang={RECORDS_LANGUAGE}>{party.summary}</p>}
        </>
      }
      actions={
        <>
          <ButtonLink
            primary
            to={`/reseau?focus=${party.slug}`}
            icon={<IconTopologyStar3 size={16} aria-hidden />}
          >
            {t.seeInNetwork}
          </ButtonLink>
          {party.__typename === 'Pole' && <NewPole pole={party} />}
          <EditDoor id={party.id} slug={party.slug} />
          <PrintButton />
        </>
      }
    >
      <Columns
        asideFirst
        aside={
          <>
            <PartySheet party={party} />
            {'type' in party && <MergesOf actor={party.id} />}
          </>
        }
      >
        <Spoken party={party} />
        <Section title={t.ties} count={party.tieCount}>
          {ties.length > 0 ? (
            <TieGroups ties={ties} of={party.id} />
          ) : (
            <Notice title={t.noTies}>{t.noTiesText}</Notice>
          )}
          <MoreOfParty party={party} what="ties" />
        </Section>
        {'type' in party && <CompetencesSection actor={party.slug} />}
        {party.__typename === 'Place' && <OfPlace place={party} />}
        {party.__typename === 'Pole' && (
          <>
            <OfPole pole={party} />
            <TerritoriesOfPole pole={party.id} />
          </>
        )}
        {lists.length > 0 && (
          <Section title={t.lists} count={lists.length} lead={t.listsLead}>
            <ListedIn entries={lists} />
          </Section>
        )}
        {statements.length > 0 && (
          <Section title={t.statements}>
            <StatementGroups statements={statements} disputed={disputed} about={party.id} />
            <MoreOfParty party={party} what="statements" />
          </Section>
        )}
        <HistorySection thing={party.id} {...(party.__typename === 'Pole' ? { pole: party.slug } : {})} />
      </Columns>
    </Page>
  );
}

function Over({ party }: { readonly party: Party }) {
  const t = useTexts(texts);
  return (
    <>
      {'type' in party ? (
        <ActorTypeMark type={party.type} functions={party.functions} />
      ) : (
        <KindMark kind={party.kind} />
      )}
      {'hub' in party && party.hub && <Chip tone="accent">{t.hub}</Chip>}
      {party.fictitious && <FictitiousMark />}
    </>
  );
}

function Spoken({ party }: { readonly party: Party }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { id, name, kind, tieCount } = party;
  const actor = 'type' in party ? { type: party.type, functions: party.functions } : {};
  return (
    <p className={classes.spoken} role="note" aria-label={t.inWords}>
      {spokenSentence({ id, name, kind, tieCount, ties: party.ties.nodes, ...actor }, language)}
    </p>
  );
}
