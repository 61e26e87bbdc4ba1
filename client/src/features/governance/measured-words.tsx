import { formatQuantity, formatShare } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './governance.module.css';
import { isFewOf, moveOf, placeOf, type Answer, type Measured, type Position } from './positions';
import { texts } from './texts';

/** A position in words: “Surtout les collectivités (75 %)”, and that it rests on half or less where it does. */
export function usePlaceWords(): (position: Position | null | undefined) => string {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return (position) => {
    if (!position || position.value === null) return t.unknown;
    const place = placeOf(position.value);
    const isEnd = place === 'ACTORS' || place === 'COLLECTIVITIES';
    const share = isEnd ? '' : ` (${t.share(formatShare(position.value, language))})`;
    return t.places[place] + share + (isFewOf(position) ? t.whereKnown : '');
  };
}

/** What a position rests on, in words. */
export function useRestWords(): (answer: Answer, measured: Measured) => string {
  const t = useTexts(texts);
  const { language } = useLanguage();
  return ({ question, money }, { by, position: { known, of } }) => {
    if (of === 0) return t.nothing;
    if (known === 0) return t.allUnknown(question, of);
    if (by === 'COUNT' || !money) return t.rests(question, known, of);
    return t.restsOnMoney(formatQuantity(money.actors + money.collectivities, 'EUR', language), known, of);
  };
}

interface MeasuredWordsProps {
  readonly answer: Answer;
  readonly measured: Measured;
  readonly mark: number;
}

/** All that a slider shows, as sentences. */
export function MeasuredWords({ answer, measured, mark }: MeasuredWordsProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const place = usePlaceWords();
  const rest = useRestWords();
  const { position, marked } = measured;
  const { value, ofState } = position;
  const move = moveOf(measured);
  const isFew = isFewOf(position);
  return (
    <div className={classes.words}>
      <p>
        <strong>{place(position)}</strong>
        {value !== null && ofState !== null && ofState > 0 && (
          <>, {t.ofState(formatShare(ofState, language))}</>
        )}
        . <span className={classes.rest}>{rest(answer, measured)}</span>
        {isFew && <span className={classes.few}> {t.fewKnown}</span>}
      </p>
      {marked !== undefined && (
        <p className={classes.rest}>
          {t.inYear(mark)}{' '}
          {marked && marked.value !== null ? (
            <>
              {place(marked)}
              {move && <> — {t.moves[move]}</>}
            </>
          ) : (
            t.nothingThen
          )}
          .
        </p>
      )}
    </div>
  );
}
