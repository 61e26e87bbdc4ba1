import { useMutation } from '@apollo/client/react';
import {
  cooperationKinds,
  roles,
  type CooperationKindCode,
  type RoleCode,
} from '@maillage/graph-schema/vocabulary';
import { useId, useState, type FormEvent } from 'react';
import { Button } from '../../components/button';
import { SelectField } from '../../components/fields';
import { KeptLink } from '../../components/kept-link';
import { readTyped } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { useSending } from '../../lib/use-sending';
import classes from './answers.module.css';
import { DeclareTieDocument } from './declare.generated';
import { declareTexts } from './declare-texts';
import { PartnersField, type Partner } from './partners-field';
import { SimilarTies } from './similar-ties';
import { texts } from './texts';

interface Told {
  readonly with: string[];
  readonly kind: CooperationKindCode;
  readonly name?: string;
  readonly role?: RoleCode;
  readonly since?: string;
}

/** A tie in three gestures: with whom, on what, since when. What is known already is shown first. */
export function DeclareForm({ actor }: { readonly actor: { readonly id: string } }) {
  const t = useTexts(declareTexts);
  const shared = useTexts(texts);
  const { language } = useLanguage();
  const term = useTerm();
  const id = useId();
  const [partners, setPartners] = useState<readonly Partner[]>([]);
  const [kind, setKind] = useState<CooperationKindCode | ''>('');
  const [role, setRole] = useState<string>('');
  const [name, setName] = useState('');
  const [since, setSince] = useState('');
  const [missing, setMissing] = useState('');
  const [made, setMade] = useState<{ slug: string; asked: number }>();
  const [send] = useMutation(DeclareTieDocument);
  const { carryOut, busy, problem } = useSending();
  const declare = async (told: Told): Promise<void> => {
    const variables = { actor: actor.id, ...told };
    const declared = await carryOut(
      variables,
      async (request) => (await send({ variables: { request, ...variables } })).data?.declareTie,
    );
    if (!declared?.slug) return;
    setMade({ slug: declared.slug, asked: declared.asked });
    setPartners([]);
    setKind('');
    setName('');
    setSince('');
  };
  const chosen = cooperationKinds.find(({ code }) => code === kind);
  const directed: readonly (readonly RoleCode[])[] = chosen && 'directed' in chosen ? chosen.directed : [];
  const known: readonly RoleCode[] = directed.length > 0 ? (chosen?.roles ?? []) : [];
  const own = known.find((code) => code === role) ?? known[0];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    const date = since.trim() ? readTyped(since, 'START') : '';
    setMade(undefined);
    const unchosen = partners.length === 0 ? t.choose : kind === '' ? t.chooseKind : '';
    setMissing(unchosen || (date === undefined ? shared.badDate : ''));
    if (partners.length === 0 || kind === '' || date === undefined) return;
    void declare({
      with: partners.map((one) => one.id),
      kind,
      ...(name.trim() ? { name: name.trim() } : {}),
      ...(own ? { role: own } : {}),
      ...(date ? { since: date } : {}),
    });
  };
  return (
    <form className={classes.part} onSubmit={submit}>
      <PartnersField own={actor.id} chosen={partners} onChange={setPartners} />
      <SelectField
        label={t.onWhat}
        value={kind}
        options={[
          { value: '', label: '…' },
          ...cooperationKinds.map(({ code, label }) => ({ value: code, label: label[language] })),
        ]}
        onChange={(value) => setKind(value as CooperationKindCode | '')}
      />
      {own && (
        <SelectField
          label={t.role}
          value={own}
          options={known.map((code) => ({ value: code, label: term(roles, code) }))}
          onChange={setRole}
        />
      )}
      <SimilarTies actor={actor.id} others={partners.map((one) => one.id)} kind={kind || null} />
      <label htmlFor={`${id}-since`}>{t.since}</label>
      <input
        id={`${id}-since`}
        placeholder={shared.sincePlaceholder}
        autoComplete="off"
        value={since}
        onChange={(event) => setSince(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-name`}>{t.inWords}</label>
      <input
        id={`${id}-name`}
        maxLength={200}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <p role="alert" className={classes.problem}>
        {missing || problem}
      </p>
      <div className={classes.buttons}>
        <Button type="submit" primary aria-disabled={busy}>
          {busy ? shared.sending : t.declare}
        </Button>
      </div>
      <p role="status" className={classes.done}>
        {made && (
          <>
            {t.declared(made.asked)} <KeptLink to={`/liens/${made.slug}`}>{t.see}</KeptLink>
          </>
        )}
      </p>
    </form>
  );
}
