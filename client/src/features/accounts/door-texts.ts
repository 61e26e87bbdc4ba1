import { defineTexts } from '../../lib/i18n';

/** Apart from the texts of the pages, because the door is on the first page and they are not. */
export const texts = defineTexts({
  fr: { signIn: 'Se connecter', accountOf: (name: string) => `Mon compte : ${name}` },
  en: { signIn: 'Sign in', accountOf: (name: string) => `My account: ${name}` },
});
