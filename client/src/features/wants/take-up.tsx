import { useMutation } from '@apollo/client/react';
import { cooperationKinds, termOf, wantSorts, type TieKindCode } from '@maillage/graph-schema/vocabulary';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Button } from '../../components/button';
import { SelectField } from '../../components/fields';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useRequest } from '../../lib/use-request';
import { useTerm } from '../../lib/terms';
import { ThingLink } from '../facts';
import { texts } from './texts';
import type { BoardWant } from './use-wants';
import { TakeUpMatchDocument, type WantMatchPartsFragment } from './wants.generated';
import classes from './wants.module.css';

interface TakeUpProps {
  readonly own: BoardWant['want'];
  readonly match: WantMatchPartsFragment;
}

/** From a match to a tie: what it becomes is chosen, the tie declared, the other asked. */
export function TakeUp({ own, match: { other } }: TakeUpProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const term = useTerm();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [open, setOpen] = useState(false);
  const kinds: readonly TieKindCode[] = termOf(wantSorts, own.sort).becomes;
  const [kind, setKind] = useState(kinds[0]);
  const [send, { loading }] = useMutation(TakeUpMatchDocument);
  const [problem, setProblem] = useState('');
  const once = useRequest();
  // The other side has taken it up already: this one joins that tie.
  const joins = other.want.state === 'TAKEN' ? other.tie : null;

  const take = async (): Promise<void> => {
    if (loading) return;
    const told = { want: own.id, match: other.want.id, kind: joins ? null : (kind ?? null) };
    try {
      const { data } = await once(told, (request) => send({ variables: { request, ...told } }));
      const answer = data?.takeUpMatch;
      const [first] = answer?.problems ?? [];
      setProblem(first ? messageOfProblem(first, language) : '');
      if (!answer?.slug) return;
      // The page then shows what it became, and how to take it back.
      const saved = answer.change ? { change: answer.change } : undefined;
      await navigate(`${pathname}${search}`, {
        replace: true,
        state: { saved, tookUp: joins ? t.joined : t.tookUp(answer.asked) },
      });
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
  };

  return (
    <div className={classes.takeUp} data-print="no">
      {joins && (
        <p>
          {t.alreadyTie} <ThingLink thing={{ ...joins, fictitious: false }} />
        </p>
      )}
      {!open && (
        <div>
          <Button
            primary={joins !== null}
            aria-label={joins ? undefined : t.takeUpWith(other.of.name)}
            aria-disabled={loading}
            onClick={() => (joins ? void take() : setOpen(true))}
          >
            {joins ? t.join : t.takeUp}
          </Button>
        </div>
      )}
      {open && (
        <div className={classes.becoming}>
          <p>{t.takeUpHint(other.of.name)}</p>
          <SelectField
            label={t.takeUpAs}
            value={kind ?? ''}
            options={kinds.map((code) => ({ value: code, label: term(cooperationKinds, code) }))}
            onChange={(value) => setKind(kinds.find((one) => one === value))}
          />
          <div className={classes.buttons}>
            <Button primary aria-disabled={loading} onClick={() => void take()}>
              {loading ? t.sending : t.declare}
            </Button>
            <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
          </div>
        </div>
      )}
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
    </div>
  );
}
