import { Button } from '../components/button';
import { Page } from '../components/page';
import { useTexts } from '../lib/i18n';
import { texts } from './texts';

/** What is shown when a page breaks, or when its code cannot be fetched. */
export function RouteError() {
  const t = useTexts(texts);
  return (
    <Page title={t.failedTitle} lead={t.failed}>
      <p>
        <Button onClick={() => window.location.reload()}>{t.reload}</Button>
      </p>
    </Page>
  );
}
