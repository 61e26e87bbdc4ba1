import { codesOf, creationWays, projectSteps, projectStepStates } from '@maillage/graph-schema/vocabulary';
import { about, evidence, note, unedited } from '../common-fields';
import type { FieldSpec, KindForm, PlainRecord } from '../field-spec';
import { rowsOf } from '../record-path';

const proof: FieldSpec = {
  name: 'proof',
  label: { fr: 'Où c’est écrit', en: 'Where it is written' },
  help: {
    fr: 'Fiche d’accueil 12, attestation, extrait du registre.',
    en: 'Welcome sheet 12, certificate, extract of the register.',
  },
  widget: 'text',
  required: true,
};

const on = (fr: string, en: string): FieldSpec => ({
  name: 'on',
  label: { fr, en },
  widget: 'date',
  form: 'DATE',
  required: true,
});

/** A supported project: the welcome is enough to begin with. */
export const projects: KindForm = {
  groups: [
    {
      title: about,
      fields: [
        {
          name: 'name',
          label: { fr: 'Activité', en: 'Activity' },
          help: {
            fr: 'En quelques mots, sans nom de personne : « Atelier de réparation de vélos ».',
            en: 'In a few words, without anybody’s name: “Bicycle repair workshop”.',
          },
          widget: 'text',
          required: true,
        },
        {
          name: 'carrier',
          label: { fr: 'Qui le porte', en: 'Who carries it' },
          widget: 'part',
          required: true,
          fields: [
            {
              name: 'mark',
              label: { fr: 'Repère', en: 'Mark' },
              help: {
                fr: '« Porteuse 12 » : pas de nom, d’adresse ni de téléphone. Le même pour tous les projets d’une même personne.',
                en: '“Carrier 12”: no name, address or telephone. The same for all projects of one person.',
              },
              widget: 'text',
              required: true,
            },
            {
              name: 'isPublic',
              label: {
                fr: 'Nommé publiquement dans ce rôle par un document cité plus bas',
                en: 'Named in public in this role by a document quoted below',
              },
              widget: 'flag',
            },
          ],
        },
        { name: 'summary', label: { fr: 'Précisions', en: 'Details' }, widget: 'text', long: true },
        {
          name: 'pole',
          label: { fr: 'Pôle', en: 'Cluster' },
          widget: 'reference',
          kinds: ['POLE'],
          required: true,
        },
      ],
    },
    {
      title: { fr: 'Pas à pas', en: 'Step by step' },
      fields: [
        {
          name: 'steps',
          label: { fr: 'Étapes', en: 'Steps' },
          help: {
            fr: 'Les acteurs nommés ici lisent le projet, et personne d’autre que l’animation du pôle. Vers un autre acteur, notez une étape prévue : il la complétera s’il est du pôle, et l’animation sinon.',
            en: 'The actors named here read the project, and nobody else but the cluster’s facilitator. To send on to another actor, note a planned step: it will complete it if it is of the cluster, and the facilitator will if not.',
          },
          add: { fr: 'Ajouter une étape', en: 'Add a step' },
          widget: 'rows',
          identity: ['who', 'step', 'since'],
          least: 1,
          fresh: () => ({ state: 'RUNNING' }),
          fields: [
            {
              name: 'step',
              label: { fr: 'Étape', en: 'Step' },
              widget: 'choice',
              choices: projectSteps,
              required: true,
            },
            {
              name: 'who',
              label: { fr: 'Acteur', en: 'Actor' },
              widget: 'reference',
              kinds: ['ACTOR'],
              required: true,
            },
            {
              name: 'state',
              label: { fr: 'État', en: 'State' },
              widget: 'choice',
              choices: projectStepStates,
              required: true,
            },
            {
              name: 'since',
              label: { fr: 'Commencée', en: 'Begun' },
              widget: 'date',
              form: 'DATE',
              required: true,
            },
            {
              name: 'until',
              label: { fr: 'Finie', en: 'Over' },
              widget: 'date',
              form: 'DATE',
              when: isOver,
            },
            proof,
            note,
          ],
        },
      ],
    },
    {
      title: { fr: 'Ce qui en est sorti', en: 'What came of it' },
      fields: [
        {
          name: 'creations',
          label: { fr: 'Créations effectives', en: 'Effective creations' },
          help: {
            fr: 'La première compte ; les suivantes sont la même activité sous une autre forme.',
            en: 'The first one counts; later ones are the same activity in another form.',
          },
          add: { fr: 'Ajouter une création', en: 'Add a creation' },
          widget: 'rows',
          identity: ['way', 'on'],
          fields: [
            {
              name: 'way',
              label: { fr: 'Forme', en: 'Way' },
              widget: 'choice',
              choices: creationWays,
              required: true,
            },
            on('Le', 'On'),
            proof,
          ],
        },
        {
          name: 'stopped',
          label: { fr: 'Arrêt du projet', en: 'Stop of the project' },
          widget: 'part',
          fields: [
            {
              ...on('Arrêté le', 'Stopped on'),
              help: {
                fr: 'Seulement si le projet est abandonné.',
                en: 'Only where the project was given up.',
              },
            },
            { name: 'why', label: { fr: 'Pourquoi', en: 'Why' }, widget: 'text' },
            proof,
          ],
        },
      ],
    },
    { title: { fr: 'Documents', en: 'Documents' }, folded: true, fields: [evidence] },
  ],
  unedited: {
    ...unedited,
    readers: 'They follow from the pole and from who supports the project.',
  },
  complete: completeProject,
  addable: false,
  fresh: ({ pole }) => ({
    ...(pole ? { pole } : {}),
    carrier: {},
    steps: [{ step: codesOf(projectSteps)[0], state: 'RUNNING' }],
    creations: [],
  }),
};

/** Readers, which the API decides anew; and no end of a step that goes on again, whose field is not shown. */
function completeProject(record: PlainRecord): PlainRecord {
  const steps = rowsOf(record['steps']).map(({ until, ...step }) =>
    until !== undefined && isOver(step) ? { ...step, until } : step,
  );
  const who = steps.flatMap((step) => (step['who'] ? [`acting:${String(step['who'])}`] : []));
  return { ...record, steps, readers: [`facilitators:${String(record['pole'])}`, ...new Set(who)] };
}

function isOver({ state }: PlainRecord): boolean {
  return state === 'DONE' || state === 'STOPPED';
}
