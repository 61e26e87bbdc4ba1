import { IconFlask2 } from '@tabler/icons-react';
import { Chip } from '../../components/chip';
import { useTexts } from '../../lib/i18n';
import { texts } from './texts';

/** On everything invented, everywhere. */
export function FictitiousMark() {
  const t = useTexts(texts);
  return (
    <Chip tone="invented" title={t.inventedTitle} icon={<IconFlask2 size={13} aria-hidden />}>
      {t.invented}
    </Chip>
  );
}

/** On what a document lets understand without saying it. */
export function ImpliedMark() {
  const t = useTexts(texts);
  return <Chip title={t.impliedTitle}>{t.implied}</Chip>;
}
