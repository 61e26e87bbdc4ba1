import { modalities, termOf, type ModalityCode } from '@maillage/graph-schema/vocabulary';
import { Chip, type ChipTone } from '../../components/chip';
import { useLanguage } from '../../lib/i18n';

const tones: Record<ModalityCode, ChipTone> = {
  REPORTED: 'ok',
  INTENDED: 'warn',
  PLANNED: 'warn',
  REQUESTED: 'warn',
  TARGET: 'accent',
};

/** In which sense it is said: as a fact, a plan, a request, a target. */
export function ModalityMark({ modality }: { readonly modality: ModalityCode }) {
  const { language } = useLanguage();
  const term = termOf(modalities, modality);
  return (
    <Chip tone={tones[modality]} title={term.definition[language]}>
      {term.label[language].toLowerCase()}
    </Chip>
  );
}
