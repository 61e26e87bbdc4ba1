import { IconQuote } from '@tabler/icons-react';
import { Disclosure } from '../../components/disclosure';
import { useTexts } from '../../lib/i18n';
import { EvidenceList, type EvidenceItem } from './evidence-list';
import { texts } from './texts';

interface SaysWhoProps {
  readonly evidence: readonly EvidenceItem[];
  readonly initiallyOpen?: boolean;
}

/** Where something is said, in a few characters ("001, l. 48 +1"); a click or paper opens the quotes. */
export function SaysWho({ evidence, initiallyOpen = false }: SaysWhoProps) {
  const t = useTexts(texts);
  const [first] = evidence;
  if (!first) return null;
  const rest = evidence.length - 1;
  const label = `${first.source.key}, ${t.shortLine(first.line)}${rest > 0 ? ` ${t.more(rest)}` : ''}`;
  return (
    <Disclosure
      label={label}
      accessibleLabel={`${t.saysWho(evidence.length)} (${label})`}
      icon={<IconQuote size={14} aria-hidden />}
      initiallyOpen={initiallyOpen}
      printed
    >
      <EvidenceList evidence={evidence} />
    </Disclosure>
  );
}
