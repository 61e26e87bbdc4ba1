import { Injectable } from '@nestjs/common';
import { DatabaseService } from '../../platform/database/database.service';
import { hasAdministrator } from './accounts.repository';
import { LinksService } from './links.service';

/** Opens the door for the first administrator, to whoever reads what the start prints. */
@Injectable()
export class FirstAdministratorService {
  constructor(
    private readonly database: DatabaseService,
    private readonly links: LinksService,
  ) {}

  /** A link to make the first account; undefined where somebody administers already. */
  async link(): Promise<string | undefined> {
    const [row] = await this.database.read(hasAdministrator, {});
    if (row?.found) return undefined;
    return this.database.write((transaction) => this.links.createFirst(transaction));
  }
}
