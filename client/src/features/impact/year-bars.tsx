import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useTexts } from '../../lib/i18n';
import classes from './impact.module.css';
import { texts } from './texts';

interface YearBarsProps {
  readonly label: string;
  readonly points: readonly { readonly year: number; readonly value: number }[];
  readonly format: (value: number) => string;
}

/** A value a year; a year that nothing is known of stays empty. The table says the same to a screen reader. */
export function YearBars({ label, points, format }: YearBarsProps) {
  const t = useTexts(texts);
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const byYear = new Map(points.map(({ year, value }) => [year, value]));
  const data = Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    value: byYear.get(first + at) ?? null,
  }));
  return (
    <>
      <div className={classes.chart} aria-hidden>
        <ResponsiveContainer width="100%" height={140}>
          <BarChart data={data} margin={{ top: 22, right: 4, bottom: 0, left: 4 }} accessibilityLayer={false}>
            <XAxis
              dataKey="year"
              tickLine={false}
              axisLine={{ stroke: 'var(--line-strong)' }}
              tick={{ fill: 'var(--ink-2)', fontSize: 13 }}
            />
            <YAxis hide domain={[0, 'dataMax']} />
            <Bar
              dataKey="value"
              fill="var(--hue-1)"
              radius={[3, 3, 0, 0]}
              maxBarSize={46}
              isAnimationActive={false}
            >
              <LabelList dataKey="value" position="top" fill="var(--ink)" fontSize={13} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
      <table className="visually-hidden">
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
    </>
  );
}
