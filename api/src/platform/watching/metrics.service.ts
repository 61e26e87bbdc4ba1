import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DatabaseService } from '../database/database.service';
import { uncounted } from '../database/statement-count';
import { Figures } from './figures';
import { storeFigures, type StoreFigures } from './metrics.repository';
import { routeOf } from './route-of';

/** Milliseconds after which a silent database counts as down. */
const PATIENCE = 2000;

/** The figures for who watches; other parts may add theirs. */
@Injectable()
export class MetricsService implements OnApplicationShutdown {
  readonly figures = new Figures();

  constructor(private readonly database: DatabaseService) {
    addDatabaseFigures(this.figures, database);
  }

  onApplicationShutdown(): void {
    this.figures.close();
  }

  /** Counts a request and its time once its answer has left, or its caller has. */
  watch(request: Request, response: Response): void {
    const route = routeOf(request.path);
    const measured = this.figures.requests.startTimer();
    response.on('close', () => {
      measured({ route, status: response.writableFinished ? String(response.statusCode) : 'gone' });
    });
  }

  /** Everything, as it is now. A database that does not answer leaves its figures out, and that is said. */
  async text(): Promise<string> {
    const { graphVersion, databaseUp, mailsWaiting, mailsFailed, oldestMail } = this.figures;
    const store = await this.askStore();
    databaseUp.set(store ? 1 : 0);
    for (const [gauge, value] of [
      [graphVersion, store?.version],
      [mailsWaiting, store?.mailsWaiting],
      [mailsFailed, store?.mailsFailed],
      [oldestMail, store && (store.oldestMail ?? 0) / 1000],
    ] as const) {
      if (typeof value === 'number') gauge.set(value);
      else gauge.remove();
    }
    return this.figures.text();
  }

  private askStore(): Promise<StoreFigures | undefined> {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined).unref());
    const asked = uncounted(() => this.database.read(storeFigures, {})).then(
      ([row]) => row,
      () => undefined,
    );
    return Promise.race([asked, late]);
  }
}

/** The driver tells nothing of its pool; a session in use holds one of its connections. */
export function addDatabaseFigures(
  figures: Figures,
  database: Pick<DatabaseService, 'sessions' | 'mostSessions' | 'writersWaiting'>,
): void {
  figures.ask(
    'database_sessions',
    'Sessions in use: each holds a connection of the pool.',
    () => database.sessions,
  );
  figures.ask('database_sessions_max', 'Connections that the pool may hold.', () => database.mostSessions);
  figures.ask('writers_waiting', 'Writes that wait for their turn.', () => database.writersWaiting);
}
