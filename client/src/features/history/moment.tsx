import { formatInstant, formatTime } from '../../lib/format';
import { useLanguage } from '../../lib/i18n';

interface MomentProps {
  /** ISO moment. */
  readonly at: string;
  readonly withDay?: boolean;
}

/** When something happened, by the reader's own clock. */
export function Moment({ at, withDay = false }: MomentProps) {
  const { language } = useLanguage();
  return <time dateTime={at}>{withDay ? formatInstant(at, language) : formatTime(at, language)}</time>;
}
