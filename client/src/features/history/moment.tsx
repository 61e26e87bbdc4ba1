import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, type Language } from '../../lib/i18n';

const times: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' }),
  en: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
};

interface MomentProps {
  /** ISO moment. */
  readonly at: string;
  readonly withDay?: boolean;
}

/** When something happened, by the reader's own clock. */
export function Moment({ at, withDay = false }: MomentProps) {
  const { language } = useLanguage();
  const time = times[language].format(new Date(at));
  return (
    <time dateTime={at}>
      {withDay
        ? `${formatDate(dayOfMoment(at), language)}${language === 'fr' ? ' à ' : ' at '}${time}`
        : time}
    </time>
  );
}
