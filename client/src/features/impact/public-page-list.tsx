import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { dayOfMoment, formatDate, formatWhen } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './impact.module.css';
import { WithdrawPageDocument, type PublicPagePartsFragment } from './public-pages.generated';
import { publicTexts } from './public-texts';
import qualityClasses from './quality.module.css';

interface ListProps {
  readonly pages: readonly PublicPagePartsFragment[];
  readonly onChanged: () => void;
}

/** Pages that were published: until when each opens, and withdrawing it. */
export function PublicPageList({ pages, onChanged }: ListProps) {
  const t = useTexts(publicTexts);
  const { language } = useLanguage();
  const [said, setSaid] = useState('');
  const [withdraw, { loading }] = useMutation(WithdrawPageDocument);
  const act = async (page: string): Promise<void> => {
    try {
      const { data } = await withdraw({ variables: { page } });
      const [problem] = data?.withdrawPage.problems ?? [];
      setSaid(problem ? messageOfProblem(problem, language) : t.withdrawnNow);
      if (!problem) onChanged();
    } catch (error) {
      setSaid(problemOf(error, language).message);
    }
  };
  return (
    <Section title={t.pages} count={pages.length}>
      {pages.length === 0 && <p>{t.noPage}</p>}
      <ul className={qualityClasses.faults}>
        {pages.map((page) => (
          <li key={page.id}>
            <strong>{page.name}</strong> {t.count(page.indicators.length)}
            <div className={classes.aside}>
              {[
                t.since(formatWhen(dayOfMoment(page.publishedAt), language)),
                stateOf(page),
                page.withFictitious && t.invented,
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
            {isOpen(page) && (
              <Button
                aria-label={t.withdrawOf(page.name)}
                disabled={loading}
                onClick={() => void act(page.id)}
              >
                {t.withdraw}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </Section>
  );

  function stateOf({ withdrawnAt, expiresAt }: PublicPagePartsFragment): string {
    if (withdrawnAt !== null) return t.withdrawn(formatWhen(dayOfMoment(withdrawnAt), language));
    const day = formatDate(dayOfMoment(expiresAt), language);
    return isPast(expiresAt) ? t.ended(day) : t.until(day);
  }
}

function isOpen({ withdrawnAt, expiresAt }: PublicPagePartsFragment): boolean {
  return withdrawnAt === null && !isPast(expiresAt);
}

function isPast(moment: string): boolean {
  return Date.parse(moment) <= Date.now();
}
