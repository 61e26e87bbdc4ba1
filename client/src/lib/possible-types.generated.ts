export const possibleTypes: Record<string, string[]> = {
  "Actor": [
    "Collectivity",
    "Structure"
  ],
  "Node": [
    "Body",
    "Capacity",
    "Collectivity",
    "Competence",
    "Cooperation",
    "Event",
    "Need",
    "Offer",
    "Person",
    "Place",
    "Pole",
    "Recognition",
    "Roster",
    "Source",
    "Statement",
    "StructuralTie",
    "Structure",
    "Tender",
    "Territory"
  ],
  "Party": [
    "Body",
    "Collectivity",
    "Person",
    "Place",
    "Pole",
    "Structure"
  ],
  "Thing": [
    "Body",
    "Capacity",
    "Collectivity",
    "Competence",
    "Cooperation",
    "Event",
    "Need",
    "Offer",
    "Person",
    "Place",
    "Pole",
    "Recognition",
    "Roster",
    "Source",
    "StructuralTie",
    "Structure",
    "Tender"
  ],
  "Tie": [
    "Cooperation",
    "StructuralTie"
  ],
  "Want": [
    "Need",
    "Offer"
  ]
};
