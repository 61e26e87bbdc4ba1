import { thingKinds, type ThingKindCode } from '@maillage/graph-schema/vocabulary';
import {
  IconAward,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconFileText,
  IconGavel,
  IconHandOff,
  IconHeartHandshake,
  IconLink,
  IconLock,
  IconListDetails,
  IconMapPin,
  IconReportMoney,
  IconBasket,
  IconSeeding,
  IconShoppingCart,
  IconTool,
  IconTopologyStar3,
  IconUser,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { useTerm } from '../../lib/terms';
import classes from './facts.module.css';

const icons: Record<ThingKindCode, Icon> = {
  ACTOR: IconBuildingCommunity,
  POLE: IconTopologyStar3,
  PLACE: IconMapPin,
  BODY: IconUsersGroup,
  PERSON: IconUser,
  TIE: IconLink,
  EVENT: IconCalendarEvent,
  RECOGNITION: IconAward,
  ROSTER: IconListDetails,
  SOURCE: IconFileText,
  TENDER: IconGavel,
  COMPETENCE: IconTool,
  CAPACITY: IconLock,
  RETURN: IconReportMoney,
  PROJECT: IconSeeding,
  PURCHASE: IconShoppingCart,
  PLEDGE: IconBasket,
  NEED: IconHandOff,
  OFFER: IconHeartHandshake,
};

interface KindProps {
  readonly kind: ThingKindCode;
  readonly size?: number;
}

export function KindIcon({ kind, size = 16 }: KindProps) {
  const Drawn = icons[kind];
  return <Drawn size={size} stroke={1.75} aria-hidden className={classes.icon} />;
}

/** What kind of thing it is: icon and word. */
export function KindMark({ kind, size = 16 }: KindProps) {
  const term = useTerm();
  return (
    <span className={classes.inline}>
      <KindIcon kind={kind} size={size} />
      {term(thingKinds, kind)}
    </span>
  );
}
