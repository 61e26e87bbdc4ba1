import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const root = join(__dirname, '../..');

/**
 * What the browser goes without. For each profile it makes two pages of its own, for what its address bar offers: that
 * took longer than ours. As the last list counts, what Playwright leaves out is said again.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** The whole product on the test database: API, built client, seeds, and a browser to look at it. */
export class ServedProduct {
  private constructor(
    readonly url: string,
    /** The personal ways in that the start tells of. */
    readonly links: readonly { label: string; url: string }[],
    private readonly api: ChildProcess,
    private readonly browser: Browser,
  ) {}

  /** `variables`: settings that need to know where people find it. */
  static async start(
    variables: (site: string) => Promise<Record<string, string>> = () => Promise.resolve({}),
  ): Promise<ServedProduct> {
    await emptyStore();
    const port = await freePort();
    const settings = await variables(`http://localhost:${port}`);
    const api = fork(join(root, 'api/dist/main.js'), {
      env: {
        ...process.env,
        // As it is started for people.
        NODE_ENV: 'production',
        NEO4J_URI: process.env['TEST_NEO4J_URI'],
        NEO4J_USER: process.env['TEST_NEO4J_USER'],
        NEO4J_PASSWORD: process.env['TEST_NEO4J_PASSWORD'],
        PORT: String(port),
        LOG_LEVEL: 'silent',
        // Its database has the plans of the files before, and each file is over in less than a minute.
        PLAN_AHEAD: '0',
        MAILLAGE_CLIENT_DIR: join(root, 'client/dist'),
        MAILLAGE_SEEDS_DIR: join(root, 'seeds'),
        ...settings,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const links: { label: string; url: string }[] = [];
    await new Promise<void>((resolve, reject) => {
      api.on('message', (message: { type: string; message?: string; label?: string; url?: string }) => {
        if (message.type === 'link') links.push({ label: message.label ?? '', url: message.url ?? '' });
        if (message.type === 'ready') resolve();
        if (message.type === 'fatal') reject(new Error(message.message));
      });
      api.on('exit', (code) => reject(new Error(`The API ended with ${code}`)));
    });
    const browser = await chromium.launch({
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${WITHOUT.join(',')}`,
      ],
    });
    return new ServedProduct(`http://127.0.0.1:${port}`, links, api, browser);
  }

  /** The address by which links and other sites lead here: another one than `url` to a browser. */
  get site(): string {
    return this.url.replace('127.0.0.1', 'localhost');
  }

  /** A page in a profile of its own; what goes wrong in it is collected. */
  async open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 860 },
      locale: 'fr-FR',
      ...options,
    });
    // A cold database plans for seconds whatever a page asks first, and a busy machine for longer.
    context.setDefaultTimeout(90_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await this.goTo(page, path);
    return { page, faults };
  }

  /** Goes to a path, or to an address of another origin, until what is there has been read. */
  async goTo(page: Page, path: string): Promise<void> {
    await page.goto(path.startsWith('/') ? this.url + path : path, { waitUntil: 'networkidle' });
    await arrived(page);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.api.removeAllListeners('exit');
    const ended = new Promise((resolve) => this.api.once('exit', resolve));
    this.api.kill('SIGTERM');
    await ended;
  }
}

/**
 * Waits until a page that was just opened has its content. Between the frame's code, the page's code and its question
 * the network may be idle for a moment on a busy machine, and nothing is there yet.
 */
async function arrived(page: Page): Promise<void> {
  await page
    .locator('body', { has: page.locator('main') })
    .filter({ hasNotText: /Chargement…|Loading…/ })
    .waitFor();
}

/** Waits until a page is no wider than its window. */
export async function fits(page: Page): Promise<void> {
  await page.waitForFunction('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
}

/** Waits until the drawing of the network is laid out. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('[data-testid="network-canvas"][data-ready="true"]').waitFor();
  await page.waitForTimeout(300);
}

async function emptyStore(): Promise<void> {
  const driver = neo4j.driver(
    process.env['TEST_NEO4J_URI'] ?? '',
    neo4j.auth.basic(process.env['TEST_NEO4J_USER'] ?? '', process.env['TEST_NEO4J_PASSWORD'] ?? ''),
  );
  const session = driver.session();
  await session.run(
    'MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
  await session.run(
    "MERGE (v:GraphVersion { id: 'facts' }) SET v = { id: 'facts', version: 0, at: datetime() }",
  );
  await session.close();
  await driver.close();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
