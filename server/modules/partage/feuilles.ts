import type { PartImprimee } from '../../documents/index.ts';
import type { Colonne, Feuille } from '../../tableur/classeur.ts';
import type { Enveloppe } from '../financement/index.ts';
import type { listerAvenantsCle, listerRetrocessions } from './avenants.ts';
import { direLignes } from './lignes-fiche.ts';

const ETATS = { provisoire: 'provisoire', definitif: 'définitif' } as const;

const COLONNES_ENVELOPPE: readonly Colonne[] = [
  { titre: 'Ligne', genre: 'texte', largeur: 46 },
  { titre: 'Points', genre: 'nombre' },
  { titre: 'État', genre: 'texte', largeur: 12 },
  { titre: 'Calcul', genre: 'texte', largeur: 46 },
  { titre: 'Article', genre: 'texte', largeur: 60 },
];

/** The lines of the annual sheet, the total, and the total in euros. An unknown value stays empty. */
export function feuilleEnveloppe(enveloppe: Enveloppe): Feuille {
  const lignes = direLignes(enveloppe).map(({ libelle, points, etat, explication, source }) => [
    libelle,
    points,
    etat ? ETATS[etat] : '',
    explication ?? (points === null ? 'valeur non publiée' : ''),
    source ?? '',
  ]);
  const { total, euros, valeurDuPoint, retrocedes } = enveloppe;
  return {
    nom: 'Enveloppe',
    colonnes: COLONNES_ENVELOPPE,
    lignes: [
      ...lignes,
      ['Total des points reçus', total, '', total === null ? 'une valeur n’est pas publiée' : '', ''],
      ['Valeur du point, en euros', valeurDuPoint, '', '', ''],
      ['Total en euros', euros, '', '', ''],
      ...(retrocedes > 0 ? [['Dont rétrocédés à des partenaires', retrocedes, '', '', '']] : []),
    ],
  };
}

/** Who receives what of the salary points by the key in force. */
export function feuilleParts(parts: readonly PartImprimee[]): Feuille {
  return {
    nom: 'Clé en vigueur',
    colonnes: [
      { titre: 'École', genre: 'texte', largeur: 46 },
      { titre: 'N° FASE', genre: 'texte', largeur: 10 },
      { titre: 'Pouvoir organisateur', genre: 'texte', largeur: 40 },
      { titre: 'Part (%)', genre: 'nombre' },
      { titre: 'Points', genre: 'nombre' },
    ],
    lignes: parts.map((p) => [p.ecole, p.fase === 0 ? '' : String(p.fase), p.po, p.pourcentage, p.points]),
  };
}

const MODES = { 'siege-seul': 'siège seul', ressort: 'ressort du PO', convention: 'convention' } as const;

/** Amendments to the key made for the school year, one line for each school they name. */
export function feuilleAvenants(avenants: Awaited<ReturnType<typeof listerAvenantsCle>>): Feuille {
  return {
    nom: 'Avenants à la clé',
    colonnes: [
      { titre: 'Avenant', genre: 'entier' },
      { titre: 'Décidé le', genre: 'jour' },
      { titre: 'Cadre', genre: 'texte', largeur: 18 },
      { titre: 'École', genre: 'texte', largeur: 46 },
      { titre: 'Part (%)', genre: 'nombre' },
      { titre: 'Encodé par', genre: 'texte' },
    ],
    lignes: avenants.flatMap(({ numero, decideLe, mode, auteur, parts }) =>
      parts.map((p) => [numero, decideLe, MODES[mode], p.nom, p.pourcentage, auteur]),
    ),
  };
}

/** Points handed to partners in the school year; those taken back keep their line. */
export function feuilleRetrocessions(
  retrocessions: Awaited<ReturnType<typeof listerRetrocessions>>,
): Feuille {
  return {
    nom: 'Rétrocessions',
    colonnes: [
      { titre: 'Avenant', genre: 'entier' },
      { titre: 'École', genre: 'texte', largeur: 46 },
      { titre: 'Points', genre: 'nombre' },
      { titre: 'Décidé le', genre: 'jour' },
      { titre: 'Effet', genre: 'jour' },
      { titre: 'État', genre: 'texte', largeur: 14 },
      { titre: 'Encodé par', genre: 'texte' },
    ],
    lignes: retrocessions.map((r) => [
      r.numero,
      r.ecole,
      r.points,
      r.decideLe,
      r.effetLe,
      r.annulee ? 'annulée' : 'en vigueur',
      r.auteur,
    ]),
  };
}
