import { cadre } from '@polaris/regles/equipe/cadre.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import type { Part } from '../equipe/index.ts';
import { listerPostesDuCadre } from './postes-du-cadre.ts';

/**
 * Points of the adopted staff once the post is hooked to another function (REC-4): those of the functions already
 * hooked count too. Refuses when the part does not have them, as in the example 695 > 550.
 */
export async function exigerPoints(
  contexte: Contexte,
  part: Part,
  annee: string,
  accroche: { posteId: string; fonction: string },
): Promise<{ total: number; solde: number }> {
  const postes = await listerPostesDuCadre(contexte, part, annee);
  const servis = await contexte.trx
    .selectFrom('candidature_choix as c')
    .innerJoin('appel_poste as x', 'x.id', 'c.appel_poste_id')
    .select(['x.poste_id', 'c.accroche'])
    .where('c.pole_id', '=', part.poleId)
    .where('c.ecole_id', '=', part.ecoleId)
    .where('c.decision', '=', 'servi')
    .execute();
  const accroches = new Map(
    servis.map(({ poste_id, accroche: siennes }) => [poste_id, siennes ?? undefined]),
  );
  accroches.set(accroche.posteId, accroche.fonction);
  if (part.points === null) {
    throw new Refus(
      'regle-non-respectee',
      'Les points de cette part ne sont plus connus. Vérifiez le partage des points.',
    );
  }
  const jugement = evaluer(
    cadre,
    {
      anneeScolaire: annee,
      pointsDisponibles: part.points,
      postes: postes
        .filter(({ source }) => source !== 'fonctionnement')
        .map(({ id, fonction, fraction }) => ({ fonction: accroches.get(id) ?? fonction, fraction })),
    },
    contexte.droit,
  );
  const { valeur, detail, raisons } = jugement;
  const solde = Number(detail.solde);
  if (typeof valeur !== 'number') {
    throw new Refus('regle-non-respectee', raisons.map(({ message }) => message).join(' '));
  }
  if (solde < 0) {
    const total = ecrire(valeur);
    throw new Refus(
      'regle-non-respectee',
      `Accroché à « ${accroche.fonction} », ce poste porte le cadre à ${total} points : la part en a ${ecrire(part.points)}. Choisissez une autre fonction, ou un autre candidat.`,
    );
  }
  return { total: valeur, solde };
}

const ecrire = (points: number) => String(points).replace('.', ',');
