import { creerLecteur } from '@polaris/regles/lecture.ts';
import { somme } from '@polaris/regles/nombre.ts';
import type { Reseau } from '@polaris/regles/statut/reseaux.ts';
import { z } from 'zod';
import { NATURES_EXPERIENCE } from '../../db/schema-personnel.ts';
import type { FaitsAttestationExperience } from '../../documents/index.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { direEcole, emettre } from '../documents/index.ts';
import { STATUTS_PAR_RESEAU } from '../equipe/index.ts';
import { getMembre, listerAnciennetes, type MembreLu } from './depot.ts';

/** Issues the certificate of experience of a member, from the days that the employer counted (REC-5). */
export const attester = definirCas({
  nom: 'personnel.attester',
  titre: 'Émettre une attestation d’expérience.',
  permission: 'personnel.tenir',
  genre: 'ecriture',
  entree: z.object({
    membreId: identifiant,
    nature: z.enum(NATURES_EXPERIENCE, { error: 'Choisissez la nature de l’expérience.' }),
  }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { membreId, nature }) {
    const { trx, aujourdhui, instant, session, journaliser } = contexte;
    const membre = await getMembre(contexte, membreId);
    const { poleId, ecoleId } = membre;
    const annees = (await listerAnciennetes(contexte, [membreId]))
      .filter(({ genre, jours }) => genre === 'experience' && jours > 0)
      .map(({ annee, jours }) => ({ annee, jours }));
    if (annees.length === 0) {
      throw new Refus(
        'regle-non-respectee',
        'Aucun jour d’expérience n’est compté. Notez d’abord les jours de chaque année scolaire.',
      );
    }
    const faits: FaitsAttestationExperience = {
      emission: { date: aujourdhui, code: null },
      pole: { nom: membre.pole, siege: await lireEcole(contexte, membre.siegeId) },
      membre: { nom: membre.nom, prenom: membre.prenom },
      po: membre.po,
      ecole: direEcole({ nom: membre.ecole, fase: membre.fase, localite: membre.localite }),
      reseau: PAPIER[STATUTS_PAR_RESEAU[membre.reseau]],
      nature,
      annees,
      exiges: joursExiges(contexte, membre),
    };
    const documentId = await emettre(contexte, {
      modele: 'attestation-experience',
      faits,
      poleId,
      ecoleId,
      lecteurs: ['equipe'],
    });
    await trx
      .insertInto('attestation_experience')
      .values({
        membre_id: membreId,
        pole_id: poleId,
        ecole_id: ecoleId,
        document_id: documentId,
        nature,
        jours: somme(...annees.map(({ jours }) => jours)),
        emise_le: new Date(instant.epochMilliseconds),
        emise_par: session.compteId,
      })
      .execute();
    const changements = { modele: 'attestation-experience', membreId, nature };
    await journaliser({ objet: 'document', objetId: documentId, poleId, changements });
    return { documentId };
  },
});

const PAPIER = { WBE: 'wbe', OS: 'os', LS: 'ls' } as const satisfies Record<Reseau, string>;

async function lireEcole({ trx }: Contexte, ecoleId: string) {
  const ecole = await trx
    .selectFrom('ecole')
    .select(['nom', 'fase', 'localite'])
    .where('id', '=', ecoleId)
    .executeTakeFirstOrThrow();
  return direEcole(ecole);
}

/** @throws Refus when the value of the law is not known that day */
function joursExiges({ droit, aujourdhui }: Contexte, { reseau }: MembreLu): number {
  const lue = creerLecteur(droit, aujourdhui).table<Record<Reseau, number>>('statut.competences.experience');
  if (!lue) throw new Refus('regle-non-respectee', 'Le nombre de jours exigés n’est pas connu à cette date.');
  return lue.valeur[STATUTS_PAR_RESEAU[reseau]];
}
