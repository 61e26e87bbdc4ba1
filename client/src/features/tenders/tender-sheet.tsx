import {
  buyerLevels,
  contractKinds,
  groupRules,
  procedures,
  tenderNatures,
  tenderOrigins,
} from '@maillage/graph-schema/vocabulary';
import { Fact, FactSheet } from '../../components/fact-sheet';
import { formatDate, formatQuantity } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ThingLink } from '../facts';
import { Codes } from './lot-card';
import { pageTexts } from './page-texts';
import { DeadlineText } from './parts';
import type { Tender } from './tender';
import classes from './tenders.module.css';
import { texts } from './texts';

/** The call in short. What is not known is not shown. */
export function TenderSheet({ tender }: { readonly tender: Tender }) {
  const t = useTexts(pageTexts);
  const common = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const { buyer, buyerName, value, months, territories, publishedOn, place } = tender;
  return (
    <FactSheet label={t.sheet}>
      <Fact name={t.buyer}>
        {buyer ? <ThingLink thing={buyer} /> : buyerName}
        {buyer && buyer.name !== buyerName && <span className={classes.under}>{buyerName}</span>}
        {tender.nature === 'PRIVATE' && (
          <span className={classes.under}>
            {term(tenderNatures, tender.nature)}. {t.privateText}
          </span>
        )}
      </Fact>
      <Fact name={t.deadline}>
        <DeadlineText tender={tender} withZone />
      </Fact>
      <Fact name={t.published}>{publishedOn && formatDate(publishedOn, language)}</Fact>
      <Fact name={t.value}>{value !== null && formatQuantity(value, 'EUR', language)}</Fact>
      <Fact name={t.duration}>{months !== null && common.months(months)}</Fact>
      <Fact name={t.contract}>{tender.contract && term(contractKinds, tender.contract)}</Fact>
      <Fact name={t.procedure}>{tender.procedure && term(procedures, tender.procedure)}</Fact>
      <Fact name={t.buyerLevel}>{tender.buyerLevel && term(buyerLevels, tender.buyerLevel)}</Fact>
      <Fact name={t.socialServices}>{tender.socialServices && t.socialServicesText}</Fact>
      <GroupRules tender={tender} />
      <Fact name={t.territories}>{territories.map(({ name }) => name).join(', ')}</Fact>
      <Fact name={t.place}>{place}</Fact>
      <Fact name={t.codes}>{tender.cpv.length > 0 && <Codes codes={tender.cpv} />}</Fact>
      <Fact name={t.pole}>{tender.pole && <ThingLink thing={tender.pole} />}</Fact>
      <Fact name={t.origin}>
        {term(tenderOrigins, tender.origin)}
        {tender.sourceId && ` ${t.number(tender.sourceId)}`}
      </Fact>
    </FactSheet>
  );
}

/** What the consultation says of groups; nothing for a private buyer who says nothing. */
function GroupRules({ tender }: { readonly tender: Tender }) {
  const t = useTexts(pageTexts);
  const term = useTerm();
  const { aloneAndInGroup, severalGroups, mostLotsBid, mostLotsWon, nature } = tender;
  const said = [aloneAndInGroup, severalGroups].some((rule) => rule !== 'UNSAID');
  if (nature === 'PRIVATE' && !said && mostLotsBid === null && mostLotsWon === null) return null;
  return (
    <Fact name={t.rules}>
      <ul className={classes.plain}>
        <li>{t.rule(t.aloneAndInGroup, term(groupRules, aloneAndInGroup).toLowerCase())}</li>
        <li>{t.rule(t.severalGroups, term(groupRules, severalGroups).toLowerCase())}</li>
        {mostLotsBid !== null && <li>{t.mostLotsBid(mostLotsBid)}</li>}
        {mostLotsWon !== null && <li>{t.mostLotsWon(mostLotsWon)}</li>}
      </ul>
    </Fact>
  );
}
