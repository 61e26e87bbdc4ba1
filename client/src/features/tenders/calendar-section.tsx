import { useMutation, useQuery } from '@apollo/client/react';
import { useId, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { copyText } from '../../lib/copy-text';
import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { TendersWhoQuery } from './tenders.generated';
import classes from './tenders.module.css';
import watchClasses from './watch.module.css';
import { CalendarLinkDocument, CloseCalendarLinkDocument, MakeCalendarLinkDocument } from './watch.generated';
import { watchTexts } from './watch-texts';

/** The private address at which a calendar program reads deadlines: made, changed, closed. */
export function CalendarSection({ viewer }: { readonly viewer: TendersWhoQuery['viewer'] }) {
  const t = useTexts(watchTexts);
  const { language } = useLanguage();
  const { data, refetch } = useQuery(CalendarLinkDocument);
  const [make] = useMutation(MakeCalendarLinkDocument);
  const [close] = useMutation(CloseCalendarLinkDocument);
  const [url, setUrl] = useState<string>();
  const [closed, setClosed] = useState(false);
  const link = data?.calendarLink;

  const create = async (): Promise<void> => {
    const made = (await make()).data?.makeCalendarLink;
    setUrl(made?.url);
    setClosed(false);
    await refetch();
  };
  const end = async (): Promise<void> => {
    await close();
    setUrl(undefined);
    setClosed(true);
    await refetch();
  };
  return (
    <div data-print="no">
      <Section title={t.calendar} lead={t.calendarLead}>
        <p className={classes.quiet}>
          {viewer.actsFor.length > 0 && t.calendarWhat.member}{' '}
          {viewer.facilitates.length > 0 && t.calendarWhat.facilitator}
        </p>
        {url && <NewAddress url={url} />}
        {link && (
          <p>
            {t.calendarSince} {formatDate(dayOfMoment(link.createdAt), language)},{' '}
            {link.lastReadAt
              ? `${t.calendarRead} ${formatDate(dayOfMoment(link.lastReadAt), language)}`
              : t.calendarUnread}
            .
          </p>
        )}
        <p role="status">{closed && t.calendarClosed}</p>
        <p className={classes.buttons}>
          <Button onClick={() => void create()} primary={!link}>
            {link ? t.calendarNew : t.calendarMake}
          </Button>
          {link && <Button onClick={() => void end()}>{t.calendarClose}</Button>}
          {link && <span className={classes.quiet}>{t.calendarNewHint}</span>}
        </p>
      </Section>
    </div>
  );
}

function NewAddress({ url }: { readonly url: string }) {
  const t = useTexts(watchTexts);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    field.current?.select();
    setCopied(await copyText(url));
  };
  return (
    <div className={watchClasses.address}>
      <label htmlFor={id}>{t.calendarUrl}</label>
      <input ref={field} id={id} readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
      <Button onClick={() => void copy()}>{t.copy}</Button>
      <p role="status">{copied === undefined ? t.calendarOnce : copied ? t.copied : t.notCopied}</p>
    </div>
  );
}
