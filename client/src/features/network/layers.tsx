import { cooperationKinds, structuralTieKinds, type TieKindCode } from '@maillage/graph-schema/vocabulary';
import { useMemo } from 'react';
import { Disclosure } from '../../components/disclosure';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { PlainButton } from './controls';
import { counting } from './legend-counts';
import classes from './legend.module.css';
import { texts } from './texts';
import type { NetworkState } from './use-network';
import { firstLayers } from './view-address';

/** Which kinds of tie are in the drawing at all: what is taken out here is gone, not faded. */
export function Layers({ state }: { readonly state: Pick<NetworkState, 'view' | 'update' | 'network'> }) {
  const { view, update, network } = state;
  const t = useTexts(texts);
  const { language } = useLanguage();
  const counts = useMemo(() => counting((network?.ties ?? []).map((tie) => tie.kind)), [network]);
  const toggle = (code: TieKindCode): void =>
    update({
      layers: view.layers.includes(code) ? view.layers.filter((one) => one !== code) : [...view.layers, code],
    });
  const absent = structuralTieKinds.filter(
    ({ code }) => !view.layers.includes(code) && (counts.get(code) ?? 0) > 0,
  );
  return (
    <div className={classes.layers}>
      {absent.length > 0 && (
        <fieldset className={classes.group}>
          <legend>{t.notDrawn}</legend>
          {absent.map(({ code, label, definition }) => (
            <button
              key={code}
              type="button"
              className={classes.add}
              title={definition[language]}
              onClick={() => toggle(code)}
            >
              <span>+ {label[language]}</span>
              <span className={classes.count}>{formatNumber(counts.get(code) ?? 0, language)}</span>
            </button>
          ))}
        </fieldset>
      )}
      <Disclosure label={t.layers}>
        <p className={classes.lead}>{t.layersLead}</p>
        <PlainButton onClick={() => update({ layers: firstLayers })}>{t.firstLayers}</PlainButton>
        {(
          [
            [t.structural, structuralTieKinds],
            [t.cooperations, cooperationKinds],
          ] as const
        ).map(([title, kinds]) => (
          <fieldset key={title} className={classes.group}>
            <legend>{title}</legend>
            {kinds.map((kind) => (
              <div key={kind.code} className={classes.entry}>
                <label>
                  <input
                    type="checkbox"
                    checked={view.layers.includes(kind.code)}
                    onChange={() => toggle(kind.code)}
                  />
                  <span className={classes.name}>{kind.label[language]}</span>
                  {network && (
                    <span className={classes.count}>
                      {formatNumber(counts.get(kind.code) ?? 0, language)}
                    </span>
                  )}
                </label>
              </div>
            ))}
          </fieldset>
        ))}
      </Disclosure>
    </div>
  );
}
