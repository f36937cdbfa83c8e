import { z } from 'zod';
import { anneeCourante } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { Refus } from '../../kernel/refus.ts';
import { direSuppression, getRegime } from './regime.ts';
import { getEleve, getPassation, listerEvenements } from './repository.ts';
import { getGrille, listerToutes } from './repository-grilles.ts';
import { AUTEURS_BILAN, DOMAINES, DUREES, enChoix } from './tables.ts';
import { grilleVue, voirGrille } from './vues.ts';

const choix = z.array(z.object({ valeur: z.string(), libelle: z.string() }));

/** What is needed to pass the scale of a pupil, or to correct a passation. */
export const preparerPassation = definirCas({
  nom: 'sensoriMoteur.preparerPassation',
  titre: 'Préparer la passation d’une échelle.',
  permission: 'echelles.encoder',
  genre: 'lecture',
  entree: z.object({
    eleveId: identifiant,
    annee: anneeScolaire.optional(),
    corrige: identifiant.optional(),
  }),
  sortie: z.object({
    eleveId: identifiant,
    eleve: z.string(),
    ecole: z.string().nullable(),
    annee: z.string(),
    /** Rank of the last event of the year, to be given back with the passation. */
    rang: z.number(),
    rentree: z.string(),
    /** Why nothing can be recorded this year; null when it can. */
    ferme: z.string().nullable(),
    /** Whether at least one grid is published for the year. */
    grillePubliee: z.boolean(),
    encodageJusquAu: z.string().nullable(),
    /** The passation that is corrected, with its grid. */
    corrigee: z
      .object({
        grille: grilleVue,
        bilanLe: z.string(),
        bilanAuteur: z.string(),
        domaines: z.array(z.string()),
        duree: z.string(),
        passeeLe: z.string(),
        equipe: z.string(),
        reponses: z.record(z.string(), z.number()),
      })
      .nullable(),
    choix: z.object({ domaines: choix, durees: choix, auteurs: choix }),
  }),
  async executer(contexte, { eleveId, annee: demandee, corrige }) {
    const { trx, droit, aujourdhui, session } = contexte;
    const eleve = await getEleve(trx, eleveId);
    await noterLecture({ trx, session }, { poleId: eleve.poleId, eleveId });
    const corrigee = corrige ? await getPassation(contexte, corrige) : null;
    if (corrigee && corrigee.eleveId !== eleveId) {
      throw new Refus('introuvable', 'Cette passation n’est pas celle de cet élève.');
    }
    const annee = corrigee?.annee ?? demandee ?? anneeCourante(droit, aujourdhui);
    const regime = getRegime(droit, annee);
    const present = getRegime(droit, anneeCourante(droit, aujourdhui));
    const ferme = [regime, present].find(({ existe }) => !existe);
    const evenements = await listerEvenements(trx, eleveId);
    return {
      eleveId,
      eleve: `${eleve.prenom} ${eleve.nom}`,
      ecole: eleve.ecole,
      annee,
      rang: Math.max(0, ...evenements.filter((e) => e.annee === annee).map(({ rang }) => rang)),
      rentree: regime.exercice.rentree,
      ferme: ferme ? direSuppression(ferme) : null,
      grillePubliee: (await listerToutes(trx)).some((g) => g.publieeLe !== null && g.depuis <= annee),
      encodageJusquAu: regime.encodageJusquAu,
      corrigee: corrigee && {
        grille: voirGrille(await getGrille(trx, corrigee.grilleId)),
        bilanLe: corrigee.bilanLe,
        bilanAuteur: corrigee.bilanAuteur,
        domaines: [...corrigee.domaines],
        duree: corrigee.duree,
        passeeLe: corrigee.passeeLe,
        equipe: corrigee.equipe,
        reponses: { ...corrigee.reponses },
      },
      choix: {
        domaines: enChoix(DOMAINES),
        durees: enChoix(DUREES),
        auteurs: enChoix(AUTEURS_BILAN),
      },
    };
  },
});
