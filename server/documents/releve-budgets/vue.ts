import { formater } from '@polaris/regles/nombre.ts';
import { blocChamps, blocMention, blocTableau } from '../commun/blocs.ts';
import { formaterJour } from '../commun/champs.ts';
import { champ, champJour, champsEcole, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsReleveBudgets, MouvementImprime } from './faits.ts';

const COLONNES_BUDGETS = [
  { titre: 'Budget', part: 0.7 },
  { titre: 'Ce qu’il contient', part: 3 },
  { titre: 'Mouvements', part: 1, droite: true },
  { titre: 'Points', part: 1, droite: true },
] as const;

const COLONNES_MOUVEMENTS = [
  { titre: 'Budget', part: 0.75 },
  { titre: 'Mouvement', part: 3 },
  { titre: 'Effet', part: 1.1 },
  { titre: 'Connu le', part: 1.1 },
  { titre: 'Par', part: 1.6 },
  { titre: 'Points', part: 0.9, droite: true },
] as const;

/** The budgets A, B and C as known on a day: their sums, the validated budget, then every movement. */
export function construireVueReleveBudgets(faits: FaitsReleveBudgets | null): VueFormulaire {
  const fige = faits?.instantane;
  return construireFormulaire('releve-budgets', faits, {
    sujet: faits?.pole.nom ?? null,
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps('Le relevé', [
        ...champsEcole('École siège', faits?.pole.siege),
        champJour('Budgets tels que connus le', faits?.connuLe),
        champ('Total', faits && `${formater(faits.total)} points`),
      ]),
      blocTableau(
        'Les budgets',
        COLONNES_BUDGETS,
        (faits?.budgets ?? []).map(({ nom, libelle, points, mouvements }) => [
          [nom],
          libelle ? [libelle] : [],
          [String(mouvements)],
          [formater(points)],
        ]),
        { lignesVides: 3 },
      ),
      ...(faits && !fige
        ? [blocMention('Le budget au 30 septembre n’était pas encore validé par le pôle à cette date.')]
        : [
            blocChamps('Le budget validé au 30 septembre', [
              champJour('Arrêté au', fige?.arreteLe),
              champ('Validé', fige && `le ${formaterJour(fige.figeLe)} par ${fige.par}`),
              champ('Intégrations', fige?.nombre),
              champ('Empreinte (SHA-256)', fige?.empreinte.replace(/(.{8})(?=.)/g, '$1 ')),
            ]),
          ]),
      blocTableau('Les mouvements', COLONNES_MOUVEMENTS, (faits?.mouvements ?? []).map(enCellules), {
        lignesVides: 10,
        sansLigne: 'Aucun mouvement n’était connu à cette date.',
      }),
      blocMention(
        'Un mouvement ne se modifie jamais : une erreur s’annule par un contre-mouvement, puis le chiffre juste s’ajoute. L’effet est le jour où les points valent ; le jour de connaissance est celui où ils ont été encodés.',
      ),
    ],
  });
}

function enCellules({ budget, libelle, effetLe, connuLe, par, points }: MouvementImprime): string[][] {
  return [[budget], [libelle], [formaterJour(effetLe)], [formaterJour(connuLe)], [par], [formater(points)]];
}
