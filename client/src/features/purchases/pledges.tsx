import { ButtonLink } from '../../components/button';
import { Chip } from '../../components/chip';
import { KeptLink } from '../../components/kept-link';
import { Section } from '../../components/section';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ThingLink } from '../facts';
import classes from './purchases.module.css';
import type { Detail, PledgeOf } from './standing';
import { texts } from './texts';
import { money, unitPrice, units } from './words';

/** Who pledges how much; what it pays today and would save, where one may read that. */
export function Pledges({ detail }: { readonly detail: Detail }) {
  const t = useTexts(texts);
  const { pledges, purchase, mayCarry, open } = detail;
  const withAmounts = pledges.some((one) => one.amounts !== null);
  return (
    <Section
      title={t.who}
      count={pledges.length}
      anchor="qui"
      lead={pledges.length > 0 ? t.seenByOwn : undefined}
    >
      {pledges.length === 0 ? (
        <p>{t.nothingPledged}</p>
      ) : (
        <div className={classes.tableFrame}>
          <table className={classes.table}>
            <caption className="visually-hidden">{t.who}</caption>
            <thead>
              <tr>
                <th scope="col">{t.actor}</th>
                <th scope="col" className={classes.number}>
                  {t.quantity}
                </th>
                <th scope="col">{t.how}</th>
                {withAmounts && (
                  <>
                    <th scope="col" className={classes.number}>
                      {t.paysNow}
                    </th>
                    <th scope="col" className={classes.number}>
                      {t.pays}
                    </th>
                    <th scope="col" className={classes.number}>
                      {t.saves}
                    </th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {pledges.map((pledge, at) => (
                <PledgeRow
                  key={pledge.id ?? pledge.actor?.id ?? at}
                  pledge={pledge}
                  detail={detail}
                  withAmounts={withAmounts}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {mayCarry && open && (
        <p data-print="no">
          <ButtonLink to={`/achats/${purchase.slug}/engagement`}>{t.writeDown}</ButtonLink>
        </p>
      )}
    </Section>
  );
}

interface RowProps {
  readonly pledge: PledgeOf;
  readonly detail: Detail;
  readonly withAmounts: boolean;
}

function PledgeRow({ pledge, detail: { purchase, open }, withAmounts }: RowProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { actor, amounts, quantity, firm, publicBuyer, loses, mine, id } = pledge;
  return (
    <tr data-mine={mine}>
      <th scope="row">
        {actor ? <ThingLink thing={actor} /> : t.somebody} {loses && <Chip tone="warn">{t.loses}</Chip>}
      </th>
      <td className={classes.number} data-label={t.quantity}>
        {units(quantity, purchase.unit, language)}
      </td>
      <td data-label={t.how}>
        {firm ? t.isFirm : t.isIndicative}
        {publicBuyer && `, ${t.publicBuyer}`}
        {id && !mine && open && (
          <>
            {' '}
            <KeptLink to={`/modifier/${id}`} data-print="no">
              {t.edit}
            </KeptLink>
          </>
        )}
        {amounts?.note && <p className={classes.quiet}>{amounts.note}</p>}
      </td>
      {withAmounts && <Amounts amounts={amounts} />}
    </tr>
  );
}

function Amounts({ amounts }: Pick<PledgeOf, 'amounts'>) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  if (!amounts) return <td colSpan={3} aria-label="–" />;
  const { price, priceFrom, recoversVat, pays, saving, annualSaving } = amounts;
  const tax = !recoversVat && <p className={classes.quiet}>{t.withTax}</p>;
  return (
    <>
      <td className={classes.number} data-label={t.paysNow}>
        {price === null ? '–' : unitPrice(price, language)}
        {priceFrom && <p className={classes.quiet}>{priceFrom}</p>}
      </td>
      <td className={classes.number} data-label={t.pays}>
        {pays === null ? '–' : money(pays, language)}
        {pays !== null && tax}
      </td>
      <td
        className={classes.number}
        data-label={t.saves}
        data-tone={saving !== null && saving < 0 ? 'warn' : 'ok'}
      >
        {saving === null ? '–' : money(saving, language)}
        {annualSaving !== null && annualSaving !== saving && (
          <p className={classes.quiet}>{t.aYear(money(annualSaving, language))}</p>
        )}
      </td>
    </>
  );
}
