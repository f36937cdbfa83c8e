import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { type Colonne, ecrireClasseur, type Feuille, type Valeur } from '../../tableur/classeur.ts';
import type { ChargeLue } from './charges.ts';
import { CLES_CODES, CODES, type Code } from './codes.ts';
import type { Difference } from './differences.ts';
import type { EtatDocument } from './etats.ts';
import { choixDoc12, lirePart, type PartLue, type Suivi } from './lire-part.ts';
import { listerDifferences } from './lister.ts';
import { direFraction, type PapierPrevu } from './papiers.ts';

const ETATS = {
  'a-completer': 'à compléter',
  pret: 'prêt',
  emis: 'émis',
  perime: 'à émettre à nouveau',
} as const satisfies Record<EtatDocument, string>;

const AUTRES = CLES_CODES.filter((code): code is Exclude<Code, 'ecot'> => code !== 'ecot');

const COLONNES: readonly Colonne[] = [
  { titre: 'Nom', genre: 'texte' },
  { titre: 'Prénom', genre: 'texte' },
  { titre: 'Document', genre: 'texte', largeur: 12 },
  { titre: 'Sous le matricule', genre: 'texte', largeur: 14 },
  { titre: 'École', genre: 'texte' },
  { titre: 'N° FASE', genre: 'texte', largeur: 10 },
  { titre: 'N° ECOT', genre: 'texte', largeur: 12 },
  { titre: 'Fonction', genre: 'texte' },
  { titre: 'Fraction', genre: 'texte', largeur: 10 },
  { titre: 'Heures', genre: 'texte', largeur: 14 },
  { titre: 'Titre', genre: 'texte', largeur: 8 },
  { titre: 'Du', genre: 'jour' },
  { titre: 'Jour après la fin', genre: 'jour' },
  ...AUTRES.map((code): Colonne => ({ titre: CODES[code].libelle, genre: 'texte', largeur: 14 })),
  { titre: 'État', genre: 'texte', largeur: 18 },
  { titre: 'Émis le', genre: 'instant' },
];

const LIEUX = { ecole: 'école', pole: 'pôle' } as const;
const HEURES = { prestees: 'prestées', abandonnees: 'abandonnées' } as const;

/** The lines of the requests for an advance of a part, and what disagrees, as a workbook. */
export const exporter = definirCas({
  nom: 'doc12.exporter',
  titre: 'Exporter les lignes des demandes d’avance d’une part de l’équipe.',
  permission: 'doc12.preparer',
  genre: 'lecture',
  entree: z.object(choixDoc12),
  sortie: z.object({ classeur: z.instanceof(Uint8Array), nomFichier: z.string() }),
  async executer(contexte, choix) {
    const lue = await lirePart(contexte, choix);
    const classeur = await ecrireLignes(contexte, lue);
    return { classeur, nomFichier: `doc12-${lue.annee}-${lue.part.fase}.xlsx` };
  },
});

/** The workbook of a part: one line for each charge of each paper, and what disagrees. */
export async function ecrireLignes(contexte: Contexte, lue: PartLue): Promise<Uint8Array<ArrayBuffer>> {
  const feuilles = [
    { nom: 'Lignes', colonnes: COLONNES, lignes: lue.suivis.flatMap(lignesDe) },
    feuilleDifferences(await listerDifferences(contexte, lue)),
  ];
  return ecrireClasseur(feuilles, {
    titre: `Demandes d’avance ${lue.annee}, ${lue.part.ecole}`,
    creeLe: contexte.instant,
  });
}

function lignesDe({ membre, papiers }: Suivi): Valeur[][] {
  return papiers.flatMap((papier) => {
    const { prevu } = papier;
    if (!prevu) return [];
    return prevu.charges.map((charge) => [
      membre.nom,
      membre.prenom,
      prevu.papier,
      LIEUX[prevu.lieu],
      prevu.ecole,
      prevu.fase,
      prevu.ecot,
      ...cellulesDe(charge, HEURES[prevu.heures]),
      ...direEtat(papier),
    ]);
  });
}

function cellulesDe(charge: ChargeLue, heures: string): Valeur[] {
  const { fonction, titre, du, au, codes } = charge;
  const recopies = AUTRES.map((code) => codes[code] ?? null);
  return [fonction, direFraction(charge), heures, titre, du, au, ...recopies];
}

function direEtat({ etat, emission }: PapierPrevu): Valeur[] {
  const emisLe = emission ? Temporal.Instant.fromEpochMilliseconds(emission.emiseLe.getTime()) : null;
  return [ETATS[etat], emisLe];
}

function feuilleDifferences(differences: readonly Difference[]): Feuille {
  return {
    nom: 'Différences',
    colonnes: [
      { titre: 'Sujet', genre: 'texte' },
      { titre: 'Différence', genre: 'texte', largeur: 70 },
    ],
    lignes: differences.map(({ sujet, phrase }) => [sujet, phrase]),
  };
}
