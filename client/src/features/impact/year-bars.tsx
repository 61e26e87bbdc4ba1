import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useRef } from 'react';
import { useTexts } from '../../lib/i18n';
import { ChartExport } from './chart-export';
import classes from './impact.module.css';
import { texts } from './texts';
import barClasses from './year-bars.module.css';

interface YearBarsProps {
  readonly label: string;
  readonly points: readonly { readonly year: number; readonly value: number }[];
  readonly format: (value: number) => string;
  /** What a bar carries; the bare number where left out. */
  readonly short?: ((value: number) => string) | undefined;
  /** Where the same numbers stand in a table beside it anyway. */
  readonly hasTable?: boolean;
  /** Lines that go with the picture when it is taken away. */
  readonly notes?: readonly string[];
  /** Why the picture is not taken away: others are not told all that it shows. */
  readonly stays?: string | undefined;
}

/** A value a year; a year that nothing is known of stays empty. The table says the same to a screen reader. */
export function YearBars({
  label,
  points,
  format,
  short,
  hasTable = false,
  notes = [],
  stays,
}: YearBarsProps) {
  const t = useTexts(texts);
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const chart = useRef<HTMLDivElement>(null);
  const byYear = new Map(points.map(({ year, value }) => [year, value]));
  const hasLoss = points.some(({ value }) => value < 0);
  const data = Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    value: byYear.get(first + at) ?? null,
  }));
  return (
    <>
      <div className={barClasses.chart} aria-hidden ref={chart}>
        <ResponsiveContainer width="100%" height={140}>
          <BarChart data={data} margin={{ top: 22, right: 4, bottom: 0, left: 4 }} accessibilityLayer={false}>
            <XAxis
              dataKey="year"
              tickLine={false}
              axisLine={{ stroke: 'var(--line-strong)' }}
              tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
            />
            <YAxis
              hide
              domain={[(least: number) => Math.min(0, least), (most: number) => Math.max(0, most)]}
            />
            {hasLoss && <ReferenceLine y={0} stroke="var(--line-strong)" />}
            <Bar
              dataKey="value"
              fill="var(--hue-1)"
              radius={[3, 3, 0, 0]}
              maxBarSize={46}
              isAnimationActive={false}
            >
              <LabelList
                dataKey="value"
                position="top"
                fill="var(--ink)"
                fontSize={13}
                formatter={(value) => (short && typeof value === 'number' ? short(value) : value)}
              />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
      {stays === undefined ? (
        <ChartExport chart={chart} title={label} notes={notes} />
      ) : (
        <p className={classes.aside}>{stays}</p>
      )}
      {!hasTable && (
        // A table is as wide as its words, hidden or not: what holds it is not.
        <div className="visually-hidden">
          <table>
            <caption>{label}</caption>
            <thead>
              <tr>
                <th scope="col">{t.year}</th>
                <th scope="col">{t.value}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ year, value }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td>{format(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
