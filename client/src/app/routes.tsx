import { thingKinds } from '@maillage/graph-schema/vocabulary';
import type { RouteObject } from 'react-router';
import { HomePage } from '../features/home';
import { Layout } from './layout/layout';
import { NotFoundPage } from './not-found-page';
import { partnerRoutes } from './partner-routes';
import { RouteError } from './route-error';

/** Every page is fetched when it is gone to. Addresses are French in both languages: they are names, not texts. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Layout />,
    errorElement: <RouteError />,
    HydrateFallback: () => null, // The first page's code is on its way.
    children: [
      {
        errorElement: <RouteError />,
        children: [
          { index: true, Component: HomePage },
          {
            path: 'reseau',
            lazy: async () => ({ Component: (await import('../features/network')).NetworkPage }),
          },
          {
            path: 'reseau/groupes',
            lazy: async () => ({ Component: (await import('../features/network-groups')).NetworkGroupsPage }),
          },
          {
            path: 'reseau/mesures',
            lazy: async () => ({
              Component: (await import('../features/network-measures')).NetworkMeasuresPage,
            }),
          },
          {
            path: 'reseau/positions',
            lazy: async () => ({
              Component: (await import('../features/network-measures')).NetworkPositionsPage,
            }),
          },
          ...thingKinds
            .filter(({ party }) => party)
            .map(({ path }) => ({
              path: `${path}/:slug`,
              lazy: async () => ({ Component: (await import('../features/parties')).PartyPage }),
            })),
          {
            path: 'liens/:slug',
            lazy: async () => ({ Component: (await import('../features/ties')).TiePage }),
          },
          {
            path: 'annuaire',
            lazy: async () => ({ Component: (await import('../features/directory')).DirectoryPage }),
          },
          {
            path: 'sources',
            lazy: async () => ({ Component: (await import('../features/sources')).SourcesPage }),
          },
          {
            path: 'sources/:slug',
            lazy: async () => ({ Component: (await import('../features/sources')).SourcePage }),
          },
          {
            path: 'documents',
            lazy: async () => ({ Component: (await import('../features/documents')).DocumentsPage }),
          },
          {
            path: 'documents/listes',
            lazy: async () => ({ Component: (await import('../features/rosters')).CompareListsPage }),
          },
          {
            path: 'listes/:slug',
            lazy: async () => ({ Component: (await import('../features/rosters')).RosterPage }),
          },
          {
            path: 'impact',
            lazy: async () => ({ Component: (await import('../features/impact')).ImpactPage }),
          },
          {
            path: 'impact/comparer',
            lazy: async () => ({ Component: (await import('../features/impact')).ComparePage }),
          },
          {
            path: 'impact/curseur',
            lazy: async () => ({ Component: (await import('../features/governance')).GovernancePage }),
          },
          {
            path: 'impact/montrer',
            lazy: async () => ({ Component: (await import('../features/impact')).ShowPage }),
          },
          {
            path: 'impact/publie',
            lazy: async () => ({ Component: (await import('../features/impact')).PublishedPage }),
          },
          {
            path: 'evenements',
            lazy: async () => ({ Component: (await import('../features/chronicle')).EventsPage }),
          },
          {
            path: 'evenements/:slug',
            lazy: async () => ({ Component: (await import('../features/chronicle')).EventPage }),
          },
          {
            path: 'reconnaissances/:slug',
            lazy: async () => ({ Component: (await import('../features/chronicle')).RecognitionPage }),
          },
          ...partnerRoutes,
          {
            path: 'consultations/:slug/modifier',
            lazy: async () => ({ Component: (await import('../features/tenders')).EditTenderPage }),
          },
          // A need and an offer have addresses of their own, and one page.
          ...['besoins/:slug', 'offres/:slug'].map((path) => ({
            path,
            lazy: async () => ({ Component: (await import('../features/wants')).WantPage }),
          })),
          {
            path: 'connexion',
            lazy: async () => ({ Component: (await import('../features/accounts')).SignInPage }),
          },
          {
            path: 'lien',
            lazy: async () => ({ Component: (await import('../features/accounts')).LinkPage }),
          },
          {
            path: 'compte',
            lazy: async () => ({ Component: (await import('../features/accounts')).AccountPage }),
          },
          {
            path: 'comptes',
            lazy: async () => ({ Component: (await import('../features/accounts')).PeoplePage }),
          },
          {
            path: 'saisie',
            lazy: async () => ({ Component: (await import('../features/quick-entry')).QuickEntryPage }),
          },
          {
            path: 'doublons',
            lazy: async () => ({ Component: (await import('../features/duplicates')).DuplicatesPage }),
          },
          {
            path: 'doublons/avec/:kept',
            lazy: async () => ({ Component: (await import('../features/duplicates')).MergeWithPage }),
          },
          {
            path: 'doublons/separer/:absorbed',
            lazy: async () => ({ Component: (await import('../features/duplicates')).SplitPage }),
          },
          {
            path: 'doublons/:kept/:absorbed',
            lazy: async () => ({ Component: (await import('../features/duplicates')).ComparePage }),
          },
          {
            path: 'boite',
            lazy: async () => ({ Component: (await import('../features/inbox')).InboxPage }),
          },
          {
            path: 'modifier/:id',
            lazy: async () => ({ Component: (await import('../features/editing')).EditPage }),
          },
          {
            path: 'ajouter/:kind?',
            lazy: async () => ({ Component: (await import('../features/editing')).AddPage }),
          },
          {
            path: 'importer',
            lazy: async () => ({ Component: (await import('../features/notices')).ImportPage }),
          },
          {
            path: 'importer-un-tableur',
            lazy: async () => ({ Component: (await import('../features/sheets')).ImportSheetsPage }),
          },
          {
            path: 'ma-structure',
            lazy: async () => ({ Component: (await import('../features/answers')).MyStructurePage }),
          },
          {
            path: 'ma-structure/competences',
            lazy: async () => ({ Component: (await import('../features/competences')).CompetencesPage }),
          },
          {
            path: 'ma-structure/competences/nouvelle',
            lazy: async () => ({ Component: (await import('../features/competences')).NewCompetencePage }),
          },
          {
            path: 'ma-structure/reserve',
            lazy: async () => ({ Component: (await import('../features/competences')).PrivatePage }),
          },
          {
            path: 'competences/:slug',
            lazy: async () => ({ Component: (await import('../features/competences')).CompetenceAddress }),
          },
          {
            path: 'mes-chiffres',
            lazy: async () => ({ Component: (await import('../features/returns')).MyFiguresPage }),
          },
          {
            path: 'collecte',
            lazy: async () => ({ Component: (await import('../features/returns')).CollectionPage }),
          },
          {
            path: 'projets',
            lazy: async () => ({ Component: (await import('../features/projects')).ProjectsPage }),
          },
          {
            path: 'projets/nouveau',
            lazy: async () => ({ Component: (await import('../features/projects')).NewProjectPage }),
          },
          {
            path: 'projets/:slug',
            lazy: async () => ({ Component: (await import('../features/projects')).ProjectPage }),
          },
          {
            path: 'seance',
            lazy: async () => ({ Component: (await import('../features/seminar')).SeminarsPage }),
          },
          {
            path: 'seance/:id',
            lazy: async () => ({ Component: (await import('../features/seminar')).SeminarPage }),
          },
          {
            path: 'seance/:id/cartes',
            lazy: async () => ({ Component: (await import('../features/seminar')).CardsPage }),
          },
          {
            path: 'seance/:id/mur',
            lazy: async () => ({ Component: (await import('../features/seminar/wall')).WallPage }),
          },
          {
            path: 's',
            lazy: async () => ({ Component: (await import('../features/seminar/seat')).SeatPage }),
          },
          {
            path: 'courriers',
            lazy: async () => ({ Component: (await import('../features/accounts')).OutboxPage }),
          },
          {
            path: 'nouveautes',
            lazy: async () => ({ Component: (await import('../features/history/news-page')).NewsPage }),
          },
          {
            path: 'journal',
            lazy: async () => ({ Component: (await import('../features/journal')).JournalPage }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
