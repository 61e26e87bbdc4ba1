import { useMutation } from '@apollo/client/react';
import official from '@etalab/decoupage-administratif/data/departements.json';
import { useState } from 'react';
import { Button } from '../../components/button';
import { SelectField } from '../../components/fields';
import { useTexts } from '../../lib/i18n';
import { useSending } from '../../lib/use-sending';
import classes from './territories.module.css';
import { LoadDepartementDocument } from './territories.generated';
import { texts } from './texts';

/** Those that have communes in the register: collectivities overseas have a geography of their own. */
const departements = official.filter(({ zone }) => zone !== 'com');

/** Chooses a département, and loads what is not there of it: seeds may have brought a part. */
export function LoadDepartement() {
  const t = useTexts(texts);
  const [code, setCode] = useState('');
  const [added, setAdded] = useState<number>();
  const [send] = useMutation(LoadDepartementDocument);
  const { carryOut, problem, busy } = useSending();
  const load = async (): Promise<void> => {
    setAdded(undefined);
    const done = await carryOut(
      code,
      async (request) => (await send({ variables: { request, departement: code } })).data?.loadDepartement,
    );
    if (!done) return;
    setAdded(done.added);
    setCode('');
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (code) void load();
      }}
    >
      <SelectField
        label={t.choose}
        value={code}
        options={[
          { value: '', label: '—' },
          ...departements.map((one) => ({ value: one.code, label: `${one.code} · ${one.nom}` })),
        ]}
        onChange={setCode}
      />
      <Button type="submit" disabled={busy || code === ''}>
        {t.load}
      </Button>
      <p role="status">{busy ? t.loading : added === undefined ? '' : t.added(added)}</p>
      {problem && <p role="alert">{problem}</p>}
    </form>
  );
}
