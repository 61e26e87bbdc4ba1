/**
 * The divisions of the Common Procurement Vocabulary (Regulation (EC) 213/2008), labels of the Publications
 * Office of the European Union (OP-TED eForms-SDK, CC BY 4.0). The whole list is imported by its user.
 */
export const cpvDivisions = [
  {
    code: '03000000',
    label: {
      fr: 'Produits agricoles, de l’élevage, de la pêche, de la sylviculture et produits connexes',
      en: 'Agricultural, farming, fishing, forestry and related products',
    },
  },
  {
    code: '09000000',
    label: {
      fr: 'Produits pétroliers, combustibles, électricité et autres sources d’énergie',
      en: 'Petroleum products, fuel, electricity and other sources of energy',
    },
  },
  {
    code: '14000000',
    label: {
      fr: 'Produits d’exploitation des mines, métaux de base et produits connexes',
      en: 'Mining, basic metals and related products',
    },
  },
  {
    code: '15000000',
    label: {
      fr: 'Produits alimentaires, boissons, tabac et produits connexes',
      en: 'Food, beverages, tobacco and related products',
    },
  },
  { code: '16000000', label: { fr: 'Machines agricoles', en: 'Agricultural machinery' } },
  {
    code: '18000000',
    label: {
      fr: 'Vêtements, articles chaussants, bagages et accessoires',
      en: 'Clothing, footwear, luggage articles and accessories',
    },
  },
  {
    code: '19000000',
    label: {
      fr: 'Produits en cuir et textiles, matériaux en plastique et en caoutchouc',
      en: 'Leather and textile fabrics, plastic and rubber materials',
    },
  },
  {
    code: '22000000',
    label: { fr: 'Imprimés et produits connexes', en: 'Printed matter and related products' },
  },
  { code: '24000000', label: { fr: 'Produits chimiques', en: 'Chemical products' } },
  {
    code: '30000000',
    label: {
      fr: 'Machines, matériel et fourniture informatique et de bureau, excepté les meubles et logiciels',
      en: 'Office and computing machinery, equipment and supplies except furniture and software packages',
    },
  },
  {
    code: '31000000',
    label: {
      fr: 'Machines, appareils, équipements et consommables électriques; éclairage',
      en: 'Electrical machinery, apparatus, equipment and consumables; lighting',
    },
  },
  {
    code: '32000000',
    label: {
      fr: 'Équipements et appareils de radio, de télévision, de communication, de télécommunication et équipements connexes',
      en: 'Radio, television, communication, telecommunication and related equipment',
    },
  },
  {
    code: '33000000',
    label: {
      fr: 'Matériels médicaux, pharmaceutiques et produits de soins personnnels',
      en: 'Medical equipments, pharmaceuticals and personal care products',
    },
  },
  {
    code: '34000000',
    label: {
      fr: 'Équipement de transport et produits auxiliaires pour le transport',
      en: 'Transport equipment and auxiliary products to transportation',
    },
  },
  {
    code: '35000000',
    label: {
      fr: 'Équipement de sécurité, de lutte contre l’incendie, de police et de défense',
      en: 'Security, fire-fighting, police and defence equipment',
    },
  },
  {
    code: '37000000',
    label: {
      fr: 'Instruments de musique, articles de sport, jeux, jouets, articles pour artisanat, articles pour travaux artistiques et accessoires',
      en: 'Musical instruments, sport goods, games, toys, handicraft, art materials and accessories',
    },
  },
  {
    code: '38000000',
    label: {
      fr: 'Équipements de laboratoire, d’optique et de précision (excepté les lunettes)',
      en: 'Laboratory, optical and precision equipments (excl. glasses)',
    },
  },
  {
    code: '39000000',
    label: {
      fr: 'Meubles (y compris les meubles de bureau), aménagements, appareils électroménagers (à l’exclusion de l’éclairage) et produits de nettoyage',
      en: 'Furniture (incl. office furniture), furnishings, domestic appliances (excl. lighting) and cleaning products',
    },
  },
  { code: '41000000', label: { fr: 'Eau collectée et purifiée', en: 'Collected and purified water' } },
  { code: '42000000', label: { fr: 'Machines industrielles', en: 'Industrial machinery' } },
  {
    code: '43000000',
    label: {
      fr: 'Équipement minier, équipement pour l’exploitation de carrières, matériel de construction',
      en: 'Machinery for mining, quarrying, construction equipment',
    },
  },
  {
    code: '44000000',
    label: {
      fr: 'Matériaux et structures de construction; produits auxiliaires pour la construction (à l’exception des appareils électriques)',
      en: 'Construction structures and materials; auxiliary products to construction (except electric apparatus)',
    },
  },
  { code: '45000000', label: { fr: 'Travaux de construction', en: 'Construction work' } },
  {
    code: '48000000',
    label: { fr: 'Logiciels et systèmes d’information', en: 'Software package and information systems' },
  },
  {
    code: '50000000',
    label: { fr: 'Services de réparation et d’entretien', en: 'Repair and maintenance services' },
  },
  {
    code: '51000000',
    label: {
      fr: 'Services d’installation (à l’exception des logiciels)',
      en: 'Installation services (except software)',
    },
  },
  {
    code: '55000000',
    label: {
      fr: 'Services d’hôtellerie, de restauration et de commerce au détail',
      en: 'Hotel, restaurant and retail trade services',
    },
  },
  {
    code: '60000000',
    label: {
      fr: 'Services de transport (à l’exclusion du transport des déchets)',
      en: 'Transport services (excl. waste transport)',
    },
  },
  {
    code: '63000000',
    label: {
      fr: 'Services d’appui et services auxiliaires dans le domaine des transports, services des agences de voyages',
      en: 'Supporting and auxiliary transport services; travel agencies services',
    },
  },
  {
    code: '64000000',
    label: { fr: 'Services des postes et télécommunications', en: 'Postal and telecommunications services' },
  },
  { code: '65000000', label: { fr: 'Services publics', en: 'Public utilities' } },
  {
    code: '66000000',
    label: { fr: 'Services financiers et d’assurance', en: 'Financial and insurance services' },
  },
  { code: '70000000', label: { fr: 'Services immobiliers', en: 'Real estate services' } },
  {
    code: '71000000',
    label: {
      fr: 'Services d’architecture, services de construction, services d’ingénierie et services d’inspection',
      en: 'Architectural, construction, engineering and inspection services',
    },
  },
  {
    code: '72000000',
    label: {
      fr: 'Services de technologies de l’information, conseil, développement de logiciels, internet et appui',
      en: 'IT services: consulting, software development, Internet and support',
    },
  },
  {
    code: '73000000',
    label: {
      fr: 'Services de recherche et développement et services de conseil connexes',
      en: 'Research and development services and related consultancy services',
    },
  },
  {
    code: '75000000',
    label: {
      fr: 'Services de l’administration publique, de la défense et de la sécurité sociale',
      en: 'Administration, defence and social security services',
    },
  },
  {
    code: '76000000',
    label: {
      fr: 'Services relatifs à l’industrie du pétrole et du gaz',
      en: 'Services related to the oil and gas industry',
    },
  },
  {
    code: '77000000',
    label: {
      fr: 'Services agricoles, sylvicoles, horticoles, d’aquaculture et d’apiculture',
      en: 'Agricultural, forestry, horticultural, aquacultural and apicultural services',
    },
  },
  {
    code: '79000000',
    label: {
      fr: 'Services aux entreprises: droit, marketing, conseil, recrutement, impression et sécurité',
      en: 'Business services: law, marketing, consulting, recruitment, printing and security',
    },
  },
  {
    code: '80000000',
    label: { fr: 'Services d’enseignement et de formation', en: 'Education and training services' },
  },
  {
    code: '85000000',
    label: { fr: 'Services de santé et services sociaux', en: 'Health and social work services' },
  },
  {
    code: '90000000',
    label: {
      fr: 'Services d’évacuation des eaux usées et d’élimination des déchets, services d’hygiénisation et services relatifs à l’environnement',
      en: 'Sewage, refuse, cleaning and environmental services',
    },
  },
  {
    code: '92000000',
    label: {
      fr: 'Services récréatifs, culturels et sportifs',
      en: 'Recreational, cultural and sporting services',
    },
  },
  {
    code: '98000000',
    label: {
      fr: 'Autres services communautaires, sociaux et personnels',
      en: 'Other community, social and personal services',
    },
  },
] as const;
