import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { DatabaseService } from '../../platform/database/database.service';
import { sayers } from './codes.repository';

/** Who gave an answer at a session. */
export interface Sayer {
  readonly structure: string;
  readonly seminar: string;
  readonly day: string;
}

const PREFIX = 'seminar:';

/** Names who stands behind `seminar:<code id>` in answers and in the history. */
@Injectable()
export class SayersService {
  constructor(private readonly database: DatabaseService) {}

  async of(bys: readonly string[], { readers }: Viewer): Promise<Map<string, Sayer>> {
    const ids = [...new Set(bys.filter((by) => by.startsWith(PREFIX)))].map((by) => by.slice(PREFIX.length));
    if (ids.length === 0) return new Map();
    const rows = await this.database.read(sayers, { ids, readers });
    return new Map(rows.map(({ id, ...sayer }) => [`${PREFIX}${id}`, sayer]));
  }
}
