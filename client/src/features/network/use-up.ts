import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage, useTexts } from '../../lib/i18n';
import { texts } from './texts';
import { crumbsOf, zoomAddress, type Opened, type TerritoryOfPath } from './zoom';

/** Goes to the groups among which the one that is open is; nothing where all of the network is shown. */
export function useUp(opened: Opened, path: readonly TerritoryOfPath[]): (() => void) | undefined {
  const { search } = useLocation();
  const { language } = useLanguage();
  const t = useTexts(texts);
  const navigate = useNavigate();
  const above = crumbsOf(opened, path, language, t).at(-2);
  const to = above && zoomAddress(search, null, above.opened);
  const go = useCallback(() => void (to && navigate(to)), [navigate, to]);
  return to ? go : undefined;
}
