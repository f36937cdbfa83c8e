import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { choixPart, exigerPart, type Part } from '../equipe/index.ts';
import { lireAvancement } from './avancement.ts';
import { jugerAppel, jugerEtapes } from './jugements.ts';
import { ETATS_APPEL, etatDe } from './lire-appel.ts';
import { listerPostesDuCadre } from './postes-du-cadre.ts';
import { listerProfils } from './profils.ts';
import { listerReserve } from './reserve.ts';

const palier = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** The recruitment of one part of a pôle in a school year: steps, profiles, calls, reserve. */
export const consulter = definirCas({
  nom: 'recrutement.consulter',
  titre: 'Consulter le recrutement d’une part de l’équipe.',
  permission: 'recrutement.mener',
  genre: 'lecture',
  entree: z.object(choixPart),
  sortie: z.object({
    annee: z.string(),
    etapes: resultatSchema,
    /** When the two steps of the coordinator were done, by number. */
    suivies: z.record(z.string(), z.string()),
    /** What an annual call launched today would be told. */
    appelAnnuel: resultatSchema,
    postes: z.array(
      z.object({
        id: identifiant,
        fonction: z.string(),
        fraction: z.string(),
        intitule: z.string().nullable(),
        offrable: z.boolean(),
      }),
    ),
    profils: z.array(
      z.object({
        id: identifiant,
        fonctions: z.array(z.string()),
        intitule: z.string(),
        missions: z.string(),
        criteres: z.string(),
        competence: z.string(),
        organe: z.string(),
        concertationLe: z.string().nullable(),
        version: z.number(),
        fige: z.boolean(),
      }),
    ),
    appels: z.array(
      z.object({
        id: identifiant,
        numero: z.number(),
        genre: z.enum(['annuel', 'reserve-epuisee']),
        etat: z.enum(ETATS_APPEL),
        ouverture: palier,
        limiteLe: z.string(),
        postes: z.number(),
        candidats: z.number(),
        aDecider: z.number(),
      }),
    ),
    reserve: z.array(
      z.object({
        choixId: identifiant,
        appelId: identifiant,
        numero: z.number(),
        reference: z.string(),
        nom: z.string(),
        fonction: z.string(),
        palier,
      }),
    ),
  }),
  async executer(contexte, quoi) {
    const part = await exigerPart(contexte, quoi);
    const { annee } = quoi;
    const suivies = await listerSuivies(contexte, part, annee);
    const profils = await listerProfils(contexte, part, annee);
    const postes = await listerPostesDuCadre(contexte, part, annee);
    const appels = await lireAvancement(contexte, part, annee);
    const faites = [
      1,
      ...Object.keys(suivies).map(Number),
      ...(part.points === null ? [] : [4]),
      ...(postes.length === 0 ? [] : [5]),
      ...(appels.some(({ publie_le }) => publie_le) ? [6] : []),
      ...(appels.some(({ postes: offerts, servis }) => offerts > 0 && servis >= offerts) ? [7] : []),
    ];
    return {
      annee,
      etapes: jugerEtapes(contexte, annee, faites),
      suivies,
      appelAnnuel: jugerAppel(contexte, {
        reseau: part.reseau,
        anneeScolaire: annee,
        lancement: contexte.aujourdhui,
        cloture: null,
        repartitionFaite: part.points !== null,
        concertation: profils.length > 0 && profils.every(({ concertationLe }) => concertationLe !== null),
        ouverture: 1,
      }),
      postes,
      profils,
      appels: appels.map((appel) => ({
        id: appel.id,
        numero: appel.numero,
        genre: appel.genre,
        etat: etatDe(appel, contexte.aujourdhui),
        ouverture: appel.ouverture as 1 | 2 | 3,
        limiteLe: appel.limite_le,
        postes: appel.postes,
        candidats: appel.candidats,
        aDecider: appel.aDecider,
      })),
      reserve: await listerReserve(contexte, part, annee),
    };
  },
});

async function listerSuivies({ trx }: Contexte, { poleId, ecoleId }: Part, annee: string) {
  const lignes = await trx
    .selectFrom('etape_suivie')
    .select(['etape', 'faite_le'])
    .where('pole_id', '=', poleId)
    .where('ecole_id', '=', ecoleId)
    .where('annee_scolaire', '=', annee)
    .execute();
  return Object.fromEntries(lignes.map(({ etape, faite_le }) => [String(etape), faite_le]));
}
