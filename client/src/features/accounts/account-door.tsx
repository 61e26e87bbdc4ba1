import { useQuery } from '@apollo/client/react';
import { IconUser, IconUserCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { WhoAmIDocument } from '../../lib/fragments/viewer.generated';
import classes from './accounts.module.css';
import { texts } from './door-texts';

/** The way in, or to one's own account, in the header of every page. */
export function AccountDoor() {
  const t = useTexts(texts);
  const keep = useKept();
  const { data } = useQuery(WhoAmIDocument);
  const account = data?.viewer.account;
  const label = account ? t.accountOf(account.name) : t.signIn;
  const Icon = account ? IconUserCheck : IconUser;
  return (
    <Link
      to={keep(account ? '/compte' : '/connexion')}
      className={classes.door}
      data-signed-in={!!account}
      aria-label={label}
      title={label}
    >
      <Icon size={18} aria-hidden />
    </Link>
  );
}
