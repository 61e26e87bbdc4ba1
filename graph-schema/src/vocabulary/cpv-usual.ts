/**
 * The codes finer than a division that the demonstration has, with their names: what is not imported is called by its
 * division. Labels of the Publications Office of the European Union (OP-TED eForms-SDK, CC BY 4.0).
 */
export const cpvUsual: readonly {
  readonly code: string;
  readonly label: { readonly fr: string; readonly en: string };
}[] = [
  { code: '03220000', label: { fr: 'Légumes, fruits et noix', en: 'Vegetables, fruits and nuts' } },
  { code: '03221000', label: { fr: 'Légumes', en: 'Vegetables' } },
  { code: '03222000', label: { fr: 'Fruits et fruits à coque', en: 'Fruit and nuts' } },
  { code: '15332000', label: { fr: 'Fruits et fruits à coque transformés', en: 'Processed fruit and nuts' } },
  { code: '15332290', label: { fr: 'Confitures', en: 'Jams' } },
  {
    code: '15890000',
    label: {
      fr: 'Produits alimentaires et produits secs divers',
      en: 'Miscellaneous food products and dried goods',
    },
  },
  { code: '34430000', label: { fr: 'Bicyclettes', en: 'Bicycles' } },
  {
    code: '39150000',
    label: { fr: 'Mobilier et équipements divers', en: 'Miscellaneous furniture and equipment' },
  },
  { code: '45111300', label: { fr: 'Travaux de démantèlement', en: 'Dismantling works' } },
  {
    code: '45210000',
    label: { fr: 'Travaux de construction de bâtiments', en: 'Building construction work' },
  },
  {
    code: '45261000',
    label: {
      fr: 'Travaux de charpente et de couverture et travaux connexes',
      en: 'Erection and related works of roof frames and coverings',
    },
  },
  {
    code: '45262000',
    label: {
      fr: 'Travaux de corps de métier spécialisés autres que travaux de couverture',
      en: 'Special trade construction works other than roof works',
    },
  },
  { code: '45262660', label: { fr: 'Travaux de désamiantage', en: 'Asbestos-removal work' } },
  { code: '45320000', label: { fr: 'Travaux d’isolation', en: 'Insulation work' } },
  { code: '45321000', label: { fr: 'Travaux d’isolation thermique', en: 'Thermal insulation work' } },
  { code: '45410000', label: { fr: 'Travaux de plâtrerie', en: 'Plastering work' } },
  {
    code: '45420000',
    label: { fr: 'Travaux de menuiserie et de charpenterie', en: 'Joinery and carpentry installation work' },
  },
  { code: '45421000', label: { fr: 'Travaux de menuiserie', en: 'Joinery work' } },
  {
    code: '45432100',
    label: { fr: 'Travaux de pose de revêtements de sols', en: 'Floor laying and covering work' },
  },
  { code: '45442100', label: { fr: 'Travaux de peinture', en: 'Painting work' } },
  {
    code: '50112000',
    label: {
      fr: 'Services de réparation et d’entretien de voitures',
      en: 'Repair and maintenance services of cars',
    },
  },
  {
    code: '50320000',
    label: {
      fr: 'Services de réparation et d’entretien d’ordinateurs personnels',
      en: 'Repair and maintenance services of personal computers',
    },
  },
  {
    code: '50800000',
    label: {
      fr: 'Services divers d’entretien et de réparation',
      en: 'Miscellaneous repair and maintenance services',
    },
  },
  {
    code: '50850000',
    label: {
      fr: 'Services de réparation et d’entretien de meubles',
      en: 'Repair and maintenance services of furniture',
    },
  },
  { code: '55330000', label: { fr: 'Services de cafétéria', en: 'Cafeteria services' } },
  { code: '55510000', label: { fr: 'Services de cantine', en: 'Canteen services' } },
  { code: '55520000', label: { fr: 'Services traiteur', en: 'Catering services' } },
  { code: '55521200', label: { fr: 'Services de livraison de repas', en: 'Meal delivery service' } },
  { code: '55523100', label: { fr: 'Services de restauration scolaire', en: 'School-meal services' } },
  {
    code: '60130000',
    label: {
      fr: 'Services spécialisés de transport routier de passagers',
      en: 'Special-purpose road passenger-transport services',
    },
  },
  { code: '64121200', label: { fr: 'Services de livraison de colis', en: 'Parcel delivery services' } },
  {
    code: '66170000',
    label: {
      fr: 'Services de conseils financiers, services de traitement des transactions financières et services de chambres de compensation',
      en: 'Financial consultancy, financial transaction processing and clearing-house services',
    },
  },
  {
    code: '71247000',
    label: { fr: 'Supervision des travaux de construction', en: 'Supervision of building work' },
  },
  {
    code: '71314300',
    label: {
      fr: 'Services de conseil en rendement énergétique',
      en: 'Energy-efficiency consultancy services',
    },
  },
  {
    code: '71314310',
    label: {
      fr: 'Services de physique thermique pour la construction',
      en: 'Heating engineering services for buildings',
    },
  },
  {
    code: '72200000',
    label: {
      fr: 'Services de programmation et de conseil en logiciels',
      en: 'Software programming and consultancy services',
    },
  },
  {
    code: '72212190',
    label: {
      fr: 'Services de développement de logiciels pédagogiques',
      en: 'Educational software development services',
    },
  },
  { code: '72400000', label: { fr: 'Services internet', en: 'Internet services' } },
  {
    code: '72415000',
    label: {
      fr: 'Services d’hébergement pour l’exploitatuion de sites WWW',
      en: 'World wide web (www) site operation host services',
    },
  },
  {
    code: '77310000',
    label: {
      fr: 'Réalisation et entretien d’espaces verts',
      en: 'Planting and maintenance services of green areas',
    },
  },
  {
    code: '77312000',
    label: { fr: 'Services d’enlèvement des mauvaises herbes', en: 'Weed-clearance services' },
  },
  { code: '77313000', label: { fr: 'Services d’entretien de parcs', en: 'Parks maintenance services' } },
  { code: '77341000', label: { fr: 'Élagage des arbres', en: 'Tree pruning' } },
  { code: '79315000', label: { fr: 'Services de recherche sociale', en: 'Social research services' } },
  {
    code: '79410000',
    label: {
      fr: 'Services de conseil en affaires et en gestion',
      en: 'Business and management consultancy services',
    },
  },
  {
    code: '79630000',
    label: {
      fr: 'Services de gestion du personnel, excepté services de placement et de mise à disposition',
      en: 'Personnel services except placement and supply services',
    },
  },
  { code: '79822500', label: { fr: 'Services de conception graphique', en: 'Graphic design services' } },
  {
    code: '79920000',
    label: { fr: 'Services de conditionnement et services connexes', en: 'Packaging and related services' },
  },
  {
    code: '79951000',
    label: { fr: 'Services d’organisation de séminaires', en: 'Seminar organisation services' },
  },
  { code: '79952000', label: { fr: 'Services d’organisation d’événements', en: 'Event services' } },
  { code: '80500000', label: { fr: 'Services de formation', en: 'Training services' } },
  {
    code: '80521000',
    label: { fr: 'Services relatifs aux programmes de formation', en: 'Training programme services' },
  },
  {
    code: '80530000',
    label: { fr: 'Services de formation professionnelle', en: 'Vocational training services' },
  },
  { code: '80533100', label: { fr: 'Services de formation informatique', en: 'Computer training services' } },
  {
    code: '80540000',
    label: {
      fr: 'Services de formation dans le domaine de l’environnement',
      en: 'Environmental training services',
    },
  },
  {
    code: '85312300',
    label: {
      fr: 'Services d’orientation et de conseil professionnel',
      en: 'Guidance and counselling services',
    },
  },
  { code: '85312320', label: { fr: 'Services de conseil professionnel', en: 'Counselling services' } },
  {
    code: '90500000',
    label: { fr: 'Services liés aux déchets et aux ordures', en: 'Refuse and waste related services' },
  },
  {
    code: '90510000',
    label: { fr: 'Élimination et traitement des ordures', en: 'Refuse disposal and treatment' },
  },
  { code: '90511000', label: { fr: 'Services de collecte des ordures', en: 'Refuse collection services' } },
  {
    code: '90610000',
    label: {
      fr: 'Services de voirie et services de balayage des rues',
      en: 'Street-cleaning and sweeping services',
    },
  },
  { code: '90700000', label: { fr: 'Services relatifs à l’environnement', en: 'Environmental services' } },
  { code: '90910000', label: { fr: 'Services de nettoyage', en: 'Cleaning services' } },
  {
    code: '90911000',
    label: {
      fr: 'Services de nettoyage de logements, de bâtiments et de vitres',
      en: 'Accommodation, building and window cleaning services',
    },
  },
  { code: '90911200', label: { fr: 'Services de nettoyage de bâtiments', en: 'Building-cleaning services' } },
  { code: '90911300', label: { fr: 'Services de nettoyage de vitres', en: 'Window-cleaning services' } },
  {
    code: '90919000',
    label: {
      fr: 'Services de nettoyage de matériel de bureau, de bureaux, des écoles',
      en: 'Office, school and office equipment cleaning services',
    },
  },
  { code: '90919200', label: { fr: 'Services de nettoyage de bureaux', en: 'Office cleaning services' } },
  { code: '90919300', label: { fr: 'Services de nettoyage des écoles', en: 'School cleaning services' } },
  {
    code: '92111000',
    label: {
      fr: 'Services de production cinématographique et vidéo',
      en: 'Motion picture and video production services',
    },
  },
  {
    code: '92111100',
    label: {
      fr: 'Production de films et de vidéos à usage pédagogique',
      en: 'Training-film and video-tape production',
    },
  },
  {
    code: '98310000',
    label: { fr: 'Services de blanchisserie et de nettoyage à sec', en: 'Washing and dry-cleaning services' },
  },
  { code: '98315000', label: { fr: 'Services de repassage', en: 'Pressing services' } },
  { code: '98341000', label: { fr: 'Services d’hébergement', en: 'Accommodation services' } },
  { code: '98341130', label: { fr: 'Services de conciergerie', en: 'Janitorial services' } },
  { code: '98394000', label: { fr: 'Services de tapisserie', en: 'Upholstering services' } },
  { code: '98513310', label: { fr: 'Services d’aide à domicile', en: 'Home-help services' } },
];
