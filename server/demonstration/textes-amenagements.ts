/** What schools might ask of their pôle; `observation`: why the pôle goes and sees first. Nobody is named. */
export const DEMANDES = [
  {
    anneeEtude: '3',
    classe: '3B',
    besoin: 'Plusieurs élèves décrochent dès que la consigne est longue ; le travail en autonomie s’arrête.',
    essais: 'Consignes découpées au tableau, travail par deux.',
    urgence: 'ordinaire',
    observation: null,
  },
  {
    anneeEtude: '5',
    classe: '5A',
    besoin: 'Un élève se fatigue vite à l’écrit et rend des feuilles à moitié remplies.',
    essais: 'Temps supplémentaire, copie allégée.',
    urgence: 'proche',
    observation: 'Voir la classe en situation d’écriture avant de proposer des aménagements.',
  },
] as const;

/** Needs as a PAR words them: what helps in class, and nothing of anyone's diagnosis. */
export const BESOINS = [
  'A besoin de temps à l’écrit, de supports aérés et d’une consigne lue à voix haute.',
  'S’appuie sur un horaire visuel et un endroit calme pour les évaluations.',
  'A besoin d’un matériel préparé et d’une seule tâche à la fois.',
] as const;

export const AMENAGEMENTS = [
  { categorie: 'pedagogique', libelle: 'Lire les consignes à voix haute et les découper.' },
  { categorie: 'organisationnel', libelle: 'Un tiers de temps en plus pour les évaluations écrites.' },
  { categorie: 'materiel', libelle: 'Feuilles agrandies et guide de lecture.' },
] as const;
