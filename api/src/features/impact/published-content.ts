import { indicators as ofFacts, type Reading } from '../../algorithms/indicators';
import { memberIndicators } from '../../algorithms/member-figures';
import { projectIndicators } from '../../algorithms/supported-projects';
import type { IndicatorReport } from './impact.model';
import type { IndicatorTarget } from './targets.model';

/** What is kept of a page that is published: all that it shows, and nothing to look further with. */
export interface PublishedContent {
  readonly poleName: string;
  readonly poleSlug: string;
  readonly invented: boolean;
  readonly withFictitious: boolean;
  readonly indicators: readonly IndicatorReport[];
  readonly targets: readonly IndicatorTarget[];
}

interface Told extends Omit<IndicatorReport, 'readings' | 'aims'> {
  readonly readings: readonly Reading[];
  readonly aims: readonly Reading[];
}

/** A reading without what stands behind it: records change after a page was published. */
function withoutRecords(reading: Reading): IndicatorReport['readings'][number] {
  return {
    ...reading,
    coverage: reading.coverage && { ...reading.coverage },
    withheldFromOthers: null,
    ...{ statements: [], ties: [], events: [], figureCount: 0, projects: [] },
  };
}

/** The chosen indicators in the order of the catalogue, each with its words as they are now. */
export function chosenReports(told: readonly Told[], chosen: readonly string[]): IndicatorReport[] {
  return told
    .filter((one) => chosen.includes(one.code) && one.readings.length + one.aims.length > 0)
    .map(({ code, section, label, sentence, caveat, unit, moreIsBetter, readings, aims }) => ({
      ...{ code, section, label, sentence, caveat, unit },
      moreIsBetter: moreIsBetter ?? null,
      readings: readings.map(withoutRecords),
      aims: aims.map(withoutRecords),
    }));
}

/** What of the targets goes with a page: those that hold for an indicator on it. */
export function chosenTargets(
  targets: readonly IndicatorTarget[],
  chosen: readonly string[],
): IndicatorTarget[] {
  return targets.filter((one) => chosen.includes(one.indicator) && !one.endedAt);
}

/** Pages were kept with lists of what is behind a figure before they were with its count. */
function counted(reading: IndicatorReport['readings'][number]): IndicatorReport['readings'][number] {
  return { ...reading, figureCount: 0 };
}

/** A page as it was kept. An indicator that the catalogue no longer knows has no name to be asked by, and is left out. */
export function contentFrom(text: string): PublishedContent {
  const content = JSON.parse(text) as PublishedContent;
  const known = new Set([...ofFacts, ...memberIndicators, ...projectIndicators].map((one) => one.code));
  return {
    ...content,
    indicators: content.indicators
      .filter((one) => known.has(one.code))
      .map((one) => ({ ...one, readings: one.readings.map(counted), aims: one.aims.map(counted) })),
    targets: content.targets.filter((one) => known.has(one.indicator)),
  };
}
