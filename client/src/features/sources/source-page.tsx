import { useQuery } from '@apollo/client/react';
import { sourceKinds } from '@maillage/graph-schema/vocabulary';
import { useParams } from 'react-router';
import { Columns } from '../../components/columns';
import { Fact, FactSheet } from '../../components/fact-sheet';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { EditDoor } from '../editing';
import { FictitiousMark, KindIcon } from '../facts';
import { HistorySection } from '../history';
import { RecordPage } from '../record-page';
import { Disagreements } from './disagreements';
import { Facts } from './facts';
import { SourcePageDocument, type SourcePageQuery } from './sources.generated';
import classes from './sources.module.css';
import { texts } from './texts';

export function SourcePage() {
  const t = useTexts(texts);
  const { slug = '' } = useParams();
  return (
    <RecordPage
      read={useQuery(SourcePageDocument, { variables: { slug } })}
      find={({ source }) => source}
      thing={(source) => source}
      title={t.source}
      notFound={t.notFound}
      elsewhere={<KeptLink to="/sources">{t.all}</KeptLink>}
    >
      {(source) => <Found source={source} />}
    </RecordPage>
  );
}

type Source = NonNullable<SourcePageQuery['source']>;

function Found({ source }: { readonly source: Source }) {
  const t = useTexts(texts);
  const term = useTerm();
  const kind = term(sourceKinds, source.sourceKind);
  return (
    <Page
      width="wide"
      title={source.name}
      tabTitle={`${source.key} ${source.name}`}
      over={
        <>
          <KindIcon kind="SOURCE" /> {t.source} {source.key} · {kind}{' '}
          {source.fictitious && <FictitiousMark />}
        </>
      }
      lead={source.summary && <span lang={RECORDS_LANGUAGE}>{source.summary}</span>}
      actions={
        <>
          <EditDoor id={source.id} />
          <PrintButton />
        </>
      }
    >
      <Columns asideFirst aside={<Sheet source={source} kind={kind} />}>
        <Facts slug={source.slug} language={source.language} />
        <Disagreements source={source.id} />
        <HistorySection thing={source.id} />
      </Columns>
    </Page>
  );
}

function Sheet({ source, kind }: { readonly source: Source; readonly kind: string }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (
    <FactSheet label={t.sheet}>
      <Fact name={t.date}>
        {formatDate(source.date, language)}{' '}
        {source.dateEstimated && <span className={classes.quiet}>{t.estimated}</span>}
      </Fact>
      <Fact name={t.why}>{source.dateReason}</Fact>
      <Fact name={t.kind}>{kind}</Fact>
      <Fact name={t.author}>{source.author}</Fact>
      <Fact name={t.publisher}>{source.publisher}</Fact>
      <Fact name={t.language}>{t.languages[source.language] ?? source.language}</Fact>
      <Fact name={t.key}>{source.key}</Fact>
    </FactSheet>
  );
}
