import { changeAuthors, type ChangeAuthorCode } from '@maillage/graph-schema/vocabulary';
import { IconPinned } from '@tabler/icons-react';
import { dayOfMoment, formatDate } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { termLabel } from '../../lib/terms';
import { pinTexts } from './pin-texts';
import classes from './pins.module.css';

interface PinLineProps {
  readonly pinned: {
    readonly why: string;
    readonly on: string;
    readonly who: {
      readonly author: ChangeAuthorCode;
      readonly name: string | null;
      readonly isMe: boolean;
    };
  };
}

/** Who preferred a value to those that it disagrees with, when and why. */
export function PinLine({ pinned: { why, on, who } }: PinLineProps) {
  const t = useTexts(pinTexts);
  const { language } = useLanguage();
  const day = formatDate(dayOfMoment(on), language);
  const author = termLabel(changeAuthors, who.author, language);
  const said =
    who.author === 'SEEDS'
      ? t.pinnedFrom(author, day)
      : t.pinnedBy(who.isMe ? t.you : (who.name ?? author), day);
  return (
    <p className={classes.line}>
      <IconPinned size={15} aria-hidden /> {said} <span className={classes.why}>{t.why(why)}</span>
    </p>
  );
}
