/** What an address leads to on the page: `/impact#promesses`. */
export const anchors = {
  HEADLINE: 'chiffres',
  CRITERIA: 'criteres',
  COOPERATION: 'cooperation',
  RETURNS: 'declarations',
  MONEY: 'argent',
  fundings: 'financements',
  EVENTS: 'evenements',
  promises: 'promesses',
  quality: 'qualite',
} as const;
