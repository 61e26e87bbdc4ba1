import * as vocabulary from '@maillage/graph-schema/vocabulary';
import { enumOf, enumOfCodes } from './register-enum';

/** The controlled lists as enums of the API: a code added to a list appears here by itself. */
export const ActorType = enumOf('ActorType', vocabulary.actorTypes);
export const FunctionCode = enumOf('FunctionCode', vocabulary.functions);
export const TieKind = enumOf('TieKind', vocabulary.tieKinds);
export const Stance = enumOf('Stance', vocabulary.stances);
export const Modality = enumOf('Modality', vocabulary.modalities);
export const Qualifier = enumOf('Qualifier', vocabulary.qualifiers);
export const CooperationStatus = enumOf('CooperationStatus', vocabulary.cooperationStatuses);
export const OccupancyMode = enumOf('OccupancyMode', vocabulary.occupancyModes);
export const FundingState = enumOf('FundingState', vocabulary.fundingStates);
export const Role = enumOf('Role', vocabulary.roles);
export const SourceKind = enumOf('SourceKind', vocabulary.sourceKinds);
export const TerritoryLevel = enumOf('TerritoryLevel', vocabulary.territoryLevels);
export const BodyKind = enumOf('BodyKind', vocabulary.bodyKinds);
export const EventKind = enumOf('EventKind', vocabulary.eventKinds);
export const RecognitionOutcome = enumOf('RecognitionOutcome', vocabulary.recognitionOutcomes);
export const PropertyCode = enumOf('PropertyCode', vocabulary.properties);
export const ThingKind = enumOf('ThingKind', vocabulary.thingKinds);
export const Approval = enumOf('Approval', vocabulary.approvals);
export const Reservation = enumOf('Reservation', vocabulary.reservations);
export const TenderOrigin = enumOf('TenderOrigin', vocabulary.tenderOrigins);
export const TenderNature = enumOf('TenderNature', vocabulary.tenderNatures);
export const BuyerLevel = enumOf('BuyerLevel', vocabulary.buyerLevels);
export const ContractKind = enumOf('ContractKind', vocabulary.contractKinds);
export const Procedure = enumOf('Procedure', vocabulary.procedures);
export const GroupRule = enumOf('GroupRule', vocabulary.groupRules);
export const BidForm = enumOf('BidForm', vocabulary.bidForms);
export const BidState = enumOf('BidState', vocabulary.bidStates);
export const BidStanding = enumOf('BidStanding', vocabulary.bidStandings);
export const BidGap = enumOf('BidGap', vocabulary.bidGaps);
export const BidStep = enumOf('BidStep', vocabulary.bidSteps);
export const RuleVerdict = enumOf('RuleVerdict', vocabulary.ruleVerdicts);
export const FrozenException = enumOf('FrozenException', vocabulary.frozenExceptions);
export const CompetenceLevel = enumOf('CompetenceLevel', vocabulary.competenceLevels);
export const LeadWillingness = enumOf('LeadWillingness', vocabulary.leadWillingness);
export const WantSort = enumOf('WantSort', vocabulary.wantSorts);
export const WantState = enumOf('WantState', vocabulary.wantStates);
export const YearlyFigure = enumOf('YearlyFigure', vocabulary.yearlyFigures);
export const UnitCode = enumOfCodes(
  'UnitCode',
  vocabulary.units.map((unit) => unit.code),
);
export const EssStatus = enumOfCodes('EssStatus', ['YES', 'NO', 'UNKNOWN']);
export const CooperativeStatus = enumOfCodes('CooperativeStatus', ['SCOP', 'SCIC', 'CAE', 'OTHER']);
export const SpanEnd = enumOfCodes('SpanEnd', ['OPEN', 'CLOSED', 'UNKNOWN']);
