import { Controller, Get, Module, ServiceUnavailableException } from '@nestjs/common';
import { DatabaseService } from '../database/database.service';

/** Milliseconds after which a silent database counts as down. */
const PATIENCE = 2000;

@Controller('health')
export class HealthController {
  constructor(private readonly database: DatabaseService) {}

  /** The process runs. */
  @Get('live')
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  /** The process can serve: the database answers. */
  @Get('ready')
  async ready(): Promise<{ status: 'up' }> {
    const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
    const answers = await Promise.race([this.database.answers(), late]);
    if (!answers) throw new ServiceUnavailableException({ status: 'down', database: 'down' });
    return { status: 'up' };
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
