import type { Noyau } from '../noyau.ts';
import { type Entree, executerPour } from '../registre.ts';
import { autreAdministration, IDS, numeroter, sessionDe } from './identite.ts';
import { lireSansFiltre } from './proprietaire.ts';

/** A run published long ago, and a value that waits for a second person. */
export type National = { calculId: string; proposeId: string };

/** What a preview answered, and publishing asks for. */
export type Apercu = { empreinte: string; droitVersion: string };

/** A value that no text publishes for the year of the world, invented. */
export const PROPOSEE = {
  parametre: 'structure.taille-minimale',
  annee: '2025-26',
  valeur: 1900,
  duree: 'annee',
  source: 'Courrier d’essai',
  article: 'point 1',
} as const satisfies Entree<'parametres.proposer'>;

/** The lines of a run of 2024-25 for both pôles, without its movements: the ledgers of the world stay empty. */
export async function garnirNational(noyau: Noyau): Promise<National> {
  const calculId = numeroter(901);
  const totaux = { base: 1200, ipt: 0, sensoriMoteur: 0, total: 1200 };
  await lireSansFiltre(noyau.base.db, async (trx) => {
    await trx
      .insertInto('calcul_national')
      .values({
        id: calculId,
        annee_scolaire: '2024-25',
        rang: 1,
        empreinte: 'essai',
        droit_version: noyau.droit.version,
        points_degressifs: null,
        source: null,
        resume: JSON.stringify({
          totaux,
          poles: 2,
          comptageLe: '2024-01-15',
          ecolesSansComptage: 0,
          pointsParIpt: null,
          depassement: null,
          ratio: 1,
        }),
        publie_le: new Date(noyau.horloge().epochMilliseconds),
        publie_par: sessionDe('administration').compteId,
      })
      .execute();
    await trx
      .insertInto('calcul_national_ligne')
      .values(
        [IDS.poleA, IDS.poleB].map((pole_id) => ({
          calcul_id: calculId,
          pole_id,
          part: 'base' as const,
          points: 600,
          faits: JSON.stringify({ coefficient: 0.6, eleves: 1000, ecoles: [] }),
        })),
      )
      .execute();
  });
  const { proposeId } = await executerPour(noyau, autreAdministration())('parametres.proposer', PROPOSEE);
  return { calculId, proposeId };
}

/** The preview of the year of the world, to be asked once nothing more is added to it. */
export async function lireApercu(noyau: Noyau, annee: string): Promise<Apercu> {
  const executer = executerPour(noyau, sessionDe('administration'));
  const { empreinte, droitVersion } = await executer('national.previsualiser', { annee });
  return { empreinte, droitVersion };
}
