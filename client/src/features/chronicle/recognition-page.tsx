import { recognitionOutcomes } from '@maillage/graph-schema/vocabulary';
import { Fact, FactSheet } from '../../components/fact-sheet';
import { formatWhen } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ThingLink } from '../facts';
import { ChronicleFrame } from './chronicle-frame';
import { texts } from './texts';
import type { RecognitionThing } from './use-chronicle';

export function RecognitionPage() {
  const t = useTexts(texts);
  return (
    <ChronicleFrame
      type="Recognition"
      title={t.recognition}
      side={(recognition) => <Sheet recognition={recognition} />}
    />
  );
}

function Sheet({ recognition }: { readonly recognition: RecognitionThing }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  return (
    <FactSheet label={t.sheet}>
      <Fact name={t.outcome}>{term(recognitionOutcomes, recognition.outcome)}</Fact>
      <Fact name={t.when}>
        {recognition.period ? formatWhen(recognition.period, language) : t.whenUnknown}
      </Fact>
      <Fact name={t.pole}>{recognition.pole && <ThingLink thing={recognition.pole} />}</Fact>
    </FactSheet>
  );
}
