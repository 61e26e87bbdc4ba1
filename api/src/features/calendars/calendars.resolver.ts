import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { CalendarLink, CalendarLinkPayload } from './calendar.model';
import type { CalendarKeyRow } from './calendars.repository';
import { CalendarsService } from './calendars.service';

@Resolver(() => CalendarLink)
export class CalendarsResolver {
  constructor(private readonly service: CalendarsService) {}

  @Query(() => CalendarLink, { nullable: true, description: 'The calendar of who asks, where there is one.' })
  @NotKept('calendars')
  async calendarLink(@Context() { viewer }: RequestContext): Promise<CalendarLink | null> {
    const found = await this.service.find(viewer);
    return found ? linkFrom(found) : null;
  }

  @Mutation(() => CalendarLinkPayload, {
    description: 'Makes a private address for one’s calendar; the one before no longer opens.',
  })
  async makeCalendarLink(@Context() { viewer }: RequestContext): Promise<CalendarLinkPayload> {
    const { url, createdAt } = await this.service.make(viewer);
    return { url, link: linkFrom({ createdAt, lastReadAt: null }) };
  }

  @Mutation(() => Boolean, { description: 'Closes one’s calendar; false where there was none.' })
  closeCalendarLink(@Context() { viewer }: RequestContext): Promise<boolean> {
    return this.service.drop(viewer);
  }
}

function linkFrom({ createdAt, lastReadAt }: CalendarKeyRow): CalendarLink {
  const iso = (moment: number) => new Date(moment).toISOString();
  return { createdAt: iso(createdAt), lastReadAt: lastReadAt === null ? null : iso(lastReadAt) };
}
