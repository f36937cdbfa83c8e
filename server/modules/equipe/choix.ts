import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import { choixAnnuel } from '@polaris/regles/equipe/choix-annuel.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { findCommuniquee } from '../partage/index.ts';
import { type Definitif, listerDefinitifs } from './definitifs.ts';
import type { PartAnnee } from './moment.ts';
import type { CadreVue, PosteVue } from './schema.ts';

export type Choix = {
  /** The rule; null when it cannot be told enough: `manque` then says what. */
  resultat: Resultat | null;
  manque: string | null;
  /** Null for a role that may not read people. */
  definitifs: Definitif[] | null;
};

type Suite = { decideLe?: string; chargeRetrouveeHorsPole?: boolean };

/**
 * The annual choice (EQU-4): may the staff of last year become this one? Points are those of the whole pôle.
 * While they are not both known, a loss can be seen and not judged.
 */
export async function jugerChoix(
  contexte: Contexte,
  part: PartAnnee,
  { avant, apres }: { avant: CadreVue; apres: CadreVue },
  suite: Suite = {},
): Promise<Choix> {
  const { rentree } = getExercice(contexte.droit, part.annee);
  const definitifs = await listerDefinitifs(contexte, part, ajouterJours(rentree, -1));
  const pointsAvant = (await findCommuniquee(contexte, part.poleId, avant.annee))?.traitements;
  const pointsApres = (await findCommuniquee(contexte, part.poleId, part.annee))?.traitements;
  const resultat = evaluer(
    choixAnnuel,
    {
      anneeScolaire: part.annee,
      avant: enFaits(avant.postes),
      apres: enFaits(apres.postes),
      definitifs: (definitifs ?? []).map(({ fonction, fraction }) => ({ fonction, fraction })),
      pointsAvant: pointsAvant ?? 0,
      pointsApres: pointsApres ?? 0,
      ...suite,
    },
    contexte.droit,
  );
  if (!definitifs) {
    return {
      resultat: null,
      manque: 'Votre rôle ne lit pas le personnel : le choix annuel n’est pas jugé.',
      definitifs,
    };
  }
  const connus = pointsAvant !== undefined && pointsApres !== undefined;
  if (connus || resultat.detail.voie !== null) return { resultat, manque: null, definitifs };
  const manque = `Les points de traitements du pôle ne sont pas tous connus pour ${avant.annee} et ${part.annee} : on ne peut pas dire si leur baisse admet cette perte.`;
  return { resultat: null, manque, definitifs };
}

/** A post whose end-of-career arrangement is known is told with it; contracts on operating money are no posts. */
function enFaits(postes: readonly PosteVue[]) {
  return postes
    .filter(({ source }) => source !== 'fonctionnement')
    .map(({ fonction, fraction, finDeCarriere }) => ({
      fonction,
      fraction,
      ...(finDeCarriere ? { finDeCarriere } : {}),
    }));
}
