import ICAL from 'ical.js';
import { calendarOf, type Deadline } from './ics';

const one: Deadline = {
  id: '1',
  slug: 'nettoyage',
  name: 'Nettoyage, vitrerie ; entretien',
  buyerName: 'Commune inventée',
  deadline: '2026-03-12T12:00',
  timeZone: 'Europe/Paris',
  deadlineAt: '2026-03-12T11:00:00Z',
  lots: [{ number: '1', title: 'Écoles' }],
  fictitious: false,
  changedAt: '2026-01-05T08:00:00Z',
};
const settings = { name: 'Échéances', language: 'fr', site: 'https://pole.example' } as const;

/** Reads it with another library, as a calendar program does. */
function read(deadlines: readonly Deadline[]) {
  const text = calendarOf(deadlines, settings);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { text, calendar, events };
}

describe('deadlines as a calendar', () => {
  it('are read back with their words, whatever signs are in them', () => {
    const { events } = read([one]);
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event?.uid).toBe('1@maillage');
    expect(event?.summary).toBe('Date limite\u00a0: Nettoyage, vitrerie ; entretien');
    expect(event?.description.split('\n')).toEqual([
      'Acheteur\u00a0: Commune inventée',
      'Remise des offres\u00a0: 12/03/2026 à 12:00 (Europe/Paris)',
      'Lot 1\u00a0: Écoles',
      'https://pole.example/consultations/nettoyage',
    ]);
  });

  it.each([
    ['2026-03-12T12:00', 'Europe/Paris', '2026-03-12T11:00:00.000Z'],
    ['2026-07-12T12:00', 'Europe/Paris', '2026-07-12T10:00:00.000Z'],
    // Winter time begins that night: noon is an hour later in universal time.
    ['2026-10-25T12:00', 'Europe/Paris', '2026-10-25T11:00:00.000Z'],
    ['2026-07-12T12:00', 'Indian/Reunion', '2026-07-12T08:00:00.000Z'],
    ['2026-07-12T12:00', 'America/Martinique', '2026-07-12T16:00:00.000Z'],
  ])('%s in %s is that moment', (deadline, timeZone, moment) => {
    const { events, calendar } = read([{ ...one, deadline, timeZone }]);
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe(moment);
    // The zone is defined under the name that the event has.
    const ids = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'));
    expect(ids).toEqual([timeZone]);
  });

  it('are in universal time where the rules of the zone are not known', () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { text, calendar } = read([{ ...one, timeZone: 'Nowhere/Nowhere' }]);
    expect(text).toContain('DTSTART:20260312T110000Z');
    expect(calendar.getAllSubcomponents('vtimezone')).toEqual([]);
  });

  it('keep to the form: lines of 75 octets ended by CRLF, moments in universal time, the same again', () => {
    const long = { ...one, id: '2', name: 'é'.repeat(200), timeZone: 'Indian/Reunion', fictitious: true };
    const { text, events } = read([one, long]);
    expect(text.endsWith('END:VCALENDAR\r\n') || text.endsWith('END:VCALENDAR')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(line).not.toContain('\n');
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    const stamp = 'DTSTAMP:20260105T080000Z';
    expect(text.match(/^DTSTAMP:.*$/gm)).toEqual([stamp, stamp]);
    expect(events[1]?.summary).toBe(`[inventé] Date limite\u00a0: ${'é'.repeat(200)}`);
    expect(calendarOf([one, long], settings)).toBe(text);
  });

  it('have a whole day for each paper that is due, the same in every time zone', () => {
    const paper = {
      id: 'r-1',
      what: 'DC2',
      who: 'Structure inventée',
      due: '2026-03-29',
      group: { slug: 'groupement', name: 'Groupement inventé', fictitious: true },
      changedAt: '2026-01-05T08:00:00Z',
    };
    for (const zone of ['Europe/Paris', 'America/Martinique', 'Pacific/Noumea']) {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      const text = calendarOf([], settings, [paper, { ...paper, id: 'r-2', who: undefined }]);
      process.env['TZ'] = before;
      expect(text).toContain('DTSTART;VALUE=DATE:20260329');
      const [event, other] = new ICAL.Component(ICAL.parse(text) as unknown[])
        .getAllSubcomponents('vevent')
        .map((one) => new ICAL.Event(one));
      expect(event?.summary).toBe('[inventé] À fournir\u00a0: DC2 (Groupement inventé)');
      expect(event?.description).toBe(
        'Par\u00a0: Structure inventée\nhttps://pole.example/groupements/groupement',
      );
      expect(event?.startDate.isDate).toBe(true);
      expect(other?.description).toMatch(/^Pièce du groupement/);
    }
  });

  it('are an empty calendar where there are none', () => {
    expect(read([]).events).toEqual([]);
  });
});
