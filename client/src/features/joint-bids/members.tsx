import { bidStandings, frozenExceptions } from '@maillage/graph-schema/vocabulary';
import { IconCheck, IconClock, IconMessageDots, IconX } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Chip, type ChipTone } from '../../components/chip';
import { SelectField } from '../../components/fields';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { ThingLink } from '../facts';
import { GroupTools } from './group-tools';
import classes from './joint-bids.module.css';
import memberClasses from './members.module.css';
import { PartCell, ShareCell } from './member-cells';
import { euros } from './room-words';
import { texts } from './texts';
import { useDoing, type Exception, type Room } from './use-doing';

type Member = Room['members'][number];

const tones: Readonly<Record<string, { tone: ChipTone; icon: ReactNode }>> = {
  AGREED: { tone: 'ok', icon: <IconCheck size={14} aria-hidden /> },
  OTHER_TERMS: { tone: 'warn', icon: <IconMessageDots size={14} aria-hidden /> },
  DECLINED: { tone: 'danger', icon: <IconX size={14} aria-hidden /> },
  WAITING: { tone: 'neutral', icon: <IconClock size={14} aria-hidden /> },
};

/** Where a member stands to the terms of today. */
export function StandingMark({ standing }: { readonly standing: string }) {
  const { language } = useLanguage();
  const term = bidStandings.find(({ code }) => code === standing);
  const { tone, icon } = tones[standing] ?? { tone: 'neutral', icon: null };
  return (
    <Chip tone={tone} icon={icon} title={term?.definition[language] ?? ''}>
      {term?.label[language] ?? standing}
    </Chip>
  );
}

const isOpen = ({ state }: Room) => state === 'GATHERING' || state === 'FORMED';

/** Who does what in which lot, for how much; the sums at the foot. A table that is a list of cards on a telephone. */
export function MembersTable() {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { room } = useDoing();
  const [exception, setException] = useState<Exception>();
  const editable = room.mayEdit && isOpen(room);
  const composing = room.mayEdit && (isOpen(room) || room.state === 'SUBMITTED');
  const sums = room.lots.map(({ number }) =>
    room.parts.filter((one) => one.lot === number).reduce((sum, one) => sum + (one.amount ?? 0), 0),
  );
  const shares = room.members.reduce((sum, one) => sum + Math.round((one.share ?? 0) * 100), 0) / 100;
  return (
    <>
      {composing && room.frozen && <FrozenReason chosen={exception} onChange={setException} />}
      <table className={memberClasses.matrix}>
        <thead>
          <tr>
            <th scope="col">{t.member}</th>
            <th scope="col">{t.share}</th>
            {room.lots.map(({ number, title }) => (
              <th scope="col" key={number}>
                {t.lotHead(number)}
                {title && <span className={classes.lotTitle}>{title}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {room.members.map((member) => (
            <tr key={member.actor.id}>
              <th scope="row">
                <MemberHead member={member} composing={composing} exception={exception} />
              </th>
              <td data-label={t.share}>
                <ShareCell member={member} editable={editable} />
              </td>
              {room.lots.map(({ number }) => (
                <td key={number} data-label={t.lotHead(number)}>
                  <PartCell member={member} lot={number} editable={editable} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <td data-label={t.share}>{t.terms.share(formatNumber(shares, language))}</td>
            {room.lots.map(({ number, value }, index) => (
              <td key={number} data-label={t.lotHead(number)}>
                {euros(sums[index] ?? 0, language)}
                {value && <span className={classes.lotTitle}>{t.ofLot(euros(value, language))}</span>}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      {(editable || composing) && <GroupTools editable={editable} exception={exception} />}
    </>
  );
}

interface HeadProps {
  readonly member: Member;
  readonly composing: boolean;
  readonly exception: Exception;
}

function MemberHead({ member, composing, exception }: HeadProps) {
  const t = useTexts(texts);
  const { room, change, invite, busy } = useDoing();
  const [leaving, setLeaving] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const stay = (): void => {
    remove.current?.focus();
    setLeaving(false);
  };
  const { actor, role, standing, isMine, reachable } = member;
  const waits = standing === 'WAITING' || standing === 'OTHER_TERMS';
  return (
    <div className={memberClasses.member}>
      <ThingLink thing={actor} />
      <span>
        {role === 'LEAD' && <Chip tone="accent">{t.lead}</Chip>} <StandingMark standing={standing} />{' '}
        {isMine && <Chip>{t.you}</Chip>}
      </span>
      {composing && (
        <span className={classes.small} data-print="no">
          {role !== 'LEAD' && (
            <button
              type="button"
              aria-label={t.makeLeadOf(actor.name)}
              aria-disabled={busy}
              onClick={() => void change({ lead: actor.id }, exception)}
            >
              {t.makeLead}
            </button>
          )}
          {waits &&
            !isMine &&
            isOpen(room) &&
            (reachable ? (
              <button type="button" aria-label={t.remindOf(actor.name)} onClick={() => void invite(actor.id)}>
                {t.remind}
              </button>
            ) : (
              <span>{t.unreachable}</span>
            ))}
          {room.members.length > 2 && (
            <button
              ref={remove}
              type="button"
              aria-expanded={leaving}
              aria-label={t.removeMember(actor.name)}
              onClick={() => setLeaving(!leaving)}
            >
              {t.remove}
            </button>
          )}
        </span>
      )}
      {leaving && (
        <span className={memberClasses.ask} role="group" aria-label={t.removeMember(actor.name)}>
          {t.removeAsk(actor.name)}{' '}
          <Button primary onClick={() => void change({ withoutMember: actor.id }, exception)}>
            {t.confirm}
          </Button>
          <Button onClick={stay}>{t.cancel}</Button>
        </span>
      )}
    </div>
  );
}

/** After the deadline the composition changes for three reasons alone, one of which is to be given. */
function FrozenReason({
  chosen,
  onChange,
}: {
  readonly chosen: Exception;
  readonly onChange: (chosen: Exception) => void;
}) {
  const t = useTexts(texts);
  const term = useTerm();
  return (
    <div className={memberClasses.frozen} data-print="no">
      <p>{t.frozen}</p>
      <SelectField
        label={t.exception}
        value={chosen ?? ''}
        options={[
          { value: '', label: t.noException },
          ...frozenExceptions.map(({ code }) => ({ value: code, label: term(frozenExceptions, code) })),
        ]}
        onChange={(value) => onChange((value || undefined) as Exception)}
      />
    </div>
  );
}
