import { Injectable } from '@nestjs/common';
import { requireAccount } from '../../platform/access/require-account';
import type { Viewer } from '../../platform/access/viewer';
import { nameBasedId } from '../../platform/changes/name-based-id';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { EditingService } from '../editing';
import * as codes from './codes.repository';
import { recordsOfSeminar } from './records-of-seminar';
import { hashOfCode, newCode } from './seminar-code';
import { readOpening, type CheckedOpening, type Opening } from './read-opening';
import * as statements from './seminars.repository';
import type { SeminarRow, StructureRow } from './seminars.repository';

/** A code with whose it is, told once. */
interface GivenCode {
  readonly code: string;
  readonly structure: StructureRow;
}

export interface SeminarOutcome {
  readonly seminar: SeminarRow | null;
  readonly codes: GivenCode[];
  readonly problems: Problem[];
}

/** Opening and ending sessions, and giving out their codes: for the facilitators of the pole. */
@Injectable()
export class SeminarsService {
  constructor(
    private readonly database: DatabaseService,
    private readonly editing: EditingService,
  ) {}

  /** The session, for who facilitates its pole. @throws NOT_FOUND for everybody else. */
  async find(id: string, viewer: Viewer): Promise<SeminarRow> {
    const [found] = await this.database.read(statements.findSeminar, { id });
    if (!found || !viewer.account?.facilitates.includes(found.pole.id)) throw new CodedError('NOT_FOUND');
    return found;
  }

  async list(viewer: Viewer): Promise<SeminarRow[]> {
    const poles = viewer.account?.facilitates ?? [];
    return poles.length === 0 ? [] : this.database.read(statements.seminarsOfPoles, { poles });
  }

  async structures(pole: string, { readers }: Viewer): Promise<StructureRow[]> {
    return this.database.read(statements.structuresOfPole, { pole, readers });
  }

  invitations(seminar: string, { readers }: Viewer): Promise<codes.CodeRow[]> {
    return this.database.read(codes.codesOfSeminar, { seminar, readers });
  }

  /**
   * Opens a session: its event and its source enter the graph as its facilitator's edit, then the session
   * itself and a code for each structure. Sent twice, it is opened once, and its codes are given anew.
   */
  async open(request: string, asked: Opening, viewer: Viewer): Promise<SeminarOutcome> {
    const account = requireAccount(viewer);
    if (!account.facilitates.includes(asked.pole)) throw new CodedError('FORBIDDEN');
    const { opening, problems } = readOpening(asked, Date.now());
    if (!opening) return refused(problems);
    const [pole] = await this.database.read(statements.poleToOpenIn, {
      id: asked.pole,
      readers: viewer.readers,
    });
    if (!pole) return refused(problem('NOT_FOUND', 'pole'));
    const invited = await this.invited(opening, viewer);
    if (invited.length === 0) return refused(problem('NOT_FOUND', 'structures'));
    const id = nameBasedId('seminar', account.id, request);
    const records = recordsOfSeminar(id, opening, pole);
    await this.editing.carryOut({ request: `seminar/${request}`, commands: records.commands, viewer });
    const { name, setting, day, endsAt } = opening;
    const seminar = { id, name, setting, day, eventKey: records.eventKey, createdBy: account.id };
    await this.database.write((transaction) =>
      transaction.run(statements.createSeminar, { seminar, pole: pole.id, endsAt }),
    );
    return this.give(id, invited, viewer);
  }

  /** Gives structures of the pole a code: a new one to who has lost it, a first one to who comes unasked. */
  async giveCodes(id: string, structures: readonly string[], viewer: Viewer): Promise<SeminarOutcome> {
    const seminar = await this.find(id, viewer);
    const known = await this.structures(seminar.pole.id, viewer);
    const chosen = known.filter((one) => structures.includes(one.id));
    if (chosen.length < new Set(structures).size) return refused(problem('NOT_FOUND', 'structures'));
    return this.give(id, chosen, viewer);
  }

  async end(id: string, viewer: Viewer): Promise<SeminarOutcome> {
    await this.find(id, viewer);
    await this.database.write((transaction) => transaction.run(statements.endSeminar, { id }));
    return { seminar: await this.find(id, viewer), codes: [], problems: [] };
  }

  /** What is over by the clock gives up its codes and seats. */
  async sweep(): Promise<void> {
    for (const { id } of await this.database.read(statements.overdueSeminars, {}))
      await this.database.write((transaction) => transaction.run(statements.endSeminar, { id }));
  }

  private async give(
    id: string,
    structures: readonly StructureRow[],
    viewer: Viewer,
  ): Promise<SeminarOutcome> {
    const given = structures.map((structure) => ({ structure, code: newCode() }));
    const rows = await Promise.all(
      given.map(async ({ structure, code }) => ({
        id: nameBasedId('seminar-code', id, structure.id),
        actor: structure.id,
        codeHash: await hashOfCode(code),
      })),
    );
    const done = await this.database.write((transaction) =>
      transaction.run(codes.giveCodes, { seminar: id, codes: rows }),
    );
    if (done.length === 0) return refused(problem('SEMINAR_ENDED'));
    return { seminar: await this.find(id, viewer), codes: given, problems: [] };
  }

  private async invited({ pole, structures }: CheckedOpening, viewer: Viewer): Promise<StructureRow[]> {
    const all = await this.structures(pole, viewer);
    return structures ? all.filter((one) => structures.includes(one.id)) : all;
  }
}

function refused(problems: Problem[]): SeminarOutcome {
  return { seminar: null, codes: [], problems };
}
