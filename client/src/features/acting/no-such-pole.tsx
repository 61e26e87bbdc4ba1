import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ButtonLink } from '../../components/button';
import { Notice } from '../../components/query-state';
import { defineTexts, useTexts } from '../../lib/i18n';

const texts = defineTexts({
  fr: {
    title: (pole: string) => `Aucun pôle « ${pole} »`,
    hint: 'L’adresse est peut-être incomplète, ou vous ne pouvez pas lire ce pôle.',
    out: 'Choisir parmi les pôles',
  },
  en: {
    title: (pole: string) => `No cluster “${pole}”`,
    hint: 'The address may be incomplete, or you may not read that cluster.',
    out: 'Choose among the clusters',
  },
});

interface NoSuchPoleProps {
  /** What the address says. */
  readonly asked: string | null;
  /** What stands where it says nothing, for then there is no pole at all. */
  readonly children: ReactNode;
}

/** Where the address names a pole that the reader has none of: it says so, and leads to the same page without it. */
export function NoSuchPole({ asked, children }: NoSuchPoleProps) {
  const t = useTexts(texts);
  const { pathname, search } = useLocation();
  if (!asked) return children;
  const params = new URLSearchParams(search);
  params.delete('pole');
  const rest = params.toString();
  return (
    <Notice
      title={t.title(asked)}
      actions={<ButtonLink to={rest ? `${pathname}?${rest}` : pathname}>{t.out}</ButtonLink>}
    >
      {t.hint}
    </Notice>
  );
}
