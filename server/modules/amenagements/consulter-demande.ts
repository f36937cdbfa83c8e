import { proposerForme } from '@polaris/regles/amenagements/formes.ts';
import { CLOTURES, clesDe, URGENCES } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { estPermis } from '../../kernel/permissions.ts';
import {
  type ContenuDemande,
  etatDemande,
  forme,
  getDemande,
  listerTriages,
  type ReponseCritere,
} from './demande.ts';
import { elementListe, listerListe } from './listes.ts';

/** A request with its decisions. The school reads what was decided and why; the criteria stay with the pôle. */
export const consulterDemande = definirCas({
  nom: 'amenagements.consulterDemande',
  titre: 'Consulter une demande d’intervention.',
  permission: 'demandes.lire',
  genre: 'lecture',
  entree: z.object({ demandeId: identifiant }),
  sortie: z.object({
    demandeId: identifiant,
    ecoleId: identifiant,
    ecole: z.string(),
    pole: z.string(),
    origine: z.enum(['ecole', 'pole']),
    niveau: z.string(),
    anneeEtude: z.number().nullable(),
    urgence: z.enum(clesDe(URGENCES)),
    eleve: z.string().nullable(),
    classe: z.string(),
    besoin: z.string(),
    essais: z.string(),
    complements: z.array(z.object({ question: z.string(), reponse: z.string() })),
    demandeeLe: z.string(),
    enregistreeLe: instant,
    auteur: z.string(),
    etat: etatDemande,
    closeLe: z.string().nullable(),
    cloture: z.enum(clesDe(CLOTURES)).nullable(),
    version: z.number(),
    /** The next step of the proposed order, which binds nobody. */
    formeProposee: forme,
    triages: z.array(
      z.object({
        triageId: identifiant,
        forme,
        decideeLe: z.string(),
        du: z.string().nullable(),
        au: z.string().nullable(),
        horsOrdre: z.boolean(),
        motivation: z.string(),
        criteres: z.array(z.object({ critere: z.string(), oui: z.boolean() })),
        courrierLe: z.string().nullable(),
        auteur: z.string(),
      }),
    ),
    /** The PAR opened from this request, in reach of the session. */
    pars: z.array(z.object({ parId: identifiant })),
    criteres: z.array(elementListe),
  }),
  async executer({ trx, coffre, session }, { demandeId }) {
    const ligne = await getDemande(trx, demandeId);
    const triages = await listerTriages(trx, demandeId);
    const duPole = estPermis('demandes.juger', session.active.role);
    return {
      demandeId,
      ecoleId: ligne.ecole_id,
      ecole: ligne.ecole,
      pole: ligne.pole,
      origine: ligne.origine,
      niveau: ligne.niveau,
      anneeEtude: ligne.annee_etude,
      urgence: ligne.urgence,
      ...coffre.ouvrir<ContenuDemande>(ligne.contenu),
      demandeeLe: ligne.demandee_le,
      enregistreeLe: ligne.enregistree_le,
      auteur: ligne.auteur,
      etat: ligne.etat,
      closeLe: ligne.close_le,
      cloture: ligne.cloture,
      version: ligne.version,
      formeProposee: proposerForme(triages.map((t) => t.forme)),
      triages: triages.map((t) => ({
        triageId: t.id,
        forme: t.forme,
        decideeLe: t.decidee_le,
        du: t.du,
        au: t.au,
        horsOrdre: t.hors_ordre,
        motivation: coffre.ouvrir<string>(t.motivation),
        criteres: duPole ? coffre.ouvrir<ReponseCritere[]>(t.criteres) : [],
        courrierLe: t.courrier_le,
        auteur: t.auteur,
      })),
      pars: await trx.selectFrom('par').select('id as parId').where('demande_id', '=', demandeId).execute(),
      criteres: duPole ? await listerListe(trx, ligne.pole_id, 'critere') : [],
    };
  },
});
