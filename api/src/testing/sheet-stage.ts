import type { PutCommand } from '../platform/changes/node-image';
import { editingGround } from './editing-ground';
import { Editor } from './editor';
import { SheetImporter } from './sheet-importer';
import type { SignedIn } from './test-account';
import { TestApplication } from './test-application';

/** A pole with three structures and who facilitates it, for bringing spreadsheets in. */
export class SheetStage {
  readonly bring: SheetImporter;

  private constructor(
    readonly app: TestApplication,
    /** Who facilitates the pole. */
    readonly fran: SignedIn,
    /** Id of the pole. */
    readonly pole: string,
  ) {
    this.bring = new SheetImporter(fran, pole);
  }

  /** @param more what is recorded besides */
  static async start(more: readonly PutCommand[] = []): Promise<SheetStage> {
    const app = await TestApplication.start();
    await app.put([...editingGround, ...more]);
    const fran = await app.signedIn('Fran', { role: 'FACILITATOR', over: 'pole', pole: 'pole' });
    return new SheetStage(app, fran, await app.idOf('pole'));
  }

  /** The record with this key as who facilitates the pole sees it. */
  async recordOf(key: string): Promise<Record<string, unknown> | undefined> {
    return (await new Editor(this.app, this.fran).recordOf(key))?.record;
  }

  stop(): Promise<void> {
    return this.app.stop();
  }
}
