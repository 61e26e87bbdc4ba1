import { defineTexts, useTexts } from '../../lib/i18n';
import { Button } from '../button';
import { Notice } from '../query-state';
import classes from './graph-canvas.module.css';

const texts = defineTexts({
  fr: {
    title: 'Le dessin n’a pas pu être fait',
    text: 'L’application a peut-être été mise à jour depuis l’ouverture de la page.',
    reload: 'Recharger la page',
  },
  en: {
    title: 'The drawing could not be made',
    text: 'The application may have been updated since the page was opened.',
    reload: 'Reload the page',
  },
});

/** Says over a drawing that it could not be made, and what to do. */
export function LayoutFault() {
  const t = useTexts(texts);
  return (
    <div className={classes.fault}>
      <Notice
        tone="problem"
        title={t.title}
        actions={<Button onClick={() => window.location.reload()}>{t.reload}</Button>}
      >
        {t.text}
      </Notice>
    </div>
  );
}
