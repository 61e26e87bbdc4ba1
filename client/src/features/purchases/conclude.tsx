import { purchaseObstacles } from '@maillage/graph-schema/vocabulary';
import { useRef, useState } from 'react';
import { Button } from '../../components/button';
import { CheckField, EntryField } from '../../components/fields';
import { KeptLink } from '../../components/kept-link';
import { Section } from '../../components/section';
import { useLanguage, useTexts } from '../../lib/i18n';
import { doingTexts } from './doing-texts';
import classes from './purchases.module.css';
import { leadingOffer, type Detail } from './standing';
import { useSigning } from './use-signing';
import { useSmallChange } from './use-small-change';
import { money, units } from './words';

type Step = 'SIGN' | 'ABANDON' | 'REOPEN';

/** Signs it, gives it up, or takes either back: for who carries it; each asks once before it is done. */
export function Conclude({ detail }: { readonly detail: Detail }) {
  const t = useTexts(doingTexts);
  const { language } = useLanguage();
  const { purchase, obstacles, mayCarry } = detail;
  const signing = useSigning(detail);
  const change = useSmallChange(purchase.id);
  const [opened, setOpened] = useState<Step>();
  const buttons = useRef<HTMLDivElement>(null);
  if (!mayCarry) return null;
  const busy = signing.busy || change.busy;
  const close = (): void => {
    buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpened(undefined);
  };
  const isDone = (done: Promise<boolean>) => void done.then((well) => well && setOpened(undefined));
  const opens = (step: Step) => ({
    'aria-expanded': opened === step,
    'aria-disabled': busy,
    onClick: () => setOpened(opened === step ? undefined : step),
  });
  return (
    <Section title={t.conclude}>
      {obstacles.length > 0 && (
        <>
          <p>{t.missing}</p>
          <ul className={classes.obstacles}>
            {obstacles.map((code) => (
              <li key={code}>
                {purchaseObstacles.find((one) => one.code === code)?.label[language]}{' '}
                {code === 'AGREEMENT_MISSING' && (
                  <KeptLink to={`/modifier/${purchase.id}`}>{t.sayAgreement}</KeptLink>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={classes.buttons} data-print="no" ref={buttons}>
        {purchase.state === 'GATHERING' && (
          <>
            {obstacles.length === 0 && (
              <Button primary {...opens('SIGN')}>
                {t.sign}
              </Button>
            )}
            <Button {...opens('ABANDON')}>{t.abandon}</Button>
          </>
        )}
        {purchase.state === 'ABANDONED' && (
          <Button aria-disabled={busy} onClick={() => void change.resume()}>
            {t.resume}
          </Button>
        )}
        {purchase.state === 'SIGNED' && <Button {...opens('REOPEN')}>{t.reopen}</Button>}
      </div>
      {opened === 'SIGN' && obstacles.length === 0 && (
        <SignForm
          detail={detail}
          busy={busy}
          onSend={(document, forAll) => isDone(signing.sign(document, forAll))}
          onCancel={close}
        />
      )}
      {opened === 'ABANDON' && purchase.state === 'GATHERING' && (
        <AbandonForm busy={busy} onSend={(why) => isDone(change.abandon(why))} onCancel={close} />
      )}
      {opened === 'REOPEN' && purchase.state === 'SIGNED' && (
        <div className={classes.form} role="group" aria-label={t.reopen}>
          <p>{t.reopenSure}</p>
          <div className={classes.buttons}>
            <Button primary aria-disabled={busy} onClick={() => isDone(signing.reopen())}>
              {t.reopen}
            </Button>
            <Button onClick={close}>{t.cancel}</Button>
          </div>
        </div>
      )}
      <p role="alert" className={classes.problem}>
        {signing.problem || change.problem}
      </p>
      <p role="status">{signing.told}</p>
    </Section>
  );
}

interface SignProps {
  readonly detail: Detail;
  readonly busy: boolean;
  readonly onSend: (document: string, forAll: boolean) => void;
  readonly onCancel: () => void;
}

function SignForm({ detail, busy, onSend, onCancel }: SignProps) {
  const t = useTexts(doingTexts);
  const { language } = useLanguage();
  const [document, setDocument] = useState('');
  const [forAll, setForAll] = useState(false);
  const { pledges, firm, purchase } = detail;
  const members = pledges.filter((one) => one.firm).length;
  const losers = pledges.flatMap(({ firm: isFirm, loses, actor }) =>
    isFirm && loses && actor ? [actor.name] : [],
  );
  const cost = leadingOffer(detail)?.firm.total ?? 0;
  return (
    <form
      className={classes.form}
      aria-label={t.sign}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(document, forAll);
      }}
    >
      <p>{t.signSure(members, units(firm, purchase.unit, language), money(cost, language))}</p>
      {losers.length > 0 && (
        <p className={classes.cliff}>{t.losers(new Intl.ListFormat(language).format(losers))}</p>
      )}
      <EntryField
        label={t.document}
        value={document}
        onChange={setDocument}
        maxLength={300}
        autoComplete="off"
      />
      <CheckField look="choice" label={t.forAll} hint={t.forAllHint} checked={forAll} onChange={setForAll} />
      <div className={classes.buttons}>
        <Button primary type="submit" aria-disabled={busy}>
          {t.confirm}
        </Button>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}

interface AbandonProps {
  readonly busy: boolean;
  readonly onSend: (why: string) => void;
  readonly onCancel: () => void;
}

function AbandonForm({ busy, onSend, onCancel }: AbandonProps) {
  const t = useTexts(doingTexts);
  const [why, setWhy] = useState('');
  return (
    <form
      className={classes.form}
      aria-label={t.abandon}
      onSubmit={(event) => {
        event.preventDefault();
        onSend(why);
      }}
    >
      <p>{t.abandonSure}</p>
      <EntryField label={t.abandonWhy} value={why} onChange={setWhy} maxLength={300} autoComplete="off" />
      <div className={classes.buttons}>
        <Button primary type="submit" aria-disabled={busy}>
          {t.abandon}
        </Button>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}
