import { useTexts } from '../../lib/i18n';
import { useFictitious } from '../../lib/kept-params';
import { FictitiousMark } from '../facts';
import classes from './home.module.css';
import { texts } from './texts';

/** Says honestly that some records are invented, and hides them in one click. */
export function InventedLine({ count }: { readonly count: number }) {
  const t = useTexts(texts);
  const { shown, show } = useFictitious();
  return (
    <p className={classes.invented}>
      <FictitiousMark /> {shown ? t.invented(count) : t.inventedHidden}{' '}
      <button type="button" onClick={() => show(!shown)} data-print="no">
        {shown ? t.hide : t.show}
      </button>
    </p>
  );
}
