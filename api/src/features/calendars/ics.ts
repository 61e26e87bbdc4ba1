import { thingKinds, type ThingKindCode } from '@maillage/graph-schema/vocabulary';
import ical, { ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';

export type CalendarLanguage = 'fr' | 'en';

/** A deadline as a calendar shows it. */
export interface Deadline {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly buyerName: string;
  /** The clock on the buyer's wall, `2026-03-01T12:00`, in its time zone. */
  readonly deadline: string;
  readonly timeZone: string;
  /** The same moment in universal time. */
  readonly deadlineAt: string;
  readonly lots: readonly { readonly number: string; readonly title: string }[];
  readonly fictitious: boolean;
  /** ISO moment of its latest change: readers of calendars tell versions apart by it. */
  readonly changedAt: string;
}

/** A day by which a paper of a group is due: a whole day, the same in every time zone. */
export interface PaperDay {
  /** The same as long as the paper is. */
  readonly id: string;
  readonly what: string;
  /** Who brings it; nobody where it is the group's. */
  readonly who?: string | undefined;
  /** ISO day. */
  readonly due: string;
  readonly group: { readonly slug: string; readonly name: string; readonly fictitious: boolean };
  /** ISO moment of the latest change of the group. */
  readonly changedAt: string;
}

interface CalendarOf {
  readonly name: string;
  readonly language: CalendarLanguage;
  /** Address of the product, for links. */
  readonly site: string;
}

const texts = {
  fr: {
    summary: (name: string) => `Date limite\u00a0: ${name}`,
    invented: '[inventé] ',
    buyer: (name: string) => `Acheteur\u00a0: ${name}`,
    at: (day: string, time: string, zone: string) => `Remise des offres\u00a0: ${day} à ${time} (${zone})`,
    lot: (number: string, title: string) => `Lot ${number}\u00a0: ${title}`,
    paper: (what: string, group: string) => `À fournir\u00a0: ${what} (${group})`,
    brings: (who: string) => `Par\u00a0: ${who}`,
    together: 'Pièce du groupement',
  },
  en: {
    summary: (name: string) => `Deadline: ${name}`,
    invented: '[invented] ',
    buyer: (name: string) => `Buyer: ${name}`,
    at: (day: string, time: string, zone: string) => `Bids due: ${day} at ${time} (${zone})`,
    lot: (number: string, title: string) => `Lot ${number}: ${title}`,
    paper: (what: string, group: string) => `Due: ${what} (${group})`,
    brings: (who: string) => `By: ${who}`,
    together: 'Paper of the group',
  },
} as const;

const path = thingKinds.find(({ code }) => code === ('TENDER' satisfies ThingKindCode))?.path ?? '';

/** Where the rooms of groups are. */
const ROOMS = 'groupements';

/**
 * Deadlines as a calendar of RFC 5545, and the days by which papers are due. A deadline is a moment on the buyer's clock: it is written with its time zone,
 * whose rules the calendar brings along; in universal time where the rules of the zone are not known. Pure.
 */
export function calendarOf(
  deadlines: readonly Deadline[],
  { name, language, site }: CalendarOf,
  papers: readonly PaperDay[] = [],
): string {
  const calendar: ICalCalendar = ical({
    name,
    prodId: { company: 'Maillage', product: 'Consultations', language: language.toUpperCase() },
    timezone: { name: null, generator: rulesOf },
  });
  const t = texts[language];
  for (const one of deadlines) {
    const page = `${site}/${path}/${one.slug}`;
    const known = rulesOf(one.timeZone) !== null;
    const [day = '', time = ''] = one.deadline.split('T');
    calendar.createEvent({
      id: `${one.id}@maillage`,
      stamp: new Date(one.changedAt),
      start: known ? `${one.deadline}:00` : new Date(one.deadlineAt),
      ...(known ? { timezone: one.timeZone } : {}),
      summary: `${one.fictitious ? t.invented : ''}${t.summary(one.name)}`,
      description: [
        t.buyer(one.buyerName),
        t.at(day.split('-').reverse().join('/'), time, one.timeZone),
        ...one.lots.map((lot) => t.lot(lot.number, lot.title)),
        page,
      ].join('\n'),
      url: page,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  for (const { id, what, who, due, group, changedAt } of papers) {
    const page = `${site}/${ROOMS}/${group.slug}`;
    calendar.createEvent({
      id: `${id}@maillage`,
      stamp: new Date(changedAt),
      allDay: true,
      start: due,
      summary: `${group.fictitious ? t.invented : ''}${t.paper(what, group.name)}`,
      description: [who === undefined ? t.together : t.brings(who), page].join('\n'),
      url: page,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

/** The rules of a time zone under its own name: the library gives an alias those of another one. */
function rulesOf(zone: string): string | null {
  const [block] = tzlib_get_ical_block(zone);
  return block ? block.replace(/^TZID:.*$/m, `TZID:${zone}`) : null;
}
