import { spawn, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CONFIGURATION } from '../config/configuration.module';
import type { BackupSettings, Configuration } from '../config/configuration';
import { Rounds } from '../watching/rounds';
import { listBackups, removeOldBackups } from './backup-files';
import { isDue } from './keep-rule';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How often it is looked whether a backup is due; the first time so long after the start, which waits for nothing. */
const ROUND = 2 * MINUTE;

/** Milliseconds after which a backup that failed is tried again. */
const PAUSE = HOUR;

/** Milliseconds without a backup after which somebody should look. */
const LATE = 36 * HOUR;

/** The program that writes one, in a process of its own: here, it would keep everybody waiting. */
const PROGRAM = join(__dirname, '../../commands/backup.js');

export interface BackupHealth {
  /** `off`: none is made by itself; `late`: none for a day and a half. */
  readonly status: 'up' | 'late' | 'off';
  /** When the last one was made, in ISO 8601. */
  readonly last: string | null;
  /** Seconds since then. */
  readonly age: number | null;
  readonly kept: number;
  /** When the last try failed, if none has succeeded since. */
  readonly failedAt: string | null;
}

/** Makes a backup each night, in a process of its own, and removes those that the rule does not keep. */
@Injectable()
export class BackupsService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(BackupsService.name);
  private readonly settings: BackupSettings | undefined;
  private readonly since = new Date();
  private readonly rounds = new Rounds(
    () => this.round(),
    (error) => this.fail(error),
  );
  private child: ChildProcess | undefined;
  private failedAt: Date | undefined;

  constructor(@Inject(CONFIGURATION) configuration: Configuration) {
    this.settings = configuration.backups;
  }

  onApplicationBootstrap(): void {
    if (this.settings) this.rounds.every(ROUND);
  }

  async beforeApplicationShutdown(): Promise<void> {
    // A draft that is cut short is removed by the next backup.
    this.child?.kill();
    await this.rounds.stop();
  }

  /** Makes the backup of the night where it is missing; returns whether it made one. */
  async round(now = new Date(), make = () => this.runProgram()): Promise<boolean> {
    if (!this.settings) return false;
    const { folder, keep } = this.settings;
    const last = (await listBackups(folder)).at(-1)?.at;
    const waits = this.failedAt && now.getTime() - this.failedAt.getTime() < PAUSE;
    if (waits || !isDue(last, now)) return false;
    try {
      await make();
    } catch (error) {
      this.fail(error, now);
      return false;
    }
    this.failedAt = undefined;
    const gone = await removeOldBackups(folder, keep);
    const files = await listBackups(folder);
    this.logger.log({ file: files.at(-1)?.name, kept: files.length, removed: gone }, 'Backup made');
    return true;
  }

  /** When the last one was made, and whether that is too long ago. */
  async health(now = new Date()): Promise<BackupHealth> {
    if (!this.settings) return { status: 'off', last: null, age: null, kept: 0, failedAt: null };
    const files = await listBackups(this.settings.folder);
    const last = files.at(-1)?.at;
    // Counted from the start only where there is none: a process that starts each day would never find one too old.
    const waited = now.getTime() - (last ?? this.since).getTime();
    return {
      status: waited > LATE ? 'late' : 'up',
      last: last?.toISOString() ?? null,
      age: last ? Math.round((now.getTime() - last.getTime()) / 1000) : null,
      kept: files.length,
      failedAt: this.failedAt?.toISOString() ?? null,
    };
  }

  private fail(error: unknown, now = new Date()): void {
    this.failedAt = now;
    this.logger.error({ err: error }, 'The backup of the night failed; it is tried again in an hour');
  }

  private async runProgram(): Promise<void> {
    const child = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.child = child;
    const said: string[] = [];
    child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
    if (child.pid) lowerPriority(child.pid);
    try {
      const code = await new Promise<number | null>((resolve, reject) => {
        child.on('error', reject);
        child.on('exit', resolve);
      });
      if (code !== 0) throw new Error(`It ended with ${code}: ${said.join('').slice(-2000)}`);
    } finally {
      this.child = undefined;
    }
  }
}

/** Whoever works comes first; where the system does not allow it, it goes without. */
function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    return;
  }
}
