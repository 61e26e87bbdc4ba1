import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Section } from '../../components/section';
import { problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { readAgain } from '../../lib/read-again';
import { saveFile } from '../../lib/save-file';
import { forgetUnsaved } from '../../lib/unsaved';
import { EraseDialog } from './erase-dialog';
import {
  EraseAccountDocument,
  EraseMyAccountDocument,
  ErasePersonDocument,
  HandOverMyDataDocument,
} from './personal-data.generated';
import classes from './personal-data.module.css';
import { texts } from './texts';

/** What is kept on one's account: taking it along, and erasing it. */
export function MyDataSection({ account }: { readonly account: string }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const client = useApolloClient();
  const [erase] = useMutation(EraseMyAccountDocument);
  // What comes is for the file alone.
  const [handOver] = useMutation(HandOverMyDataDocument, { fetchPolicy: 'no-cache' });
  const [problem, setProblem] = useState('');
  const download = async (): Promise<void> => {
    setProblem('');
    try {
      const { data } = await handOver();
      saveFile(t.file, JSON.stringify(data?.handOverMyData.data, null, 2), 'application/json');
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
  };
  return (
    <Section title={t.title} lead={t.lead}>
      <div className={classes.actions}>
        <Button onClick={() => void download()}>{t.download}</Button>
        <EraseDialog
          title={t.eraseMine}
          what={t.goesMine}
          ask={t.typeEmail}
          onErase={async (confirmation) =>
            (await erase({ variables: { confirmation } })).data?.eraseMyAccount.problems ?? []
          }
          onErased={() => {
            forgetUnsaved(account);
            void readAgain(client);
          }}
        />
      </div>
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
    </Section>
  );
}

/** For administrators who were asked to. */
export function EraseAccountButton({ account, name }: { readonly account: string; readonly name: string }) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const [erase] = useMutation(EraseAccountDocument);
  return (
    <EraseDialog
      title={t.eraseTheirs}
      whose={name}
      what={t.goesTheirs}
      ask={t.typeEmail}
      onErase={async (confirmation) =>
        (await erase({ variables: { account, confirmation } })).data?.eraseAccount.problems ?? []
      }
      onErased={() => void client.refetchQueries({ include: 'active' })}
    />
  );
}

/** A person whom documents name, for who keeps the pole. */
export function ErasePersonButton({
  person,
  onErased,
}: {
  readonly person: string;
  readonly onErased: () => void;
}) {
  const t = useTexts(texts);
  const [erase] = useMutation(ErasePersonDocument);
  return (
    <EraseDialog
      title={t.erasePerson}
      what={t.goesPerson}
      ask={t.typeName}
      onErase={async (confirmation) =>
        (await erase({ variables: { person, confirmation } })).data?.erasePerson.problems ?? []
      }
      onErased={onErased}
    />
  );
}
