import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { Configuration } from '../config/configuration';
import { backupName, listBackups } from './backup-files';
import { BackupsService } from './backups.service';

const HOUR = 3_600_000;

describe('the backup of the night', () => {
  let folder: string;
  let service: BackupsService;
  let made: number;
  const at = (text: string) => new Date(text);

  beforeEach(async () => {
    Logger.overrideLogger(false);
    folder = await mkdtemp(join(tmpdir(), 'maillage-nights-'));
    const backups = { folder, keep: { days: 2, weeks: 0, months: 0 } };
    service = new BackupsService({ backups } as unknown as Configuration);
    made = 0;
  });
  afterEach(() => rm(folder, { recursive: true }));

  const round = (now: Date) =>
    service.round(now, async () => {
      made++;
      await writeFile(join(folder, backupName(now)), '');
    });

  it('is made once a night, and the folder kept by the rule', async () => {
    for (const day of ['01', '02', '03']) {
      expect(await round(at(`2026-11-${day}T03:00:00`))).toBe(true);
      expect(await round(at(`2026-11-${day}T03:02:00`))).toBe(false);
    }
    expect(made).toBe(3);
    expect(await listBackups(folder)).toHaveLength(2);
  });

  it('is tried again after an hour where it failed, and that is told', async () => {
    const fails = () => Promise.reject(new Error('the disk is full'));
    const now = at('2026-11-27T03:00:00');
    expect(await service.round(now, fails)).toBe(false);
    expect((await service.health(now)).failedAt).toBe(now.toISOString());
    expect(await round(at('2026-11-27T03:59:00'))).toBe(false);
    expect(await round(at('2026-11-27T04:00:00'))).toBe(true);
    expect((await service.health(now)).failedAt).toBeNull();
  });

  it('is late after a day and a half, counted from the start where there is none', async () => {
    const now = new Date();
    expect(await service.health(now)).toEqual({
      status: 'up',
      last: null,
      age: null,
      kept: 0,
      failedAt: null,
    });
    expect((await service.health(new Date(now.getTime() + 37 * HOUR))).status).toBe('late');
    const last = new Date(Math.floor(now.getTime() / 1000) * 1000);
    await writeFile(join(folder, backupName(last)), '');
    const after = (hours: number) => service.health(new Date(last.getTime() + hours * HOUR));
    expect(await after(2)).toMatchObject({ status: 'up', last: last.toISOString(), age: 7200, kept: 1 });
    expect((await after(37)).status).toBe('late');
  });

  it('is late where the last one is too old, however lately the process was started', async () => {
    const now = new Date();
    await writeFile(join(folder, backupName(new Date(now.getTime() - 37 * HOUR))), '');
    expect((await service.health(now)).status).toBe('late');
  });

  it('is not made where nobody set a folder', async () => {
    const off = new BackupsService({} as Configuration);
    expect(await off.round()).toBe(false);
    expect(await off.health()).toMatchObject({ status: 'off' });
  });
});
