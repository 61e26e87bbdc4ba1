import { createHash, createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { requireAccount, requireFacilitatorOf } from '../../platform/access/require-account';
import { publicViewer, type Viewer } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import type { Configuration } from '../../platform/config/configuration';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import { DatabaseService, type Reads } from '../../platform/database/database.service';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { hashOfToken, newToken } from '../accounts';
import { ImpactService } from './impact.service';
import { MemberFiguresService } from './member-figures.service';
import type { PublicPage, PublicPageInput, PublicPagePayload, PublishedPage } from './public-pages.model';
import * as statements from './public-pages.repository';
import type { PageRow } from './public-pages.repository';
import { chosenReports, chosenTargets, contentFrom, type PublishedContent } from './published-content';
import { TargetsService } from './targets.service';

const LONGEST_NAME = 200;
/** Three years: a page that is older than the next one but two tells nobody anything. */
const MOST_DAYS = 3 * 365;

interface AskedPage {
  /** Of the sender's own making: sent twice, it is carried out once. */
  readonly request: string;
  /** Id of the pole. */
  readonly pole: string;
  readonly choice: PublicPageInput;
  readonly viewer: Viewer;
}

/**
 * What a pole shows the public of its impact. A page is made of what everybody may know at that moment, kept as it is
 * then, and opened by a link of which the store has a hash; it ends by itself, and earlier where it is withdrawn.
 */
@Injectable()
export class PublicPagesService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
    private readonly impact: ImpactService,
    private readonly members: MemberFiguresService,
    private readonly targets: TargetsService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Pages that were published, for who facilitates the pole; for others there are none. */
  async list(pole: string, viewer: Viewer): Promise<PublicPage[] | null> {
    if (!viewer.account?.facilitates.includes(pole)) return null;
    const rows = await this.database.read(statements.pagesOfPole, { pole });
    return rows.map(({ page }) => pageFrom(page));
  }

  /**
   * Publishes a page; the request that made one already is answered with that page and its link. Nothing is written
   * between its being read and its being kept, so that it has no name of a person who is erased at the same moment.
   *
   * @throws SIGN_IN_REQUIRED, FORBIDDEN where the account does not facilitate the pole.
   */
  async publish({ request, pole, choice: given, viewer }: AskedPage): Promise<PublicPagePayload> {
    const account = requireFacilitatorOf(pole, viewer);
    if (!isRequestId(request)) return refused(noRequestId());
    const sent = `${account.id}/${pole}/${request}`;
    const id = createHash('sha256').update(sent).digest('base64url');
    const [there] = await this.database.read(statements.pageOfRequest, { id, pole });
    if (there) {
      const { withdrawnAt, expiresAt } = there.page;
      if (withdrawnAt === null && expiresAt > Date.now()) return this.told(there, sent);
      return { page: pageFrom(there.page), problems: problem('LINK_INVALID') };
    }
    const name = given.name.trim();
    const { days } = given;
    if (name === '') return refused(problem('INVALID_INPUT', 'name', { detail: '≥ 1' }));
    if (name.length > LONGEST_NAME) return refused(problem('TEXT_TOO_LONG', 'name', { max: LONGEST_NAME }));
    if (days < 1 || days > MOST_DAYS)
      return refused(problem('INVALID_INPUT', 'days', { detail: `1–${MOST_DAYS}` }));
    // Before others wait for it: what is refused, and sums that take long to decide and are kept then.
    if (!(await this.contentOf(pole, given))) return refused(problem('NOT_FOUND', 'indicators'));
    return this.database.write(async (transaction) => {
      await this.changes.lock(transaction, `page:${id}`);
      const content = await this.contentOf(pole, given, {
        read: (statement, parameters) => transaction.run(statement, parameters),
      });
      if (!content) return refused(problem('NOT_FOUND', 'indicators'));
      const tokenSeed = newToken();
      const page = {
        ...{ id, name, publishedBy: account.id, tokenSeed },
        tokenHash: hashOfToken(tokenFrom(tokenSeed, sent)),
        pageAsJson: JSON.stringify(content),
      };
      const [kept] = await transaction.run(statements.keepPage, { pole, days, page });
      return kept ? this.told(kept, sent) : refused(problem('NOT_FOUND', 'pole'));
    });
  }

  private told({ page, tokenSeed }: { page: PageRow; tokenSeed: string }, sent: string): PublicPagePayload {
    // The secret stands after the #, which no browser sends and so no log writes.
    const address = `${this.configuration.publicUrl}/impact/publie#${tokenFrom(tokenSeed, sent)}`;
    return { page: pageFrom(page), address, problems: [] };
  }

  /** @throws SIGN_IN_REQUIRED, FORBIDDEN where the account does not facilitate the pole. */
  async withdraw(page: string, viewer: Viewer): Promise<PublicPagePayload> {
    requireAccount(viewer);
    const [found] = await this.database.read(statements.poleOfPage, { page });
    if (!found) return refused(problem('NOT_FOUND', 'page'));
    const account = requireFacilitatorOf(found.pole, viewer);
    const [withdrawn] = await this.database.write((transaction) =>
      transaction.run(statements.withdrawPage, { page, by: account.id }),
    );
    if (!withdrawn) return refused(problem('NOT_FOUND', 'page'));
    return { page: pageFrom(withdrawn.page), problems: [] };
  }

  /** The page as it was published; nothing where the link is unknown, withdrawn or has ended: which is not told. */
  async open(token: string): Promise<PublishedPage | null> {
    const [found] = await this.database.read(statements.pageOfToken, {
      ...{ tokenHash: hashOfToken(token), readers: publicViewer.readers },
    });
    if (!found) return null;
    const { name, publishedAt, expiresAt } = pageFrom(found.page);
    const { poleName, poleSlug, invented, indicators, targets } = contentFrom(found.page.pageAsJson);
    return {
      ...{ name, publishedAt, expiresAt, poleName, poleSlug, invented },
      indicators: [...indicators],
      targets: [...targets],
    };
  }

  /** What everybody may know now of the chosen indicators; nothing where that is nothing, or the pole is not public. */
  private async contentOf(
    pole: string,
    { indicators: chosen, withFictitious }: PublicPageInput,
    store: Reads = this.database,
  ): Promise<PublishedContent | null> {
    const [found] = await store.read(statements.slugOfPole, { pole, readers: publicViewer.readers });
    if (!found) return null;
    const asked = { pole: found.slug, withFictitious };
    const report = await this.impact.report(asked, publicViewer, store);
    if (!report) return null;
    const members = await this.members.report(asked, publicViewer, store);
    const aimed = await this.targets.list(asked, publicViewer, store);
    const indicators = chosenReports(
      [...(members?.projects ?? []), ...report.indicators, ...(members?.indicators ?? [])],
      chosen,
    );
    if (indicators.length === 0) return null;
    const { name, fictitious } = report.pole;
    return {
      poleName: name,
      poleSlug: found.slug,
      invented: withFictitious || fictitious,
      withFictitious,
      indicators,
      targets: chosenTargets(aimed?.targets ?? [], chosen),
    };
  }
}

/**
 * The secret of a link: the same for a request that is sent again. The store has one half of what it is made from, and
 * whoever sent the request the other.
 */
function tokenFrom(seed: string, sent: string): string {
  return createHmac('sha256', seed).update(sent).digest('base64url');
}

function pageFrom({ id, name, publishedAt, expiresAt, withdrawnAt, pageAsJson }: PageRow): PublicPage {
  const { indicators, withFictitious } = contentFrom(pageAsJson);
  return {
    ...{ id, name, withFictitious },
    publishedAt: new Date(publishedAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
    withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt).toISOString(),
    indicators: indicators.map((one) => one.code),
  };
}

function refused(problems: Problem[]): PublicPagePayload {
  return { page: null, problems };
}
