import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../components/button';
import { Columns } from '../../components/columns';
import { termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import { IconTopologyStar3 } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { useParams } from 'react-router';
import { KeptLink } from '../../components/kept-link';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Section } from '../../components/section';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { EditDoor } from '../editing';
import { EvidenceList, FictitiousMark, ImpliedMark, KindIcon, StatementGroups, useDisputed } from '../facts';
import { AnswerPanel } from '../answers';
import { HistorySection } from '../history';
import { RecordPage } from '../record-page';
import { Participants } from './participants';
import { texts } from './texts';
import { TiePageDocument, type TiePageQuery } from './tie.generated';
import { TieSheet } from './tie-sheet';

/** One page that serves every kind of tie. */
export function TiePage() {
  const t = useTexts(texts);
  const { slug = '' } = useParams();
  const read = useQuery(TiePageDocument, { variables: { slug } });
  return (
    <RecordPage
      read={read}
      find={({ tie }) => tie}
      thing={(tie) => tie}
      title={t.tie}
      notFound={t.notFound}
      elsewhere={<KeptLink to="/reseau">{t.toNetwork}</KeptLink>}
    >
      {(tie) => <Found tie={tie} fetchMore={read.fetchMore} />}
    </RecordPage>
  );
}

interface FoundProps {
  readonly tie: NonNullable<TiePageQuery['tie']>;
  readonly fetchMore: ComponentProps<typeof NextPage>['fetchMore'];
}

function Found({ tie, fetchMore }: FoundProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const disputed = useDisputed(tie.id);
  const kind = termOf(tieKinds, tie.tieKind);
  const first = tie.participations.find(({ party }) => party.kind === 'ACTOR')?.party;
  return (
    <Page
      width="wide"
      title={tie.name}
      over={
        <>
          <KindIcon kind="TIE" /> {t.tie} · {kind.label[language]} {tie.fictitious && <FictitiousMark />}{' '}
          {tie.implied && <ImpliedMark />}
        </>
      }
      lead={tie.summary && <span lang={RECORDS_LANGUAGE}>{tie.summary}</span>}
      actions={
        <>
          {first && (
            <ButtonLink
              primary
              to={`/reseau?focus=${first.slug}&lien=${tie.slug}`}
              icon={<IconTopologyStar3 size={16} aria-hidden />}
            >
              {t.seeInNetwork}
            </ButtonLink>
          )}
          {tie.__typename === 'Cooperation' && tie.bidState && (
            <ButtonLink to={`/groupements/${tie.slug}`}>{t.room}</ButtonLink>
          )}
          <EditDoor id={tie.id} slug={tie.slug} />
          <PrintButton />
        </>
      }
    >
      <AnswerPanel tie={tie} />
      <Columns aside={<TieSheet tie={tie} definition={bilingual(kind.definition, language)} />}>
        <Section title={t.participants} count={tie.participations.length}>
          <Participants participations={tie.participations} />
        </Section>
        <Section title={t.evidence} count={tie.evidence.length}>
          <EvidenceList evidence={tie.evidence} />
        </Section>
        {tie.statements.nodes.length > 0 && (
          <Section title={t.statements}>
            <StatementGroups statements={tie.statements.nodes} disputed={disputed} about={tie.id} />
            <NextPage of={tie.statements} fetchMore={fetchMore} />
          </Section>
        )}
        <HistorySection thing={tie.id} />
      </Columns>
    </Page>
  );
}
