import { actorTypes, type ActorTypeCode, type FunctionCode } from '@maillage/graph-schema/vocabulary';
import { useId } from 'react';
import classes from './facts.module.css';
import { functionHue } from './function-hue';

/** Points in a square of 20, as cytoscape draws the shape of that name. */
const polygons: Partial<Record<(typeof actorTypes)[number]['shape'], string>> = {
  triangle: '10,1.5 19,18 1,18',
  star: '10,1 12.4,7.2 19,7.6 13.9,11.8 15.6,18.3 10,14.7 4.4,18.3 6.1,11.8 1,7.6 7.6,7.2',
  pentagon: '10,1 19,7.8 15.5,18.5 4.5,18.5 1,7.8',
  vee: '1,1.5 10,6.5 19,1.5 10,18.5',
  rhomboid: '1,3.5 13.5,3.5 19,16.5 6.5,16.5',
  hexagon: '5.5,2 14.5,2 19,10 14.5,18 5.5,18 1,10',
  octagon: '6.2,1.5 13.8,1.5 18.5,6.2 18.5,13.8 13.8,18.5 6.2,18.5 1.5,13.8 1.5,6.2',
};

interface ActorTypeShapeProps {
  readonly type: ActorTypeCode;
  /** Fills it with the colours of the functions, side by side where there are several. */
  readonly functions?: readonly FunctionCode[];
  readonly size?: number;
}

/** The shape that stands for a type of actor in the drawings. Decoration: the word stands beside it. */
export function ActorTypeShape({ type, functions = [], size = 16 }: ActorTypeShapeProps) {
  const id = useId();
  const shape = actorTypes.find(({ code }) => code === type)?.shape ?? 'ellipse';
  const hues = functions.length === 0 ? ['var(--hue-none)'] : functions.map(functionHue);
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" className={classes.icon}>
      <clipPath id={id}>
        <Outline shape={shape} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        {hues.map((hue, index) => (
          <rect
            key={hue}
            x={(20 / hues.length) * index}
            y={0}
            width={20 / hues.length}
            height={20}
            fill={hue}
          />
        ))}
      </g>
    </svg>
  );
}

function Outline({ shape }: { readonly shape: (typeof actorTypes)[number]['shape'] }) {
  const points = polygons[shape];
  if (points) return <polygon points={points} />;
  if (shape === 'round-rectangle') return <rect x={1.5} y={2.5} width={17} height={15} rx={3.5} />;
  return <circle cx={10} cy={10} r={8.8} />;
}
