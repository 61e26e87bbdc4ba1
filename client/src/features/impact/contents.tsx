import { useQuery } from '@apollo/client/react';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { anchors } from './anchors';
import { ImpactFundingsDocument, ImpactPromisesDocument } from './impact.generated';
import type { Shown } from './indicator-cards';
import outlineClasses from './outline.module.css';
import { outlineTexts } from './outline-texts';
import { useTargets } from './targets-context';
import { partedByTelling } from './telling';

interface ContentsProps {
  readonly asked: { readonly pole: string | null; readonly withFictitious: boolean };
  readonly documents: readonly Shown[];
  readonly declared: readonly Shown[];
  /** Whether the part for who facilitates the pole is there. */
  readonly hasQuality: boolean;
}

interface Entry {
  readonly anchor: string;
  readonly label: string;
  /** How much it tells; none where that is not counted, or not known yet. */
  readonly count?: number | undefined;
}

/** The ways to the parts of the page, with how much each tells: an address with one of them leads there. */
export function Contents({ asked, documents, declared, hasQuality }: ContentsProps) {
  const t = useTexts(outlineTexts);
  const { language } = useLanguage();
  const { targets } = useTargets();
  // Asked by the parts themselves too, and answered once.
  const fundings = useQuery(ImpactFundingsDocument, { variables: asked }).data?.fundings;
  const promises = useQuery(ImpactPromisesDocument, { variables: asked }).data?.promises;
  const all = [...documents, ...declared];
  const part = (section: 'HEADLINE' | 'CRITERIA' | 'COOPERATION' | 'MONEY' | 'EVENTS'): Entry[] => {
    const here = all.filter((one) => one.section === section);
    const count = partedByTelling(here, targets).telling.length;
    return here.length > 0 ? [{ anchor: anchors[section], label: t.parts[section], count }] : [];
  };
  const entries: Entry[] = [
    ...part('HEADLINE'),
    ...part('CRITERIA'),
    ...part('COOPERATION'),
    { anchor: anchors.RETURNS, label: t.parts.RETURNS },
    ...part('MONEY'),
    { anchor: anchors.fundings, label: t.parts.fundings, count: fundings?.length },
    ...part('EVENTS'),
    { anchor: anchors.promises, label: t.parts.promises, count: promises?.length },
    ...(hasQuality ? [{ anchor: anchors.quality, label: t.parts.quality }] : []),
  ];
  return (
    <nav aria-label={t.onThisPage} data-print="no">
      <ul className={outlineClasses.contents}>
        {entries.map(({ anchor, label, count }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>
              {label}
              {count !== undefined && <span> {formatNumber(count, language)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
