import classes from './governance.module.css';
import type { Position } from './positions';

interface TrackProps {
  readonly position: Position;
  readonly marked: Position | null | undefined;
  readonly mark: number;
}

/**
 * The slider: a knob between the two sides, and where it was in the marked year. What it shows is said in words right below
 * it, so it is not read out.
 */
export function Track({ position, marked, mark }: TrackProps) {
  const { value, known, of } = position;
  const then = marked?.value ?? null;
  const at = (where: number) => ({ insetInlineStart: `${where * 100}%` });
  return (
    <div className={classes.track} data-known={value !== null} data-marked={then !== null} aria-hidden>
      <span className={classes.rail}>
        {value !== null && then !== null && (
          <span
            className={classes.way}
            style={{ ...at(Math.min(value, then)), inlineSize: `${Math.abs(value - then) * 100}%` }}
          />
        )}
        {then !== null && (
          <>
            <span className={classes.then} style={at(then)} />
            {/* Below, and within the picture at both ends. */}
            <span
              className={classes.year}
              style={{ insetInlineStart: `clamp(1rem, ${then * 100}%, 100% - 1rem)` }}
            >
              {mark}
            </span>
          </>
        )}
        {value === null ? (
          <span className={classes.unknown}>?</span>
        ) : (
          <span className={classes.knob} data-few={known * 2 <= of} style={at(value)} />
        )}
      </span>
    </div>
  );
}
