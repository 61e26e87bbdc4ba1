import type { Bilingual } from '@maillage/graph-schema/vocabulary';
import type { Language } from '../../lib/i18n';
import { fields } from './field-catalogue';
import type { Names } from './value-formats';

export type Entry = Readonly<Record<string, unknown>>;

interface List {
  readonly added: Bilingual;
  readonly removed: Bilingual;
  /** The entry in words. */
  readonly say: (entry: Entry, names: Names, language: Language) => string;
}

/** A field of an entry in words; nothing where it does not have it. */
function part(entry: Entry, name: string, names: Names, language: Language): string {
  const value = entry[name];
  return value === undefined || value === null ? '' : (fields[name]?.value(value, names, language) ?? '');
}

/** The first of these fields, and the others in brackets. */
const parts =
  (first: string, ...others: readonly string[]) =>
  (entry: Entry, names: Names, language: Language): string => {
    const more = others.map((name) => part(entry, name, names, language)).filter(Boolean);
    const head = part(entry, first, names, language);
    return more.length > 0 ? `${head} (${more.join(', ')})` : head;
  };

const line: Record<Language, string> = { fr: 'ligne', en: 'line' };

/** The lists in a record, and its parts: what it is called when one comes or goes, and how it is said. */
export const lists: Readonly<Record<string, List>> = {
  participants: {
    added: { fr: 'Participant ajouté', en: 'Participant added' },
    removed: { fr: 'Participant retiré', en: 'Participant taken out' },
    say: parts('who', 'role', 'since', 'until'),
  },
  entries: {
    added: { fr: 'Nom ajouté à la liste', en: 'Name added to the list' },
    removed: { fr: 'Nom retiré de la liste', en: 'Name taken off the list' },
    say: parts('who', 'as', 'mode', 'group'),
  },
  spellings: {
    added: { fr: 'Autre nom ajouté', en: 'Other name added' },
    removed: { fr: 'Autre nom retiré', en: 'Other name taken out' },
    say: parts('text'),
  },
  functions: {
    added: { fr: 'Fonction ajoutée', en: 'Function added' },
    removed: { fr: 'Fonction retirée', en: 'Function taken out' },
    say: parts('code', 'modality'),
  },
  identifiers: {
    added: { fr: 'Identifiant ajouté', en: 'Identifier added' },
    removed: { fr: 'Identifiant retiré', en: 'Identifier taken out' },
    say: (entry) => `${String(entry['scheme'])} ${String(entry['value'])}`,
  },
  pinned: {
    added: { fr: 'Valeur retenue', en: 'Preferred from now on' },
    removed: { fr: 'N’est plus retenue', en: 'Preferred no longer' },
    say: parts('why'),
  },
  said: {
    added: { fr: 'Donné', en: 'Given' },
    removed: { fr: 'N’est plus dit', en: 'No longer said' },
    say: parts('how', 'on'),
  },
  steps: {
    added: { fr: 'Étape ajoutée', en: 'Step added' },
    removed: { fr: 'Étape retirée', en: 'Step taken out' },
    say: parts('step', 'who', 'state', 'since', 'until'),
  },
  creations: {
    added: { fr: 'Création ajoutée', en: 'Creation added' },
    removed: { fr: 'Création retirée', en: 'Creation taken out' },
    say: parts('way', 'on'),
  },
  carrier: {
    added: { fr: 'Porté par', en: 'Carried by' },
    removed: { fr: 'N’est plus porté par', en: 'No longer carried by' },
    say: parts('mark'),
  },
  stopped: {
    added: { fr: 'Arrêté', en: 'Stopped' },
    removed: { fr: 'N’est plus arrêté', en: 'No longer stopped' },
    say: parts('on', 'why'),
  },
  lots: {
    added: { fr: 'Lot ajouté', en: 'Lot added' },
    removed: { fr: 'Lot retiré', en: 'Lot taken out' },
    say: parts('number', 'title'),
  },
  needs: {
    added: { fr: 'Besoin ajouté', en: 'Need added' },
    removed: { fr: 'Besoin retiré', en: 'Need taken out' },
    say: parts('label', 'cpv'),
  },
  criteria: {
    added: { fr: 'Critère ajouté', en: 'Criterion added' },
    removed: { fr: 'Critère retiré', en: 'Criterion taken out' },
    say: parts('name', 'weight'),
  },
  winners: {
    added: { fr: 'Titulaire ajouté', en: 'Holder added' },
    removed: { fr: 'Titulaire retiré', en: 'Holder taken out' },
    say: parts('name'),
  },
  offers: {
    added: { fr: 'Offre ajoutée', en: 'Offer added' },
    removed: { fr: 'Offre retirée', en: 'Offer taken out' },
    say: parts('supplier', 'fixedCost', 'validUntil'),
  },
  tiers: {
    added: { fr: 'Palier de prix ajouté', en: 'Price tier added' },
    removed: { fr: 'Palier de prix retiré', en: 'Price tier taken out' },
    say: parts('from', 'price'),
  },
  signed: {
    added: { fr: 'Signé', en: 'Signed' },
    removed: { fr: 'Signature reprise', en: 'Signature taken back' },
    say: parts('on', 'cost'),
  },
  parts: {
    added: { fr: 'Part ajoutée', en: 'Part added' },
    removed: { fr: 'Part retirée', en: 'Part taken out' },
    say: parts('who', 'lot', 'task', 'amount'),
  },
  papers: {
    added: { fr: 'Pièce ajoutée', en: 'Paper added' },
    removed: { fr: 'Pièce retirée', en: 'Paper taken out' },
    say: parts('what', 'who', 'due'),
  },
  references: {
    added: { fr: 'Référence ajoutée', en: 'Reference added' },
    removed: { fr: 'Référence retirée', en: 'Reference taken out' },
    say: parts('client', 'year', 'amount', 'what'),
  },
  turnovers: {
    added: { fr: 'Chiffre d’affaires ajouté', en: 'Turnover added' },
    removed: { fr: 'Chiffre d’affaires retiré', en: 'Turnover taken out' },
    say: parts('year', 'amount'),
  },
  evidence: {
    added: { fr: 'Citation ajoutée', en: 'Quote added' },
    removed: { fr: 'Citation retirée', en: 'Quote taken out' },
    say: (entry, names, language) =>
      `${fields['text']?.value(entry['quote'], names, language) ?? ''} (${part(entry, 'source', names, language)}, ${line[language]} ${String(entry['line'])})`,
  },
};
