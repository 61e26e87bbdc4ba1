import { projectSteps } from '@maillage/graph-schema/vocabulary';
import { useMemo } from 'react';
import { Section } from '../../components/section';
import { useLanguage, useTexts } from '../../lib/i18n';
import { termLabel } from '../../lib/terms';
import { BOX_WIDTH, layOut, type Box, type Flow, type Stop } from './pathway-layout';
import { sentencesOf, sidesOf } from './pathway-words';
import type { SupportedProjectsQuery } from './projects.generated';
import classes from './projects.module.css';
import { texts } from './texts';

type Pathway = NonNullable<SupportedProjectsQuery['supportedProjects']>['pathway'];

/** From which structure to which, and where pathways stop: drawn, said and tabled. */
export function PathwaySection({ pathway }: { readonly pathway: Pathway }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { stops, flows, counted, toldToAll } = pathway;
  const byId = useMemo(() => new Map<string, Stop>(stops.map((stop) => [stop.id, stop])), [stops]);
  const title = toldToAll ? t.pathwayAll : t.pathway;
  if (flows.length === 0)
    return (
      <Section title={title}>
        <p>{toldToAll ? t.pathwayNone : t.pathwayEmpty}</p>
      </Section>
    );
  return (
    <Section title={title} anchor="parcours" lead={toldToAll ? t.pathwayTold : t.pathwayOwn}>
      <figure className={classes.figure}>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled in its own frame, from the keyboard too */}
        <div className={classes.frame} tabIndex={0} role="region" aria-label={t.picture(counted)}>
          <Picture stops={stops} flows={flows} label={t.picture(counted)} withActors={!toldToAll} />
        </div>
        <figcaption>{sentencesOf(flows, counted, byId, t, language, !toldToAll).join(' ')}</figcaption>
      </figure>
      <PathwayTable flows={flows} stops={byId} withActors={!toldToAll} />
    </Section>
  );
}

interface PictureProps {
  readonly stops: readonly Stop[];
  readonly flows: readonly Flow[];
  readonly label: string;
  readonly withActors: boolean;
}

function Picture({ stops, flows, label, withActors }: PictureProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const drawing = useMemo(() => layOut(stops, flows), [stops, flows]);
  const { width, height, boxes, bands, columns } = drawing;
  return (
    <svg
      className={classes.picture}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {columns.map(({ x, step }) => (
        <text key={x} x={x} y={14} className={classes.column}>
          {step && shortened(termLabel(projectSteps, step, language))}
        </text>
      ))}
      {bands.map(({ id, path, width: wide, end, flow }) => (
        <path key={id} d={path} strokeWidth={wide} className={classes.band} data-end={end}>
          <title>{titleOf(flow)}</title>
        </path>
      ))}
      {boxes.map((box) => (
        <g key={box.id}>
          <rect
            x={box.x}
            y={box.y}
            width={BOX_WIDTH}
            height={box.height}
            rx={3}
            className={classes.box}
            data-end={box.end}
          />
          <text x={box.x} y={box.y - 6} className={classes.word}>
            {shortened(wordOf(box))} <tspan className={classes.number}>{box.count}</tspan>
          </text>
        </g>
      ))}
    </svg>
  );

  function wordOf({ stop, end }: Box): string {
    if (end) return t.ends[end];
    if (!stop) return t.entry;
    return withActors ? (stop.actor?.name ?? t.unseen) : '';
  }

  function titleOf(flow: Flow): string {
    const byId = new Map(stops.map((stop) => [stop.id, stop]));
    const { from, to } = sidesOf(flow, byId, t, language, withActors);
    return `${from} → ${to} (${flow.count})`;
  }
}

/** Names are longer than a column is wide; the table has them whole. */
function shortened(word: string): string {
  return word.length > 24 ? `${word.slice(0, 23).trimEnd()}…` : word;
}

interface TableProps {
  readonly flows: readonly Flow[];
  readonly stops: ReadonlyMap<string, Stop>;
  readonly withActors: boolean;
}

function PathwayTable({ flows, stops, withActors }: TableProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const rows = [...flows]
    .map((flow) => ({ flow, ...sidesOf(flow, stops, t, language, withActors) }))
    .sort((a, b) => b.flow.count - a.flow.count || a.from.localeCompare(b.from, language));
  return (
    <div className={classes.tableFrame}>
      <table className={classes.table}>
        <caption>{t.table}</caption>
        <thead>
          <tr>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.to}</th>
            <th scope="col">{t.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ flow, from, to }) => (
            <tr key={`${flow.from ?? ''} > ${flow.to ?? flow.end ?? ''}`} data-end={flow.end}>
              <td>{from}</td>
              <td>{to}</td>
              <td>{flow.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
