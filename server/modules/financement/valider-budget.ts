import { enToutesLettres } from '@polaris/regles/calendrier/lettres.ts';
import { ipt as regleIpt } from '@polaris/regles/financement/ipt.ts';
import { z } from 'zod';
import { type Exercice, getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { type BudgetDuTrente, jugerBudget } from './budget-du-30.ts';
import { type ContenuFige, empreindre, findInstantane } from './instantane.ts';
import { ajouterMouvement } from './mouvements.ts';
import { getPoleDemande } from './pole-demande.ts';

const POINTS = 'Indiquez un nombre de points entre 0 et 352, par exemple 52,32.';

/** Points as they are typed: « 52,32 »; empty when nothing is given. */
const pointsTapes = z.preprocess(
  (v) => (typeof v === 'string' ? (v.trim() === '' ? undefined : Number(v.trim().replace(',', '.'))) : v),
  z.number({ error: POINTS }).min(0, POINTS).max(352, POINTS).optional(),
);

/**
 * The pôle validates its budget at 30 September (FIN-11): the list of its IPT is frozen with its fingerprint
 * and, until 2025-26, each IPT enters budget B with its judgement. Once: later facts are other movements.
 */
export const validerBudget = definirCas({
  nom: 'financement.validerBudget',
  titre: 'Valider le budget au 30 septembre.',
  permission: 'budget.valider',
  genre: 'ecriture',
  entree: z.object({ annee: anneeScolaire, pointsDegressifs: pointsTapes }),
  sortie: z.object({
    instantaneId: identifiant,
    empreinte: z.string(),
    nombre: z.number(),
    points: z.number(),
  }),
  async executer(contexte, { annee, pointsDegressifs }) {
    const { trx, droit, journaliser } = contexte;
    const exercice = getExercice(droit, annee);
    const { id: poleId } = await getPoleDemande(contexte, undefined);
    await exigerValidable(contexte, poleId, exercice);
    const budget = await jugerBudget(trx, droit, { poleId, exercice, pointsDegressifs });
    exigerEntier(budget);
    const fige = await figer(contexte, poleId, exercice, budget);
    for (const { ipt, jugement, points } of budget.lignes) {
      if (!jugement || !points) continue;
      await ajouterMouvement(contexte, {
        poleId,
        anneeScolaire: annee,
        budget: 'B',
        genre: 'ipt',
        points,
        effetLe: exercice.echeance,
        fait: { genre: 'integration', id: ipt.id },
        regle: regleIpt.nom,
        jugement,
      });
    }
    await journaliser({
      objet: 'instantane',
      objetId: fige.instantaneId,
      poleId,
      changements: { annee, arreteLe: exercice.echeance, nombre: fige.nombre, empreinte: fige.empreinte },
    });
    return fige;
  },
});

async function exigerValidable(contexte: Contexte, poleId: string, exercice: Exercice): Promise<void> {
  const { annee, echeance } = exercice;
  if (contexte.aujourdhui < echeance) {
    throw new Refus(
      'regle-non-respectee',
      `Le budget de ${annee} se valide à partir du ${enToutesLettres(echeance)} : d’ici là, la liste des IPT peut encore changer.`,
    );
  }
  if (await findInstantane(contexte, poleId, annee)) {
    throw new Refus(
      'conflit',
      `Le budget de ${annee} est déjà validé. Il ne se valide qu’une fois : ce qui change ensuite s’ajoute en mouvements.`,
    );
  }
}

function exigerEntier({ manques, degressifAttendu }: BudgetDuTrente): void {
  if (manques.length === 0) return;
  const nombre = manques.length === 1 ? 'une intégration' : `${manques.length} intégrations`;
  throw new Refus(
    degressifAttendu ? 'saisie-invalide' : 'regle-non-respectee',
    `Les points de ${nombre} ne peuvent pas encore être calculés. Complétez ce qui manque, puis validez.`,
    {
      suite: manques,
      ...(degressifAttendu
        ? { champs: { pointsDegressifs: 'Indiquez le montant que l’administration vous a communiqué.' } }
        : {}),
    },
  );
}

async function figer(contexte: Contexte, poleId: string, exercice: Exercice, budget: BudgetDuTrente) {
  const { trx, droit, coffre, instant, session } = contexte;
  const contenu: ContenuFige = {
    poleId,
    anneeScolaire: exercice.annee,
    arreteLe: exercice.echeance,
    lignes: budget.lignes.map(({ ipt: { id, eleveId: _, ...ipt }, points }) => ({
      integrationId: id,
      ...ipt,
      points,
    })),
  };
  const nombre = contenu.lignes.length;
  const empreinte = empreindre(contenu);
  const { id: instantaneId } = await trx
    .insertInto('instantane')
    .values({
      pole_id: poleId,
      annee_scolaire: exercice.annee,
      genre: 'budget-30-09',
      arrete_le: exercice.echeance,
      nombre,
      points: budget.total,
      contenu: coffre.sceller(contenu),
      empreinte,
      droit_version: droit.version,
      fige_le: new Date(instant.epochMilliseconds),
      fige_par: session.compteId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { instantaneId, empreinte, nombre, points: budget.total };
}
