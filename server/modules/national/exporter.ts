import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { type Colonne, ecrireClasseur, type Valeur } from '../../tableur/classeur.ts';
import { reunirParPole } from './lignes-poles.ts';
import { findPrecedent, findPublie, lireNomsEcoles, listerLignes } from './repository.ts';
import { listerPoles } from './repository-faits.ts';
import type { LignePole } from './schema.ts';

/** A published run as a workbook: the figures, and what changed since the run before. */
export const exporter = definirCas({
  nom: 'national.exporter',
  titre: 'Exporter un calcul national publié vers un tableur.',
  permission: 'national.calculer',
  genre: 'lecture',
  entree: z.object({ calculId: identifiant }),
  sortie: z.object({ nom: z.string(), octets: z.instanceof(Uint8Array) }),
  async executer({ trx, instant }, { calculId }) {
    const calcul = await findPublie(trx, calculId);
    if (!calcul) throw new Refus('introuvable', 'Ce calcul n’existe pas.');
    const precedent = await findPrecedent(trx, calcul);
    const avant = precedent ? await listerLignes(trx, precedent.id) : null;
    const lignes = await listerLignes(trx, calculId);
    const poles = reunirParPole(await listerPoles(trx), lignes, avant, await lireNomsEcoles(trx));
    const titre = `Calcul national ${calcul.annee}, n° ${calcul.rang}`;
    return {
      nom: `calcul-national-${calcul.annee}-${calcul.rang}.xlsx`,
      octets: new Uint8Array(
        await ecrireClasseur(
          [
            { nom: 'Pôles', colonnes: COLONNES, lignes: poles.map(versLigne) },
            {
              nom: 'Ce qui change',
              colonnes: [
                { titre: 'Numéro', genre: 'entier' },
                { titre: 'Pôle', genre: 'texte' },
                { titre: 'Changement', genre: 'texte', largeur: 90 },
              ],
              lignes: poles.flatMap(({ numero, nom, changements }) =>
                changements.map((c) => [numero, nom, c]),
              ),
            },
          ],
          { titre, creeLe: instant },
        ),
      ),
    };
  },
});

const COLONNES: readonly Colonne[] = [
  { titre: 'Numéro', genre: 'entier' },
  { titre: 'Pôle', genre: 'texte' },
  { titre: 'Élèves', genre: 'entier' },
  { titre: 'Écoles sans comptage', genre: 'entier' },
  { titre: 'IPT', genre: 'entier' },
  { titre: 'Base', genre: 'nombre' },
  { titre: 'Points IPT', genre: 'nombre' },
  { titre: 'Sensori-moteur', genre: 'nombre' },
  { titre: 'Total', genre: 'nombre' },
  { titre: 'Total du calcul précédent', genre: 'nombre' },
];

function versLigne(l: LignePole): readonly Valeur[] {
  return [
    l.numero,
    l.nom,
    l.eleves,
    l.ecolesSansComptage,
    l.integrations,
    l.base,
    l.ipt,
    l.sensoriMoteur,
    l.total,
    l.avant,
  ];
}
