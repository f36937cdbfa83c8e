import type { Composition } from '@polaris/regles/equipe/composition.ts';
import type { Feuille } from '../../tableur/classeur.ts';
import type { ChargeLue } from './charges.ts';
import type { CadreVue } from './schema.ts';

const ETATS = { adopte: 'adopté', variante: 'variante', ecarte: 'remplacé' } as const;
const SOURCES = {
  points: 'points',
  soutien: 'points, soutien à la coordination',
  fonctionnement: 'fonctionnement',
} as const;
const SITUATIONS = {
  temporaire: 'temporaire',
  'temporaire-prioritaire': 'temporaire prioritaire',
  definitif: 'définitif',
  contractuel: 'contractuel',
} as const;

/** One row a post, cadre after cadre. */
export function feuilleCadres(cadres: readonly { cadre: CadreVue; lu: Composition }[]): Feuille {
  return {
    nom: 'Cadre',
    colonnes: [
      { titre: 'Cadre', genre: 'texte' },
      { titre: 'État', genre: 'texte', largeur: 12 },
      { titre: 'Fonction', genre: 'texte', largeur: 36 },
      { titre: 'Charge', genre: 'texte', largeur: 10 },
      { titre: 'Périodes sur 36', genre: 'nombre', largeur: 16 },
      { titre: 'Points', genre: 'nombre' },
      { titre: 'Payé par', genre: 'texte' },
      { titre: 'Précision', genre: 'texte', largeur: 36 },
    ],
    lignes: cadres.flatMap(({ cadre, lu }) =>
      cadre.postes.map((poste, rang) => [
        cadre.nom,
        ETATS[cadre.etat],
        poste.fonction,
        poste.fraction,
        lu.postes[rang]?.periodes ?? null,
        lu.postes[rang]?.points ?? null,
        SOURCES[poste.source],
        poste.intitule,
      ]),
    ),
  };
}

/** One row a charge. */
export function feuillePersonnel(charges: readonly ChargeLue[]): Feuille {
  return {
    nom: 'Personnel',
    colonnes: [
      { titre: 'Nom', genre: 'texte' },
      { titre: 'Prénom', genre: 'texte' },
      { titre: 'Lieu', genre: 'texte' },
      { titre: 'Fonction', genre: 'texte', largeur: 36 },
      { titre: 'Périodes', genre: 'nombre', largeur: 10 },
      { titre: 'Sur', genre: 'entier', largeur: 8 },
      { titre: 'Situation', genre: 'texte', largeur: 22 },
      { titre: 'Titre', genre: 'texte', largeur: 8 },
      { titre: 'Du', genre: 'jour' },
      { titre: 'Fin (exclue)', genre: 'jour' },
    ],
    lignes: charges.map((c) => [
      c.nom,
      c.prenom,
      c.lieu === 'pole' ? 'Pôle' : (c.etablissement ?? 'Hors du pôle'),
      c.fonction,
      Number(c.prestees),
      c.sur,
      SITUATIONS[c.situation],
      c.titre,
      c.du,
      c.au,
    ]),
  };
}
