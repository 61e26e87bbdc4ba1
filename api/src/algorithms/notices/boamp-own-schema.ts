import { boampLots } from './boamp-lots';
import type { BoampParts } from './boamp-parts';
import { bareNumber, isSiret } from '../cells/register-numbers';
import { readDay, readMonths } from '../cells/days';
import { readDeadline } from './deadlines';
import { oneDepartement } from './departements';
import { told, type NoticeItem, type NoticeProblem, type TenderDraft } from './draft';
import { withoutAbsent } from '../cells/without-absent';
import { ofEstimate } from './estimates';
import { buyerLevelOf, contractOf, contractOfCpv, groupRulesOf, procedureOf } from './procurement-words';
import { at, isObject, listOf, textOf, type Json, type JsonObject } from '../trees/read-json';
import { severalLines } from '../cells/texts';
import { garbledWord, NoticeTexts } from './texts';
import { everywhere, text } from '../trees/tree';
import { zoneOf } from './zones';

/** A notice in the bulletin's own schema (FNSimple, MAPA): what its fields and the record around it say. */
export function readOwnSchema(
  record: JsonObject,
  number: string,
  title: string,
  { gestion, notice, problems: unread }: BoampParts,
): Pick<NoticeItem, 'draft' | 'problems'> {
  const texts = new NoticeTexts();
  const body = at(notice, 'initial') ?? at(notice, 'attribution') ?? at(notice, 'rectif') ?? notice;
  const buyer = at(notice, 'organisme');
  const market = at(body, 'natureMarche');
  const name = texts.line('name', title || text(market, 'intitule'), 500);
  const buyerName = texts.line('buyerName', textOf(record['nomacheteur']) || text(buyer, 'nomOfficiel'), 300);
  const problems: NoticeProblem[] = [...unread];
  if (!name) return { problems: [...problems, told('NO_TITLE')] };
  if (!buyerName) return { problems: [...problems, told('NO_BUYER')] };

  const siret = buyerSiret(buyer);
  const lots = boampLots(body, texts);
  const cpv = [...new Set([...lots.ownCpv, ...lots.lots.flatMap((lot) => lot.cpv), ...lots.strayCpv])];
  const isAward = textOf(record['nature']).toUpperCase() === 'ATTRIBUTION';
  const zone = zoneOf({ postcode: text(buyer, 'cp') || textOf(listOf(record['code_departement'])[0]) });
  const deadline = readDeadline({
    zone,
    isCall: !isAward,
    written: [
      textOf(everywhere(body, 'dateReceptionOffres')[0] ?? everywhere(body, 'dateReceptionCandidatures')[0]),
      textOf(at(gestion, 'INDEXATION', 'DATE_LIMITE_REPONSE')),
      textOf(record['datelimitereponse']),
    ],
  });
  const estimate = ofEstimate(everywhere(market, 'valeurEstimee')[0]);
  const months =
    readMonths(text(market, 'dureeMois')) ?? readMonths(text(market, 'delai') || text(market, 'duree'));
  const territory = oneDepartement(
    listOf(record['code_departement_prestation']),
    listOf(record['code_departement']),
  );
  const publishedOn = readDay(textOf(record['dateparution']));
  const garbled = garbledWord(text(body, 'informComplementaire/autresInformComplementaire'));
  problems.push(
    ...siret.problems,
    ...lots.problems,
    ...deadline.problems,
    ...estimate.problems,
    ...(cpv.length === 0 ? [told('NO_CPV')] : []),
    ...(garbled ? [told('TEXT_GARBLED', { text: `${garbled.slice(0, 40)}…` })] : []),
  );
  const draft: TenderDraft = withoutAbsent({
    origin: 'BOAMP' as const,
    sourceId: number,
    name,
    summary: summaryOf(body, name, texts),
    buyerName,
    buyerSiret: siret.siret,
    buyerLevel: buyerLevelOf(siret.siret),
    contract: contractOf(listOf(record['type_marche']).map(textOf).join(' ')) ?? contractOfCpv(cpv[0]),
    procedure: procedure(record, body),
    publishedOn,
    deadline: deadline.deadline,
    timeZone: zone,
    place: texts.line('place', text(market, 'lieuExecution'), 300) || undefined,
    territory,
    cpv,
    value: estimate.value,
    months,
    url: textOf(record['url_avis']) || `https://www.boamp.fr/pages/avis/?q=idweb:${number}`,
    ...considerations(record),
    ...groupRulesOf(everyText(body)),
    lots:
      lots.lots.length > 0
        ? lots.lots
        : [
            withoutAbsent({
              number: '1',
              title: name,
              cpv,
              value: estimate.value,
              months,
              reservation: lots.reservation,
            }),
          ],
    award: isAward
      ? {
          winners: listOf(record['titulaire']).flatMap((one) => {
            const winner = texts.line('winner', textOf(one), 300);
            return winner ? [{ name: winner }] : [];
          }),
        }
      : undefined,
  });
  return { draft, problems: [...problems, ...texts.problems] };
}

function buyerSiret(buyer: Json | undefined): { siret?: string; problems: NoticeProblem[] } {
  // The type of the number stands in an empty key beside it: what has 14 digits is tried as a SIRET.
  const value = bareNumber(text(buyer, 'codeIdentificationNational'));
  if (!value) return { problems: [] };
  return isSiret(value)
    ? { siret: value, problems: [] }
    : { problems: [told('SIRET_INVALID', { value, whose: 'buyerName' })] };
}

/** `procedureAdapteeO` among the fields of the notice says more than « OUVERT » in the record around it. */
function procedure(record: JsonObject, body: Json | undefined): TenderDraft['procedure'] {
  const fields = at(body, 'procedure');
  const names = isObject(fields) ? Object.keys(fields).join(' ') : '';
  return (
    (/procedureAdaptee/i.test(names) ? 'ADAPTED' : undefined) ??
    procedureOf(textOf(record['procedure_libelle'])) ??
    procedureOf(textOf(record['type_procedure']))
  );
}

/** The record says whether social and environmental terms are announced, not which. */
function considerations(record: JsonObject): Pick<TenderDraft, 'social' | 'environmental'> {
  const announced = listOf(record['criteres']).map((one) => textOf(one).toLowerCase());
  return withoutAbsent({
    social: announced.includes('sociaux') ? 'L’avis annonce des considérations sociales.' : undefined,
    environmental: announced.includes('environnementaux')
      ? 'L’avis annonce des considérations environnementales.'
      : undefined,
  });
}

function summaryOf(body: Json | undefined, name: string, texts: NoticeTexts): string | undefined {
  const description = severalLines(text(body, 'natureMarche/description'));
  const documents = text(body, 'communication/urlDocConsul');
  const reference = text(body, 'communication/identifiantInterne');
  const said = [
    description === name ? '' : description,
    reference && `Référence de l’acheteur : ${reference}`,
    /^https?:\/\//.test(documents) ? `Dossier de consultation : ${documents}` : '',
  ];
  return texts.paragraphs('summary', said.filter(Boolean).join('\n\n'), 5000);
}

/** Every sentence of the notice, for rules that it has no field for. */
function everyText(value: Json | undefined): string {
  if (Array.isArray(value)) return value.map(everyText).join('\n');
  return isObject(value) ? Object.values(value).map(everyText).join('\n') : textOf(value);
}
