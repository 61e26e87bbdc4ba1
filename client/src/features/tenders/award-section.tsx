import { Fact, FactSheet } from '../../components/fact-sheet';
import { Section } from '../../components/section';
import { formatDate, formatNumber, formatQuantity } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ThingLink } from '../facts';
import { pageTexts } from './page-texts';
import { HowFar } from './parts';
import type { Tender } from './tender';
import classes from './tenders.module.css';

type Award = NonNullable<Tender['award']>;

/** The contract that came of a call: who holds it, for how much, until when. */
export function AwardSection({ tender, award }: { readonly tender: Tender; readonly award: Award }) {
  const t = useTexts(pageTexts);
  const { language } = useLanguage();
  return (
    <Section title={t.award}>
      <div className={classes.award}>
        <FactSheet label={t.award}>
          <Fact name={t.holders}>{award.winners.length > 0 && <Winners winners={award.winners} />}</Fact>
          <Fact name={t.amount}>
            {award.amount !== null && formatQuantity(award.amount, 'EUR', language)}
          </Fact>
          <Fact name={t.notified}>{award.notifiedOn && formatDate(award.notifiedOn, language)}</Fact>
          <Fact name={t.ends}>
            {tender.endsOn && (
              <>
                {formatDate(tender.endsOn, language)}{' '}
                <span className={classes.far}>
                  <HowFar until={tender.endsOn} />
                </span>
              </>
            )}
          </Fact>
          <Fact name={t.offers}>{award.offers !== null && formatNumber(award.offers, language)}</Fact>
        </FactSheet>
      </div>
    </Section>
  );
}

/** Who holds a contract, as the notice writes it, or as the actor that it is. */
export function Winners({
  winners,
}: {
  readonly winners: readonly Pick<Award['winners'][number], 'name' | 'actor'>[];
}) {
  return (
    <ul className={classes.plain}>
      {winners.map(({ name, actor }) => (
        <li key={name}>{actor ? <ThingLink thing={actor} /> : name}</li>
      ))}
    </ul>
  );
}
