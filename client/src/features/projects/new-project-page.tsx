import { useTexts } from '../../lib/i18n';
import { NewRecord } from '../editing';
import { texts } from './texts';

/** Records a project, for who facilitates a pole or acts for a member of one. */
export function NewProjectPage() {
  const t = useTexts(texts);
  return <NewRecord kind="PROJECTS" from="/projets" title={t.newTitle} lead={t.newLead} />;
}
