import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { figureTexts } from './figure-texts';
import { PublishFiguresDocument } from './impact.generated';
import classes from './impact.module.css';
import publishingClasses from './publishing.module.css';
import type { MemberFigures } from './use-impact';

interface PublishingProps {
  readonly figures: MemberFigures;
  readonly onPublished: () => void;
}

/** For who facilitates the pole: which years others see, and making another one seen. */
export function Publishing({ figures, onPublished }: PublishingProps) {
  const t = useTexts(figureTexts);
  const { language } = useLanguage();
  const [publish, { loading }] = useMutation(PublishFiguresDocument);
  const [said, setSaid] = useState('');
  const { pole, years, invented } = figures;
  const running = new Date().getFullYear();
  const act = async (year: number): Promise<void> => {
    try {
      const { data } = await publish({ variables: { pole: pole.id, year, withFictitious: invented } });
      const [problem] = data?.publishFigures.problems ?? [];
      setSaid(problem ? messageOfProblem(problem, language) : t.done(year));
      if (!problem) onPublished();
    } catch (error) {
      setSaid(problemOf(error, language).message);
    }
  };
  if (years.length === 0) return null;
  return (
    <div data-print="no" className={publishingClasses.publishing}>
      <Disclosure label={t.publishing}>
        <p className={classes.aside}>{t.publishingText}</p>
        <ul className={publishingClasses.publishingYears}>
          {years.map(({ year, given, projects, publishedAt }) => (
            <li key={year}>
              <strong>{year}</strong>{' '}
              <span className={classes.aside}>
                {[t.given(given), ...(projects > 0 ? [t.projects(projects)] : [])].join(', ')}
              </span>{' '}
              {publishedAt && <span>{t.published(formatDate(dayOfMoment(publishedAt), language))}</span>}{' '}
              {publishedAt && projects === 0 ? null : year >= running ? (
                <span className={classes.aside}>{t.running}</span>
              ) : (
                <Button disabled={loading} onClick={() => void act(year)}>
                  {t.publish(year)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
      <p role="status">{said}</p>
    </div>
  );
}
