import { useApolloClient, useMutation } from '@apollo/client/react';
import { bidForms, type BidFormCode } from '@maillage/graph-schema/vocabulary';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/button';
import { AreaField, EntryField, SelectField } from '../../components/fields';
import { UnsavedNotice } from '../../components/unsaved-notice';
import { messageOfProblem, problemOf } from '../../lib/error-messages';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useKept } from '../../lib/kept-params';
import { useUnsaved } from '../../lib/unsaved';
import { useRequest } from '../../lib/use-request';
import { useTerm } from '../../lib/terms';
import { ActingChoice, useActing } from '../acting';
import { TenderToAnswerDocument, ProposeJointBidDocument } from './bids.generated';
import { LotChoice } from './answer-bid';
import classes from './joint-bids.module.css';
import { MemberField, type FoundActor } from './member-field';
import { proposeTexts } from './propose-texts';
import { TenderField, type ChosenTender } from './tender-field';

interface ProposeFormProps {
  /** Where what is not sent yet is kept. */
  readonly place: string;
  readonly actors: readonly FoundActor[];
  readonly tender: ChosenTender | undefined;
  readonly lots: readonly string[];
  readonly members: readonly FoundActor[];
  /** Address of the lead. */
  readonly lead: string | undefined;
  /** What the group is to do, outside a call. */
  readonly need: string;
}

interface Chosen {
  readonly actor: FoundActor;
  readonly lots: readonly string[];
}

/** What is proposed: kept until it is sent. */
interface Proposal {
  readonly tender: ChosenTender | null;
  readonly lots: readonly string[];
  readonly need: string;
  readonly ownLots: readonly string[];
  readonly others: readonly Chosen[];
  /** Id of the lead. */
  readonly lead: string;
  readonly form: BidFormCode;
  readonly message: string;
}

/** Who answers which call together. The structure that proposes is always in it. */
export function ProposeForm({
  place,
  actors,
  tender: given,
  lots: asked,
  members,
  lead: led,
  need: brought,
}: ProposeFormProps) {
  const t = useTexts(proposeTexts);
  const term = useTerm();
  const { language } = useLanguage();
  const client = useApolloClient();
  const navigate = useNavigate();
  const keep = useKept();
  const [send] = useMutation(ProposeJointBidDocument);
  // Who proposes is one of those in the group, where the address names one.
  const [acting, actFor] = useActing(actors);
  const [own, setOwn] = useState(
    actors.find((one) => members.some((member) => member.id === one.id)) ?? acting,
  );
  const kept = useUnsaved<Proposal>(place, {
    tender: given ?? null,
    lots: firstLots(given, asked),
    need: brought.slice(0, 200),
    ownLots: [],
    others: members.filter((one) => one.id !== own?.id).map((actor) => ({ actor, lots: [] })),
    lead: members.find((one) => one.slug === led)?.id ?? own?.id ?? '',
    form: 'CONJOINT',
    message: '',
  });
  const { tender, lots, need, ownLots, lead, form, message } = kept.value;
  const others = kept.value.others.filter((one) => one.actor.id !== own?.id);
  const tell = (patch: Partial<Proposal>): void => kept.setValue((now) => ({ ...now, ...patch }));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const once = useRequest();
  if (!own) return null;
  const group: readonly Chosen[] = [{ actor: own, lots: ownLots }, ...others];

  const choose = async (slug: string): Promise<void> => {
    setProblem(undefined);
    try {
      const { data } = await client.query({ query: TenderToAnswerDocument, variables: { slug } });
      const found = data?.tender ?? undefined;
      tell({ tender: found ?? null, lots: firstLots(found, []) });
    } catch (error) {
      setProblem(problemOf(error, language).message);
    }
  };
  const wrong = (): string | undefined => {
    if (others.length === 0) return t.fewest;
    if (tender && lots.length === 0) return t.noLot;
    return !tender && need.trim().length < 2 ? t.noNeed : undefined;
  };
  const propose = async (): Promise<void> => {
    const missing = wrong();
    setProblem(missing);
    if (missing) return;
    const words = need.trim();
    const variables = {
      actor: own.id,
      tender: tender?.slug ?? null,
      lots: [...lots],
      needs: tender ? [] : [{ label: words, tags: [words.slice(0, 60).toLowerCase()] }],
      members: group.map((one) => ({
        actor: one.actor.id,
        lots: one.lots.filter((lot) => lots.includes(lot)),
      })),
      lead: group.some((one) => one.actor.id === lead) ? lead : own.id,
      form,
      leadSolidary: false,
      message: message.trim() || null,
    };
    setBusy(true);
    try {
      const done = await once(
        variables,
        async (request) => (await send({ variables: { ...variables, request } })).data?.proposeJointBid,
      );
      const [first] = done?.problems ?? [];
      setProblem(first && messageOfProblem(first, language));
      if (!done?.slug) return;
      kept.forget();
      await navigate(keep(`/groupements/${done.slug}`));
    } catch (error) {
      setProblem(problemOf(error, language).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className={classes.propose}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void propose();
      }}
    >
      {kept.isFound && <UnsavedNotice onRestart={kept.restart} />}
      <ActingChoice
        actors={actors}
        chosen={own.slug}
        onChoose={(slug) => {
          setOwn(actors.find((one) => one.slug === slug));
          actFor(slug);
        }}
      />
      <TenderField
        tender={tender ?? undefined}
        onChoose={(slug) => void choose(slug)}
        onClear={() => tell({ tender: null })}
      />
      {tender ? (
        <LotChoice
          legend={t.lots}
          lots={tender.lots}
          chosen={lots}
          onChange={(chosen) => tell({ lots: chosen })}
        />
      ) : (
        <EntryField
          label={t.need}
          hint={t.withoutTender}
          maxLength={200}
          value={need}
          onChange={(words) => tell({ need: words })}
        />
      )}
      <fieldset className={classes.choices}>
        <legend>{t.members}</legend>
        <ul className={classes.chosen}>
          {group.map(({ actor, lots: own_ }, index) => (
            <li key={actor.id}>
              <span>
                {actor.name} {index === 0 && `(${t.you})`}
              </span>
              {index > 0 && (
                <Button
                  aria-label={t.remove(actor.name)}
                  onClick={() => tell({ others: others.filter((one) => one.actor.id !== actor.id) })}
                >
                  ×
                </Button>
              )}
              {tender && lots.length > 1 && (
                <LotChoice
                  legend={t.ownLots(actor.name)}
                  lots={tender.lots.filter((lot) => lots.includes(lot.number))}
                  chosen={own_}
                  onChange={(chosen) =>
                    tell(
                      index === 0
                        ? { ownLots: chosen }
                        : {
                            others: others.map((one) =>
                              one.actor.id === actor.id ? { actor, lots: chosen } : one,
                            ),
                          },
                    )
                  }
                />
              )}
            </li>
          ))}
        </ul>
        <MemberField
          without={group.map((one) => one.actor.id)}
          onChoose={(actor) => tell({ others: [...others, { actor, lots: [] }] })}
        />
      </fieldset>
      <SelectField
        label={t.leader}
        value={group.some((one) => one.actor.id === lead) ? lead : own.id}
        options={group.map(({ actor }) => ({ value: actor.id, label: actor.name }))}
        onChange={(leader) => tell({ lead: leader })}
      />
      <SelectField
        label={t.form}
        value={form}
        options={bidForms.map(({ code }) => ({ value: code, label: term(bidForms, code) }))}
        onChange={(value) => tell({ form: value as BidFormCode })}
      />
      <AreaField
        label={t.message}
        rows={4}
        maxLength={2000}
        value={message}
        onChange={(words) => tell({ message: words })}
      />
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      <div className={classes.buttons}>
        <Button type="submit" primary aria-disabled={busy}>
          {busy ? t.sending : t.send}
        </Button>
      </div>
    </form>
  );
}

/** Lots asked for, as far as the call has them; the only one of a call that is not divided. */
function firstLots(tender: ChosenTender | undefined, asked: readonly string[]): readonly string[] {
  const all = (tender?.lots ?? []).map((one) => one.number);
  return all.length === 1 ? all : all.filter((number) => asked.includes(number));
}
