import { z } from 'zod';
import { anneeCourante, getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole, type Role } from '../../kernel/session.ts';
import { jugerDossier } from './juger.ts';
import { listerDemandes } from './lister-demandes.ts';
import { listerPieces } from './lister-pieces.ts';
import { chargerDossiers } from './repository.ts';
import { codePiece, demandeVue, pieceVue } from './schema.ts';

const ligneVue = z.object({
  piece: codePiece,
  libelle: z.string(),
  annee: z.string().optional(),
  etat: z.enum(['presente', 'manquante', 'non-requise', 'a-renouveler']),
  pourquoi: z.string(),
  article: z.string(),
  exemplaire: z.enum(['original', 'copie', 'original ou copie probante']),
  detenteur: z.enum(['pôle', 'école coopérante', 'école partenaire']),
});

/** Roles that see a part of the pieces only: what is missing from the rest is not theirs to judge. */
const SANS_JUGEMENT: readonly Role[] = ['ecole'];

/** The pieces of a pupil: what the situation of the year asks for, and what is in the file. */
export const consulter = definirCas({
  nom: 'pieces.consulter',
  titre: 'Consulter les pièces du dossier d’un élève.',
  permission: 'pieces.lire',
  genre: 'lecture',
  entree: z.object({ eleveId: identifiant, annee: anneeScolaire.optional() }),
  sortie: z.object({
    eleveId: identifiant,
    eleve: z.string(),
    annee: z.string(),
    /** One for each integration of the year; none for a role that does not judge completeness. */
    dossiers: z.array(
      z.object({
        integrationId: identifiant,
        ecole: z.string(),
        debut: z.string(),
        complet: z.boolean().nullable(),
        pourquoi: z.array(z.string()),
        lignes: z.array(ligneVue),
      }),
    ),
    /** `recue`: it came with the file from another pôle, which keeps it; it is only read. */
    pieces: z.array(pieceVue.extend({ integrationId: identifiant.nullable(), recue: z.boolean() })),
    demandes: z.array(demandeVue),
  }),
  async executer(contexte, { eleveId, annee = anneeCourante(contexte.droit, contexte.aujourdhui) }) {
    const { trx, session } = contexte;
    const eleve = await trx
      .selectFrom('eleve')
      .select(['nom', 'prenom', 'pole_id'])
      .where('id', '=', eleveId)
      .executeTakeFirst();
    if (!eleve) throw new Refus('introuvable', 'Cet élève n’existe pas ou n’est pas dans votre périmètre.');
    await noterLecture({ trx, session }, { poleId: eleve.pole_id, eleveId });
    return {
      eleveId,
      eleve: `${eleve.prenom} ${eleve.nom}`,
      annee,
      dossiers: await lireDossiers(contexte, eleveId, annee),
      pieces: await listerPieces(contexte, eleveId),
      demandes: await listerDemandes(contexte, { eleveId }),
    };
  },
});

async function lireDossiers(contexte: Contexte, eleveId: string, annee: string) {
  const { droit, session } = contexte;
  const { role } = session.active;
  const exercice = getExercice(droit, annee);
  if (SANS_JUGEMENT.includes(role)) return [];
  const pole = porteePole(session);
  // The pôle of before answers for the pieces of its own integration.
  const siens = (await chargerDossiers(contexte, { annee, eleveId })).filter(
    ({ poleId }) => pole === null || poleId === pole,
  );
  return siens.map((dossier) => ({
    integrationId: dossier.integrationId,
    ecole: dossier.ecole,
    debut: dossier.debut,
    ...jugerDossier(droit, exercice, dossier, dossier.comptees, role),
  }));
}
