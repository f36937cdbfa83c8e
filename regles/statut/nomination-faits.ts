import type { Champ, Champs } from '../regle.ts';
import { CHAMPS_COMPETENCE, type FaitsCompetence } from './competence.ts';
import { CHAMP_RESEAU, type Reseau } from './reseaux.ts';

/** Seniorities as the employer counts them under the statute of the network: days, and school years. */
export type Anciennetes = {
  service?: number;
  serviceAnnees?: number;
  fonction?: number;
  fonctionAnnees?: number;
  po?: number;
};

export type Conditions = Readonly<Record<string, boolean>>;

export type FaitsNomination = {
  reseau: Reseau;
  date: string;
  titre?: 'TR' | 'TS' | 'TP' | 'autre';
  anciennetes: Anciennetes;
  competences: FaitsCompetence;
  conditions: Conditions;
  rapportDefavorable?: { jours?: number; favorableEnsuite?: number };
  appelPole?: boolean;
  appelStatutaire?: boolean;
  recrute?: boolean;
};

const compte = (libelle: string, unite: string): Champ => ({
  genre: 'entier',
  libelle,
  facultatif: true,
  min: 0,
  max: 20000,
  unite,
});

const vrai = (libelle: string, aide?: string): Champ => ({
  genre: 'booleen',
  libelle,
  facultatif: true,
  ...(aide ? { aide } : {}),
});

export const CHAMPS: Champs = {
  reseau: CHAMP_RESEAU,
  date: { genre: 'date', libelle: 'date visée de la nomination ou de l’engagement' },
  titre: {
    genre: 'choix',
    libelle: 'titre pour la fonction',
    aide: 'TR requis, TS suffisant, TP de pénurie. WBE et officiel subventionné.',
    facultatif: true,
    valeurs: ['TR', 'TS', 'TP', 'autre'],
  },
  anciennetes: {
    genre: 'objet',
    libelle: 'anciennetés',
    facultatif: true,
    champs: {
      service: compte('ancienneté de service dans le réseau', 'jours'),
      serviceAnnees: compte('années scolaires où ce service est réparti', 'années'),
      fonction: compte('ancienneté dans la fonction', 'jours'),
      fonctionAnnees: compte('années scolaires dans la fonction', 'années'),
      po: compte('ancienneté chez le pouvoir organisateur', 'jours'),
    },
  },
  competences: {
    genre: 'objet',
    libelle: 'compétence particulière',
    facultatif: true,
    champs: CHAMPS_COMPETENCE,
  },
  appelPole: vrai('a répondu à l’appel du pôle, l’année précédente'),
  appelStatutaire: vrai(
    'a répondu à l’appel du statut, dans la forme et le délai',
    'Appel aux temporaires prioritaires (WBE), à la nomination (OS), à l’engagement (LS), l’année précédente.',
  ),
  recrute: vrai('a été recruté dans cet emploi', 'Exigé depuis le 28 août 2023.'),
  conditions: {
    genre: 'objet',
    libelle: 'autres conditions',
    facultatif: true,
    champs: {
      conduiteIrreprochable: vrai('conduite irréprochable'),
      droitsCivils: vrai('droits civils et politiques'),
      milice: vrai('lois sur la milice'),
      regimeLinguistique: vrai('régime linguistique'),
      fonctionEnseignante: vrai('fonction enseignante'),
      titrePedagogique: vrai(
        'titre pédagogique',
        'WBE ; officiel subventionné pour une fonction enseignante.',
      ),
      titreSansLimite: vrai('titre de capacité qui donne accès sans limite de durée', 'Libre subventionné.'),
      titreArticle36: vrai('autre titre qui répond à l’article 36, § 3', 'Officiel subventionné.'),
      aptitudesPhysiques: vrai('aptitudes physiques', 'Libre et officiel subventionnés.'),
      fonctionPrincipale: vrai('emploi occupé en fonction principale', 'Libre subventionné.'),
      classePrioritaire: vrai('classé comme prioritaire', 'Officiel subventionné.'),
      exceptionArticle33: vrai('exception de l’article 33, alinéa 2', 'Officiel subventionné.'),
      joursArticle30: vrai('nombre de jours de l’article 30 atteint', 'WBE.'),
      sansRapportDefavorable: vrai('aucun rapport défavorable à retenir', 'WBE et libre subventionné.'),
      rapportFavorable: vrai('rapport de service favorable', 'Officiel subventionné.'),
      sansSanction: vrai('aucune sanction disciplinaire qui fasse obstacle', 'WBE.'),
      sansLicenciement: vrai('aucun licenciement par WBE', 'WBE.'),
      emploiVacant: vrai('emploi déclaré vacant'),
      poleReconduit: vrai('pôle reconduit'),
    },
  },
  rapportDefavorable: {
    genre: 'objet',
    libelle: 'rapport défavorable',
    facultatif: true,
    champs: {
      jours: {
        genre: 'entier',
        libelle: 'jours couverts par le rapport défavorable',
        min: 0,
        max: 2000,
        facultatif: true,
        aide: 'WBE.',
      },
      favorableEnsuite: compte('jours couverts ensuite par un rapport favorable', 'jours'),
    },
  },
};
