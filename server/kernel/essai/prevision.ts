import type { Noyau } from '../noyau.ts';
import { type Entree, executerPour } from '../registre.ts';
import type { Session } from '../session.ts';
import { IDS, numeroter, sessionDe } from './identite.ts';
import { lireSansFiltre } from './proprietaire.ts';

/** Two scenarios of the same year, to be compared. */
export type Prevision = { scenarioId: string; autreId: string };

export const ANNEE_PREVUE = '2026-27';

const UN = (nom: string, valeur: string) => ({
  [`${nom}.bas`]: valeur,
  [`${nom}.central`]: valeur,
  [`${nom}.haut`]: valeur,
});

/** Every field of the form, as typed: 1 140 points of base, 88 for each of the 10 to 12 IPT. */
export const SAISIE_PREVISION: Entree<'prevision.enregistrer'>['saisie'] = {
  ...UN('population', '1 000'),
  ...UN('integrations', '10'),
  ...UN('entrees', '0'),
  'entrees.central': '1',
  'entrees.haut': '2',
  ...UN('sorties', '0'),
  ...UN('totalIntegrations', '100'),
  ...UN('coefficient', '1,14'),
  ...UN('pointsParIpt', '88'),
  ...UN('enveloppeIpt', '412550'),
  ...UN('valeurDuPoint', '94,18'),
};

export async function ouvrirPrevision(noyau: Noyau, session: Session, nom: string): Promise<Prevision> {
  const executer = executerPour(noyau, session);
  const enregistrer = async (suite: string) =>
    (
      await executer('prevision.enregistrer', {
        annee: ANNEE_PREVUE,
        nom: `${suite} ${nom}`,
        saisie: SAISIE_PREVISION,
      })
    ).scenarioId;
  return { scenarioId: await enregistrer('Prudent'), autreId: await enregistrer('Médian') };
}

/** A run of the year of the forecasts for both pôles, without its movements: 1 140 points of base, 990 of IPT. */
export async function publierRun(noyau: Noyau): Promise<void> {
  const calculId = numeroter(902);
  await lireSansFiltre(noyau.base.db, async (trx) => {
    await trx
      .insertInto('calcul_national')
      .values({
        id: calculId,
        annee_scolaire: ANNEE_PREVUE,
        rang: 1,
        empreinte: 'essai',
        droit_version: noyau.droit.version,
        points_degressifs: null,
        source: null,
        resume: JSON.stringify({
          totaux: { base: 2280, ipt: 1980, sensoriMoteur: 0, total: 4260 },
          poles: 2,
          comptageLe: '2026-01-15',
          ecolesSansComptage: 0,
          pointsParIpt: 88,
          depassement: 0,
          ratio: null,
        }),
        publie_le: new Date(noyau.horloge().epochMilliseconds),
        publie_par: sessionDe('administration').compteId,
      })
      .execute();
    const parts = [
      { part: 'base', points: 1140 },
      { part: 'ipt', points: 990 },
    ] as const;
    await trx
      .insertInto('calcul_national_ligne')
      .values(
        [IDS.poleA, IDS.poleB].flatMap((pole_id) =>
          parts.map((ligne) => ({
            calcul_id: calculId,
            pole_id,
            ...ligne,
            faits: JSON.stringify({ coefficient: 1.14, eleves: 1000, ecoles: [] }),
          })),
        ),
      )
      .execute();
  });
}
