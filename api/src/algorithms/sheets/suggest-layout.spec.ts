import { contactColumns } from './contact-columns';
import { suggestLayout } from './suggest-layout';

const layout = (header: string, rows: readonly string[] = [], name = 'Feuille 1') =>
  suggestLayout(
    name,
    header.split(';'),
    rows.map((row) => row.split(';')),
  );

describe('what a sheet of actors is proposed to be', () => {
  it.each<[string, Record<string, string>]>([
    ['Nom;Nature;Commune', { Nom: 'name', Nature: 'type', Commune: 'territory' }],
    [
      'Raison sociale;Sigle;Statut juridique;Ville;Code INSEE;SIRET',
      {
        'Raison sociale': 'name',
        Sigle: 'spellings',
        'Statut juridique': 'type',
        'Code INSEE': 'territory',
        SIRET: 'siret',
      },
    ],
    ['Nom;Raison sociale;Acronyme', { Nom: 'name', 'Raison sociale': 'longName', Acronyme: 'spellings' }],
    ['DENOMINATION_SOCIALE;NOM_RUE;SIRET', { DENOMINATION_SOCIALE: 'name', SIRET: 'siret' }],
    [
      'Structure;Type;Forme juridique',
      { Structure: 'name', Type: 'type', 'Forme juridique': 'property.LEGAL_FORM' },
    ],
    [
      'Nom de la structure;Nom complet;N° SIREN;Numéro RNA;Présentation',
      {
        'Nom de la structure': 'name',
        'Nom complet': 'longName',
        'N° SIREN': 'siren',
        'Numéro RNA': 'rna',
        Présentation: 'summary',
      },
    ],
    [
      'Dénomination;Objet;Membre depuis;Année de création',
      {
        Dénomination: 'name',
        Objet: 'property.ACTIVITY',
        'Membre depuis': 'member',
        'Année de création': 'since',
      },
    ],
    [
      'Nom;Activités;Nombre de salarié·es;CA 2023 (k€);Bénévoles;Besoins;Services proposés',
      {
        Nom: 'name',
        Activités: 'property.ACTIVITY',
        'Nombre de salarié·es': 'property.EMPLOYEES',
        'CA 2023 (k€)': 'property.TURNOVER',
        Bénévoles: 'property.VOLUNTEERS',
        Besoins: 'property.NEED',
        'Services proposés': 'property.OFFER',
      },
    ],
    [
      'Structure;ETP 2022;Surface (m²);Agréments;ESS;Compétence dans le pôle;Statut coopératif',
      {
        Structure: 'name',
        'ETP 2022': 'property.EMPLOYEES',
        'Surface (m²)': 'property.FLOOR_AREA',
        Agréments: 'approvals',
        ESS: 'ess',
        'Compétence dans le pôle': 'functions',
        'Statut coopératif': 'cooperativeStatus',
      },
    ],
    [
      'Name;Legal form;Town;Founded;Employees;Description;Needs',
      {
        Name: 'name',
        'Legal form': 'type',
        Town: 'territory',
        Founded: 'since',
        Employees: 'property.EMPLOYEES',
        Description: 'summary',
        Needs: 'property.NEED',
      },
    ],
    ['Nom;Nom', { Nom: 'name' }],
    [
      'Structure;Adhérente;Nb salariés;Nb ETP;CA 2022;CA 2023',
      {
        Structure: 'name',
        Adhérente: 'member',
        'Nb salariés': 'property.EMPLOYEES',
        'CA 2022': 'property.TURNOVER',
        'CA 2023': 'property.TURNOVER',
      },
    ],
    // As the network is taken away.
    [
      'Nom;Type;Fonctions;Territoire;Voisins;Groupe de coopération;Adresse;Inventé',
      { Nom: 'name', Type: 'type', Fonctions: 'functions', Territoire: 'territory' },
    ],
    [
      'Name;Type;Functions;Territory;Neighbours;Address;Invented',
      { Name: 'name', Type: 'type', Functions: 'functions', Territory: 'territory' },
    ],
  ])('%s', (header, columns) => {
    expect(layout(header)).toEqual({ kind: 'ACTORS', columns });
  });

  it('looks at the cells where a title can be several things', () => {
    expect(layout('Adhérent;Ville', ['Coop Action;Toulouse', 'Palmipède;Blagnac'])?.columns).toEqual({
      Adhérent: 'name',
      Ville: 'territory',
    });
    expect(layout('Structure;Adhérent', ['Coop Action;oui', 'Palmipède;2019'])?.columns).toEqual({
      Structure: 'name',
      Adhérent: 'member',
    });
    expect(layout('nom;type', ['Alemploi;ETTI', 'Germa;ACI'])?.columns).toEqual({
      nom: 'name',
      type: 'approvals',
    });
    expect(
      layout('Nom;Catégorie;Divers', ['A;culture;SCIC', 'B;énergie;Association loi 1901'])?.columns,
    ).toEqual({
      Nom: 'name',
      Catégorie: 'type',
    });
    expect(layout('Nom;Identifiant', ['A;410 717 714 00035', 'B;42414308900037'])?.columns).toEqual({
      Nom: 'name',
      Identifiant: 'siret',
    });
    // Words are no number of employees.
    expect(layout('Nom;Salariés', ['A;Marie et Paul'])?.columns).toEqual({ Nom: 'name' });
  });

  it('takes no list of actors for ties, whatever their types are', () => {
    expect(layout('Structure;Type', ['A;Financeur', 'B;Prestataire'])?.kind).toBe('ACTORS');
    expect(layout('Partenaires;Type', ['A, B;Achats groupés'])?.kind).toBe('TIES');
  });

  it('takes the kind that fits better of two columns', () => {
    expect(layout('Nom;Type;Forme juridique', ['A;culture;SCIC', 'B;énergie;Association'])?.columns).toEqual({
      Nom: 'name',
      Type: 'type',
      'Forme juridique': 'property.LEGAL_FORM',
    });
  });

  it('proposes nothing of people', () => {
    expect(layout('Structure;Prénom;Nom;Fonction;E-mail;Tél.')?.columns).toEqual({ Structure: 'name' });
    expect(layout('Prénom;Nom;Portable')).toBeUndefined();
  });
});

describe('what a sheet of ties is proposed to be', () => {
  it.each<[string, Record<string, string>]>([
    [
      'Type de coopération;Acteur 1;Acteur 2;Depuis;Fin;Statut',
      {
        'Type de coopération': 'kind',
        'Acteur 1': 'participants',
        'Acteur 2': 'participants',
        Depuis: 'since',
        Fin: 'until',
        Statut: 'status',
      },
    ],
    [
      'Nature du lien;Structure A;Structure B',
      { 'Nature du lien': 'kind', 'Structure A': 'participants', 'Structure B': 'participants' },
    ],
    ['De;Vers;Nature', { De: 'participants', Vers: 'participants', Nature: 'kind' }],
    [
      'From;To;Kind;Start;End',
      { From: 'participants', To: 'participants', Kind: 'kind', Start: 'since', End: 'until' },
    ],
    [
      'Projet;Type de projet;Chef de file;Partenaires;Début;Description',
      {
        Projet: 'name',
        'Type de projet': 'kind',
        'Chef de file': 'lead',
        Partenaires: 'participants',
        Début: 'since',
        Description: 'summary',
      },
    ],
    [
      'Mandataire;Membres;Type;Intitulé',
      { Mandataire: 'lead', Membres: 'participants', Type: 'kind', Intitulé: 'name' },
    ],
    // As the network is taken away.
    [
      'Lien;Nature;Qui le dit;Constaté ou prévu;Depuis;Jusqu’à;Participant;Adresse du participant;Rôle;Sources et lignes;Documents;Adresse du lien;Inventé',
      { Lien: 'name', Nature: 'kind', Depuis: 'since', 'Jusqu’à': 'until', Participant: 'participants' },
    ],
    [
      'Tie;Kind;Who says so;Reported or planned;Since;Until;Between the two dates;Participant;Address of the participant;Role;Sources and lines;Documents;Address of the tie;Invented',
      { Tie: 'name', Kind: 'kind', Since: 'since', Until: 'until', Participant: 'participants' },
    ],
  ])('%s', (header, columns) => {
    expect(layout(header)).toEqual({ kind: 'TIES', columns });
  });

  it('knows the edge table of Gephi, whose type is a direction', () => {
    expect(
      layout('Source;Target;Type;Label', ['A;B;Directed;Achats groupés', 'B;C;Undirected;Locaux']),
    ).toEqual({
      kind: 'TIES',
      columns: { Source: 'participants', Target: 'participants', Label: 'kind' },
    });
    expect(layout('Source;Target;Type;timeset', ['A;B;Directed;[1]'])).toEqual({
      kind: 'TIES',
      columns: { Source: 'participants', Target: 'participants' },
    });
  });
});

describe('what a sheet of figures is proposed to be', () => {
  it.each<[string, Record<string, string>]>([
    [
      'Structure;Indicateur;Valeur;Unité;Année',
      { Structure: 'about', Indicateur: 'property', Valeur: 'value', Unité: 'unit', Année: 'period' },
    ],
    [
      'De qui;Quoi (indicateur);Valeur ou texte;Exact, environ, au moins;Constaté, prévu, objectif…;Période;Périmètre;Remarque',
      {
        'De qui': 'about',
        'Quoi (indicateur)': 'property',
        'Valeur ou texte': 'value',
        'Exact, environ, au moins': 'qualifier',
        'Constaté, prévu, objectif…': 'modality',
        Période: 'period',
        Périmètre: 'scope',
        Remarque: 'note',
      },
    ],
    [
      'Who;What;Value;Unit;Year',
      { Who: 'about', What: 'property', Value: 'value', Unit: 'unit', Year: 'period' },
    ],
  ])('%s', (header, columns) => {
    expect(layout(header)).toEqual({ kind: 'FIGURES', columns });
  });
});

it('says nothing of sheets that hold neither', () => {
  expect(
    layout('Groupe;Acteurs;Liens à l’intérieur;Groupes liés;Surtout avec', ['Région;12;3;2;x'], 'groupes'),
  ).toBeUndefined();
  expect(layout('Jour;Heure;Salle')).toBeUndefined();
  expect(layout('')).toBeUndefined();
});

it('goes by the name of the sheet where titles leave it open', () => {
  expect(layout('Structure;Partenaires;Type', ['A;B;Partenariat'], 'Liens')?.kind).toBe('TIES');
  expect(layout('SIRET;Ville', [], 'Adhérents')).toEqual({
    kind: 'ACTORS',
    columns: { SIRET: 'siret', Ville: 'territory' },
  });
});

describe('columns with contacts of people', () => {
  it('are told by their titles', () => {
    const header =
      'Nom;E-mail;Courriel;Mail contact;Tél;Téléphone portable;Contact;Référent·e;Interlocuteur;Adresse e-mail;Nombre de contacts;Hôtel;Présidente;Responsable';
    expect(contactColumns(header.split(';'), [])).toEqual(
      header.split(';').filter((title) => !['Nom', 'Nombre de contacts', 'Hôtel'].includes(title)),
    );
    expect(contactColumns(['Structure', 'Prénom', 'Nom'], [])).toEqual(['Prénom', 'Nom']);
  });

  it('and by what stands in most of their cells', () => {
    const sample = [
      ['a', 'a@exemple.invalid', '05 61 00 00 00', 'Ouvert le lundi'],
      ['b', '', '06.00.00.00.00', 'Écrire à b@exemple.invalid'],
      ['c', 'c@exemple.invalid', '', 'Sur rendez-vous'],
    ];
    expect(contactColumns(['Nom', 'Divers', 'Autre', 'Accueil'], sample)).toEqual(['Divers', 'Autre']);
  });
});
