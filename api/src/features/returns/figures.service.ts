import { Injectable } from '@nestjs/common';
import type { QualifierCode, SaidWayCode, YearlyFigureCode } from '@maillage/graph-schema/vocabulary';
import { requireAccount } from '../../platform/access/require-account';
import { facilitatingToken, seatTokens } from '../../platform/access/reader-tokens';
import type { Viewer } from '../../platform/access/viewer';
import { ChangesService } from '../../platform/changes/changes.service';
import { isRequestId, noRequestId } from '../../platform/changes/request-id';
import { DatabaseService } from '../../platform/database/database.service';
import { CodedError } from '../../platform/errors/coded-error';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import { LinksService } from '../accounts';
import { fieldsOf, FIRST_YEAR, latestSaid } from './figure-form';
import type { FigureForm, FigurePayload } from './figure.model';
import {
  commandsToKeep,
  isKeptUnread,
  isUnread,
  keyOfFigure,
  lastYear,
  problemOfYear,
  readGiven,
  type FigureToKeep,
} from './given-figure';
import { formOfActor, groundOfLink, type FormRow, type LinkGround } from './figures.repository';

/** One figure as somebody gives it. */
export interface GivenText {
  readonly figure: YearlyFigureCode;
  readonly text: string;
  readonly qualifier?: QualifierCode | null;
  readonly sure: boolean;
}

/** Who gives a figure, and as what it is kept. */
interface Giver {
  readonly viewer: Viewer;
  readonly by: string;
  readonly how: SaidWayCode;
}

interface Giving extends Giver {
  readonly request: string;
  readonly form: FormRow;
  readonly year: number;
  readonly given: GivenText;
}

/** The yearly figures of one structure: asked for, given, corrected. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly database: DatabaseService,
    private readonly changes: ChangesService,
    private readonly links: LinksService,
  ) {}

  /** The form of a structure, for who acts for it or facilitates its pole; for others it is not there. */
  async form(actor: string, year: number, viewer: Viewer): Promise<FigureForm | null> {
    const found = await this.find(actor, viewer);
    const how = found && wayOf(found, viewer);
    return found && how ? formFrom(found, year, how) : null;
  }

  /** The form that a personal link opens; opening it changes nothing. */
  async formByLink(token: string): Promise<FigureForm | null> {
    const open = await this.open(token);
    if (!open) return null;
    const found = await this.find(open.ground.actor, open.viewer);
    return found ? { ...formFrom(found, open.ground.year, 'LINK'), closed: open.ground.closed } : null;
  }

  /**
   * Keeps one figure, as it was typed.
   *
   * @throws SIGN_IN_REQUIRED, FORBIDDEN where the account neither acts for the structure nor facilitates its pole.
   */
  async save(
    request: string,
    { actor, year, ...given }: GivenText & { actor: string; year: number },
    viewer: Viewer,
  ): Promise<FigurePayload> {
    const account = requireAccount(viewer);
    const form = await this.find(actor, viewer);
    const how = form && wayOf(form, viewer);
    if (!form || !how) throw new CodedError('FORBIDDEN');
    return this.give({ request, form, year, given, viewer, how, by: `account:${account.id}` });
  }

  /** The same by a personal link, which stays open: the form is filled in over days, as long as it is asked for. */
  async saveByLink(request: string, token: string, given: GivenText): Promise<FigurePayload> {
    const open = await this.open(token);
    if (!open) return refused(problem('LINK_INVALID', 'token'));
    if (open.ground.closed) return refused(problem('COLLECTION_CLOSED'));
    const { viewer, ground } = open;
    const form = await this.find(ground.actor, viewer);
    if (!form) return refused(problem('LINK_INVALID', 'token'));
    return this.give({
      ...{ request, form, given, viewer, year: ground.year },
      how: 'LINK',
      by: `link:${ground.id}`,
    });
  }

  private async find(actor: string, { readers }: Viewer): Promise<FormRow | undefined> {
    const [found] = await this.database.read(formOfActor, { actor, readers });
    return found;
  }

  private async open(token: string): Promise<{ ground: LinkGround; viewer: Viewer } | undefined> {
    const link = await this.links.find(token);
    if (link?.purpose !== 'FIGURES') return undefined;
    const [ground] = await this.database.read(groundOfLink, { id: link.id });
    if (!ground) return undefined;
    const { actorKeys, poleKeys } = ground;
    // Where no server sends mails, who asks for the figures passes the link on: it opens what that pole reads anyway,
    // and not what the structure gave to others.
    const readers = [...seatTokens(actorKeys, poleKeys), ...poleKeys.map(facilitatingToken)].sort();
    return { ground, viewer: { readers } };
  }

  private async give(giving: Giving): Promise<FigurePayload> {
    const { request, form, year, given, viewer, how, by } = giving;
    if (!isRequestId(request)) return refused(noRequestId());
    const read = readGiven(given.figure, given.text, given.qualifier);
    const problems = [...problemOfYear(year), ...read.problems];
    if (problems.length > 0) return refused(problems);
    const { actor, poles, figures, unread } = form;
    const there = latestSaid(figures).find((one) => one.figure === given.figure && one.year === year);
    const asked: FigureToKeep = {
      ...{ actor, year, how, by },
      poles: poles.map((pole) => pole.key),
      figure: given.figure,
      value: read.value,
      qualifier: read.qualifier ?? 'EXACT',
      sure: given.sure,
      there: there?.slug,
    };
    const key = keyOfFigure(asked);
    let hidden = isUnread(asked, unread);
    if (!hidden)
      await this.changes.apply({
        request: `${by}/figure/${request}`,
        by,
        seenBy: viewer.readers,
        commands: async (latest) => {
          const kept = (await latest([key])).get(key);
          hidden = isKeptUnread(kept, viewer.readers);
          return hidden ? [] : commandsToKeep(asked, kept);
        },
      });
    if (hidden)
      return refused(problem(how === 'LINK' ? 'FIGURE_GIVEN_ELSEWHERE' : 'FIGURE_NOT_READ_HERE', 'text'));
    const now = (await this.find(form.actor.id, viewer)) ?? form;
    return { form: formFrom(now, year, how, read.unsure ? given.figure : undefined), problems: [] };
  }
}

/** As what a figure given by the viewer is kept: its own word, or paper that a facilitator copies. */
function wayOf({ actor, poles }: FormRow, { account }: Viewer): SaidWayCode | undefined {
  if (account?.actsFor.includes(actor.id)) return 'ACCOUNT';
  return poles.some(({ id }) => account?.facilitates.includes(id)) ? 'PAPER' : undefined;
}

function formFrom(
  { actor, poles, figures }: FormRow,
  year: number,
  how: SaidWayCode,
  readOtherwise?: YearlyFigureCode,
): FigureForm {
  const reading = poles.filter((pole) => pole.visible);
  return {
    actor,
    fictitious: actor.fictitious,
    year,
    how,
    // Whom else a figure is given to is for the structure to say, and not for who copies its paper.
    fields: fieldsOf(year, figures, { poles: how === 'PAPER' ? [] : reading, readOtherwise }),
    readBy: reading.map((pole) => pole.name),
    firstYear: FIRST_YEAR,
    lastYear: lastYear(),
    closed: false,
  };
}

function refused(problems: Problem[]): FigurePayload {
  return { form: null, problems };
}
