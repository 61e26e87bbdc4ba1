import { useLanguage } from '../../lib/i18n';

/** A date and a time of day, as the screen's language writes them and by the clock of who reads. */
export function MomentText({ at }: { readonly at: string }) {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}
