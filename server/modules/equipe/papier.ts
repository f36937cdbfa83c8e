import { creerLecteur } from '@polaris/regles/lecture.ts';
import type { FaitsCadrePersonnel, PosteImprime } from '../../documents/index.ts';
import { getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { direEcole } from '../documents/index.ts';
import { lireComposition, pointsDe } from './lire-composition.ts';
import type { Part } from './parts.ts';
import type { CadreVue } from './schema.ts';
import { getSiege } from './siege.ts';

const SOUTIEN = 'Soutien à la coordination, suivi des dossiers et référent protocoles';

/** A cadre as its papers print it; a variant says that it is one. */
export async function direCadre(
  contexte: Contexte,
  part: Part,
  cadre: CadreVue,
): Promise<FaitsCadrePersonnel> {
  const composition = await lireComposition(contexte, part, cadre);
  const siege = await getSiege(contexte, part.poleId, cadre.annee);
  const { concertation } = cadre;
  return {
    emission: { date: contexte.aujourdhui, code: null },
    pole: { nom: part.pole, siege: direEcole(siege) },
    anneeScolaire: cadre.annee,
    ecole: direEcole({ nom: part.ecole, fase: part.fase }),
    po: part.po,
    nom: cadre.nom,
    etat: cadre.etat,
    postes: cadre.postes.map((poste, rang): PosteImprime => {
      const lu = composition.postes[rang];
      return {
        fonction: poste.fonction,
        intitule: poste.intitule ?? (poste.source === 'soutien' ? SOUTIEN : null),
        fraction: poste.fraction,
        periodes: lu?.periodes ?? 0,
        points: poste.source === 'fonctionnement' ? null : (lu?.points ?? 0),
      };
    }),
    total: composition.total,
    points: pointsDe(part, cadre),
    table: direTable(contexte, cadre.annee),
    concertation: concertation && { ...concertation, avis: concertation.avis ?? '' },
    adopteLe: cadre.adopteLe,
    equivalentsTempsPlein: composition.equivalentsTempsPlein,
    remarques: [...composition.cadre.raisons, ...composition.obstacles].map(({ message }) => message),
  };
}

/** The text whose table of points holds in a school year. */
function direTable({ droit }: Contexte, annee: string): string {
  const lue = creerLecteur(droit, getExercice(droit, annee).rentree).table('equipe.points');
  return lue ? `${lue.reference.titre}, ${lue.reference.article}` : annee;
}
