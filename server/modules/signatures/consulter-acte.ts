import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { porteePole } from '../../kernel/session.ts';
import { ACTES, findPartie, GENRES_ACTE, LIBELLES_TITRE } from './actes.ts';
import { nommerBloc } from './blocs.ts';
import { listerCorrections } from './corriger.ts';
import { findDocument } from './document.ts';
import { invitationVue, listerInvitations } from './inviter.ts';
import { CLES_PARTIES, lirePartiesDe, partieVue } from './parties.ts';
import { derniereRelance, listerRelances } from './relancer.ts';
import { getActe } from './repository.ts';
import { partieDuRole, peutInviter, titresDuRole } from './roles.ts';

const partieSalle = partieVue.extend({
  invitation: invitationVue.nullable(),
  invitable: z.boolean(),
  relance: derniereRelance.nullable(),
});

/** The signature room of an act: who has answered what, who holds it now, what changed since. */
export const consulterActe = definirCas({
  nom: 'signatures.consulterActe',
  titre: 'Ouvrir la salle des signatures d’un document.',
  permission: 'signatures.lire',
  genre: 'lecture',
  entree: z.object({ acteId: identifiant }),
  sortie: z.object({
    acteId: identifiant,
    genre: z.enum(GENRES_ACTE),
    titre: z.string(),
    objetId: identifiant,
    eleveId: identifiant,
    eleve: z.string(),
    ecole: z.string(),
    echeance: z.string().nullable(),
    clos: z.boolean(),
    /** False for the pôle that received the pupil's file: the act of the pôle of before is read, not gathered. */
    gere: z.boolean(),
    parties: z.array(partieSalle),
    /** The party the session stands for, with the titles it may sign under; null when it signs for none. */
    mienne: z
      .object({
        partie: z.enum(CLES_PARTIES),
        titres: z.array(z.object({ cle: z.string(), libelle: z.string() })),
      })
      .nullable(),
    document: z.object({ documentId: identifiant, emisLe: instant, perime: z.boolean() }).nullable(),
    corrections: z.array(
      z.object({
        nature: z.enum(['faute-de-frappe', 'changement-de-fond']),
        blocs: z.array(z.string()),
        parties: z.array(z.string()),
        motif: z.string(),
        le: instant,
        par: z.string(),
      }),
    ),
  }),
  async executer(contexte, { acteId }) {
    const { trx, session, instant: moment } = contexte;
    const acte = await getActe(trx, acteId);
    await noterLecture(contexte, { poleId: acte.pole_id, eleveId: acte.eleve_id });
    const role = session.active.role;
    const gere = [null, acte.pole_id].includes(porteePole(session));
    const cle = gere ? partieDuRole(role) : null;
    const description = cle ? findPartie(acte.genre, cle) : undefined;
    const invitations = await listerInvitations(trx, acteId, new Date(moment.epochMilliseconds));
    const relances = await listerRelances(trx, acteId);
    const titreDe = (partie: (typeof CLES_PARTIES)[number]) =>
      findPartie(acte.genre, partie)?.titre ?? partie;
    return {
      acteId,
      genre: acte.genre,
      titre: ACTES[acte.genre].titre,
      objetId: acte.objet_id,
      eleveId: acte.eleve_id,
      eleve: `${acte.prenom} ${acte.nom}`,
      ecole: acte.ecole,
      echeance: acte.echeance,
      clos: acte.clos_le !== null,
      gere,
      parties: (await lirePartiesDe(contexte, acte)).map((partie) => ({
        ...partie,
        // A reason and a handwriting are for the pôle and for the party they come from.
        signature:
          partie.signature && porteePole(session) === null && partie.partie !== cle
            ? { ...partie.signature, motif: null, trace: null }
            : partie.signature,
        invitation: invitations.find((i) => i.partie === partie.partie) ?? null,
        invitable: gere && peutInviter(role, partie.partie),
        relance: relances.find((r) => r.partie === partie.partie) ?? null,
      })),
      mienne:
        cle && description
          ? {
              partie: cle,
              titres: titresDuRole(role, description.titres).map((titre) => ({
                cle: titre,
                libelle: LIBELLES_TITRE[titre],
              })),
            }
          : null,
      document: await findDocument(trx, acte),
      corrections: (await listerCorrections(contexte, acteId)).map((c) => ({
        nature: c.nature,
        blocs: c.blocs.map((bloc) => nommerBloc(acte.contenu, bloc)),
        parties: c.parties.map((p) => titreDe(p as (typeof CLES_PARTIES)[number])),
        motif: c.motif,
        le: c.le,
        par: c.auteur,
      })),
    };
  },
});
