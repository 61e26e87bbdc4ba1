export const possibleTypes: Record<string, string[]> = {
  "Actor": [
    "Collectivity",
    "Structure"
  ],
  "BoardWant": [
    "AnsweringWant",
    "MatchedWant"
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
    "Pledge",
    "Pole",
    "Project",
    "Purchase",
    "Recognition",
    "Return",
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
    "Pledge",
    "Pole",
    "Project",
    "Purchase",
    "Recognition",
    "Return",
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
