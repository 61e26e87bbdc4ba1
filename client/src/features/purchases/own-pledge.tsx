import { useQuery } from '@apollo/client/react';
import { useRef, useState, type FormEvent } from 'react';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { CheckField, EntryField } from '../../components/fields';
import { Section } from '../../components/section';
import { SignInLink } from '../../components/sign-in-link';
import { UnsavedNotice } from '../../components/unsaved-notice';
import { readNumber, unsureText } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { placeOf, useUnsaved } from '../../lib/unsaved';
import { ActingChoice, useActing } from '../acting';
import { doingTexts } from './doing-texts';
import { PurchaseWhoDocument, type PurchaseWhoQuery } from './purchases.generated';
import classes from './purchases.module.css';
import { PledgeClash } from './pledge-clash';
import { mergeFields, sameFields, typedFrom, type TypedFields } from './pledge-fields';
import { ownPledge, type Detail } from './standing';
import { usePledging, type PledgeClashed } from './use-pledging';
import { WhatItChanges } from './what-it-changes';

type Own = PurchaseWhoQuery['viewer']['actsFor'][number];

/** What one's own structure pledges: in two fields, with what that would change for it and for all. */
export function OwnPledge({ detail }: { readonly detail: Detail }) {
  const t = useTexts(doingTexts);
  const { data } = useQuery(PurchaseWhoDocument);
  const actors = data?.viewer.actsFor ?? [];
  const [own, choose] = useActing(actors);
  if (!data) return null;
  const account = data.viewer.account?.id;
  const isMember = own !== undefined && account !== undefined;
  // Whoever only facilitates has the list below to write pledges down.
  if (!isMember && detail.mayCarry) return null;
  return (
    <Section title={t.own} lead={isMember && detail.open ? t.ownLead : undefined}>
      {!detail.open ? (
        <p>{t.closed}</p>
      ) : isMember ? (
        <>
          <ActingChoice actors={actors} chosen={own.slug} onChoose={choose} />
          <PledgeForm key={own.id} detail={detail} own={own} account={account} />
        </>
      ) : (
        <p>
          {account ? t.noStructure : t.signIn} {!account && <SignInLink />}
        </p>
      )}
    </Section>
  );
}

interface FormProps {
  readonly detail: Detail;
  readonly own: Own;
  readonly account: string;
}

/** What is typed, and what the form began with: as it was saved then. */
interface Kept extends TypedFields {
  readonly base?: TypedFields;
}

function PledgeForm({ detail, own, account }: FormProps) {
  const t = useTexts(doingTexts);
  const { language } = useLanguage();
  const there = ownPledge(detail, own.slug);
  const now = typedFrom(there && { ...there, ...there.amounts }, language);
  const place = placeOf('engagement', account, `${detail.purchase.slug}.${own.slug}`);
  const kept = useUnsaved<Kept>(place, { ...now, base: now });
  const { base = now, ...typed } = kept.value;
  const tell = (patch: Partial<TypedFields>): void => kept.setValue((was) => ({ ...was, ...patch }));
  const begin = (fields: TypedFields): void => kept.begin({ ...fields, base: fields });
  // What is saved by now stands in a form in which nothing is typed: after an undo, too.
  const [seen, setSeen] = useState(JSON.stringify(now));
  if (seen !== JSON.stringify(now)) {
    setSeen(JSON.stringify(now));
    if (sameFields(typed, base, language)) begin(now);
  }
  const [isAsked, setAsked] = useState(false);
  const [clash, setClash] = useState<PledgeClashed>();
  const form = useRef<HTMLFormElement>(null);
  const pledging = usePledging(detail, own.slug, there?.id ?? undefined);
  const quantity = readNumber(typed.quantity, language);
  const price = readNumber(typed.price, language);
  const wrongQuantity = quantity === undefined || quantity <= 0;
  const wrongPrice = typed.price.trim() !== '' && price === undefined;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (wrongQuantity || wrongPrice) {
      form.current?.querySelector<HTMLElement>(`[name="${wrongQuantity ? 'quantity' : 'price'}"]`)?.focus();
      return;
    }
    setClash(undefined);
    const came = await pledging.pledge(base, typed);
    if (!came) return;
    if ('saved' in came) begin(came.saved);
    else {
      // What is typed stays, beside what is saved by now: saved once more, it replaces that.
      setClash(came);
      const { fields } = mergeFields({ base, mine: typed, theirs: came.theirs }, language);
      kept.setValue({ ...fields, base: came.theirs });
    }
  };

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      {kept.isFound && <UnsavedNotice onRestart={kept.restart} />}
      <div className={classes.line}>
        <EntryField
          label={t.quantity(detail.purchase.unit)}
          name="quantity"
          inputMode="decimal"
          autoComplete="off"
          value={typed.quantity}
          problem={
            isAsked && wrongQuantity ? (unsureText(typed.quantity, language) ?? t.wrongQuantity) : undefined
          }
          onChange={(value) => tell({ quantity: value })}
        />
        <EntryField
          label={t.price}
          hint={t.priceHint}
          name="price"
          inputMode="decimal"
          autoComplete="off"
          value={typed.price}
          problem={isAsked && wrongPrice ? (unsureText(typed.price, language) ?? t.wrongPrice) : undefined}
          onChange={(value) => tell({ price: value })}
        />
      </div>
      <CheckField
        look="choice"
        label={t.firm}
        hint={t.firmHint}
        checked={typed.firm}
        onChange={(firm) => tell({ firm })}
      />
      <Disclosure label={t.more} opens={typed.publicBuyer || !typed.recoversVat || typed.priceFrom !== ''}>
        <div className={classes.details}>
          <EntryField
            label={t.priceFrom}
            hint={t.priceFromHint}
            maxLength={200}
            autoComplete="off"
            value={typed.priceFrom}
            onChange={(priceFrom) => tell({ priceFrom })}
          />
          <CheckField
            look="choice"
            label={t.recoversVat}
            checked={typed.recoversVat}
            onChange={(recoversVat) => tell({ recoversVat })}
          />
          <CheckField
            look="choice"
            label={t.publicBuyer}
            hint={t.publicHint}
            checked={typed.publicBuyer}
            onChange={(publicBuyer) => tell({ publicBuyer })}
          />
        </div>
      </Disclosure>
      {!wrongQuantity && (
        <WhatItChanges
          detail={detail}
          typed={{ quantity, price, recoversVat: typed.recoversVat }}
          before={there?.quantity ?? 0}
        />
      )}
      <p role="alert" className={classes.problem}>
        {pledging.problem}
      </p>
      {clash && (
        <PledgeClash
          {...clash}
          onTake={() => {
            begin(clash.theirs);
            setClash(undefined);
          }}
        />
      )}
      <div className={classes.buttons}>
        <Button type="submit" primary aria-disabled={pledging.busy}>
          {pledging.busy ? t.saving : there ? t.saveAgain : t.save}
        </Button>
        {there?.id && (
          <Button
            aria-disabled={pledging.busy}
            onClick={() =>
              void pledging.withdraw().then((done) => done && begin(typedFrom(undefined, language)))
            }
          >
            {t.withdraw}
          </Button>
        )}
      </div>
    </form>
  );
}
