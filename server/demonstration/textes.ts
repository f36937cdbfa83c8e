import type { CLES_SECTIONS } from '../modules/integration/index.ts';

type CleSection = (typeof CLES_SECTIONS)[number];

/**
 * What a coordinator might write in each section: short, useful to the school, and nothing of anyone's
 * health. `{prenom}` is the pupil's first name.
 */
export const TEXTES: Readonly<Record<CleSection, readonly string[]>> = {
  synthese: [
    '{prenom} arrive de l’enseignement spécialisé, où ses progrès en lecture et en autonomie ont été constants. Les consignes courtes et un cadre prévisible l’aident ; les changements de dernière minute et le travail en groupe bruyant demandent un effort.',
    'Parcours régulier dans l’enseignement spécialisé. {prenom} participe volontiers à l’oral, a besoin de temps à l’écrit et demande de l’aide quand la consigne est reformulée.',
    'L’équipe spécialisée décrit une année de progrès nets. {prenom} s’appuie sur un horaire visuel et sur un adulte de référence ; la fatigue de fin de journée est à prendre en compte.',
    '{prenom} a pour points forts la mémoire, l’humour et le goût des sciences. Les points d’attention : l’organisation du matériel et la gestion des transitions entre deux locaux.',
  ],
  objectifs: [
    'Suivre l’ensemble des cours du groupe-classe. Tenir sans aide le journal de classe dès janvier. Demander de l’aide à bon escient.',
    'Consolider la lecture de consignes. Prendre part à un travail de groupe par période. Gagner en autonomie dans les déplacements.',
    'Obtenir les compétences attendues en français et en mathématiques à l’échéance de l’année. Préparer avec l’équipe l’orientation de l’année suivante.',
    'Trouver sa place dans la classe. Utiliser sans rappel les outils convenus. Présenter un exposé au cours du second semestre.',
  ],
  equipements: [
    'Ordinateur portable avec synthèse vocale, rangé dans l’armoire de la classe. Casque antibruit à disposition.',
    'Plan incliné et guide de lecture, apportés par le pôle. Place au premier rang, près de la fenêtre.',
    'Supports de cours agrandis, imprimés par l’école sur feuilles A3.',
  ],
  transport: [
    'Trajet assuré par la famille, matin et soir. Aucun aménagement demandé à l’école.',
    'Transport scolaire gratuit entre le domicile et l’école ordinaire ; arrivée à 8 h 10, départ à 15 h 40. L’école prévient le transporteur des congés pédagogiques.',
    'Bus de ligne, avec un camarade les premières semaines. La famille et l’éducatrice font le point à la Toussaint.',
  ],
  relation: [
    'Réunion de concertation une fois par trimestre : titulaire, membre du pôle, parents. Le CPMS y est invité et donne un avis consultatif. Carnet de communication hebdomadaire.',
    'Passage du pôle chaque mardi ; échange de dix minutes avec le titulaire. Bilan commun en janvier et en juin, en présence du CPMS.',
    'Le conseil de classe réunit les enseignants et le membre du pôle en décembre, en mars et en juin. Entre-temps, contacts par courriel.',
  ],
  accompagnement: [
    'Quatre périodes par semaine, en classe, par l’éducatrice du pôle. Une période peut être groupée pour un projet.',
    'Deux périodes en classe et deux périodes hors classe par semaine, partagées entre une logopède et un enseignant du pôle.',
    'Quatre périodes par semaine : préparation des évaluations, aide à la prise de notes, relecture des consignes avec {prenom}.',
  ],
  evaluation: [
    'Grille d’observation complétée à chaque fin de période par le titulaire et le membre du pôle. Ajustement du plan individuel d’apprentissage en janvier.',
    'Bilan intermédiaire en décembre, bilan final en mai. {prenom} remplit une autoévaluation avant chaque bilan.',
    'Les résultats scolaires et la grille d’autonomie sont revus ensemble à chaque conseil de classe.',
  ],
  presence: [
    'Inscription au registre de l’école ordinaire. Le titulaire signale toute absence au pôle le jour même.',
    '{prenom} figure au registre de fréquentation de l’école ordinaire ; le secrétariat transmet les absences au pôle chaque vendredi.',
  ],
};

/** Sections that may be set aside as not required, and how often. */
export const NON_REQUIS: Readonly<Partial<Record<CleSection, number>>> = { equipements: 0.4, transport: 0.2 };
