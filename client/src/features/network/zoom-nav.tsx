import { Link, useLocation } from 'react-router';
import { useLanguage, useTexts } from '../../lib/i18n';
import { texts } from './texts';
import classes from './toolbar.module.css';
import { usePositionsWho } from './use-positions';
import { crumbsOf, zoomAddress, type Opened, type TerritoryOfPath, type Zoom } from './zoom';

/** Where members stand is for those whom it is told. */
const zooms = ['territoires', 'fonctions', 'acteurs', 'mesures'] as const;

interface ZoomNavProps {
  readonly zoom: Zoom;
  readonly opened: Opened;
  /** Whether actors are drawn though they are too many: the best connected then. */
  readonly anyway?: boolean;
}

/** The same network from nearer or farther: links, so that each can be opened beside and sent. */
export function ZoomNav({ zoom, opened, anyway = false }: ZoomNavProps) {
  const t = useTexts(texts);
  const { search } = useLocation();
  const { mayLook } = usePositionsWho();
  return (
    <nav aria-label={t.zoom} className={classes.segments}>
      {(mayLook ? [...zooms, 'positions' as const] : zooms).map((one) => (
        <Link
          key={one}
          to={zoomAddress(search, one, opened, anyway)}
          aria-current={one === zoom ? 'page' : undefined}
        >
          {t.zooms[one]}
        </Link>
      ))}
    </nav>
  );
}

interface CrumbsProps {
  readonly opened: Opened;
  readonly path: readonly TerritoryOfPath[];
  /** How one goes on looking on the way back; as groups, unless said otherwise. */
  readonly zoom?: Zoom;
}

/** Where in the network one is, and the way back; nothing where all of it is shown. */
export function Crumbs({ opened, path, zoom }: CrumbsProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { search } = useLocation();
  const crumbs = crumbsOf(opened, path, language, t);
  if (crumbs.length < 2) return null;
  return (
    <nav aria-label={t.crumbs} className={classes.crumbs}>
      <ol>
        {crumbs.map(({ label, opened: there }, index) => (
          <li key={`${there.within} ${there.among}`}>
            {index < crumbs.length - 1 ? (
              <Link to={zoomAddress(search, zoom ?? null, there)}>{label}</Link>
            ) : (
              <strong aria-current="location">{label}</strong>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
