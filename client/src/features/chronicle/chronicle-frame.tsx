import type { ReactNode } from 'react';
import { Columns } from '../../components/columns';
import { KeptLink } from '../../components/kept-link';
import { NextPage } from '../../components/next-page';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { EditDoor } from '../editing';
import { EvidenceList, FictitiousMark, KindMark, StatementGroups } from '../facts';
import { HistorySection } from '../history';
import { RecordPage } from '../record-page';
import { texts } from './texts';
import { useChronicle, type Thing } from './use-chronicle';

interface ChronicleFrameProps<K extends Thing['__typename']> {
  readonly type: K;
  /** Named while it loads, and when it is not found. */
  readonly title: string;
  readonly main?: (thing: Extract<Thing, { __typename: K }>) => ReactNode;
  readonly side: (thing: Extract<Thing, { __typename: K }>) => ReactNode;
}

/** What the pages of events and recognitions have in common: what is said of it, who says so, the facts in short. */
export function ChronicleFrame<K extends Thing['__typename']>({
  type,
  title,
  main,
  side,
}: ChronicleFrameProps<K>) {
  const t = useTexts(texts);
  const read = useChronicle();
  return (
    <RecordPage
      read={read}
      find={({ thing }) => (thing && isOf(thing, type) ? thing : undefined)}
      thing={(thing) => thing}
      title={title}
      notFound={t.notFound}
      elsewhere={<KeptLink to="/evenements">{t.all}</KeptLink>}
    >
      {(thing) => (
        <Page
          width="wide"
          title={thing.name}
          over={
            <>
              <KindMark kind={thing.kind} /> {thing.fictitious && <FictitiousMark />}
            </>
          }
          lead={thing.summary && <span lang={RECORDS_LANGUAGE}>{thing.summary}</span>}
          actions={
            <>
              <EditDoor id={thing.id} slug={thing.slug} />
              <PrintButton />
            </>
          }
        >
          <Columns aside={side(thing)}>
            {main?.(thing)}
            {thing.statements.nodes.length > 0 && (
              <Section title={t.statements}>
                <StatementGroups statements={thing.statements.nodes} about={thing.id} />
                <NextPage of={thing.statements} fetchMore={read.fetchMore} />
              </Section>
            )}
            <Section title={t.evidence}>
              <EvidenceList evidence={thing.evidence} />
            </Section>
            <HistorySection thing={thing.id} />
          </Columns>
        </Page>
      )}
    </RecordPage>
  );
}

function isOf<K extends Thing['__typename']>(
  thing: Thing,
  type: K,
): thing is Extract<Thing, { __typename: K }> {
  return thing.__typename === type;
}
