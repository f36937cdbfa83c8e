import type { Palier } from '@polaris/regles/recrutement/vocabulaire.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, nombreSaisi } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerPart, type Part } from '../equipe/index.ts';
import { jugerAppel, jugerRemplacement } from './jugements.ts';
import { type Appel, fonctionsDe, getAppel, listerPostes } from './lire-appel.ts';
import { listerProfils } from './profils.ts';
import { listerReserve } from './reserve.ts';

/** What may be confirmed: the day is late, the rest is a lock. */
const A_CONFIRMER = ['appel-tardif', 'recrutement-apres-la-rentree'];

/** Publishes a call: only after the points are shared and the profiles concerted (REC-2). */
export const publierAppel = definirCas({
  nom: 'recrutement.publierAppel',
  titre: 'Publier un appel à candidatures.',
  permission: 'recrutement.mener',
  genre: 'ecriture',
  entree: z.object({
    appelId: identifiant,
    /** The employer knows that the day of the law is over. */
    malgreLeDelai: z.literal('oui').optional().catch(undefined),
    /** For a call that an empty reserve makes necessary. */
    semaines: z.preprocess(
      (v) => (v === '' ? undefined : v),
      nombreSaisi('Indiquez la durée du remplacement, en semaines.', { decimales: 1, max: 60 }).optional(),
    ),
  }),
  sortie: z.object({ appelId: identifiant, enRetard: z.boolean() }),
  async executer(contexte, { appelId, malgreLeDelai, semaines }) {
    const { trx, session, instant, droit, aujourdhui } = contexte;
    const appel = await getAppel(contexte, appelId);
    if (appel.publie_le) throw new Refus('conflit', 'Cet appel est déjà publié.');
    const part = await exigerPart(contexte, partDe(appel));
    if (appel.limite_le < aujourdhui)
      refuser('Le dernier jour des candidatures est passé. Corrigez-le d’abord.');
    const jugement = await juger(contexte, appel, part, semaines);
    const tardif = jugement.raisons.some(({ code }) => A_CONFIRMER.includes(code));
    if (tardif && !malgreLeDelai) {
      const phrases = jugement.raisons
        .filter(({ code }) => A_CONFIRMER.includes(code))
        .map(({ message }) => message);
      throw new Refus('regle-non-respectee', phrases.join(' '), {
        champs: { malgreLeDelai: 'Le délai est passé : cochez pour publier quand même, ou renoncez.' },
      });
    }
    await trx
      .updateTable('appel')
      .set({
        publie_le: new Date(instant.epochMilliseconds),
        publie_par: session.compteId,
        jugement: JSON.stringify(jugement),
        droit_version: droit.version,
        version: appel.version + 1,
      })
      .where('id', '=', appelId)
      .execute();
    await contexte.journaliser({
      objet: 'appel',
      objetId: appelId,
      poleId: part.poleId,
      changements: {
        publie: true,
        numero: appel.numero,
        annee: appel.annee_scolaire,
        limiteLe: appel.limite_le,
        tardif,
      },
    });
    return { appelId, enRetard: tardif };
  },
});

/** The part a call belongs to, as `exigerPart` asks for it. */
export function partDe(appel: { annee_scolaire: string; pole_id: string; ecole_id: string }) {
  return { annee: appel.annee_scolaire, poleId: appel.pole_id, ecoleId: appel.ecole_id };
}

function refuser(phrase: string): never {
  throw new Refus('regle-non-respectee', phrase);
}

async function juger(
  contexte: Contexte,
  appel: Appel,
  part: Part,
  semaines: number | undefined,
): Promise<Resultat> {
  const postes = await listerPostes(contexte, appel.id);
  if (postes.length === 0) refuser('Cet appel n’offre aucun emploi. Ajoutez-en un du cadre adopté.');
  const fonctions = fonctionsDe(postes);
  const reserve = (await listerReserve(contexte, part, appel.annee_scolaire)).filter(({ fonction }) =>
    fonctions.includes(fonction),
  );
  if (reserve.length > 0) {
    const qui =
      reserve.length === 1
        ? '1 candidat recevable est encore disponible'
        : `${reserve.length} candidats recevables sont encore disponibles`;
    refuser(
      `Pas de nouvel appel tant que la réserve n’est pas épuisée : ${qui} pour ${[...new Set(reserve.map(({ fonction }) => fonction))].join(', ')}.`,
    );
  }
  const remplacement =
    appel.genre === 'reserve-epuisee'
      ? jugerRemplacement(contexte, { date: contexte.aujourdhui, candidatsEnReserve: 0, semaines })
      : null;
  const profils = await listerProfils(contexte, part, appel.annee_scolaire);
  const siens = profils.filter(({ id }) => postes.some(({ profil_id }) => profil_id === id));
  const jugement = jugerAppel(contexte, {
    reseau: part.reseau,
    anneeScolaire: appel.annee_scolaire,
    lancement: contexte.aujourdhui,
    cloture: appel.cloture_le,
    repartitionFaite: part.points !== null,
    concertation: siens.every(({ concertationLe }) => concertationLe !== null),
    ouverture: appel.ouverture as Palier,
  });
  if (jugement.issue !== 'resultat') refuser(jugement.raisons.map(({ message }) => message).join(' '));
  const verrous = jugement.raisons.filter(({ code }) =>
    ['points-non-repartis', 'concertation-absente'].includes(code),
  );
  if (verrous.length > 0) refuser(verrous.map(({ message }) => message).join(' '));
  // During the year, the days of the yearly call do not hold.
  return remplacement ?? jugement;
}
