import { defineTexts, useTexts } from '../../lib/i18n';
import { ReloadNotice } from '../query-state';
import classes from './graph-canvas.module.css';

const texts = defineTexts({
  fr: { title: 'Le dessin n’a pas pu être fait' },
  en: { title: 'The drawing could not be made' },
});

/** Says over a drawing that it could not be made, and what to do. */
export function DrawingFault() {
  const t = useTexts(texts);
  return (
    <div className={classes.fault}>
      <ReloadNotice title={t.title} />
    </div>
  );
}
