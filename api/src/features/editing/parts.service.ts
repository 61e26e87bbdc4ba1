import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import type { Command } from '../../platform/changes/node-image';
import { keyOf } from '../../platform/changes/node-image';
import type { WriteTransaction } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { EditedRecord } from './edit-request';
import { EditingService } from './editing.service';

/** One of many things to put, with the commands that put it. */
export interface Part {
  /** By which it was chosen. */
  readonly key: string;
  readonly commands: readonly Command[];
  /** Keys of what it makes. */
  readonly made: readonly string[];
}

export interface PartsRequest<P extends Part> {
  /** Id of the whole: each of its transactions has one that begins with it. */
  readonly request: string;
  readonly parts: readonly P[];
  /** Parts put in one transaction: what one undo still takes back. */
  readonly size: number;
  readonly viewer: Viewer;
  /** What follows from some of them and is written, or asserted, in their transaction. */
  readonly within?: (transaction: WriteTransaction, parts: readonly P[]) => Promise<void>;
  /** What is to be tried instead of a part that alone is refused: another one, nothing more, or that it is left. */
  readonly instead?: (part: P, error: CodedError) => Promise<P | 'SETTLED' | 'LEFT'>;
}

export interface PartsOutcome {
  readonly done: readonly EditedRecord[];
  /** A change of each transaction that did something, in their order. */
  readonly undo: readonly string[];
  readonly left: readonly { readonly key: string; readonly problems: Problem[] }[];
}

const none: PartsOutcome = { done: [], undo: [], left: [] };

/** Puts many things in batches, each done once however often it is sent; what is refused stops none of the others. */
@Injectable()
export class PartsService {
  constructor(private readonly editing: EditingService) {}

  async carryOut<P extends Part>(asked: PartsRequest<P>): Promise<PartsOutcome> {
    const outcomes: PartsOutcome[] = [];
    for (let at = 0; at < asked.parts.length; at += asked.size) {
      const request = `${asked.request}/${at / asked.size}`;
      outcomes.push(await this.batch(request, asked.parts.slice(at, at + asked.size), asked));
    }
    return together(outcomes);
  }

  /** All of a batch in one transaction; one by one where something in it stands in the way. */
  private async batch<P extends Part>(
    request: string,
    parts: readonly P[],
    asked: PartsRequest<P>,
  ): Promise<PartsOutcome> {
    try {
      const { done, conflicts } = await this.put(request, parts, asked);
      if (conflicts.size === 0) return { done, undo: done.slice(0, 1).map((one) => one.change), left: [] };
      const isOvertaken = ({ commands }: Part) => commands.some((one) => conflicts.has(keyOf(one)));
      const rest = parts.filter((one) => !isOvertaken(one));
      const left = parts.filter(isOvertaken).map(({ key }) => overtaken(key));
      return together([
        { ...none, left },
        ...(rest.length > 0 ? [await this.batch(request, rest, asked)] : []),
      ]);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      // What has been put meanwhile is in the way of each of them.
      if (error.code === 'VERSION_CONFLICT')
        return { ...none, left: parts.map(({ key }) => ({ key, problems: problem(error.code, 'rows') })) };
      const [only] = parts;
      if (parts.length === 1 && only) return this.refused(request, only, error, asked);
      const outcomes: PartsOutcome[] = [];
      for (const one of parts) outcomes.push(await this.batch(`${request}/${one.key}`, [one], asked));
      return together(outcomes);
    }
  }

  private async refused<P extends Part>(
    request: string,
    only: P,
    error: CodedError,
    asked: PartsRequest<P>,
  ): Promise<PartsOutcome> {
    const instead = asked.instead ? await asked.instead(only, error) : 'LEFT';
    if (instead === 'SETTLED') return none;
    if (instead !== 'LEFT') return this.batch(request, [instead], asked);
    return { ...none, left: [{ key: only.key, problems: problem(error.code, undefined, error.parameters) }] };
  }

  private async put<P extends Part>(
    request: string,
    parts: readonly P[],
    { viewer, within }: PartsRequest<P>,
  ) {
    const { done, conflicts } = await this.editing.carryOut({
      request,
      commands: parts.flatMap((one) => one.commands),
      made: new Set(parts.flatMap((one) => one.made)),
      viewer,
      ...(within ? { within: (transaction) => within(transaction, parts) } : {}),
    });
    return { done, conflicts: new Set(conflicts.map((one) => one.key)) };
  }
}

function together(outcomes: readonly PartsOutcome[]): PartsOutcome {
  return {
    done: outcomes.flatMap((one) => one.done),
    undo: outcomes.flatMap((one) => one.undo),
    left: outcomes.flatMap((one) => one.left),
  };
}

/** Said of what somebody changed since it was shown. */
export function overtaken(key: string): PartsOutcome['left'][number] {
  return { key, problems: problem('CHANGED_MEANWHILE', 'rows') };
}
