import { functions as functionTerms, type FunctionCode } from '@maillage/graph-schema/vocabulary';
import { useTerm } from '../../lib/terms';
import classes from './facts.module.css';
import { functionHue } from './function-hue';

/** What an actor does for the pole: colour and words. */
export function FunctionMark({ code }: { readonly code: FunctionCode }) {
  const term = useTerm();
  return (
    <span className={classes.inline}>
      <span className={classes.swatch} style={{ background: functionHue(code) }} aria-hidden="true" />
      {term(functionTerms, code)}
    </span>
  );
}

/** All of them: an actor with two functions shows both. */
export function FunctionMarks({ codes }: { readonly codes: readonly FunctionCode[] }) {
  return (
    <ul className={classes.marks}>
      {codes.map((code) => (
        <li key={code}>
          <FunctionMark code={code} />
        </li>
      ))}
    </ul>
  );
}
