import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import classes from './accounts.module.css';
import type { DeparturePartsFragment } from './provider.generated';
import { providerTexts } from './provider-texts';
import { texts } from './texts';
import { useDeparture } from './use-departure';

interface ProviderWayProps {
  readonly label: string;
  readonly lead?: ReactNode;
  readonly begin: () => Promise<DeparturePartsFragment | undefined>;
}

/** The other way in, below the form: by an identity that one has elsewhere. */
export function ProviderWay({ label, lead, begin }: ProviderWayProps) {
  const t = useTexts(providerTexts);
  const { working } = useTexts(texts);
  const { leave, problem, busy } = useDeparture();
  return (
    <div className={classes.otherWay}>
      <p className={classes.or}>{t.or}</p>
      {lead && <p>{lead}</p>}
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <Button aria-disabled={busy} onClick={() => void (busy || leave(begin))}>
        {busy ? working : label}
      </Button>
    </div>
  );
}
