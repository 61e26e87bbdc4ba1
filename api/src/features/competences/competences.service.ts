import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { thingFrom, withEvidence } from '../things';
import type { ActorCompetences, HeldApproval } from './competence.model';
import { competencesOfActor } from './competences.repository';

@Injectable()
export class CompetencesService {
  constructor(private readonly database: DatabaseService) {}

  /** What an actor can do, by its address; null for who may not see the actor. */
  async ofActor(actor: string, { readers, account }: Viewer): Promise<ActorCompetences | null> {
    const [found] = await this.database.read(competencesOfActor, {
      actor,
      mine: account?.actsFor ?? [],
      facilitates: account?.facilitates ?? [],
      readers,
    });
    if (!found) return null;
    const row = thingFrom(found.actor);
    return {
      actor: row,
      competences: found.competences.map(([competence, evidence]) =>
        withEvidence(thingFrom(competence), evidence),
      ),
      approvals: JSON.parse(String(row['approvalsAsJson'] ?? '[]')) as HeldApproval[],
      capacity: found.capacity && thingFrom(found.capacity),
      isMine: found.isMine,
      mayEdit: found.mayEdit,
    };
  }
}
