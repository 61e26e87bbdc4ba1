import { useTexts } from '../../lib/i18n';
import groupClasses from './group.module.css';
import { groupTexts } from './group-texts';
import type { Group, Pair } from './use-finder';

/** How two know each other: themselves, by somebody, or not. */
export function nearness({ strength, introduction }: Pair): 'KNOWN' | 'BY' | 'NONE' {
  return strength > 0 ? 'KNOWN' : introduction.length > 0 ? 'BY' : 'NONE';
}

/** The members on a circle, and what is between them; all that it shows is said in words beside it. */
export function TiesDrawing({ group, small = false }: { readonly group: Group; readonly small?: boolean }) {
  const t = useTexts(groupTexts);
  const { members, pairs } = group;
  if (small && members.length < 2) return null;
  const [width, height] = small ? [92, 72] : [420, 300];
  const [across, down] = small ? [34, 25] : [120, 100];
  const places = new Map(
    members.map(({ actor }, index) => {
      const angle = (2 * Math.PI * index) / members.length - Math.PI / 2;
      return [
        actor.id,
        { x: width / 2 + across * Math.cos(angle), y: height / 2 + down * Math.sin(angle), angle },
      ];
    }),
  );
  const count = (which: string) => pairs.filter((pair) => nearness(pair) === which).length;
  const described = small
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': t.drawing(count('KNOWN'), count('BY'), count('NONE')) } as const);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={small ? groupClasses.smallDrawing : groupClasses.drawing}
      {...described}
    >
      {pairs.map((pair) => {
        const [from, to] = [places.get(pair.a.id), places.get(pair.b.id)];
        if (!from || !to) return null;
        return (
          <line
            key={`${pair.a.id} ${pair.b.id}`}
            className={groupClasses.tie}
            data-nearness={nearness(pair)}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            strokeWidth={nearness(pair) === 'KNOWN' ? (small ? 1.4 : 1.6) + 2.4 * pair.strength : 1.2}
          />
        );
      })}
      {members.map(({ actor }) => {
        const place = places.get(actor.id);
        if (!place) return null;
        const side =
          Math.abs(Math.cos(place.angle)) < 0.2 ? 'middle' : Math.cos(place.angle) > 0 ? 'start' : 'end';
        return (
          <g key={actor.id}>
            <circle cx={place.x} cy={place.y} r={small ? 4.5 : 7} className={groupClasses.node} />
            {!small && (
              <text
                x={place.x + (side === 'start' ? 12 : side === 'end' ? -12 : 0)}
                y={place.y + (side === 'middle' ? (Math.sin(place.angle) < 0 ? -14 : 24) : 5)}
                textAnchor={side}
              >
                {shortened(actor.name, side === 'middle' ? 34 : 16)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function shortened(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
