import {
  cooperationStatuses,
  fundingStates,
  modalities,
  occupancyModes,
  stances,
  termOf,
} from '@maillage/graph-schema/vocabulary';
import { Fact, FactSheet } from '../../components/fact-sheet';
import { formatQuantity, formatSpan } from '../../lib/format';
import { bilingual, useLanguage, useTexts } from '../../lib/i18n';
import { ModalityMark, StanceMark, ThingLink } from '../facts';
import { texts } from './texts';
import type { TiePageQuery } from './tie.generated';
import classes from './ties.module.css';

interface TieSheetProps {
  readonly tie: NonNullable<TiePageQuery['tie']>;
  readonly definition: string;
}

/** What a tie is, in short, each code with what it means. */
export function TieSheet({ tie, definition }: TieSheetProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const meaning = (terms: Parameters<typeof termOf>[0], code: string) => {
    const term = termOf(terms, code);
    return (
      <>
        {term.label[language]} <span className={classes.meaning}>{bilingual(term.definition, language)}</span>
      </>
    );
  };
  return (
    <FactSheet label={t.sheet}>
      <Fact name={t.definition}>{definition}</Fact>
      <Fact name={t.when}>{formatSpan(tie.span, language) || t.whenUnknown}</Fact>
      {tie.__typename === 'Cooperation' && (
        <>
          <Fact name={t.status}>{tie.status && meaning(cooperationStatuses, tie.status)}</Fact>
          <Fact name={t.amount}>
            {typeof tie.bidAmount === 'number' && formatQuantity(tie.bidAmount, 'EUR', language)}
          </Fact>
        </>
      )}
      {tie.__typename === 'StructuralTie' && (
        <>
          <Fact name={t.fundingState}>{tie.fundingState && meaning(fundingStates, tie.fundingState)}</Fact>
          <Fact name={t.occupancyMode}>
            {tie.occupancyMode && meaning(occupancyModes, tie.occupancyMode)}
          </Fact>
        </>
      )}
      <Fact name={t.title}>{tie.title}</Fact>
      <Fact name={t.sense}>
        <ModalityMark modality={tie.modality} />{' '}
        <span className={classes.meaning}>
          {bilingual(termOf(modalities, tie.modality).definition, language)}
        </span>
      </Fact>
      <Fact name={t.stance}>
        <StanceMark stance={tie.stance} />{' '}
        <span className={classes.meaning}>{bilingual(termOf(stances, tie.stance).definition, language)}</span>
        {tie.implied && <span className={classes.meaning}> {t.implied}</span>}
      </Fact>
      <Fact name={t.pole}>{tie.pole && <ThingLink thing={tie.pole} />}</Fact>
    </FactSheet>
  );
}
