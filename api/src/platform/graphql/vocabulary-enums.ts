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
export const UnitCode = enumOfCodes(
  'UnitCode',
  vocabulary.units.map((unit) => unit.code),
);
export const EssStatus = enumOfCodes('EssStatus', ['YES', 'NO', 'UNKNOWN']);
export const CooperativeStatus = enumOfCodes('CooperativeStatus', ['SCOP', 'SCIC', 'CAE', 'OTHER']);
export const SpanEnd = enumOfCodes('SpanEnd', ['OPEN', 'CLOSED', 'UNKNOWN']);
