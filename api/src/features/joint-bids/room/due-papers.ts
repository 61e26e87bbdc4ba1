import type { Room } from './room';

/** A paper that is still awaited, with the day by which it is due. */
export interface DuePaper {
  readonly what: string;
  /** Who brings it; nobody where it is the group's. */
  readonly who?: { readonly key: string; readonly name: string } | undefined;
  /** ISO day. */
  readonly due: string;
  readonly group: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly fictitious: boolean;
  };
}

/**
 * Papers of a room that are due and not there yet, as long as the bid is not handed in. With `actors`, ids of
 * structures: what they bring and what is the group's, in groups that they have not declined. Pure.
 */
export function duePapersOf(room: Room, actors?: readonly string[]): DuePaper[] {
  if (room.state !== 'GATHERING' && room.state !== 'FORMED') return [];
  const own = room.members.filter((one) => actors?.includes(one.id) && one.standing !== 'DECLINED');
  if (actors && own.length === 0) return [];
  const { id, slug, name, fictitious } = room;
  return room.papers.flatMap(({ what, who, due, done }) => {
    if (done || due === undefined) return [];
    if (actors && who !== undefined && !own.some(({ key }) => key === who)) return [];
    const member = room.members.find(({ key }) => key === who);
    return [
      {
        what,
        who: who === undefined ? undefined : { key: who, name: member?.name ?? who },
        due,
        group: { id, slug, name, fictitious },
      },
    ];
  });
}
