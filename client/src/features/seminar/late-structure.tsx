import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { SelectField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import { SeminarStructuresDocument } from './seminar.generated';
import classes from './seminar.module.css';
import { texts } from './texts';

interface LateStructureProps {
  readonly pole: string;
  readonly invited: readonly string[];
  readonly onGive: (structure: string) => Promise<boolean>;
}

/** Somebody comes who was not invited. */
export function LateStructure({ pole, invited, onGive }: LateStructureProps) {
  const t = useTexts(texts);
  const { data } = useQuery(SeminarStructuresDocument, { variables: { pole } });
  const [chosen, setChosen] = useState('');
  const others = (data?.seminarStructures ?? []).filter(({ id }) => !invited.includes(id));
  const structure = others.some(({ id }) => id === chosen) ? chosen : others[0]?.id;
  if (!structure) return null;
  return (
    <div className={classes.late}>
      <SelectField
        label={t.late}
        value={structure}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setChosen}
      />
      <Button onClick={() => void onGive(structure)}>{t.give}</Button>
    </div>
  );
}
