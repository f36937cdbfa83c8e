import { etudeSuivante } from '@polaris/regles/amenagements/etat-par.ts';
import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { getPar, type ParComplet, selectionnerPar } from './par.ts';
import { ecrireProlongation } from './prolonger-par.ts';
import { ecrireFin, motifFin } from './terminer-par.ts';

const etude = z.object({ niveau: z.enum(['maternel', 'primaire', 'secondaire']), anneeEtude: z.number() });

const proposition = z.object({
  parId: identifiant,
  eleveId: identifiant,
  eleve: z.string(),
  ecole: z.string(),
  version: z.number(),
  etude,
  action: z.enum(['prolonger', 'terminer']),
  /** Ground of the end that is proposed; null when the PAR goes on. */
  motif: motifFin.nullable(),
  /** Study of the next year; null when the PAR ends. */
  suite: etude.nullable(),
  /** Why this is proposed, in one sentence. */
  pourquoi: z.string(),
});
type Proposition = z.output<typeof proposition>;

/** PAR still open whose last school year is this one: the others have been dealt with. */
function aTourner(contexte: Contexte, annee: string) {
  return (
    selectionnerPar(contexte.trx)
      .where('y.annee_scolaire', '=', annee)
      .where('p.fin', 'is', null)
      // A pôle reads the PAR that came with a file, and turns the year of its own.
      .where('p.pole_id', '=', porteePole(contexte.session))
      .orderBy('o.recherche')
      .orderBy('e.recherche')
      .orderBy('p.id')
      .execute()
  );
}

/** What is proposed for each PAR at the end of a school year; nothing is recorded. */
export const previsualiserFinAnnee = definirCas({
  nom: 'amenagements.previsualiserFinAnnee',
  titre: 'Montrer ce que deviendrait chaque protocole à la fin de l’année.',
  permission: 'par.ecrire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire }),
  sortie: z.object({ annee: z.string(), suivante: z.string(), propositions: z.array(proposition) }),
  async executer(contexte, { annee }) {
    const lignes = await aTourner(contexte, getExercice(contexte.droit, annee).annee);
    return { annee, suivante: decalerAnnee(annee, 1), propositions: lignes.map(proposer) };
  },
});

function proposer(par: ParComplet): Proposition {
  const actuelle = { niveau: par.niveau, anneeEtude: par.annee_etude };
  const commun = {
    parId: par.id,
    eleveId: par.eleve_id,
    eleve: `${par.nom} ${par.prenom}`,
    ecole: par.ecole,
    version: par.version,
    etude: actuelle,
  };
  const terminer = (motif: z.output<typeof motifFin>, pourquoi: string): Proposition => ({
    ...commun,
    action: 'terminer',
    motif,
    suite: null,
    pourquoi,
  });
  const suite = etudeSuivante(actuelle);
  if (par.derniere_conclusion === 'mettre-fin') {
    return terminer('objectifs-atteints', 'La dernière évaluation conclut à la fin du protocole.');
  }
  if (!suite) return terminer('fin-scolarite', 'L’élève est dans la dernière année de ce niveau.');
  if (!par.ecole_niveaux.includes(suite.niveau)) {
    return terminer('changement-ecole', `L’école n’organise pas l’enseignement ${suite.niveau} qui suit.`);
  }
  const pourquoi = par.derniere_conclusion
    ? 'La dernière évaluation conclut à poursuivre.'
    : 'Aucune évaluation n’est consignée : à confirmer.';
  return { ...commun, action: 'prolonger', motif: null, suite, pourquoi };
}

const decision = z.discriminatedUnion('action', [
  z.object({ action: z.literal('prolonger'), parId: identifiant, version, suite: etude }),
  z.object({ action: z.literal('terminer'), parId: identifiant, version, motif: motifFin }),
]);

/**
 * Prolongs and ends many PAR at once, as decided one by one in the preview. What was changed meanwhile is
 * left as it is and named in the report; the rest is recorded together.
 */
export const tournerAnnee = definirCas({
  nom: 'amenagements.tournerAnnee',
  titre: 'Prolonger ou terminer les protocoles en fin d’année.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: z.object({
    annee: anneeScolaire,
    decisions: z.array(decision).min(1, 'Choisissez au moins un protocole.').max(500),
  }),
  sortie: z.object({
    prolonges: z.number(),
    termines: z.number(),
    ecartes: z.array(z.object({ parId: identifiant, raison: z.string() })),
  }),
  async executer(contexte, { annee, decisions }) {
    const { droit } = contexte;
    const exercice = getExercice(droit, annee);
    const suivante = getExercice(droit, decalerAnnee(annee, 1));
    const rapport = { prolonges: 0, termines: 0, ecartes: [] as { parId: string; raison: string }[] };
    for (const choisie of decisions) {
      const par = await getPar(contexte.trx, choisie.parId);
      const raison = raisonEcart(par, annee, choisie.version);
      if (raison) {
        rapport.ecartes.push({ parId: par.id, raison });
      } else if (choisie.action === 'prolonger') {
        const suite = { ...choisie.suite, prevuJusquAu: suivante.dernierJour };
        await ecrireProlongation(contexte, par, choisie.version, suite);
        rapport.prolonges += 1;
      } else {
        const fin = par.debut > exercice.dernierJour ? par.debut : exercice.dernierJour;
        await ecrireFin(contexte, par, choisie.version, { fin, motif: choisie.motif });
        rapport.termines += 1;
      }
    }
    if (rapport.prolonges + rapport.termines === 0) {
      throw new Refus(
        'conflit',
        'Tous ces protocoles ont changé entre-temps. Rechargez la page pour les revoir.',
      );
    }
    return rapport;
  },
});

function raisonEcart(par: ParComplet, annee: string, lue: number): string | null {
  if (par.fin !== null) return 'Terminé entre-temps.';
  if (par.annee_scolaire !== annee) return 'Prolongé entre-temps.';
  return par.version === lue ? null : 'Modifié entre-temps : à revoir.';
}
