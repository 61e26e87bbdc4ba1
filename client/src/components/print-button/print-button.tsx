import { Button } from '../button';
import { IconPrinter } from '@tabler/icons-react';
import { defineTexts, useTexts } from '../../lib/i18n';

const texts = defineTexts({ fr: { print: 'Imprimer' }, en: { print: 'Print' } });

export function PrintButton() {
  const t = useTexts(texts);
  return (
    <Button icon={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
      {t.print}
    </Button>
  );
}
