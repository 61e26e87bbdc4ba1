import { Disclosure } from '../../components/disclosure';
import { useLanguage, useTexts } from '../../lib/i18n';
import type { IndicatorPartsFragment } from './impact.generated';
import classes from './impact.module.css';
import { outlineTexts } from './outline-texts';
import { texts } from './texts';

interface ExplainedProps {
  readonly indicator: Pick<IndicatorPartsFragment, 'label' | 'sentence' | 'caveat'>;
  /** Whether it stands open. */
  readonly explained: boolean;
}

/** What a figure means and what must not be read into it: one click away, and always on paper. */
export function Explained({ indicator: { label, sentence, caveat }, explained }: ExplainedProps) {
  const t = useTexts(texts);
  const { toKnow, toKnowOf } = useTexts(outlineTexts);
  const { language } = useLanguage();
  const words = (
    <>
      <p className={classes.sentence}>{sentence[language]}</p>
      <p className={classes.caveat}>
        <strong>{t.readOnly}</strong> {caveat[language]}
      </p>
    </>
  );
  if (explained) return <div className={classes.explained}>{words}</div>;
  return (
    <Disclosure label={toKnow} accessibleLabel={toKnowOf(label[language])} printed>
      {words}
    </Disclosure>
  );
}
