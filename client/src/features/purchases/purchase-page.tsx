import { useQuery } from '@apollo/client/react';
import { purchaseRegimes, termOf } from '@maillage/graph-schema/vocabulary';
import { useParams } from 'react-router';
import { Columns } from '../../components/columns';
import { Fact, FactSheet } from '../../components/fact-sheet';
import { KeptLink } from '../../components/kept-link';
import { Page } from '../../components/page';
import { PrintButton } from '../../components/print-button';
import { Section } from '../../components/section';
import { cpvText } from '../../lib/cpv';
import { formatDate, formatNumber, formatQuantity } from '../../lib/format';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import { RECORDS_LANGUAGE } from '../../lib/records-language';
import { useTerm } from '../../lib/terms';
import { EditDoor, SavedNotice } from '../editing';
import { FictitiousMark, KindMark, StanceMark, ThingLink } from '../facts';
import { HistorySection } from '../history';
import { RecordPage } from '../record-page';
import { Conclude } from './conclude';
import { Offers } from './offers';
import { OwnPledge } from './own-pledge';
import { Pledges } from './pledges';
import { StateChip, useWhen } from './purchase-card';
import { PurchasePageDocument } from './purchases.generated';
import classes from './purchases.module.css';
import type { Detail } from './standing';
import { texts } from './texts';
import { NextTier, Thermometer, UnitNow, useGathered } from './thermometer';
import { money, units } from './words';

/** A group purchase: how far it has come, one's own pledge, the offers, who pledges, and its conclusion. */
export function PurchasePage() {
  const t = useTexts(texts);
  const { slug = '' } = useParams();
  return (
    <RecordPage
      read={useQuery(PurchasePageDocument, { variables: { slug } })}
      find={({ purchase }) => purchase}
      thing={({ purchase }) => purchase}
      title={t.title}
      notFound={t.notFound}
      elsewhere={<KeptLink to="/achats">{t.toList}</KeptLink>}
    >
      {(detail) => <Details detail={detail} />}
    </RecordPage>
  );
}

function Details({ detail }: { readonly detail: Detail }) {
  const t = useTexts(texts);
  const { purchase } = detail;
  const when = useWhen(detail);
  const gathered = useGathered(detail);
  return (
    <Page
      width="wide"
      title={purchase.name}
      over={
        <>
          <KindMark kind={purchase.kind} /> <StateChip state={purchase.state} /> {when}{' '}
          {purchase.fictitious && <FictitiousMark />}
        </>
      }
      lead={purchase.summary && <span lang={RECORDS_LANGUAGE}>{purchase.summary}</span>}
      actions={
        <>
          {detail.mayCarry ? <EditDoor id={purchase.id} /> : <SavedNotice />}
          <PrintButton />
        </>
      }
    >
      <Columns aside={<Sheet detail={detail} />}>
        <Outcome detail={detail} />
        <Section title={t.gathered}>
          <Thermometer detail={detail} />
          <p className={classes.gathered}>{gathered}</p>
          <UnitNow detail={detail} />
          <NextTier detail={detail} />
        </Section>
        {purchase.state === 'GATHERING' && (
          <div className={classes.own} data-print="no">
            <OwnPledge detail={detail} />
          </div>
        )}
        <Offers detail={detail} />
        <Pledges detail={detail} />
        <Conclude detail={detail} />
        <HistorySection thing={purchase.id} taken={false} />
      </Columns>
    </Page>
  );
}

/** What came of it: what was signed and the tie that it became, or why it was given up. */
function Outcome({ detail: { signed, tie, abandonedWhy, purchase, months } }: { readonly detail: Detail }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (purchase.state === 'ABANDONED' && abandonedWhy)
    return <p className={classes.note}>{t.abandoned(abandonedWhy)}</p>;
  if (!signed) return null;
  return (
    <div className={classes.note}>
      <p>
        <strong>{t.signedOn(formatDate(signed.on.slice(0, 10), language))}</strong>
        {language === 'fr' ? '\u00a0: ' : ': '}
        {t.signedFor(
          signed.members,
          units(signed.quantity, purchase.unit, language),
          money(signed.cost, language),
        )}
      </p>
      <p>
        {signed.saving === null ? t.savedUntold : t.savedTogether(money(signed.saving, language), months)}
      </p>
      {tie && (
        <p>
          {t.becameTie} <ThingLink thing={{ ...tie, fictitious: false }} /> <StanceMark stance={tie.stance} />
        </p>
      )}
    </div>
  );
}

function Sheet({ detail }: { readonly detail: Detail }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const { purchase, coordinator, pole, months, priceIndex, vatRate, regime, agreement, launchedOn } = detail;
  return (
    <FactSheet label={t.facts}>
      <Fact name={t.coordinator}>{coordinator && <ThingLink thing={coordinator} />}</Fact>
      <Fact name={t.pole}>{pole && <ThingLink thing={pole} />}</Fact>
      <Fact name={t.unit}>{purchase.unit}</Fact>
      <Fact name={t.months}>{t.monthsOf(months)}</Fact>
      <Fact name={t.regime}>
        {term(purchaseRegimes, regime)}
        {regime === 'PUBLIC_ORDERING_GROUP' && (
          <span className={classes.quiet}>
            {' '}
            ({agreement ? t.agreementSigned : t.agreementMissing}
            {launchedOn && `, ${t.launched(formatDate(launchedOn, language))}`})
          </span>
        )}
        <p className={classes.quiet}>{bilingual(termOf(purchaseRegimes, regime).definition, language)}</p>
      </Fact>
      <Fact name={t.index}>{priceIndex !== 1 && formatNumber(priceIndex, language)}</Fact>
      <Fact name={t.vat}>{formatQuantity(vatRate, 'PERCENT', language)}</Fact>
      <Fact name={t.code}>{purchase.cpv && cpvText(purchase.cpv, language)}</Fact>
    </FactSheet>
  );
}
