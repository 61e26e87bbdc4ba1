import { useLanguage, useTexts } from '../../lib/i18n';
import { PlainButton } from './controls';
import classes from './explorer.module.css';
import { texts } from './texts';
import { timeSaid } from './time-said';
import { tooLargeToFold } from './to-elements';
import type { NetworkState } from './use-network';

/** What is shown, in words; and what is not, though it is there. */
export function Summary({
  state: { view, update, shown, chosen, network },
}: {
  readonly state: NetworkState;
}) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const omitted = (network?.omittedNodes ?? 0) + (network?.omittedTies ?? 0);
  const said = timeSaid(view, shown.ties, language);
  const tooLarge = tooLargeToFold(chosen.ties, view);
  return (
    <div className={classes.summary}>
      <p role="status" data-testid="network-summary">
        {t.shown(shown.nodes.length, shown.ties.length)}
        {said && ` · ${said}`}
        {omitted > 0 && ` · ${t.omitted(omitted)}`}
        {tooLarge > 0 && ` · ${t.tooLarge(tooLarge)}`}
      </p>
      {tooLarge > 0 && <PlainButton onClick={() => update({ large: true })}>{t.foldLarge}</PlainButton>}
    </div>
  );
}
