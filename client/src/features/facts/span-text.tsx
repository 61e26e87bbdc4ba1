import { formatSpan, type Span } from '../../lib/format';
import { useLanguage } from '../../lib/i18n';

/** Since when and until when, in words; nothing when nothing is known. */
export function SpanText({ span }: { readonly span: Span }) {
  const { language } = useLanguage();
  const text = formatSpan(span, language);
  return text ? <span>{text}</span> : null;
}
