import { useLanguage } from '../../lib/i18n';
import type { Choice } from '../network';
import { saidChoice } from './chosen-words';
import type { GroupsData } from './group-data';
import type { GroupsState } from './use-groups';

interface ChosenListProps {
  readonly lead: string;
  readonly choices: readonly Choice[];
  readonly view: Pick<GroupsState['view'], Choice>;
  readonly path: GroupsData['path'];
}

/** Choices of the legend or of time in words, below what is to be known of them; nothing where there are none. */
export function ChosenList({ lead, choices, view, path }: ChosenListProps) {
  const { language } = useLanguage();
  if (choices.length === 0) return null;
  return (
    <div>
      <p>{lead}</p>
      <ul>
        {choices.map((one) => (
          <li key={one}>{saidChoice(one, view, path, language)}</li>
        ))}
      </ul>
    </div>
  );
}
