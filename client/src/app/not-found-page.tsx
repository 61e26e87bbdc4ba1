import { Link } from 'react-router';
import { Page } from '../components/page';
import { useTexts } from '../lib/i18n';
import { useKept } from '../lib/kept-params';
import { texts } from './texts';

export function NotFoundPage() {
  const t = useTexts(texts);
  const keep = useKept();
  return (
    <Page title={t.notFoundTitle} lead={t.notFound}>
      <p>
        <Link to={keep('/')}>{t.toHome}</Link> · <Link to={keep('/reseau')}>{t.toNetwork}</Link>
      </p>
    </Page>
  );
}
