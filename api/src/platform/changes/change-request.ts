import type { Command } from './node-image';

export interface ChangeRequest {
  /** Id of the request: sent twice, it is carried out once. */
  readonly request: string;
  /** Who asks. */
  readonly by: string;
  readonly why?: string;
  /** What to do; or what to make of records as they are when it is this request's turn, so that none is overtaken. */
  readonly commands: readonly Command[] | ((latest: LatestRecords) => Promise<readonly Command[]>);
  /** Things that are one from now on, by their keys: the request retires the absorbed one. */
  readonly merged?: readonly { readonly absorbed: string; readonly kept: string }[];
  /** Ids of absorbed things that are their own again, before anything else is done. */
  readonly parted?: readonly string[];
  /** Tokens of who asks: what a refusal may name. Left out, it names everything. */
  readonly seenBy?: readonly string[];
  /** Versions of records, by key, that the request rests on without changing them: refused where one is another. */
  readonly restsOn?: ReadonlyMap<string, string>;
  /** Refuse when the graph has moved on since this version. */
  readonly expectedVersion?: number;
}

/** Records as they are now, by key, as JSON; a retired one is not there. Nobody changes them meanwhile. */
type LatestRecords = (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>;
