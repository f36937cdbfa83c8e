/**
 * The eighteen elements of a protocol (circulaire 8783, annexe 1), in their official order, and where
 * each one's content comes from: typed as a section, computed from the file, or from the signatures.
 */
const ELEMENTS = [
  { cle: 'eleve', titre: 'Informations concernant l’élève', source: 'dossier' },
  { cle: 'type-integration', titre: 'Informations concernant le type d’intégration', source: 'dossier' },
  {
    cle: 'ecole-specialisee',
    titre: 'Informations concernant les coordonnées de l’école d’enseignement spécialisé',
    source: 'dossier',
  },
  {
    cle: 'ecole-ordinaire',
    titre: 'Informations concernant les coordonnées de l’école d’enseignement ordinaire',
    source: 'dossier',
  },
  { cle: 'synthese', titre: 'Synthèse du dossier', source: 'section' },
  { cle: 'objectifs', titre: 'Objectifs de l’intégration', source: 'section' },
  { cle: 'equipements', titre: 'Équipements spécifiques', source: 'section' },
  { cle: 'transport', titre: 'Besoins en matière de transport', source: 'section' },
  {
    cle: 'relation',
    titre: 'Dispositif de relation, de concertation et de collaboration entre les équipes éducatives',
    source: 'section',
  },
  { cle: 'presence', titre: 'Règles de présence et de registre', source: 'section' },
  {
    cle: 'accompagnement',
    titre: 'Modalités de l’accompagnement et choix du personnel accompagnant',
    source: 'section',
  },
  { cle: 'evaluation', titre: 'Modalités d’évaluation interne', source: 'section' },
  {
    cle: 'accord-ordinaire',
    titre: 'Accord de la direction de l’enseignement ordinaire, du P.O. ou de son délégué',
    source: 'signature',
    partie: 'ecole-ordinaire',
  },
  {
    cle: 'accord-specialise',
    titre: 'Accord de la direction de l’enseignement spécialisé, du P.O. ou de son délégué',
    source: 'signature',
    partie: 'pole',
  },
  {
    cle: 'avis-cpms',
    titre: 'Avis du CPMS qui accompagne l’élève au moment de l’introduction de la proposition d’intégration',
    source: 'signature',
    partie: 'cpms',
  },
  {
    cle: 'accord-responsable',
    titre: 'Accord des parents, de la personne exerçant l’autorité parentale, ou de l’élève majeur',
    source: 'signature',
    partie: 'responsable',
  },
  {
    cle: 'synoptique',
    titre: 'Tableau synoptique de l’évolution de l’intégration (annexe 3)',
    source: 'dossier',
  },
  { cle: 'bilans', titre: 'Bilan(s) de l’intégration (annexe(s) 4)', source: 'bilan' },
] as const;

/** The sections a person types, in the order of annexe 2b, with the hint shown under each. */
export const SECTIONS = {
  synthese: 'D’où vient l’élève, ce qui l’aide, ce qui le gêne : seulement ce dont l’école a besoin.',
  objectifs: 'Autres que le fait d’intégrer l’élève dans l’enseignement ordinaire.',
  equipements: 'Matériel, mobilier, logiciel. Indiquez « non requis » s’il n’en faut pas.',
  transport: 'Trajet, accompagnement, horaires.',
  relation: 'Qui rencontre qui, à quel rythme ; la place du CPMS : conseil, avis, réunion de bilan.',
  accompagnement: 'Nombre de périodes, forme de l’accompagnement, membres de l’équipe qui s’en chargent.',
  evaluation: 'Comment et quand l’équipe évalue l’intégration en cours d’année.',
  presence: 'Où l’élève est inscrit au registre et qui signale ses absences.',
} as const satisfies Record<string, string>;

export type CleSection = keyof typeof SECTIONS;
export const CLES_SECTIONS = Object.keys(SECTIONS) as [CleSection, ...CleSection[]];

/** Official title of a section. */
export function titreSection(cle: CleSection): string {
  const element = ELEMENTS.find((e) => e.cle === cle);
  if (!element) throw new Error(`Unknown section: ${cle}`);
  return element.titre;
}

export type EtatSection = 'a-faire' | 'en-cours' | 'complet' | 'non-requis';

/** State of a section, computed from its facts. */
export function etatSection(
  section: { nonRequis: boolean; termine: boolean; contenu: string } | undefined,
): EtatSection {
  if (section?.nonRequis) return 'non-requis';
  if (!section || section.contenu.trim() === '') return 'a-faire';
  return section.termine ? 'complet' : 'en-cours';
}
