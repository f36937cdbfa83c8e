import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { porteePole } from '../../kernel/session.ts';
import { CODES_PIECES, libellePiece } from './codes.ts';
import { aFaire, jugerDossier } from './juger.ts';
import { chargerDossiers } from './repository.ts';
import { codePiece } from './schema.ts';

const PAR_PAGE = 50;

const manque = z.object({
  piece: codePiece,
  libelle: z.string(),
  annee: z.string().optional(),
  etat: z.enum(['manquante', 'a-renouveler']),
});

/** The files of the year that are not complete, by what they lack. */
export const listerIncomplets = definirCas({
  nom: 'pieces.listerIncomplets',
  titre: 'Lister les dossiers incomplets d’une année scolaire.',
  permission: 'pieces.suivre',
  genre: 'lecture',
  entree: z.object({
    annee: anneeScolaire,
    piece: codePiece.optional(),
    ecoleId: identifiant.optional(),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  sortie: z.object({
    annee: z.string(),
    dossiers: z.number(),
    incomplets: z.number(),
    total: z.number(),
    parPage: z.number(),
    /** How many files lack each piece, in the order of the file. */
    manques: z.array(z.object({ piece: codePiece, libelle: z.string(), nombre: z.number() })),
    ecoles: z.array(z.object({ id: identifiant, nom: z.string(), nombre: z.number() })),
    lignes: z.array(
      z.object({
        eleveId: identifiant,
        integrationId: identifiant,
        eleve: z.string(),
        ecole: z.string(),
        manques: z.array(manque),
      }),
    ),
  }),
  async executer(contexte, { annee, piece, ecoleId, page }) {
    const { droit, session } = contexte;
    const exercice = getExercice(droit, annee);
    const dossiers = await chargerDossiers(contexte, { annee, poleId: porteePole(session) });
    const incomplets = dossiers
      .map((d) => ({
        ...d,
        manques: jugerDossier(droit, exercice, d, d.comptees, session.active.role).lignes.filter((l) =>
          aFaire(l.etat),
        ),
      }))
      .filter(({ manques }) => manques.length > 0);
    const retenus = incomplets.filter(
      (d) =>
        (piece === undefined || d.manques.some((m) => m.piece === piece)) &&
        (ecoleId === undefined || d.ecoleId === ecoleId),
    );
    return {
      annee,
      dossiers: dossiers.length,
      incomplets: incomplets.length,
      total: retenus.length,
      parPage: PAR_PAGE,
      manques: CODES_PIECES.map((code) => ({
        piece: code,
        libelle: libellePiece(code),
        nombre: incomplets.filter((d) => d.manques.some((m) => m.piece === code)).length,
      })).filter(({ nombre }) => nombre > 0),
      ecoles: compterParEcole(incomplets),
      lignes: retenus.slice((page - 1) * PAR_PAGE, page * PAR_PAGE).map((d) => ({
        ...d,
        manques: d.manques.map(({ etat, ...m }) => ({
          ...m,
          etat: etat === 'a-renouveler' ? ('a-renouveler' as const) : ('manquante' as const),
        })),
      })),
    };
  },
});

function compterParEcole(dossiers: readonly { ecoleId: string; ecole: string }[]) {
  const noms = new Map(dossiers.map(({ ecoleId, ecole }) => [ecoleId, ecole]));
  return [...noms]
    .map(([id, nom]) => ({ id, nom, nombre: dossiers.filter(({ ecoleId }) => ecoleId === id).length }))
    .toSorted((a, b) => a.nom.localeCompare(b.nom, 'fr'));
}
