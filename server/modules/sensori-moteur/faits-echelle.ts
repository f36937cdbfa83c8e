import type { FaitsEchelle } from '../../documents/index.ts';
import type { Contexte, Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { libelleAnneeEtude } from '../integration/index.ts';
import { lireEquipe } from './equipe.ts';
import { idPassation } from './etats.ts';
import { coter, type Grille } from './grille.ts';
import { type EleveSuivi, getPassation, listerEvenements, type Passation } from './repository.ts';
import { getGrille } from './repository-grilles.ts';
import { AUTEURS_BILAN, DOMAINES, DONNE_DES_POINTS } from './tables.ts';

/** Everything the printed scale says of a passation. */
export async function lireFaitsEchelle(
  contexte: Contexte,
  eleve: EleveSuivi,
  passation: Passation,
): Promise<FaitsEchelle> {
  const { trx, aujourdhui } = contexte;
  const grille = await getGrille(trx, passation.grilleId);
  const { total, tranche, points } = coter(grille, passation.reponses);
  const maximum = grille.items.reduce((somme, { choix }) => somme + scoreMaximal(choix), 0);
  const { ecole, anneeEtude } = await lireEcole(trx, eleve.id, passation.annee);
  return {
    emission: { date: aujourdhui, code: null },
    pole: await lirePole(trx, eleve.poleId),
    anneeScolaire: passation.annee,
    eleve: { nom: eleve.nom, prenom: eleve.prenom, dateNaissance: eleve.naissance },
    ecole,
    anneeEtude,
    bilanMedical: { le: passation.bilanLe, auteur: AUTEURS_BILAN[passation.bilanAuteur] },
    passation: { le: passation.passeeLe, par: lireEquipe(passation.equipe) },
    grille: {
      nom: grille.essai ? `${grille.titre} (grille d’essai, sans valeur officielle)` : grille.titre,
      version: String(grille.numero),
    },
    items: grille.items.map(({ cle, libelle, domaine, choix }) => ({
      groupe: DOMAINES[domaine],
      libelle,
      score: passation.reponses[cle] ?? 0,
      maximum: scoreMaximal(choix),
    })),
    total,
    maximum,
    tranche: tranche && { de: tranche.des, a: finDeTranche(grille, tranche.des, maximum) },
    points: tranche && points,
    precedente: await lirePrecedente(contexte, passation),
    observations: null,
    // Signed by hand on the paper.
    signature: null,
  };
}

const scoreMaximal = (choix: readonly { score: number }[]) => Math.max(...choix.map(({ score }) => score));

/** The last total of a bracket: just below the next one, or the highest total there is. */
function finDeTranche({ tranches }: Grille, des: number, maximum: number): number {
  const suivantes = tranches.filter((t) => t.des > des).map((t) => t.des - 1);
  return Math.min(maximum, ...suivantes);
}

/** The passation in force before this one; the versions that this one corrects are not another passation. */
async function lirePrecedente(contexte: Contexte, { eleveId, echelleId }: Passation) {
  const evenements = await listerEvenements(contexte.trx, eleveId);
  let rang = evenements.findIndex((e) => e.echelleId === echelleId);
  while (rang >= 0 && evenements[rang]?.genre === 'correction') {
    const { sourceId } = evenements[rang] ?? {};
    rang = evenements.findIndex((e) => e.echelleId === sourceId);
  }
  const avant = evenements.slice(0, Math.max(0, rang)).findLast((e) => DONNE_DES_POINTS[e.genre]);
  if (!avant) return null;
  const { passeeLe, total, points } = await getPassation(contexte, idPassation(avant));
  return { le: passeeLe, total, points };
}

async function lirePole(trx: Trx, poleId: string): Promise<FaitsEchelle['pole']> {
  const pole = await trx
    .selectFrom('pole as p')
    .innerJoin('ecole as s', 's.id', 'p.siege_id')
    .select(['p.nom', 's.nom as siege', 's.fase', 's.localite'])
    .where('p.id', '=', poleId)
    .executeTakeFirstOrThrow();
  return { nom: pole.nom, siege: etablissement(pole.siege, pole.fase, pole.localite) };
}

/** The school of the last integration, and the year of study of that school year when it is known. */
async function lireEcole(trx: Trx, eleveId: string, annee: string) {
  const ligne = await trx
    .selectFrom('integration as i')
    .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
    .leftJoin('parcours_annee as y', (lien) =>
      lien.onRef('y.integration_id', '=', 'i.id').on('y.annee_scolaire', '=', annee),
    )
    .select(['o.nom', 'o.fase', 'o.localite', 'y.niveau', 'y.annee_etude as anneeEtude'])
    .where('i.eleve_id', '=', eleveId)
    .orderBy((tri) => tri('y.id', 'is not', null), 'desc')
    .orderBy('i.debut', 'desc')
    .executeTakeFirst();
  if (!ligne) {
    throw new Refus(
      'regle-non-respectee',
      'L’école de cet élève n’est pas connue : aucune intégration n’est encodée. L’échelle ne peut pas encore être imprimée.',
    );
  }
  const { niveau, anneeEtude } = ligne;
  return {
    ecole: etablissement(ligne.nom, ligne.fase, ligne.localite),
    anneeEtude: niveau && anneeEtude ? libelleAnneeEtude(niveau, anneeEtude) : null,
  };
}

function etablissement(nom: string, fase: number, localite: string | null) {
  return { nom, fase, localite, faseImplantation: null, direction: null, telephone: null, courriel: null };
}
