import { actorTypes, type ActorTypeCode, type FunctionCode } from '@maillage/graph-schema/vocabulary';
import { useTerm } from '../../lib/terms';
import { ActorTypeShape } from './actor-type-shape';
import classes from './facts.module.css';

interface ActorTypeMarkProps {
  readonly type: ActorTypeCode;
  readonly functions?: readonly FunctionCode[];
}

/** The type of an actor: shape and word. */
export function ActorTypeMark({ type, functions }: ActorTypeMarkProps) {
  const term = useTerm();
  return (
    <span className={classes.inline}>
      <ActorTypeShape type={type} {...(functions ? { functions } : {})} />
      {term(actorTypes, type)}
    </span>
  );
}
