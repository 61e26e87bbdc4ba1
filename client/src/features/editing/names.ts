import type { ThingKindCode } from '@maillage/graph-schema/vocabulary';
import { createContext, useContext } from 'react';

/** What a key of a record stands for. */
export interface Mention {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** None for a territory. */
  readonly kind?: ThingKindCode | null;
}

interface Names {
  readonly of: (key: string) => Mention | undefined;
  readonly learn: (mention: Mention) => void;
}

/** Names of what a record refers to, as the API gave them and as they are chosen. */
export const NamesContext = createContext<Names>({ of: () => undefined, learn: () => undefined });

export function useNames(): Names {
  return useContext(NamesContext);
}
