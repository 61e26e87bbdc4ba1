import { takesPledges } from '@maillage/graph-schema/records';
import type {
  PurchaseObstacleCode,
  PurchaseRegimeCode,
  PurchaseStateCode,
} from '@maillage/graph-schema/vocabulary';
import {
  offerScores,
  offerStanding,
  pledgeAmounts,
  type OfferStanding,
  type PledgeAmounts,
  type Pledged,
} from '../../algorithms/purchasing';
import type { Viewer } from '../../platform/access/viewer';
import { thingFrom, type ThingRow } from '../things';
import type { PledgeParts, PurchaseParts } from './purchase-images';
import type { PledgeTuple, PurchaseTuple } from './purchases.repository';

/** A pledge with what its actor pays today: for the service alone. */
export interface PledgeRow extends Pledged, Pick<PledgeParts, 'priceFrom' | 'note'> {
  readonly seen: boolean;
  readonly publicBuyer: boolean;
  readonly actor: ThingRow | null;
  readonly actorId: string;
}

type Offer = PurchaseParts['offers'][number];

/** An offer with what it comes to. */
interface OfferRow {
  readonly offer: Offer;
  readonly actor: ThingRow | null;
  readonly isChosen: boolean;
  readonly isExpired: boolean;
  readonly score: number | null;
  readonly unrated: readonly string[];
  readonly firm: OfferStanding;
  readonly all: OfferStanding;
  readonly more: OfferStanding | null;
}

/** A purchase with all that is pledged in it: for the service alone. */
export interface PurchaseRow extends PurchaseParts {
  readonly purchase: ThingRow;
  readonly of: ThingRow | null;
  readonly ofId: string;
  readonly pole: ThingRow | null;
  readonly poleId: string;
  readonly tie: ThingRow | null;
  readonly pledges: readonly PledgeRow[];
  readonly firm: number;
  readonly indicative: number;
  /** The one that is chosen first, then by score and price. */
  readonly offerRows: readonly OfferRow[];
  readonly regime: PurchaseRegimeCode;
  readonly isOpen: boolean;
  readonly obstacles: readonly PurchaseObstacleCode[];
}

/** Works out where a purchase stands on a day. */
export function purchaseRow(tuple: PurchaseTuple, today: string, more: number | null = null): PurchaseRow {
  const purchase = thingFrom(tuple.purchase);
  const parts = JSON.parse(String(purchase['purchaseAsJson'])) as PurchaseParts;
  const pledges = tuple.pledges.map(pledgeFrom);
  const [firm, indicative] = [true, false].map((isFirm) =>
    pledges.filter((one) => one.firm === isFirm).reduce((sum, one) => sum + one.quantity, 0),
  ) as [number, number];
  const isPublic = pledges.some((one) => one.publicBuyer);
  const state = String(purchase['state']) as PurchaseStateCode;
  // What was an indication when it was signed is not bought.
  const counted = state === 'SIGNED' ? 0 : indicative;
  const offerRows = rankedOffers(parts, tuple, { firm, indicative: counted, more }, today);
  const row = {
    ...parts,
    purchase,
    of: tuple.of && thingFrom(tuple.of),
    ofId: tuple.ofId,
    pole: tuple.pole && thingFrom(tuple.pole),
    poleId: tuple.poleId,
    tie: tuple.tie && thingFrom(tuple.tie),
    pledges,
    firm,
    indicative,
    offerRows,
    regime: isPublic ? ('PUBLIC_ORDERING_GROUP' as const) : ('PRIVATE' as const),
    isOpen: takesPledges(
      { state, launchedOn: parts.launchedOn, closesOn: purchase['closesOn'] as string | undefined },
      today,
    ),
  };
  return { ...row, obstacles: state === 'GATHERING' ? obstaclesOf(row) : [] };
}

function pledgeFrom(tuple: PledgeTuple): PledgeRow {
  const { id, seen, quantity, firm, publicBuyer, actor, actorId, family } = tuple;
  const { price, priceFrom, recoversVat, note } = JSON.parse(tuple.json) as PledgeParts;
  return {
    ...{ id, seen, quantity, firm, actorId, priceFrom, note, recoversVat },
    price: price ?? null,
    actor: actor && thingFrom(actor),
    // A collectivity is a public buyer, whether it says so or not.
    publicBuyer: publicBuyer || family === 'COLLECTIVITY',
  };
}

interface Gathered {
  readonly firm: number;
  readonly indicative: number;
  readonly more: number | null;
}

function rankedOffers(
  { offers, chosen, weights }: PurchaseParts,
  { suppliers }: PurchaseTuple,
  { firm, indicative, more }: Gathered,
  today: string,
): OfferRow[] {
  const all = firm + indicative;
  const actors = new Map(suppliers.map(({ position, actor }) => [position, thingFrom(actor)]));
  const standings = offers.map((offer) => offerStanding(offer, all));
  const scores = offerScores(
    offers.map((offer, at) => ({
      total: standings[at]?.total ?? null,
      meetsCharter: offer.charter === undefined ? null : offer.charter === 'MET',
      environment: offer.environment ?? null,
      social: offer.social ?? null,
      proximity: offer.proximity ?? null,
    })),
    weights,
  );
  return offers
    .map((offer, at): OfferRow => ({
      offer,
      actor: actors.get(at) ?? null,
      isChosen: offer.number === chosen,
      isExpired: offer.validUntil !== undefined && offer.validUntil < today,
      score: scores[at]?.score ?? null,
      unrated: scores[at]?.unrated ?? [],
      firm: offerStanding(offer, firm),
      all: standings[at] as OfferStanding,
      more: more === null ? null : offerStanding(offer, Math.max(0, all + more)),
    }))
    .sort(
      (a, b) =>
        Number(b.isChosen) - Number(a.isChosen) ||
        (b.score ?? -1) - (a.score ?? -1) ||
        (a.all.total ?? Infinity) - (b.all.total ?? Infinity) ||
        0,
    );
}

function obstaclesOf({
  offerRows,
  pledges,
  regime,
  agreement,
}: Pick<PurchaseRow, 'offerRows' | 'pledges' | 'regime' | 'agreement'>): PurchaseObstacleCode[] {
  const chosen = offerRows.find((one) => one.isChosen);
  const isFew = pledges.filter((one) => one.firm).length < 2;
  return [
    ...(chosen ? [] : ['NO_OFFER' as const]),
    ...(isFew ? ['TOO_FEW' as const] : []),
    ...(chosen && !isFew && chosen.firm.total === null ? ['BELOW_FIRST_TIER' as const] : []),
    ...(chosen?.isExpired ? ['OFFER_EXPIRED' as const] : []),
    ...(chosen?.offer.charter === 'NOT_MET' ? ['FAILS_CHARTER' as const] : []),
    ...(regime === 'PUBLIC_ORDERING_GROUP' && !agreement ? ['AGREEMENT_MISSING' as const] : []),
  ];
}

/**
 * What a pledge comes to with the offer that leads: a firm one among the firm ones, an indication with all. Once the
 * purchase is signed only what was firm counts.
 */
export function amountsOf(row: PurchaseRow, pledge: PledgeRow): PledgeAmounts | null {
  const [leading] = row.offerRows;
  return leading ? pledgeAmounts(pledge, pledge.firm ? leading.firm : leading.all, row) : null;
}

/** A purchase as its readers are told of it. */
export function tellPurchase(row: PurchaseRow, { account }: Viewer) {
  const actsFor = new Set(account?.actsFor);
  const mayCarry = actsFor.has(row.ofId) || account?.facilitates.includes(row.poleId) === true;
  // Who would lose is named to the group, and to nobody else (docs/domain.md).
  const isOfGroup = mayCarry || row.pledges.some((one) => actsFor.has(one.actorId));
  return {
    purchase: row.purchase,
    coordinator: row.of,
    pole: row.pole,
    open: row.isOpen,
    ...{ months: row.months, priceIndex: row.priceIndex, vatRate: row.vatRate, weights: row.weights },
    local: row.local ?? null,
    ...{ regime: row.regime, agreement: row.agreement, obstacles: row.obstacles },
    launchedOn: row.launchedOn ?? null,
    abandonedWhy: row.abandonedWhy ?? null,
    ...{ firm: row.firm, indicative: row.indicative },
    firmCount: row.pledges.filter((one) => one.firm).length,
    offers: row.offerRows.map(toldOffer),
    pledges: row.pledges.map((one) => toldPledge(row, one, { isMine: actsFor.has(one.actorId), isOfGroup })),
    signed: row.signed ? { ...row.signed, saving: row.signed.saving ?? null } : null,
    tie: row.tie,
    mayCarry,
  };
}

function toldOffer({ offer, isChosen, isExpired, ...rest }: OfferRow) {
  const { number, supplier, mode, tiers, fixedCost } = offer;
  return {
    ...{ number, supplier, mode, tiers, fixedCost },
    validUntil: offer.validUntil ?? null,
    charter: offer.charter ?? null,
    environment: offer.environment ?? null,
    social: offer.social ?? null,
    proximity: offer.proximity ?? null,
    note: offer.note ?? null,
    ...rest,
    chosen: isChosen,
    expired: isExpired,
  };
}

function toldPledge(row: PurchaseRow, pledge: PledgeRow, who: { isMine: boolean; isOfGroup: boolean }) {
  const { id, actor, quantity, firm, publicBuyer, price, priceFrom, recoversVat, note } = pledge;
  const amounts = amountsOf(row, pledge);
  const saving = amounts?.saving ?? null;
  return {
    id: pledge.seen ? id : null,
    ...{ actor, quantity, firm, publicBuyer },
    mine: who.isMine,
    loses: who.isOfGroup && saving !== null ? saving < 0 : null,
    amounts: pledge.seen
      ? {
          ...{ price, recoversVat, priceFrom: priceFrom ?? null, note: note ?? null },
          pays: amounts?.pays ?? null,
          reference: amounts?.reference ?? null,
          saving,
          annualSaving: amounts?.annualSaving ?? null,
        }
      : null,
  };
}
