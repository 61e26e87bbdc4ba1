import { actorTypes, isCooperationKind, recordKindTerms, termOf, thingKinds, units } from '../vocabulary';
import type { RecordOf } from '../records';
import { codeIn } from './code-lists';
import type { LinkedKind } from './namespaces';

type Words = { [word: string]: unknown };

/** The classes of the standards that a record is of, and what it says once more in their words. */
export interface Extra {
  readonly types: readonly string[];
  readonly words: Words;
}

type ExtraOf = { readonly [K in LinkedKind]?: (record: RecordOf<K>) => Extra };

const at = (key: string) => ({ key });
const registers = new Set(['SIREN', 'SIRET', 'RNA']);

const extras: ExtraOf = {
  sources: ({ title }) => ({
    types: ['prov:Entity', 'schema:CreativeWork'],
    words: { 'schema:name': title },
  }),
  territories: ({ level, code }) => ({
    types: ['schema:AdministrativeArea'],
    words: {
      'schema:identifier': {
        '@type': 'schema:PropertyValue',
        'schema:propertyID': `INSEE ${level}`,
        'schema:value': code,
      },
    },
  }),
  actors: (actor) => ({
    types: [
      actor.identifiers.some(({ scheme }) => registers.has(scheme))
        ? 'org:FormalOrganization'
        : 'org:Organization',
      termOf(actorTypes, actor.type).family === 'COLLECTIVITY'
        ? 'schema:GovernmentOrganization'
        : 'schema:Organization',
    ],
    words: {
      ...alternateNames(actor),
      ...day('schema:foundingDate', actor.since),
      ...day('schema:dissolutionDate', actor.until),
    },
  }),
  poles: (pole) => ({
    types: ['org:OrganizationalCollaboration', 'schema:Organization'],
    words: day('schema:foundingDate', pole.since),
  }),
  places: (place) => ({ types: ['org:Site', 'schema:Place'], words: alternateNames(place) }),
  bodies: () => only('org:OrganizationalUnit'),
  people: (person) => ({ types: ['schema:Person'], words: alternateNames(person) }),
  events: (event) => ({ types: ['schema:Event'], words: day('schema:startDate', event.date) }),
  tenders: () => only('schema:Demand'),
  ties: (tie) => ofTie(tie),
  needs: () => only('schema:Demand'),
  offers: () => only('schema:Offer'),
  rosters: () => only('schema:ItemList'),
  statements: (statement) => ({
    types: ['schema:Observation', 'prov:Entity'],
    words: {
      ...(statement.unit ? { 'schema:unitText': unitText(statement.unit) } : {}),
      ...day('schema:observationDate', statement.period),
    },
  }),
};

/** What a record says in the words of the standards besides its own fields, with the address of its page. */
export function extraOf<K extends LinkedKind>(kind: K, record: RecordOf<K>, site: string): Extra {
  const { types, words } = extras[kind]?.(record) ?? only();
  const page = pageOf(kind, record.key);
  const said = page === undefined ? {} : { 'schema:mainEntityOfPage': { '@id': `${site}${page}` } };
  const invented = record.fictitious
    ? { 'rdfs:comment': { '@language': 'fr', '@value': 'Fiche inventée pour la démonstration.' } }
    : {};
  return { types, words: { ...words, ...said, ...invented } };
}

/** The page of a record, by its key; none of what has no page of its own. */
function pageOf(kind: LinkedKind, key: string): string | undefined {
  const { thing } = termOf(recordKindTerms, kind.toUpperCase());
  return thing ? `/${termOf(thingKinds, thing).path}/${key}` : undefined;
}

function ofTie({ kind, participants }: RecordOf<'ties'>): Extra {
  const who = (...roles: string[]) =>
    participants.filter(({ role }) => roles.includes(role)).map((one) => at(one.who));
  if (isCooperationKind(kind)) return only('org:OrganizationalCollaboration');
  switch (kind) {
    case 'MEMBERSHIP':
      return membership(who('MEMBER'), who('CLUSTER'), 'MEMBER');
    case 'SEAT':
      return membership(who('SEAT_HOLDER'), who('BODY'), 'SEAT_HOLDER');
    case 'MANDATE':
      return membership(who('OFFICE_HOLDER'), who('INSTITUTION'), 'OFFICE_HOLDER');
    case 'OCCUPANCY':
      return {
        types: [],
        words: {
          'maillage:occupant': who('OCCUPANT').map((one) => ({ ...one, 'org:hasSite': who('PREMISES') })),
        },
      };
    case 'FUNDING':
      return {
        types: ['schema:Grant'],
        words: some('schema:funder', who('FUNDER'), 'schema:fundedItem', who('BENEFICIARY', 'PURPOSE')),
      };
    case 'SUCCESSION':
      return {
        types: ['org:ChangeEvent'],
        words: some(
          'org:originalOrganization',
          who('PREDECESSOR'),
          'org:resultingOrganization',
          who('SUCCESSOR'),
        ),
      };
    default:
      return only();
  }
}

/** What makes a participation in something done together a membership of it. */
export function asMember(
  tie: Pick<RecordOf<'ties'>, 'key' | 'kind'>,
  { who, role }: { readonly who: string; readonly role: string },
): Words {
  if (!isCooperationKind(tie.kind)) return {};
  return { '@type': 'org:Membership', ...memberWords([at(who)], [at(tie.key)], role) };
}

function membership(member: Words[], organization: Words[], role: string): Extra {
  return { types: ['org:Membership'], words: memberWords(member, organization, role) };
}

const memberWords = (member: Words[], organization: Words[], role: string): Words => ({
  'org:member': member,
  'org:organization': organization,
  'org:role': at(codeIn('roles', role)),
});

function some(first: string, ofFirst: Words[], second: string, ofSecond: Words[]): Words {
  return { [first]: ofFirst, [second]: ofSecond };
}

function only(...types: string[]): Extra {
  return { types, words: {} };
}

function alternateNames({ spellings }: { readonly spellings: readonly { readonly text: string }[] }): Words {
  return spellings.length > 0 ? { 'schema:alternateName': spellings.map(({ text }) => text) } : {};
}

const lengths: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };

/** A date of the standards, where it is one: neither of about a time, nor open, nor a stretch. */
function day(word: string, date: string | undefined): Words {
  if (!date || !/^\d{4}(-\d\d){0,2}$/.test(date)) return {};
  return { [word]: { '@value': date, '@type': lengths[date.length] } };
}

function unitText(code: string): string {
  return units.find((one) => one.code === code)?.label.fr ?? code;
}
