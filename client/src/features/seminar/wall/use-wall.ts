import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { SeminarWallDocument, SeminarWallNetworkDocument, type SeminarWallQuery } from './wall.generated';

/** Milliseconds after which the wall asks whether something has moved: a question that survives any restart. */
const ASK_AGAIN = 2000;
/** Milliseconds that a new answer glows. */
const GLOW = 12_000;

type News = SeminarWallQuery['seminarWall']['newest'][number];

/** What the session has brought, the network where it moved, and the ties that have just been answered. */
export function useWall(id: string) {
  const asked = { variables: { id }, fetchPolicy: 'cache-and-network' } as const;
  const { data, error, refetch } = useQuery(SeminarWallDocument, { ...asked, pollInterval: ASK_AGAIN });
  const wall = data?.seminarWall;
  const drawn = useQuery(SeminarWallNetworkDocument, asked);
  const network = (drawn.data ?? drawn.previousData)?.seminarWall.network;
  const version = wall?.version;
  const { refetch: redraw } = drawn;
  const moved = version !== undefined && network !== undefined && network.version < version;
  useEffect(() => {
    // Where the network cannot be read now, the next question asks again.
    if (moved) void redraw().catch(() => undefined);
  }, [moved, version, redraw]);
  return { wall, network, error, refetch, glowing: useGlow(wall?.newest) };
}

const nameOf = ({ tie, structureId, at }: News) => `${tie} ${structureId} ${at}`;

/** Ids of the ties whose answers came since one looks: each for a while. */
function useGlow(newest: readonly News[] | undefined): ReadonlySet<string> {
  const [state, setState] = useState<{
    seen?: ReadonlySet<string>;
    newest?: readonly News[];
    glowing: ReadonlySet<string>;
  }>({ glowing: new Set() });
  if (newest && newest !== state.newest) {
    const fresh = state.seen ? newest.filter((one) => !state.seen?.has(nameOf(one))) : [];
    setState({
      newest,
      seen: new Set([...(state.seen ?? []), ...newest.map(nameOf)]),
      glowing: fresh.length > 0 ? new Set(fresh.map(({ tie }) => tie)) : state.glowing,
    });
  }
  const { glowing } = state;
  useEffect(() => {
    if (glowing.size === 0) return;
    const timer = setTimeout(() => setState((now) => ({ ...now, glowing: new Set() })), GLOW);
    return () => clearTimeout(timer);
  }, [glowing]);
  return glowing;
}
