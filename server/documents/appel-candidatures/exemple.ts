import { EMPLOYEUR } from '../commun/exemple.ts';
import type { FaitsAppelCandidatures } from './faits.ts';

/** An invented call for two posts. */
export const EXEMPLE_APPEL_CANDIDATURES: FaitsAppelCandidatures = {
  ...EMPLOYEUR,
  numero: 1,
  ouverture: 3,
  interne: false,
  publieLe: '2026-05-11',
  limiteLe: '2026-06-05',
  clotureLe: '2026-07-03',
  forme: 'Par le formulaire en ligne, ou par courrier remis à la direction avec une copie du diplôme.',
  adresse: 'https://polaris.example.be/appels/4f1c',
  emplois: [
    { fonction: 'Logopède', volume: '2,5/5', profil: 'Soutien au langage' },
    { fonction: 'Instituteur primaire', volume: '5/5', profil: 'Soutien aux apprentissages' },
  ],
  profils: [
    {
      intitule: 'Soutien au langage',
      missions: 'Soutenir les équipes des écoles coopérantes et accompagner des élèves dans leur classe.',
      criteres: 'Se déplacer chaque jour entre les écoles de la zone.',
      competence: null,
    },
    {
      intitule: 'Soutien aux apprentissages',
      missions: 'Outiller les équipes éducatives pour les aménagements raisonnables.',
      criteres: null,
      competence: 'Une formation en orthopédagogie',
    },
  ],
  modifications: [
    {
      le: '2026-05-20',
      quoi: 'Candidatures jusqu’au 05/06/2026 au lieu du 29/05/2026',
      motif: 'Congé de printemps',
    },
  ],
};
