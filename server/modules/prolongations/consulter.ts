import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { rentreeSuivante } from '@polaris/regles/integration/prolongation.ts';
import { z } from 'zod';
import { anneeCourante, getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, instant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { libelleAnneeEtude } from '../integration/index.ts';
import { etudeProposee } from './ecrire.ts';
import { CLES_ETATS, etatDe } from './etat.ts';
import { etudeSuivante } from './etude.ts';
import { jugerProlongation, SANS_FAITS } from './juger.ts';
import { AVIS, CHANGEMENTS, enOptions, ISSUES, ORGANES } from './mots.ts';
import { CLES_PAPIERS, PAPIERS, papiersDe } from './papiers.ts';
import { findProlongation, getDossier, listerHistoire } from './repository.ts';
import { ouvrirHorsPole, ouvrirTextes } from './textes.ts';

const choix = z.array(z.object({ valeur: z.string(), libelle: z.string() }));
const etude = z.object({
  niveau: z.enum(['maternel', 'primaire', 'secondaire']),
  anneeEtude: z.number(),
  libelle: z.string(),
});

/** A prolongation as it stands: what was said, what the rule answers, what is left to do. */
export const consulter = definirCas({
  nom: 'prolongations.consulter',
  titre: 'Consulter la prolongation d’une intégration.',
  permission: 'prolongations.lire',
  genre: 'lecture',
  entree: z.object({ integrationId: identifiant, annee: anneeScolaire.optional() }),
  sortie: z.object({
    integrationId: identifiant,
    eleveId: identifiant,
    eleve: z.string(),
    ecole: z.string(),
    annee: z.string(),
    anneeProlongee: z.string(),
    /** First day of the year to come; null when its calendar is not known yet. */
    rentree: z.string().nullable(),
    fin: z.string().nullable(),
    etude,
    /** The year that follows, and the same again; the first is null at the end of schooling. */
    passage: etude.nullable(),
    /** Does the school organise the level foreseen? */
    niveauOrganise: z.boolean(),
    organe: z.string(),
    etat: z.enum(CLES_ETATS),
    jugement: resultatSchema,
    version: z.number(),
    /** The facts as a form holds them; empty texts where nothing was said. */
    faits: z.record(z.string(), z.string()),
    confirmeeLe: instant.nullable(),
    /** What the partners sign; null until an opinion is given. */
    acteId: identifiant.nullable(),
    /** The parents answered by signing the opinion, and not only by what was encoded. */
    parentsOntSigne: z.boolean(),
    /** Papers that can be issued now. */
    papiers: z.array(z.object({ modele: z.enum(CLES_PAPIERS), libelle: z.string() })),
    histoire: z.array(
      z.object({
        id: identifiant,
        annee: z.string(),
        issue: z.string(),
        avis: z.string().nullable(),
        avisLe: z.string().nullable(),
        confirmee: z.boolean(),
        retireeLe: instant.nullable(),
        retraitMotif: z.string().nullable(),
        auteur: z.string(),
      }),
    ),
    choix: z.object({ avis: choix, issue: choix, changement: choix }),
  }),
  async executer({ trx, coffre, droit, session, aujourdhui }, entree) {
    const annee = getExercice(droit, entree.annee ?? anneeCourante(droit, aujourdhui)).annee;
    const dossier = await getDossier(trx, entree.integrationId, annee);
    await noterLecture({ trx, session }, { poleId: dossier.poleId, eleveId: dossier.eleveId });
    const p = await findProlongation(trx, dossier.integrationId, decalerAnnee(annee, 1));
    const proposee = etudeProposee(dossier);
    const jugement = jugerProlongation(droit, dossier, p ?? { ...SANS_FAITS, degre: proposee.degre });
    const suivante = etudeSuivante(dossier);
    const prochaine = p?.niveau ?? proposee.niveau;
    const voitMedical = estPermis('medical.lire', session.active.role);
    return {
      integrationId: dossier.integrationId,
      eleveId: dossier.eleveId,
      eleve: `${dossier.prenom} ${dossier.nom}`,
      ecole: dossier.ecole,
      annee,
      anneeProlongee: decalerAnnee(annee, 1),
      rentree: rentreeSuivante(droit, annee),
      fin: dossier.fin,
      etude: voirEtude(dossier),
      passage: suivante && voirEtude(suivante),
      niveauOrganise: dossier.niveauxEcole.includes(prochaine),
      organe: ORGANES[String(jugement.detail.organe)] ?? '',
      etat: etatDe(dossier, p, jugement),
      jugement,
      version: p?.version ?? 0,
      faits: enTexte({
        issue: p?.issue ?? 'ipt-pole',
        changement: p?.changement ?? 'aucun',
        niveau: prochaine,
        anneeEtude: p?.annee_etude ?? proposee.anneeEtude,
        avis: p?.avis,
        avisLe: p?.avis_le,
        avisDeTous: p?.avis_de_tous,
        accordParents: p?.accord_parents,
        parentsLe: p?.parents_le,
        concertationLe: p?.concertation_le,
        cpmsConseil: p?.cpms_conseil,
        cpmsAvis: p?.cpms_avis,
        cpmsBilan: p?.cpms_bilan,
        cpmsInitiative: p?.cpms_initiative,
        cpmsInitiativeLe: p?.cpms_initiative_le,
        ...ouvrirTextes(coffre, p),
        ...(voitMedical ? ouvrirHorsPole(coffre, p) : {}),
      }),
      confirmeeLe: p?.confirmee_le ?? null,
      acteId: p?.acteId ?? null,
      parentsOntSigne: p !== null && p.accord_parents === null && p.accordParents !== null,
      papiers: papiersDe(p, jugement).map((modele) => ({ modele, libelle: PAPIERS[modele] })),
      histoire: (await listerHistoire(trx, dossier.integrationId)).map((h) => ({
        id: h.id,
        annee: h.annee_scolaire,
        issue: ISSUES[h.issue],
        avis: h.avis && AVIS[h.avis],
        avisLe: h.avis_le,
        confirmee: h.confirmee_le !== null,
        retireeLe: h.retiree_le,
        retraitMotif: h.retrait_motif,
        auteur: h.auteur,
      })),
      choix: {
        avis: enOptions(AVIS),
        issue: enOptions(ISSUES),
        changement: enOptions(CHANGEMENTS),
      },
    };
  },
});

function voirEtude({ niveau, anneeEtude }: Pick<z.output<typeof etude>, 'niveau' | 'anneeEtude'>) {
  return { niveau, anneeEtude, libelle: libelleAnneeEtude(niveau, anneeEtude) };
}

/** Facts as a native form carries them. */
function enTexte(faits: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faits).map(([nom, fait]) => [
      nom,
      fait === true ? 'oui' : fait === false ? 'non' : fait == null ? '' : String(fait),
    ]),
  );
}
