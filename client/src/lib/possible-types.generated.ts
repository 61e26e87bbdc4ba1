export const possibleTypes: Record<string, string[]> = {
  "Actor": [
    "Collectivity",
    "Structure"
  ],
  "Node": [
    "Body",
    "Collectivity",
    "Cooperation",
    "Event",
    "Person",
    "Place",
    "Pole",
    "Recognition",
    "Roster",
    "Source",
    "Statement",
    "StructuralTie",
    "Structure",
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
    "Collectivity",
    "Cooperation",
    "Event",
    "Person",
    "Place",
    "Pole",
    "Recognition",
    "Roster",
    "Source",
    "StructuralTie",
    "Structure"
  ],
  "Tie": [
    "Cooperation",
    "StructuralTie"
  ]
};
