import { IconUserOff } from '@tabler/icons-react';
import { Fragment, useRef } from 'react';
import { useTexts } from '../../lib/i18n';
import { useLostFocus } from '../../lib/lost-focus';
import { PlainButton } from './controls';
import classes from './explorer.module.css';
import { gatheringTexts } from './gathering-texts';
import type { NodeData } from './network-data';
import type { NetworkState } from './use-network';
import { lossDay } from './without';

interface NamesProps {
  readonly of: readonly NodeData[];
  readonly onFocus: (slug: string) => void;
}

function Names({ of, onFocus }: NamesProps) {
  return of.map(({ id, slug, name }, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <PlainButton onClick={() => onFocus(slug)}>{name}</PlainButton>
    </Fragment>
  ));
}

/** What breaks without those who are tried to be left out, in words, and the way back. */
export function LossSaid({ state }: { readonly state: Pick<NetworkState, 'loss' | 'update' | 'view'> }) {
  const t = useTexts(gatheringTexts);
  const { loss, update, view } = state;
  const section = useRef<HTMLElement>(null);
  // Trying closes the panel that it was asked in, and putting back takes this away.
  useLostFocus(
    view.without.join(),
    () => section.current ?? document.querySelector<HTMLElement>('#network-drawing [role="application"]'),
  );
  if (!loss) return null;
  const { gone, ended, thinner, alone, apart } = loss;
  const onFocus = (slug: string) => update({ focus: slug, tie: '', wayTo: '' }, { push: true });
  return (
    <section ref={section} tabIndex={-1} aria-label={t.loss} className={classes.loss}>
      <IconUserOff size={20} aria-hidden />
      <div role="status">
        <p>
          <strong>{t.without(gone.map(({ name }) => name))}</strong> {t.tiesLost(ended, thinner)}
        </p>
        {alone.length > 0 && (
          <p>
            {t.leftAlone(alone.length)} <Names of={alone} onFocus={onFocus} />
          </p>
        )}
        {apart.length > 0 && (
          <p>
            {t.leftApart(apart.length)} <Names of={apart} onFocus={onFocus} />
          </p>
        )}
        {alone.length + apart.length === 0 && <p>{t.nothingBreaks}</p>}
        <p className={classes.how}>{t.countedHow(lossDay(view) !== null)}</p>
      </div>
      <PlainButton data-print="no" onClick={() => update({ without: [] }, { push: true })}>
        {t.putBack}
      </PlainButton>
    </section>
  );
}
