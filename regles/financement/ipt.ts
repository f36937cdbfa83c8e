import type { Droit } from '../droit.ts';
import { rentreeDe } from '../lecture.ts';
import type { Champs, FaitsLus, Regle } from '../regle.ts';
import type { Resultat } from '../resultat.ts';
import { jugerEnveloppeFermee, PARAMETRES_ENVELOPPE } from './ipt-enveloppe.ts';
import { jugerParEleve, PARAMETRES_PAR_ELEVE } from './ipt-par-eleve.ts';

/** First school year of the closed envelope (FIN-6). */
export const ENVELOPPE_FERMEE = '2026-27';

const annee: Champs = { anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire financée' } };

/** The facts of the IPT of a pôle, pupil by pupil. */
export const FAITS_PAR_ELEVE: Champs = {
  integrations: {
    genre: 'liste',
    libelle: 'élèves en intégration permanente totale',
    element: {
      genre: 'objet',
      libelle: 'élève',
      champs: {
        debut: {
          genre: 'date',
          libelle: 'début de la première IPT',
          aide: 'Même si elle a été interrompue.',
        },
        type: { genre: 'entier', libelle: 'type d’enseignement spécialisé', min: 1, max: 8 },
        niveau: { genre: 'choix', libelle: 'niveau', valeurs: ['maternel', 'primaire', 'secondaire'] },
        degre: { genre: 'entier', libelle: 'degré du secondaire', facultatif: true, min: 1, max: 4 },
        accompagnePar: {
          genre: 'choix',
          libelle: 'qui accompagne l’élève',
          aide: 'Le pôle, si rien n’est dit.',
          facultatif: true,
          valeurs: ['pole', 'ecoleSpecialisee'],
        },
      },
    },
  },
  pointsDegressifs: {
    genre: 'nombre',
    libelle: 'points par IPT débutée avant le 02/09/2020',
    aide: 'À donner quand la valeur de l’année n’est pas publiée.',
    facultatif: true,
    min: 0,
    max: 352,
    unite: 'points',
  },
};

const enveloppeFermee: Champs = {
  ...annee,
  integrations: {
    genre: 'entier',
    libelle: 'IPT du pôle au 15 janvier de l’année scolaire précédente',
    min: 0,
  },
  totalIntegrations: {
    genre: 'entier',
    libelle: 'IPT de tous les pôles au 15 janvier de l’année scolaire précédente',
    min: 0,
  },
};

/** Points of the IPT of a pôle: pupil by pupil until 2025-26, in a closed envelope from 2026-27. */
export const ipt: Regle = {
  nom: 'financement.ipt',
  titre: 'Financement des intégrations permanentes totales',
  description:
    'Points des IPT d’un pôle. Jusqu’en 2025-26, élève par élève (88, 352 ou un montant dégressif) ; dès 2026-27, dans une enveloppe fermée partagée entre toutes les IPT.',
  registre: ['FIN-4', 'FIN-5', 'FIN-6', 'FIN-11', 'FIN-12'],
  parametres: [...new Set([...PARAMETRES_PAR_ELEVE, ...PARAMETRES_ENVELOPPE])],
  formes: [
    {
      avant: ENVELOPPE_FERMEE,
      champs: { ...annee, ...FAITS_PAR_ELEVE },
      exemple: {
        anneeScolaire: '2024-25',
        integrations: [
          { debut: '2023-09-01', type: 8, niveau: 'primaire' },
          { debut: '2021-09-01', type: 7, niveau: 'secondaire', degre: 3 },
        ],
      },
    },
    {
      depuis: ENVELOPPE_FERMEE,
      champs: enveloppeFermee,
      exemple: { anneeScolaire: '2026-27', integrations: 160, totalIntegrations: 7800 },
    },
  ],
  dateDeReference: rentreeDe,
  juger: (faits: FaitsLus, droit: Droit, jour: string): Resultat =>
    typeof faits.integrations === 'number'
      ? jugerEnveloppeFermee(faits, droit, jour)
      : jugerParEleve(faits, droit, jour),
};
