import { bidGaps, procurementRule } from '@maillage/graph-schema/vocabulary';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { Chip } from '../../components/chip';
import { formatNumber } from '../../lib/format';
import { useLanguage, useTexts, type Language } from '../../lib/i18n';
import classes from './readiness.module.css';
import { nameOf } from './room-words';
import { texts } from './texts';
import type { Room } from './use-doing';

type Shown = Pick<Room, 'state' | 'readiness' | 'members'>;
type Gap = Room['readiness']['gaps'][number];

/** One sentence on how far the group is. */
export function ReadinessLine({ room: { state, readiness } }: { readonly room: Shown }) {
  const t = useTexts(texts);
  const { gaps, ready, formable } = readiness;
  const over = { SUBMITTED: t.handedIn, WON: t.isWon, LOST: t.isLost, WITHDRAWN: t.isWithdrawn };
  if (state in over) return <>{over[state as keyof typeof over]}</>;
  return <>{ready ? t.ready : formable ? t.formable(gaps.length) : t.missing(gaps.length)}</>;
}

/** Everything that a bid needs, each with whether it is there; what is missing says from whom. */
export function Readiness({ room }: { readonly room: Shown }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const isOpen = room.state === 'GATHERING' || room.state === 'FORMED';
  return (
    <div className={classes.readiness} data-ready={room.readiness.ready}>
      <p className={classes.verdict}>
        <ReadinessLine room={room} />
      </p>
      {isOpen && (
        <ul className={classes.gaps}>
          {bidGaps.map(({ code, label, definition }) => {
            const gap = room.readiness.gaps.find((one) => one.gap === code);
            // Nobody needs to be replaced before somebody has declined.
            if (!gap && code === 'DECLINED') return null;
            return (
              <li key={code} data-missing={gap !== undefined} title={definition[language]}>
                {gap ? (
                  gap.late || code === 'RULE' || code === 'DECLINED' ? (
                    <IconAlertTriangle size={18} aria-hidden />
                  ) : (
                    <IconCircleDashed size={18} aria-hidden />
                  )
                ) : (
                  <IconCircleCheck size={18} aria-hidden />
                )}
                <span>
                  {label[language]}
                  <span className="visually-hidden">{gap ? ' ✗' : ' ✓'}</span>
                  {gap && <span className={classes.gapDetail}>{gapText(gap, room, t, language)}</span>}{' '}
                  {gap?.late && <Chip tone="danger">{t.late}</Chip>}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** Who or what is missing, in a few words. */
function gapText(gap: Gap, room: Shown, t: (typeof texts)['fr'], language: Language): string {
  const names = gap.who.map((key) => nameOf(room, key)).join(', ');
  switch (gap.gap) {
    case 'SHARES': {
      const missing = gap.missing ?? 0;
      const share = formatNumber(Math.abs(missing), language);
      return missing > 0 ? t.missingShare(share) : t.tooMuchShare(share);
    }
    case 'LOT':
      return gap.what.map(t.lot).join(', ');
    case 'PAPER':
      return t.toGather(gap.what.length);
    case 'RULE':
      return gap.what.map((rule) => procurementRule(rule)?.label[language] ?? rule).join(', ');
    default:
      return names;
  }
}
