import type { Option } from '../composants/Champ.tsx';

export const NIVEAUX: readonly Option[] = [
  { valeur: 'maternel', libelle: 'Maternel' },
  { valeur: 'primaire', libelle: 'Primaire' },
  { valeur: 'secondaire', libelle: 'Secondaire' },
];

export const MANQUES: readonly Option[] = [
  { valeur: 'sections', libelle: 'Une section du protocole' },
  { valeur: 'signatures', libelle: 'Une signature' },
  { valeur: 'rien', libelle: 'Rien : dossier complet' },
];

/** The same words as the printed protocol. */
export const SEXES: readonly Option[] = [
  { valeur: 'F', libelle: 'Féminin' },
  { valeur: 'M', libelle: 'Masculin' },
  { valeur: 'X', libelle: 'X' },
];

/** « 3e primaire ». */
export function formaterAnneeEtude({ niveau, anneeEtude }: { niveau: string; anneeEtude: number }): string {
  return `${anneeEtude}${anneeEtude === 1 ? 're' : 'e'} ${niveau}`;
}

/** What each field of the history is called, by object and field. */
export const CHAMPS: Readonly<Record<string, string>> = {
  'eleve.nom': 'Nom',
  'eleve.prenom': 'Prénom',
  'eleve.naissance': 'Date de naissance',
  'eleve.sexe': 'Sexe',
  'par.besoins': 'Aménagements : besoins',
  'par.diagnosticLe': 'Aménagements : date du diagnostic',
  'par.auteurDiagnostic': 'Aménagements : auteur du diagnostic',
  'par.genreAuteurDiagnostic': 'Aménagements : qualité de l’auteur du diagnostic',
  'par.prevuJusquAu': 'Aménagements : durée',
  'par.fin': 'Aménagements : fin',
  'par.motifFin': 'Aménagements : motif de la fin',
  'integration.fin': 'Fin de l’intégration',
  'integration.motifFin': 'Motif de la fin',
  'protocole.synthese': 'Protocole : synthèse du dossier',
  'protocole.objectifs': 'Protocole : objectifs',
  'protocole.equipements': 'Protocole : équipements spécifiques',
  'protocole.transport': 'Protocole : transport',
  'protocole.relation': 'Protocole : relation entre les équipes',
  'protocole.accompagnement': 'Protocole : accompagnement',
  'protocole.evaluation': 'Protocole : évaluation interne',
  'protocole.presence': 'Protocole : présence et registre',
};
