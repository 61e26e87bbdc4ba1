import { useState, type RefObject } from 'react';
import { ReloadNotice } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { plainText } from '../../lib/plain-text';
import { saveFile } from '../../lib/save-file';
import { exportTexts } from './export-texts';
import classes from './impact.module.css';
import takingClasses from './taking-away.module.css';

interface ChartExportProps {
  readonly chart: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly notes: readonly string[];
}

/** Takes a chart away as a drawing or a picture. */
export function ChartExport({ chart, title, notes }: ChartExportProps) {
  const t = useTexts(exportTexts);
  const [isFailed, setFailed] = useState(false);
  const save = async (as: 'svg' | 'png'): Promise<void> => {
    const drawing = chart.current?.querySelector('svg');
    if (!drawing) return;
    const [{ chartAsSvg }, { svgAsPng }] = await Promise.all([
      import('./chart-picture'),
      import('../../lib/svg-as-png'),
    ]);
    const svg = chartAsSvg(drawing, title, notes);
    const name = `maillage-${slugOf(title)}.${as}`;
    if (as === 'svg') saveFile(name, svg, 'image/svg+xml');
    else saveFile(name, await svgAsPng(svg), 'image/png');
  };
  const take = (as: 'svg' | 'png', label: string, name: string) => (
    <button
      type="button"
      className={classes.opener}
      aria-label={name}
      onClick={() => {
        setFailed(false);
        save(as).catch(() => setFailed(true));
      }}
    >
      {label}
    </button>
  );
  return (
    <div data-print="no">
      <p className={takingClasses.takeChart}>
        {take('svg', t.svg, t.svgOf(title))}
        {take('png', t.png, t.pngOf(title))}
      </p>
      {isFailed && <ReloadNotice title={t.failed} />}
    </div>
  );
}

function slugOf(title: string): string {
  return plainText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
