import { construireBlocSignature } from '../commun/bloc-signature.ts';
import {
  type Bloc,
  blocChamps,
  blocMention,
  blocSignatures,
  blocTableau,
  blocTexte,
} from '../commun/blocs.ts';
import { formaterJour, nomComplet } from '../commun/champs.ts';
import { champ, champJour, champsEcole, champsEleve, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsEchelle } from './faits.ts';

const COLONNES = [
  { titre: 'Item', part: 5 },
  { titre: 'Score', part: 0.8, droite: true },
  { titre: 'Maximum', part: 1, droite: true },
] as const;

/** Completed scale of sensori-motor needs. */
export function construireVueEchelle(faits: FaitsEchelle | null): VueFormulaire {
  return construireFormulaire('echelle', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps('L’élève', [...champsEleve(faits?.eleve), champ('Année d’étude', faits?.anneeEtude)], {
        paires: 2,
      }),
      blocChamps('La passation', [
        ...champsEcole('École', faits?.ecole),
        champ('Bilan médical', bilan(faits)),
        champJour('Échelle passée le', faits?.passation.le),
        champ('Par', faits?.passation.par.map(({ nom, qualite }) => `${nom} (${qualite})`).join(', ')),
        champ('Grille', faits === null ? null : `${faits.grille.nom}, version ${faits.grille.version}`),
      ]),
      ...tableaux(faits),
      blocChamps('Le résultat', champsResultat(faits)),
      ...(faits !== null && faits.observations === null
        ? []
        : [blocTexte('Observations', faits?.observations ?? null, { lignes: 3 })]),
      blocSignatures(null, [
        construireBlocSignature(
          {
            nom: 'coordonnateur',
            titre: 'Pour le pôle territorial, le coordonnateur',
            precision: faits?.pole.nom ?? null,
            large: true,
          },
          faits?.signature ?? null,
        ),
      ]),
      blocMention(
        'Le bilan médical précède la passation. Ce document contient des données de santé : il reste au pôle et n’est pas remis à l’école.',
      ),
    ],
  });
}

function bilan(faits: FaitsEchelle | null): string | null {
  const connu = faits?.bilanMedical ?? null;
  return connu === null ? null : `${connu.auteur}, le ${formaterJour(connu.le)}`;
}

/** One table for each group of the grid, in the order of the items. */
function tableaux(faits: FaitsEchelle | null): Bloc[] {
  if (faits === null) return [blocTableau('Les items', COLONNES, [], { lignesVides: 10 })];
  const groupes = [...new Set(faits.items.map(({ groupe }) => groupe))];
  return groupes.map((groupe) =>
    blocTableau(
      groupe ?? 'Les items',
      COLONNES,
      faits.items
        .filter((item) => item.groupe === groupe)
        .map(({ libelle, score, maximum }) => [[libelle], [String(score)], [String(maximum)]]),
    ),
  );
}

function champsResultat(faits: FaitsEchelle | null) {
  const { tranche = null, points = null, precedente = null } = faits ?? {};
  return [
    champ('Total', faits === null ? null : `${faits.total} sur ${faits.maximum}`),
    champ(
      'Tranche',
      tranche === null
        ? faits === null
          ? null
          : 'Aucune tranche de la grille'
        : `de ${tranche.de} à ${tranche.a}`,
    ),
    champ('Points', points === null ? (faits === null ? null : 'Aucun') : points),
    ...(precedente === null
      ? []
      : [
          champ(
            'Passation précédente',
            `le ${formaterJour(precedente.le)} : total ${precedente.total}${precedente.points === null ? '' : `, ${precedente.points} points`}`,
          ),
        ]),
  ];
}
