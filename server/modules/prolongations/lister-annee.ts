import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { rentreeSuivante } from '@polaris/regles/integration/prolongation.ts';
import { z } from 'zod';
import { anneeCourante, getExercice } from '../../kernel/annee.ts';
import { definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, instant } from '../../kernel/champs.ts';
import { choixArret, libelleAnneeEtude, MOTIFS_ARRET } from '../integration/index.ts';
import { etudeProposee } from './ecrire.ts';
import { CLES_ETATS, etatDe } from './etat.ts';
import { jugerProlongation, SANS_FAITS } from './juger.ts';
import { CLES_LISTES, listeDe, MOTIFS, motifsDe } from './motifs.ts';
import { type Dossier, lireProlongations, listerDossiers, type Prolongation } from './repository.ts';

const ligne = z.object({
  integrationId: identifiant,
  eleveId: identifiant,
  eleve: z.string(),
  ecole: z.string(),
  etude: z.string(),
  /** Study foreseen for the year to come. */
  prochaine: z.string(),
  etat: z.enum(CLES_ETATS),
  liste: z.enum(CLES_LISTES),
  /** What stands out, in words. */
  motifs: z.array(z.string()),
  avisLe: z.string().nullable(),
  /** Closed by right the year after, whatever the partners think: its first IPT is too old (IPT-17). */
  closeDePleinDroit: z.boolean(),
});

/** The integrations of a school year that ends, in three lists: by exception, nothing is typed again. */
export const listerAnnee = definirCas({
  nom: 'prolongations.listerAnnee',
  titre: 'Lister ce que deviennent les intégrations au terme de l’année scolaire.',
  permission: 'prolongations.reprendre',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire.optional() }),
  sortie: z.object({
    annee: z.string(),
    anneeProlongee: z.string(),
    dernierJour: z.string(),
    /** First day of the year to come; null when its calendar is not known yet. */
    rentree: z.string().nullable(),
    lignes: z.array(ligne),
    lots: z.array(
      z.object({
        lotId: identifiant,
        genre: z.enum(['prolonger', 'arreter']),
        faites: z.number(),
        refusees: z.number(),
        le: instant,
        auteur: z.string(),
      }),
    ),
    choix: z.object({
      motif: z.array(z.object({ valeur: z.string(), libelle: z.string() })),
      demandeur: z.array(z.object({ valeur: z.string(), libelle: z.string() })),
      justification: z.array(z.object({ valeur: z.string(), libelle: z.string() })),
    }),
  }),
  async executer(contexte, entree) {
    const { trx, droit, aujourdhui } = contexte;
    const exercice = getExercice(droit, entree.annee ?? anneeCourante(droit, aujourdhui));
    const { annee } = exercice;
    const dossiers = await listerDossiers(contexte, annee);
    const prolongations = await lireProlongations(trx, decalerAnnee(annee, 1));
    return {
      annee,
      anneeProlongee: decalerAnnee(annee, 1),
      dernierJour: exercice.dernierJour,
      rentree: rentreeSuivante(droit, annee),
      lignes: dossiers
        // Encoded ahead, or by the law of before: the year to come is there already.
        .filter((d) => d.suivante === null || prolongations.has(d.integrationId))
        .map((d) => voirLigne(d, prolongations.get(d.integrationId) ?? null, droit)),
      lots: await listerLots(trx, annee),
      choix: choixArret(),
    };
  },
});

function voirLigne(
  dossier: Dossier,
  p: Prolongation | null,
  droit: Parameters<typeof jugerProlongation>[0],
): z.input<typeof ligne> {
  const jugement = jugerProlongation(droit, dossier, p ?? SANS_FAITS);
  const etat = etatDe(dossier, p, jugement);
  const motifs = motifsDe(dossier, p, jugement, etat);
  const proposee = etudeProposee(dossier);
  return {
    integrationId: dossier.integrationId,
    eleveId: dossier.eleveId,
    eleve: `${dossier.prenom} ${dossier.nom}`,
    ecole: dossier.ecole,
    etude: libelleAnneeEtude(dossier.niveau, dossier.anneeEtude),
    prochaine: p
      ? libelleAnneeEtude(p.niveau, p.annee_etude)
      : libelleAnneeEtude(proposee.niveau, proposee.anneeEtude),
    etat,
    liste: listeDe(etat, motifs),
    motifs: [
      ...motifs.map((motif) => MOTIFS[motif].libelle),
      ...(dossier.motifFin ? [MOTIFS_ARRET[dossier.motifFin]] : []),
    ],
    avisLe: p?.avis_le ?? null,
    closeDePleinDroit: motifs.includes('close-de-plein-droit'),
  };
}

function listerLots(trx: Trx, annee: string) {
  return trx
    .selectFrom('lot_annee as l')
    .innerJoin('compte as c', 'c.id', 'l.enregistre_par')
    .select([
      'l.id as lotId',
      'l.genre',
      'l.faites',
      'l.refusees',
      'l.enregistre_le as le',
      'c.nom as auteur',
    ])
    .where('l.annee_scolaire', '=', annee)
    .orderBy('l.enregistre_le', 'desc')
    .limit(20)
    .execute();
}
