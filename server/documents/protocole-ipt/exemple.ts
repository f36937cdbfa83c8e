import { ECOLE_ORDINAIRE, ECOLE_SIEGE, POLE } from '../commun/exemple.ts';
import type { FaitsProtocoleIpt } from './faits.ts';

/** An invented protocol, signed by three parties out of four, one section still to write. */
export const EXEMPLE_PROTOCOLE: FaitsProtocoleIpt = {
  emission: { date: '2026-09-14', code: 'K7QF-2MXD-9RTH' },
  anneeScolaire: '2026-27',
  eleve: {
    nom: 'Vandeloise',
    prenom: 'Noémie',
    dateNaissance: '2016-03-08',
    sexe: 'F',
    adresse: 'Chemin des Prés 7, 4999 Valbeau',
    inscritSpecialiseLe: '2022-08-29',
  },
  integration: { debut: '2026-08-24', anneeEtude: '5e primaire' },
  ecoleSpecialisee: ECOLE_SIEGE,
  ecoleOrdinaire: ECOLE_ORDINAIRE,
  pole: POLE,
  cpms: 'Centre PMS de Valbeau',
  rubriques: {
    synthese:
      'Noémie a suivi quatre années dans l’enseignement spécialisé. Elle lit couramment, aime expliquer ce qu’elle a compris et travaille volontiers en petit groupe. Les consignes longues et les changements imprévus lui demandent un effort important.\n\nDepuis janvier, elle passe deux matinées par semaine dans la classe qui l’accueillera. L’équipe ordinaire, ses parents et le pôle jugent l’essai concluant.',
    objectifs:
      'Organiser seule son matériel et son plan de travail de la journée.\nDemander de l’aide avec les mots convenus, sans quitter sa place.\nAtteindre les attendus de 5e primaire en français et en mathématiques, avec les aménagements prévus.',
    equipements:
      'Horaire visuel sur le banc, casque antibruit, cahier à lignes espacées. Un coin calme est aménagé à l’arrière de la classe.',
    transport:
      'Transport scolaire depuis le domicile, matin et soir. L’accompagnatrice connaît l’horaire visuel.',
    relation:
      'Une réunion par trimestre réunit la titulaire, la personne du pôle, le CPMS et les parents. Entre-temps, un carnet de liaison numérique est tenu chaque semaine. La personne de contact du pôle répond dans les deux jours ouvrables.',
    accompagnement:
      'Quatre périodes par semaine, le mardi et le jeudi : deux en classe, deux en petit groupe. L’accompagnement est assuré par une institutrice primaire du pôle, formée aux troubles de l’attention.',
    evaluation: null,
    presence:
      'Noémie est inscrite au registre de l’école ordinaire, qui prévient le pôle de toute absence de plus d’un jour.',
  },
  signatures: {
    ecoleOrdinaire: {
      nom: 'Anne-Sophie Delvigne',
      qualite: 'Directrice',
      le: '2026-09-03',
      moyen: 'electronique',
      delegation: true,
    },
    pole: {
      nom: 'Étienne Rousseaux',
      qualite: 'Directeur',
      le: '2026-09-07',
      moyen: 'manuscrite',
      delegation: true,
    },
    responsable: null,
    avisCpms: {
      sens: 'favorable',
      signature: {
        nom: 'Marguerite Œillet',
        qualite: 'Directrice du centre',
        le: '2026-06-18',
        moyen: 'numerisee',
        delegation: false,
      },
    },
  },
  parcours: [
    {
      anneeScolaire: '2025-26',
      sorte: 'temporaire-partielle',
      anneeEtude: '4e primaire',
      debut: '2026-01-12',
      fin: null,
    },
    {
      anneeScolaire: '2026-27',
      sorte: 'permanente-totale',
      anneeEtude: '5e primaire',
      debut: '2026-08-24',
      fin: null,
    },
  ],
  bilans: [],
};
