import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import { z } from 'zod';
import { type Exercice, getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { anneeScolaire, jour } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { type CodePiece, DE_L_ECOLE } from './codes.ts';
import { aFaire, jugerDossier } from './juger.ts';
import { chargerDossiers, type Dossier } from './repository.ts';
import { siRempli } from './schema.ts';

/** Days before the first reminder, when none is chosen. */
const RAPPEL_APRES = 21;

type Manque = { dossier: Dossier; code: CodePiece; annee: string };

/**
 * Asks every coopérante, in one action, for the certificates of attendance that the files lack: each past
 * year of integration and, in the third degree, the current year (DOS-1, IPT-12).
 */
export const demanderAttestations = definirCas({
  nom: 'pieces.demanderAttestations',
  titre: 'Demander aux écoles les attestations de fréquentation qui manquent.',
  permission: 'pieces.ecrire',
  genre: 'ecriture',
  entree: z.object({ annee: anneeScolaire, rappelLe: siRempli(jour) }),
  sortie: z.object({
    creees: z.number(),
    dejaDemandees: z.number(),
    /** Certificates of a year whose school this pôle does not know: to be asked by hand. */
    sansEcole: z.number(),
    ecoles: z.number(),
  }),
  async executer(contexte, { annee, rappelLe }) {
    const { trx, droit, session, aujourdhui, journaliser } = contexte;
    const exercice = getExercice(droit, annee);
    const rappel = rappelLe ?? ajouterJours(aujourdhui, RAPPEL_APRES);
    if (rappel < aujourdhui) {
      throw new Refus('saisie-invalide', 'La date est à corriger.', {
        champs: { rappelLe: 'Choisissez un jour de rappel à venir.' },
      });
    }
    const dossiers = await chargerDossiers(contexte, { annee, poleId: porteePole(session) });
    const manques = dossiers.flatMap((dossier) => listerManques(contexte, exercice, dossier));
    const bilan = { creees: 0, dejaDemandees: 0, sansEcole: 0 };
    const ecoles = new Set<string>();
    for (const manque of manques) {
      const cadre = await findCadre(trx, manque);
      if (!cadre) bilan.sansEcole += 1;
      else if (await ajouterDemande(contexte, manque, cadre, rappel)) {
        bilan.creees += 1;
        ecoles.add(cadre.ecoleId);
      } else bilan.dejaDemandees += 1;
    }
    await journaliser({
      objet: 'demande-piece',
      objetId: null,
      poleId: porteePole(session),
      changements: { annee, rappelLe: rappel, ...bilan },
    });
    return { ...bilan, ecoles: ecoles.size };
  },
});

function listerManques({ droit, session }: Contexte, exercice: Exercice, dossier: Dossier): Manque[] {
  const codes: readonly CodePiece[] = DE_L_ECOLE;
  return jugerDossier(droit, exercice, dossier, dossier.comptees, session.active.role)
    .lignes.filter(({ piece, etat }) => codes.includes(piece) && aFaire(etat))
    .map(({ piece, annee }) => ({ dossier, code: piece, annee: annee ?? exercice.annee }));
}

type Cadre = { integrationId: string; ecoleId: string };

/** The integration of that pupil in that year: its school writes the certificate. */
async function findCadre(trx: Trx, { dossier, annee }: Manque): Promise<Cadre | undefined> {
  return trx
    .selectFrom('parcours_annee as y')
    .innerJoin('integration as i', 'i.id', 'y.integration_id')
    .select(['i.id as integrationId', 'i.ecole_id as ecoleId'])
    .where('y.eleve_id', '=', dossier.eleveId)
    .where('y.annee_scolaire', '=', annee)
    .orderBy('i.debut', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** False when the same certificate is already asked for. */
async function ajouterDemande(
  { trx, session, instant }: Contexte,
  { dossier, code, annee }: Manque,
  { integrationId, ecoleId }: Cadre,
  rappel: string,
): Promise<boolean> {
  const ajoutee = await trx
    .insertInto('demande_piece')
    .values({
      pole_id: dossier.poleId,
      eleve_id: dossier.eleveId,
      integration_id: integrationId,
      ecole_id: ecoleId,
      code,
      annee_scolaire: annee,
      demandee_le: new Date(instant.epochMilliseconds),
      demandee_par: session.compteId,
      rappel_le: rappel,
    })
    .onConflict((conflit) => conflit.doNothing())
    .returning('id')
    .executeTakeFirst();
  return ajoutee !== undefined;
}
