import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '../../components/button';
import { useTexts } from '../../lib/i18n';
import { readAgain } from '../../lib/read-again';
import { useSending } from '../../lib/use-sending';
import { FacilitatePoleDocument } from './beginning.generated';
import { texts } from './texts';

interface FacilitateButtonProps {
  readonly account: string;
  readonly pole: { readonly id: string; readonly name: string };
  /** Whether it says which pole and is what to do first, where none is on the screen. */
  readonly named?: boolean;
}

/** By which an administrator takes on to facilitate a pole: what that role opens is on the screen at once. */
export function FacilitateButton({ account, pole, named = false }: FacilitateButtonProps) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const [send] = useMutation(FacilitatePoleDocument);
  const { carryOut, problem, busy } = useSending();
  const take = async (): Promise<void> => {
    const variables = { account, pole: pole.id };
    const taken = await carryOut(variables, async () => (await send({ variables })).data?.grant);
    // Another may read more than the same one before: nothing that was read stays.
    if (taken) await readAgain(client);
  };
  return (
    <>
      <Button primary={named} disabled={busy} onClick={() => void take()}>
        {named ? t.facilitateNamed(pole.name) : t.facilitate}
      </Button>
      {problem && <span role="alert">{problem}</span>}
    </>
  );
}
