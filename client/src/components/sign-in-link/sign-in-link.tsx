import { defineTexts, useTexts } from '../../lib/i18n';
import { ButtonLink } from '../button';

const texts = defineTexts({ fr: { signIn: 'Se connecter' }, en: { signIn: 'Sign in' } });

/** The way to signing in, beside what only some may read. */
export function SignInLink({ primary = false }: { readonly primary?: boolean }) {
  const t = useTexts(texts);
  return (
    <ButtonLink to="/connexion" primary={primary}>
      {t.signIn}
    </ButtonLink>
  );
}
