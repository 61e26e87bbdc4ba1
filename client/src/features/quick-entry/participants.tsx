import { actorTypes, roles, type ActorTypeCode, type RoleCode } from '@maillage/graph-schema/vocabulary';
import { IconX } from '@tabler/icons-react';
import { useState, type Ref } from 'react';
import { SuggestBox } from '../../components/suggest-box';
import { useLanguage, useTexts } from '../../lib/i18n';
import { HitContent, useSearch } from '../search';
import { rolesOf, type EntryFact, type EntryParticipant } from './entry';
import classes from './quick-entry.module.css';
import { texts } from './texts';
import { PARTIES } from './use-pending';

interface ParticipantsProps {
  readonly fact: EntryFact;
  /** No tie stands before it, whose participants could be taken over. */
  readonly first: boolean;
  readonly fieldRef: Ref<HTMLInputElement>;
  readonly onAdd: (who: Pick<EntryParticipant, 'key' | 'name' | 'fresh'>) => void;
  readonly onParticipants: (participants: readonly EntryParticipant[]) => void;
  /** Structures made a moment ago. */
  readonly made: readonly Pick<EntryParticipant, 'key' | 'name'>[];
  /** A structure to be made. */
  readonly fresh: (name: string) => Pick<EntryParticipant, 'key' | 'name' | 'fresh'>;
  /** Typed and entered before suggestions came. */
  readonly onPending: (name: string) => void;
  /** Enter in the empty field. */
  readonly onEnter: () => void;
}

/** Who takes part: found as one types, or created on the spot. */
export function Participants({
  fact,
  first,
  made,
  fieldRef,
  onAdd,
  onParticipants,
  fresh,
  onPending,
  onEnter,
}: ParticipantsProps) {
  const t = useTexts(texts);
  const [text, setText] = useState('');
  const { hits, busy, fault, say } = useSearch(text, PARTIES);
  const name = text.trim();
  const found = hits.map((hit) => ({
    key: hit.thing.id,
    content: <HitContent hit={hit} />,
    who: { key: hit.thing.slug, name: hit.thing.name },
  }));
  const ids = new Set(found.map(({ who }) => who.key));
  const recent = made
    .filter((one) => !ids.has(one.key) && one.name.toLowerCase().includes(name.toLowerCase()))
    .map((who) => ({ key: who.key, content: who.name, who }));
  const known = [...recent, ...found];
  const create = {
    key: 'new',
    content: t.create(name),
    who: fresh(name),
  };
  return (
    <div className={classes.entry}>
      <span className={classes.label} aria-hidden="true">
        {t.who}
      </span>
      {fact.participants.length > 0 && (
        <ul className={classes.participants}>
          {fact.participants.map((one) => (
            <ParticipantRow
              key={one.key}
              participant={one}
              roles={rolesOf(fact.kind)}
              onChange={(next) =>
                onParticipants(fact.participants.map((other) => (other.key === one.key ? next : other)))
              }
              onRemove={() => onParticipants(fact.participants.filter((other) => other.key !== one.key))}
            />
          ))}
        </ul>
      )}
      <SuggestBox
        label={t.who}
        placeholder={t.findWho}
        text={text}
        onText={setText}
        // What could not be looked for may well be there already.
        suggestions={name === '' || fault ? [] : [...known, create]}
        busy={busy}
        status={say(t.results(known.length))}
        inputRef={fieldRef}
        onHasty={() => {
          setText('');
          onPending(name);
        }}
        onChoose={({ who }) => {
          setText('');
          onAdd(who);
        }}
        onEmptyKey={(key) => (key === 'Enter' ? onEnter() : onParticipants(fact.participants.slice(0, -1)))}
      />
      {fact.participants.length === 0 && !first && <p className={classes.hint}>{t.whoSame}</p>}
      {fact.participants.length >= 2 && <p className={classes.hint}>{t.whoNext}</p>}
    </div>
  );
}

interface ParticipantRowProps {
  readonly participant: EntryParticipant;
  readonly roles: readonly RoleCode[];
  readonly onChange: (participant: EntryParticipant) => void;
  readonly onRemove: () => void;
}

function ParticipantRow({ participant, roles: known, onChange, onRemove }: ParticipantRowProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { name, role, fresh, pending } = participant;
  return (
    <li className={classes.participant}>
      <span className={classes.participantName}>{pending ? t.lookingFor(name) : name}</span>
      {fresh && (
        <select
          aria-label={t.type(name)}
          value={fresh.type}
          onChange={(event) =>
            onChange({ ...participant, fresh: { type: event.currentTarget.value as ActorTypeCode } })
          }
        >
          {actorTypes.map(({ code, label }) => (
            <option key={code} value={code}>
              {t.created} · {label[language]}
            </option>
          ))}
        </select>
      )}
      <select
        aria-label={t.role(name)}
        value={role}
        onChange={(event) => onChange({ ...participant, role: event.currentTarget.value as RoleCode })}
      >
        {roles
          .filter(({ code }) => known.includes(code) || code === role)
          .map(({ code, label }) => (
            <option key={code} value={code}>
              {label[language]}
            </option>
          ))}
      </select>
      <button
        type="button"
        className={classes.remove}
        aria-label={t.remove(name)}
        title={t.remove(name)}
        onClick={onRemove}
      >
        <IconX size={16} aria-hidden />
      </button>
    </li>
  );
}
