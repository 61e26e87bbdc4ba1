import { Page } from '../../components/page';

export function NetworkPage() {
  return (
    <Page title="Réseau" width="wide">
      …
    </Page>
  );
}
