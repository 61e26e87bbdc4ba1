import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { listTerritories } from './territories.repository';
import { territoryFrom, type TerritoryRow } from './territory.columns';

@Injectable()
export class TerritoriesService {
  constructor(private readonly database: DatabaseService) {}

  all(level: string | null, viewer: Viewer): Promise<TerritoryRow[]> {
    return this.find({ level }, viewer);
  }

  async byCode(code: string, viewer: Viewer): Promise<TerritoryRow | null> {
    return (await this.find({ code }, viewer))[0] ?? null;
  }

  async byId(id: string, viewer: Viewer): Promise<TerritoryRow | null> {
    return (await this.find({ id }, viewer))[0] ?? null;
  }

  private async find(
    by: { level?: string | null; code?: string; id?: string },
    viewer: Viewer,
  ): Promise<TerritoryRow[]> {
    const rows = await this.database.read(listTerritories, {
      level: by.level ?? null,
      code: by.code ?? null,
      id: by.id ?? null,
      readers: viewer.readers,
    });
    return rows.map((row) => territoryFrom(row.territory));
  }
}
