import { sql } from 'kysely';
import { z } from 'zod';
import { type ContexteVisiteur, definirCasVisiteur } from '../../kernel/cas-usage.ts';
import { instant, texteNom } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { recomposer } from '../documents/index.ts';
import { ACTES, LIBELLES_TITRE } from './actes.ts';
import { type AControler, controler } from './controles.ts';
import { empreindreJeton } from './jeton.ts';
import { ETATS_LIEN, findLien, type Lien } from './lien.ts';
import {
  auTitreDe,
  avis,
  delegation,
  fautesDuGeste,
  geste,
  motifEcrit,
  moyenDuGeste,
  qualite,
} from './reponse.ts';

/** Whatever a stranger sends as a token is looked up, and finds nothing. */
const jeton = z.string().max(200, 'Ce lien n’est pas complet. Recopiez-le en entier.');
const INCONNU = 'Ce lien ne mène à aucun document. Vérifiez que vous l’avez recopié en entier.';

/** What a personal link shows: who asks whom to answer what, by when. */
export const consulterLien = definirCasVisiteur({
  nom: 'signatures.consulterLien',
  titre: 'Ouvrir un lien personnel pour signer.',
  permission: 'signatures.repondre',
  genre: 'visiteur',
  entree: z.object({ jeton }),
  sortie: z.object({
    etat: z.enum(ETATS_LIEN),
    /** Null unless the link is open or answered: a closed link shows nothing of the pupil. */
    demande: z
      .object({
        nom: z.string(),
        acte: z.string(),
        partie: z.string(),
        nature: z.enum(['accord', 'avis']),
        titres: z.array(z.object({ cle: z.string(), libelle: z.string() })),
        eleve: z.string(),
        ecole: z.string(),
        pole: z.string(),
        auteur: z.string(),
        echeance: z.string().nullable(),
        expireLe: instant,
        repondueLe: instant.nullable(),
      })
      .nullable(),
  }),
  async executer(contexte, { jeton: recu }) {
    const lien = await findLien(contexte, recu);
    if (!lien) throw new Refus('introuvable', INCONNU);
    const montre = lien.etat === 'ouvert' || lien.etat === 'repondu';
    if (montre) await noterOuverture(contexte, lien, 'page');
    return { etat: lien.etat, demande: montre ? demandeDe(lien) : null };
  },
});

function demandeDe(lien: Lien) {
  return {
    nom: lien.nom,
    acte: ACTES[lien.genre].titre,
    partie: lien.description.titre,
    nature: lien.description.nature,
    titres: lien.description.titres.map((cle) => ({ cle, libelle: LIBELLES_TITRE[cle] })),
    eleve: `${lien.eleve_prenom} ${lien.eleve_nom}`,
    ecole: lien.ecole,
    pole: lien.pole,
    auteur: lien.auteur,
    echeance: lien.echeance,
    expireLe: lien.expire_le,
    repondueLe: lien.repondue_le,
  };
}

/** Every reading of a file leaves its trace, also by someone without account. */
function noterOuverture({ journaliser }: ContexteVisiteur, lien: Lien, quoi: 'page' | 'document') {
  return journaliser({
    objet: 'acte',
    objetId: lien.acte_id,
    poleId: lien.pole_id,
    changements: { lienOuvert: lien.partie, quoi, invitationId: lien.id },
  });
}

/** The one paper of a personal link, as it was issued. */
export const telechargerLien = definirCasVisiteur({
  nom: 'signatures.telechargerLien',
  titre: 'Lire le document d’un lien personnel.',
  permission: 'signatures.repondre',
  genre: 'visiteur',
  entree: z.object({ jeton }),
  sortie: z.object({ pdf: z.instanceof(Uint8Array), nomFichier: z.string() }),
  async executer(contexte, { jeton: recu }) {
    const lien = await findLien(contexte, recu);
    if (lien?.etat !== 'ouvert') throw new Refus('introuvable', INCONNU);
    await noterOuverture(contexte, lien, 'document');
    return recomposer(contexte.coffre, lien);
  },
});

/** Answers by a personal link, once: signs, gives an opinion, or refuses with a reason. */
export const repondreLien = definirCasVisiteur({
  nom: 'signatures.repondreLien',
  titre: 'Signer ou refuser par un lien personnel.',
  permission: 'signatures.repondre',
  genre: 'visiteur',
  entree: z.object({
    jeton,
    decision: z.enum(['signature', 'refus']),
    nom: texteNom(120, 'Indiquez votre prénom et votre nom.'),
    qualite,
    auTitreDe,
    delegation,
    avis,
    motif: motifEcrit,
    ...geste,
  }),
  sortie: z.object({ repondu: z.literal(true) }),
  async executer(contexte, { jeton: recu, ...saisie }) {
    const lien = await findLien(contexte, recu);
    if (!lien) throw new Refus('introuvable', INCONNU);
    if (lien.etat !== 'ouvert')
      throw new Refus('conflit', 'Ce lien ne permet plus de répondre. Rechargez la page.');
    const { trx, coffre, instant: moment, aujourdhui, journaliser } = contexte;
    const reponse: AControler = { ...saisie, signeeLe: aujourdhui };
    const fautes = {
      ...(saisie.decision === 'signature' ? fautesDuGeste(saisie, saisie.nom) : {}),
      ...(saisie.auTitreDe === 'delegue' && !saisie.delegation
        ? { delegation: 'Indiquez qui vous a donné délégation, et quand.' }
        : {}),
    };
    controler(reponse, lien.description, lien, aujourdhui, fautes);
    const { moyen, trace } =
      saisie.decision === 'signature' ? moyenDuGeste(saisie) : { moyen: 'application-tapee', trace: null };
    const motif =
      saisie.decision === 'refus' || lien.description.nature === 'avis' ? saisie.motif : undefined;
    const { rows } = await sql<{ id: string | null }>`select invitation_repondre(
      ${empreindreJeton(recu)}, ${saisie.nom}, ${saisie.qualite}, ${saisie.auTitreDe}, ${saisie.delegation ?? null},
      ${aujourdhui}::date, ${moyen}, ${lien.description.nature === 'avis' ? (saisie.avis ?? null) : null},
      ${saisie.decision}, ${motif ? coffre.sceller(motif) : null}::bytea, ${trace ? coffre.sceller(trace) : null}::bytea,
      ${new Date(moment.epochMilliseconds)}::timestamptz) as id`.execute(trx);
    if (!rows[0]?.id) throw new Refus('conflit', 'Ce lien ne permet plus de répondre. Rechargez la page.');
    await journaliser({
      objet: 'acte',
      objetId: lien.acte_id,
      poleId: lien.pole_id,
      changements: { genre: lien.genre, [saisie.decision]: lien.partie, moyen, invitationId: lien.id },
    });
    return { repondu: true as const };
  },
});
