import { ButtonLink } from '../../components/button';
import { Notice } from '../../components/query-state';
import { defineTexts, useTexts } from '../../lib/i18n';

const texts = defineTexts({
  fr: {
    title: (pole: string) => `Vous n’animez aucun pôle « ${pole} »`,
    hint: 'L’adresse est peut-être incomplète, ou ce pôle est animé par d’autres. Vous animez :',
  },
  en: {
    title: (pole: string) => `You facilitate no cluster “${pole}”`,
    hint: 'The address may be incomplete, or others facilitate that cluster. You facilitate:',
  },
});

interface NotYourPoleProps {
  /** What the address says. */
  readonly asked: string;
  readonly own: readonly { readonly slug: string; readonly name: string }[];
  /** The same page, of a pole of one’s own. */
  readonly to: (slug: string) => string;
}

/** Where the address names a pole that one does not facilitate: it says so, and leads to those that one does. */
export function NotYourPole({ asked, own, to }: NotYourPoleProps) {
  const t = useTexts(texts);
  return (
    <Notice
      title={t.title(asked)}
      actions={own.map(({ slug, name }) => (
        <ButtonLink key={slug} to={to(slug)}>
          {name}
        </ButtonLink>
      ))}
    >
      {t.hint}
    </Notice>
  );
}
