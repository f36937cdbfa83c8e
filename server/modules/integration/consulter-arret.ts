import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import {
  CLES_DEMANDEURS_ARRET,
  CLES_JUSTIFICATIONS_ARRET,
  CLES_MOTIFS_ARRET,
  DEMANDEURS_ARRET,
  JUSTIFICATIONS_ARRET,
  MOTIFS_ARRET,
} from './motifs-arret.ts';
import { getIntegration } from './repository.ts';

const choix = z.array(z.object({ valeur: z.string(), libelle: z.string() }));

/** The end of an integration as it is recorded, or what is needed to record it. */
export const consulterArret = definirCas({
  nom: 'integration.consulterArret',
  titre: 'Consulter la fin d’une intégration.',
  permission: 'integration.encoder',
  genre: 'lecture',
  entree: z.object({ integrationId: identifiant }),
  sortie: z.object({
    eleveId: identifiant,
    eleve: z.string(),
    ecole: z.string(),
    debut: z.string(),
    fin: z.string().nullable(),
    /** Null when it has not ended, or when it ended without these facts. */
    arret: z
      .object({
        motif: z.enum(CLES_MOTIFS_ARRET),
        dateEvenement: z.string(),
        demandeur: z.enum(CLES_DEMANDEURS_ARRET).nullable(),
        decisionCollegiale: z.boolean().nullable(),
        justification: z.enum(CLES_JUSTIFICATIONS_ARRET).nullable(),
        precision: z.string(),
        motivation: z.string(),
        enregistreLe: instant,
        enregistrePar: z.string(),
      })
      .nullable(),
    /** What the partners sign of this end; null when it was not recorded here. */
    acteId: identifiant.nullable(),
    /** Every answer there is, with its words. */
    choix: z.object({ motif: choix, demandeur: choix, justification: choix }),
  }),
  async executer({ trx, coffre, session }, { integrationId }) {
    const integration = await getIntegration(trx, integrationId);
    await noterLecture({ trx, session }, { poleId: integration.pole_id, eleveId: integration.eleve_id });
    const ligne = await trx
      .selectFrom('arret as a')
      .innerJoin('compte as c', 'c.id', 'a.enregistre_par')
      .leftJoin('acte as t', (lien) => lien.onRef('t.objet_id', '=', 'a.id').on('t.genre', '=', 'arret'))
      .selectAll('a')
      .select(['c.nom as auteur', 't.id as acteId'])
      .where('a.integration_id', '=', integrationId)
      .where('a.annule_le', 'is', null)
      .executeTakeFirst();
    const clair = (scelle: Uint8Array | null) => (scelle ? coffre.ouvrir<string>(scelle) : '');
    return {
      eleveId: integration.eleve_id,
      eleve: `${integration.prenom} ${integration.nom}`,
      ecole: integration.ecole_nom,
      debut: integration.debut,
      fin: integration.fin,
      arret: ligne
        ? {
            motif: ligne.motif,
            dateEvenement: ligne.date_evenement,
            demandeur: ligne.demandeur,
            decisionCollegiale: ligne.decision_collegiale,
            justification: ligne.justification,
            precision: clair(ligne.justification_precision),
            motivation: clair(ligne.motivation),
            enregistreLe: ligne.enregistre_le,
            enregistrePar: ligne.auteur,
          }
        : null,
      acteId: ligne?.acteId ?? null,
      choix: choixArret(),
    };
  },
});

/** Every answer to the questions of an end, with its words. */
export function choixArret() {
  return {
    motif: lister(MOTIFS_ARRET),
    demandeur: lister(DEMANDEURS_ARRET),
    justification: lister(JUSTIFICATIONS_ARRET),
  };
}

function lister(table: Readonly<Record<string, string>>) {
  return Object.entries(table).map(([valeur, libelle]) => ({ valeur, libelle }));
}
