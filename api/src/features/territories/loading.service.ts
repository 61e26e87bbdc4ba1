import { Injectable } from '@nestjs/common';
import { recordKinds, type RecordOf } from '@maillage/graph-schema/records';
import { requireManager } from '../../platform/access/require-account';
import { publicViewer, type Viewer } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import { RECORD_KEY } from '../../platform/changes/record-key';
import type { PutCommand } from '../../platform/changes/node-image';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { officialTerritories, type OfficialTerritory } from './official-geography';
import { MOST_TERRITORIES, territoriesOfCodes, type KnownTerritory } from './territories.repository';

type Place = Pick<OfficialTerritory, 'level' | 'code'>;

const nameOf = ({ level, code }: { readonly level: string; readonly code: string }) => `${level} ${code}`;

/** Loads the official geography of a département, as reference data that everybody reads. */
@Injectable()
export class LoadingService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
  ) {}

  /**
   * Adds what the store does not have yet of a département; what it has, by level and code, stays as it is. Loaded twice,
   * it changes nothing.
   */
  async load(
    departement: string,
    request: string,
    viewer: Viewer,
  ): Promise<{ added: number; problems: Problem[] }> {
    const account = requireManager(viewer);
    const official = await officialTerritories(departement);
    if (!official) return { added: 0, problems: problem('NOT_FOUND', 'departement') };
    const [found] = await this.database.read(territoriesOfCodes, {
      codes: official.map(({ code }) => code),
      scheme: RECORD_KEY,
      readers: publicViewer.readers,
    });
    const known = new Map((found?.known ?? []).map((one) => [nameOf(one), one]));
    const fresh = official.filter((one) => !known.has(nameOf(one)));
    const problems = refusal(fresh, found?.known ?? [], found?.all ?? 0);
    if (problems.length > 0) return { added: 0, problems };
    const keyOf = (one: Place) => known.get(nameOf(one))?.key ?? freshKey(one);
    const commands = fresh.map((one): PutCommand => ({ kind: 'territories', record: recordOf(one, keyOf) }));
    const { added } = await this.changes.apply({
      request: `${account.id}/${request}`,
      by: `account:${account.id}`,
      seenBy: viewer.readers,
      // Under the lock: somebody else may have loaded the same, or its neighbour, meanwhile.
      commands: async (latest) => {
        const there = await latest(commands.map(({ record }) => record.key));
        return commands.filter(({ record }) => !isThere(record as RecordOf<'territories'>, there));
      },
    });
    return { added, problems: [] };
  }
}

const freshKey = ({ level, code }: Place) => `${level.toLowerCase()}-${code.toLowerCase()}`;

function recordOf(
  { level, code, name, within, reference }: OfficialTerritory,
  keyOf: (one: Place) => string,
): RecordOf<'territories'> {
  const key = freshKey({ level, code });
  return recordKinds.territories.parse({ key, level, code, name, within: within.map(keyOf), reference });
}

/** Whether the key stands for that territory. @throws ALREADY_EXISTS where it stands for something else. */
function isThere(record: RecordOf<'territories'>, there: ReadonlyMap<string, string>): boolean {
  const json = there.get(record.key);
  if (json === undefined) return false;
  const { level, code } = JSON.parse(json) as Partial<RecordOf<'territories'>>;
  if (level !== record.level || code !== record.code)
    throw new CodedError('ALREADY_EXISTS', { key: record.key });
  return true;
}

/**
 * Territories are asked for by their codes alone, and a région can have the code of a département elsewhere: one that
 * would be taken for another is not loaded. Nor are more than are listed.
 */
function refusal(fresh: readonly Place[], known: readonly KnownTerritory[], all: number): Problem[] {
  const levels = new Map(known.map((one) => [one.code, one]));
  const taken = fresh.map(({ code }) => levels.get(code)).find((one) => one !== undefined);
  if (taken) return problem('ALREADY_EXISTS', 'departement', { key: `${taken.name} (${taken.code})` });
  return all + fresh.length > MOST_TERRITORIES
    ? problem('INVALID_INPUT', 'departement', { detail: `≤ ${MOST_TERRITORIES}` })
    : [];
}
