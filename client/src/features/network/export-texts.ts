import { defineTexts } from '../../lib/i18n';

/** What the menu of what is taken away says. */
export const exportTexts = defineTexts({
  fr: {
    takeAway: 'Exporter',
    exportPng: 'Image (PNG)',
    exportSvg: 'Dessin vectoriel (SVG)',
    exportGexf: 'Réseau pour Gephi (GEXF)',
    exportGraphml: 'Réseau pour R ou Cytoscape (GraphML)',
    exportKumu: 'Réseau pour Kumu (JSON)',
    preparing: 'Préparation du fichier…',
    notReady: 'Le dessin n’est pas encore prêt.',
    notTaken: 'Le fichier n’a pas pu être fait. Réessayez.',
    exportTies: 'Liens (CSV)',
    exportNodes: 'Acteurs, lieux et instances (CSV)',
    print: 'Imprimer',
    share: 'Copier l’adresse',
    shared: 'Adresse copiée',
    notShared: 'Copie impossible : prenez l’adresse dans la barre du navigateur.',
  },
  en: {
    takeAway: 'Export',
    exportPng: 'Picture (PNG)',
    exportSvg: 'Vector drawing (SVG)',
    exportGexf: 'Network for Gephi (GEXF)',
    exportGraphml: 'Network for R or Cytoscape (GraphML)',
    exportKumu: 'Network for Kumu (JSON)',
    preparing: 'Making the file…',
    notReady: 'The drawing is not ready yet.',
    notTaken: 'The file could not be made. Try again.',
    exportTies: 'Ties (CSV)',
    exportNodes: 'Actors, places and bodies (CSV)',
    print: 'Print',
    share: 'Copy the address',
    shared: 'Address copied',
    notShared: 'Copying failed: take the address from the bar of the browser.',
  },
});
