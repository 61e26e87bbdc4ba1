import { cooperationKinds, type CooperationKindCode } from './cooperation-kinds';
import { structuralTieKinds, type StructuralTieKindCode } from './structural-tie-kinds';

/** Every kind of tie: the layers of the network, in the order of the legend. */
export const tieKinds = [...cooperationKinds, ...structuralTieKinds] as const;

export type TieKindCode = CooperationKindCode | StructuralTieKindCode;

/** Whether ties of that kind are cooperations (as opposed to structural ties). */
export function isCooperationKind(code: string): code is CooperationKindCode {
  return cooperationKinds.some((kind) => kind.code === code);
}
