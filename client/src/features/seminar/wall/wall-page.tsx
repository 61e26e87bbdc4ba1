import { IconArrowsMaximize, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { KeptLink } from '../../../components/kept-link';
import type { Stage } from '../../../components/graph-canvas';
import { QueryState } from '../../../components/query-state';
import { useTexts } from '../../../lib/i18n';
import { usePageTitle } from '../../../lib/page-title';
import { shortAddress } from '../kept-codes';
import { texts } from './texts';
import { useWall } from './use-wall';
import { WallDrawing } from './wall-drawing';
import type { SeminarWallQuery } from './wall.generated';
import classes from './wall.module.css';

type Wall = SeminarWallQuery['seminarWall'];

/** What is projected: the network large, how far one is, and what has just been said. */
export function WallPage() {
  const t = useTexts(texts);
  const { id = '' } = useParams();
  const { wall, network, error, refetch, glowing } = useWall(id);
  const frame = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>();
  usePageTitle(wall?.name ?? t.title);
  useEffect(() => {
    const element = frame.current;
    if (!element || !wall) return;
    const measure = () => setStage({ width: element.clientWidth, height: element.clientHeight });
    measure();
    let timer: ReturnType<typeof setTimeout>;
    const onResize = () => {
      clearTimeout(timer);
      timer = setTimeout(measure, 300);
    };
    window.addEventListener('resize', onResize);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('resize', onResize);
    };
  }, [wall === undefined]); // eslint-disable-line react-hooks/exhaustive-deps -- measured once it is there
  return (
    <div className={classes.wall}>
      <QueryState data={wall} error={error} onRetry={() => void refetch()}>
        {(shown) => (
          <>
            <Head id={id} wall={shown} lost={Boolean(error)} />
            <div className={classes.middle}>
              <div ref={frame} className={classes.drawing}>
                {network && stage && <WallDrawing network={network} glowing={glowing} stage={stage} />}
              </div>
              <News wall={shown} />
            </div>
          </>
        )}
      </QueryState>
    </div>
  );
}

function Head({ id, wall, lost }: { readonly id: string; readonly wall: Wall; readonly lost: boolean }) {
  const t = useTexts(texts);
  return (
    <header className={classes.head}>
      <div>
        <h1>{wall.name}</h1>
        <p className={classes.how} role={lost ? 'alert' : undefined}>
          {lost ? (
            t.lost
          ) : wall.isOpen ? (
            <>
              {t.how} <strong>{shortAddress(wall.address)}</strong>
            </>
          ) : (
            t.over
          )}
        </p>
      </div>
      <p className={classes.figures} data-testid="wall-figures">
        <strong>{t.answered(wall.answered, wall.invited)}</strong>
        <strong>{t.confirmed(wall.confirmed)}</strong>
        <span>
          {[
            wall.contested > 0 && t.contested(wall.contested),
            wall.added > 0 && t.added(wall.added),
            t.joined(wall.joined),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <div className={classes.tools}>
        <button
          type="button"
          aria-label={t.full}
          title={t.full}
          onClick={() => void document.documentElement.requestFullscreen?.().catch(() => undefined)}
        >
          <IconArrowsMaximize aria-hidden />
        </button>
        <KeptLink to={`/seance/${id}`} aria-label={t.back} title={t.back}>
          <IconX aria-hidden />
        </KeptLink>
      </div>
    </header>
  );
}

function News({ wall }: { readonly wall: Wall }) {
  const t = useTexts(texts);
  return (
    <aside className={classes.news} aria-label={t.newest}>
      <ul className={classes.legend}>
        {(['solid', 'dashed', 'dotted'] as const).map((line) => (
          <li key={line} data-line={line}>
            {t[line]}
          </li>
        ))}
      </ul>
      <h2>{t.newest}</h2>
      {wall.newest.length === 0 && <p>{t.waiting}</p>}
      <ol className={classes.answers} aria-live="polite">
        {wall.newest.map(({ tie, tieName, structure, structureId, stance, at }) => (
          <li key={`${tie} ${structureId} ${at}`} data-stance={stance}>
            <strong>{t.says[stance](structure)}</strong> {tieName}
          </li>
        ))}
      </ol>
    </aside>
  );
}
