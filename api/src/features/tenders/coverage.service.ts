import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DatabaseService } from '../../platform/database/database.service';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { ThingRow } from '../things';
import { competenceFrom, CoverageOfPoles } from './coverage';
import type { CoverageAsked } from './coverage.columns';
import type { Coverage } from './coverage.model';
import { askingOf, callOf, carriedCoverage, type ReadCoverage } from './tender-rows';
import type { Lot } from './tender.model';
import { competencesOfCalls } from './tenders.repository';

type Asked = Pick<CoverageAsked, 'withFictitious' | 'withActors'>;

/** What the actors of a pole can cover of a call: from what was read along with it, else batched with its likes. */
@Injectable()
export class CoverageService {
  constructor(private readonly database: DatabaseService) {}

  async ofCall(call: ThingRow, asked: Asked, context: RequestContext): Promise<Coverage> {
    const { of, poles } = await this.read(call, asked, context);
    return of.ofCall(askingOf(call, poles));
  }

  async ofLot(lot: Lot, asked: Asked, context: RequestContext): Promise<Coverage> {
    const call = callOf(lot);
    const { of, poles } = await this.read(call, asked, context);
    return of.ofLot(lot, askingOf(call, poles));
  }

  private async read(call: ThingRow, asked: Asked, context: RequestContext): Promise<ReadCoverage> {
    const carried = carriedCoverage(call);
    const serves =
      carried?.asked.withFictitious === asked.withFictitious &&
      (carried.asked.withActors || !asked.withActors);
    return carried && serves ? carried : this.loader(asked, context).load(call.id);
  }

  private loader(asked: Asked, context: RequestContext): DataLoader<string, ReadCoverage> {
    const key = `Tender:coverage:${JSON.stringify(asked)}`;
    let loader = context.loaders.get(key);
    if (!loader) {
      const coverage = { ...asked, wanted: true, today: new Date().toISOString().slice(0, 10) };
      loader = new DataLoader<string, unknown>(async (ids) => {
        const { readers } = context.viewer;
        const [row] = await this.database.read(competencesOfCalls, { ids, coverage, readers });
        const of = new CoverageOfPoles((row?.competences ?? []).map(competenceFrom));
        const poles = new Map(row?.poles);
        return ids.map((id): ReadCoverage => ({ asked: coverage, of, poles: poles.get(id) ?? [] }));
      });
      context.loaders.set(key, loader);
    }
    return loader as DataLoader<string, ReadCoverage>;
  }
}
