import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { ouvrirActeArret } from './acte-arret.ts';
import type { FaitsSaisis } from './faits-arret.ts';
import { lireManques } from './juger-arret.ts';
import { type FinJugee, jugerFin } from './juger-fin.ts';
import { MOTIFS_ARRET } from './motifs-arret.ts';
import { fermerParcours, listerAnneesApres } from './parcours-arret.ts';
import type { IntegrationComplete } from './repository.ts';
import { revoqueeAvec, revoquerAttestations } from './revocation.ts';

/** Ends an integration that was just read, in the transaction of a use case. Refuses before it writes. */
export async function mettreFin(contexte: Contexte, integration: IntegrationComplete, saisis: FaitsSaisis) {
  const { trx, instant, historiser, journaliser } = contexte;
  const { effets, ...jugee } = exigerFin(contexte, integration, saisis);
  const { dateFin } = effets;
  const commun = { poleId: integration.pole_id, objet: 'integration', objetId: integration.id };
  await ecrireFin(contexte, integration, dateFin);
  const arretId = await ajouterArret(contexte, integration, saisis, jugee);
  await ouvrirActeArret(contexte, integration, { arretId, dateFin, saisis });
  await fermerParcours(trx, integration.id, {
    annee: jugee.anneeScolaire,
    fin: dateFin,
    precision: MOTIFS_ARRET[saisis.motif],
  });
  const revocation = revoqueeAvec(dateFin, instant);
  const attestationsRevoquees = await revoquerAttestations(trx, integration.id, revocation);
  await historiser(commun, [
    { champ: 'fin', avant: null, apres: dateFin },
    { champ: 'motifFin', avant: null, apres: MOTIFS_ARRET[saisis.motif] },
  ]);
  await journaliser({
    ...commun,
    changements: { arretId, fin: dateFin, motif: saisis.motif, attestationsRevoquees },
  });
  return { arretId, dateFin, attestationsRevoquees };
}

/** The end as the rule permits it, or its refusal; nothing is written. */
export function exigerFin(contexte: Contexte, integration: IntegrationComplete, saisis: FaitsSaisis) {
  const { effets, ...jugee } = jugerFin(contexte, integration, saisis);
  if (!effets) throw refuserFin(jugee.jugement);
  return { effets, ...jugee };
}

/** The refusal of an end that is not permitted: every question left open, or every reason of the rule. */
function refuserFin(jugement: FinJugee['jugement']): Refus {
  const manques = lireManques(jugement);
  if (Object.keys(manques).length > 0) {
    return new Refus('saisie-invalide', 'Certaines réponses sont à compléter.', { champs: manques });
  }
  const champs = Object.fromEntries(
    jugement.raisons.flatMap(({ fait, message }) => (fait ? [[fait, message]] : [])),
  );
  return new Refus('regle-non-respectee', 'L’intégration ne peut pas prendre fin à ces conditions.', {
    champs,
    suite: jugement,
  });
}

async function ecrireFin({ trx }: Contexte, integration: IntegrationComplete, fin: string): Promise<void> {
  const touchee = await trx
    .updateTable('integration')
    .set({ fin, version: integration.version + 1 })
    .where('id', '=', integration.id)
    .where('fin', 'is', null)
    .returning('id')
    .executeTakeFirst();
  // Two people at once: the second waited for the row and finds it ended.
  if (!touchee) throw new Refus('conflit', 'Une autre personne vient de mettre fin à cette intégration.');
}

async function ajouterArret(
  { trx, coffre, session, instant }: Contexte,
  integration: IntegrationComplete,
  saisis: FaitsSaisis,
  { jugement, anneeScolaire }: Omit<FinJugee, 'effets'>,
): Promise<string> {
  const retirees = await listerAnneesApres(trx, integration.id, anneeScolaire);
  const { motif, demandeur, dateEvenement, decisionCollegiale, justification, precision, motivation } =
    saisis;
  const { id } = await trx
    .insertInto('arret')
    .values({
      pole_id: integration.pole_id,
      integration_id: integration.id,
      motif,
      demandeur: demandeur ?? null,
      date_evenement: dateEvenement,
      decision_collegiale: decisionCollegiale ?? null,
      justification: justification ?? null,
      justification_precision: justification === 'autre-raison' ? coffre.sceller(precision) : null,
      motivation: motivation === '' ? null : coffre.sceller(motivation),
      jugement: JSON.stringify(jugement),
      annees_retirees: JSON.stringify(retirees),
      enregistre_le: new Date(instant.epochMilliseconds),
      enregistre_par: session.compteId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
