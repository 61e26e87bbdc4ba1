import { formatInstant } from '../../lib/format';
import { useLanguage } from '../../lib/i18n';

/** A date and a time of day, as the screen's language writes them and by the clock of who reads. */
export function MomentText({ at }: { readonly at: string }) {
  const { language } = useLanguage();
  return <time dateTime={at}>{formatInstant(at, language)}</time>;
}
