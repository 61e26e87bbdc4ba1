import { Injectable } from '@nestjs/common';
import {
  governance,
  kindsAsked,
  rolesAsked,
  yearsToldOf,
  type Answer,
  type Entry,
} from '../../algorithms/governance';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { thingFrom, type EvidenceRow } from '../things';
import { governanceRecords, type GovernanceRecords } from './governance-facts';
import { governanceFacts } from './governance.repository';
import type { GovernanceArgs } from './impact.input';

/** Bodies that decide. Working groups and open groups are consulted. */
const deciding = ['BOARD', 'ASSEMBLY', 'STEERING_COMMITTEE'];

/** Entries of a question that are told at once. */
const MOST_ENTRIES = 300;

/** Who initiates, pays, owns, decides and runs in a pole: its actors or the collectivities. */
@Injectable()
export class GovernanceService {
  constructor(private readonly database: DatabaseService) {}

  async of({ pole, withFictitious, year }: GovernanceArgs, viewer: Viewer) {
    const [found] = await this.database.read(governanceFacts, {
      ...{ pole: pole ?? null, withFictitious, kinds: kindsAsked, roles: rolesAsked, deciding },
      readers: viewer.readers,
    });
    if (!found) return null;
    const records = governanceRecords(found);
    return {
      pole: thingFrom(found.pole),
      poles: found.poles.map((one) => thingFrom(one)),
      year: year ?? null,
      years: yearsToldOf(records.facts),
      answers: governance(records.facts, year ?? null).map((answer) => told(answer, records)),
    };
  }
}

function told({ question, count, money, course, entries }: Answer, records: GovernanceRecords) {
  return {
    ...{ question, count, money, course: [...course] },
    entries: entries.slice(0, MOST_ENTRIES).flatMap((entry) => entryFrom(entry, records)),
    omitted: Math.max(0, entries.length - MOST_ENTRIES),
  };
}

function entryFrom(entry: Entry, { things, evidence: quotes }: GovernanceRecords) {
  const subject = things.get(entry.id);
  if (!subject) return [];
  const { leftOut, unknown, collectivities, amount, implied } = entry;
  const players = entry.players.flatMap(({ id, role, side, ofState, tie }) => {
    const party = things.get(id);
    return party
      ? [
          {
            ...{ party, side, ofState },
            role: role === 'ORGANISER' ? null : role,
            tie: (tie && things.get(tie)) ?? null,
          },
        ]
      : [];
  });
  const evidence = onceEach(entry.records.flatMap((id) => quotes.get(id) ?? []));
  const fundingState = subject['fundingState'] ?? null;
  return [{ subject, players, leftOut, unknown, collectivities, amount, fundingState, implied, evidence }];
}

/** A quote that several records rest on is told once. */
function onceEach(quotes: readonly EvidenceRow[]): EvidenceRow[] {
  const known = new Map(quotes.map((one) => [`${one.source.id} ${one.line} ${one.quote}`, one]));
  return [...known.values()];
}
