import { Controller, Get, Module, ServiceUnavailableException } from '@nestjs/common';
import type { Figures } from '../watching/figures';
import { MetricsService } from '../watching/metrics.service';
import { BackupsService, type BackupHealth } from './backups.service';

@Controller('health/backup')
class BackupHealthController {
  constructor(private readonly backups: BackupsService) {}

  /** When the last backup was made and its age; 503 where there should be a newer one. */
  @Get()
  async backup(): Promise<BackupHealth> {
    const health = await this.backups.health();
    if (health.status === 'late') throw new ServiceUnavailableException(health);
    return health;
  }
}

@Module({ controllers: [BackupHealthController], providers: [BackupsService], exports: [BackupsService] })
export class BackupsModule {
  constructor(metrics: MetricsService, backups: BackupsService) {
    addBackupFigures(metrics.figures, backups);
  }
}

export function addBackupFigures(figures: Figures, backups: Pick<BackupsService, 'health'>): void {
  figures.ask('backup_age_seconds', 'Age of the last backup.', async () => (await backups.health()).age);
  figures.ask('backup_late', 'Whether there should be a newer backup, or a first one.', async () =>
    (await backups.health()).status === 'late' ? 1 : 0,
  );
}
