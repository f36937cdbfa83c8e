import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { findEcole } from '../referentiel/index.ts';
import { lireInscription } from './consulter-secondaire.ts';
import { getIntegrationSuivie, type IntegrationSuivie } from './integration-suivie.ts';
import { CLES_PARTENAIRES, prioriteSecondaire, type Reponse, suiviSecondaire } from './secondaire.ts';

/**
 * Records where a pupil goes in secondary education and what each partner answered about the priority
 * (IPT-16). A partner who refuses to tick it has not refused the integration itself.
 */
export const suivreSecondaire = definirCas({
  nom: 'propositions.suivreSecondaire',
  titre: 'Suivre l’inscription en première secondaire.',
  permission: 'secondaire.suivre',
  genre: 'ecriture',
  entree: suiviSecondaire,
  sortie: z.object({ inscriptionId: identifiant, version: z.number() }),
  async executer(contexte, entree) {
    const { trx, coffre, aujourdhui, journaliser, historiser } = contexte;
    const { integrationId, reponses } = entree;
    const integration = await getIntegrationSuivie(trx, integrationId);
    await exigerPrimaire(contexte, integrationId);
    await exigerDestination(contexte, entree.ecoleDestinationId);
    exigerDates(entree.reponses, aujourdhui);
    const { inscription, reponses: avant } = await lireInscription(contexte, integrationId);
    const id = await ecrireInscription(contexte, integration, entree, inscription?.id ?? null);
    for (const partenaire of CLES_PARTENAIRES) {
      const valeurs = versLigne(contexte, reponses[partenaire]);
      await trx
        .insertInto('reponse_secondaire')
        .values({ pole_id: integration.pole_id, inscription_id: id, partenaire, ...valeurs })
        .onConflict((oc) => oc.columns(['inscription_id', 'partenaire']).doUpdateSet(valeurs))
        .execute();
    }
    const dire = (r: { reponse: string; le?: string | null | undefined } | undefined) =>
      r ? [r.reponse, r.le].filter(Boolean).join(', ') : null;
    await historiser({ poleId: integration.pole_id, objet: 'secondaire', objetId: integrationId }, [
      {
        champ: 'ecoleDestination',
        avant: inscription?.ecole ?? null,
        apres: (await findEcole(trx, entree.ecoleDestinationId))?.nom,
      },
      ...CLES_PARTENAIRES.map((partenaire) => ({
        champ: `priorite-${partenaire}`,
        avant: dire(avant.find((a) => a.partenaire === partenaire)),
        apres: dire(reponses[partenaire]),
      })),
      ...CLES_PARTENAIRES.map((partenaire) => {
        const ancienne = avant.find((a) => a.partenaire === partenaire)?.motif;
        const { reponse, motif } = reponses[partenaire];
        return {
          champ: `motif-${partenaire}`,
          avant: ancienne ? coffre.ouvrir<string>(ancienne) : null,
          apres: reponse === 'refuse' ? motif : null,
        };
      }),
    ]);
    await journaliser({
      objet: 'integration',
      objetId: integrationId,
      poleId: integration.pole_id,
      changements: {
        ecoleDestinationId: entree.ecoleDestinationId,
        priorite: prioriteSecondaire(CLES_PARTENAIRES.map((p) => reponses[p].reponse)),
      },
    });
    return { inscriptionId: id, version: entree.version + 1 };
  },
});

/** Answer, day and reason as they are kept: an answer that is awaited has neither. */
function versLigne({ coffre }: Contexte, { reponse, le, motif }: Reponse) {
  return {
    reponse,
    le: reponse === 'en-attente' ? null : (le ?? null),
    motif: reponse === 'refuse' ? coffre.sceller(motif) : null,
  };
}

async function exigerPrimaire({ trx }: Contexte, integrationId: string): Promise<void> {
  const derniere = await trx
    .selectFrom('parcours_annee')
    .select('niveau')
    .where('integration_id', '=', integrationId)
    .orderBy('annee_scolaire', 'desc')
    .executeTakeFirst();
  if (derniere?.niveau === 'primaire') return;
  throw new Refus(
    'regle-non-respectee',
    'Ce suivi concerne un élève de l’enseignement primaire qui entre en première secondaire.',
  );
}

async function exigerDestination({ trx }: Contexte, ecoleId: string): Promise<void> {
  const ecole = await findEcole(trx, ecoleId);
  if (ecole?.genre === 'ordinaire' && ecole.niveaux.includes('secondaire')) return;
  throw new Refus('saisie-invalide', 'L’école de destination est à corriger.', {
    champs: { ecoleDestinationId: 'Choisissez une école qui organise l’enseignement secondaire ordinaire.' },
  });
}

function exigerDates(reponses: Record<string, Reponse>, aujourdhui: string): void {
  const champs = Object.fromEntries(
    Object.entries(reponses)
      .filter(([, { le }]) => le !== undefined && le > aujourdhui)
      .map(([cle]) => [
        `reponses.${cle}.le`,
        'Cette date est dans le futur. Indiquez le jour de la réponse.',
      ]),
  );
  if (Object.keys(champs).length > 0) {
    throw new Refus('saisie-invalide', 'Les dates sont à corriger.', { champs });
  }
}

type Saisie = z.output<typeof suiviSecondaire>;

async function ecrireInscription(
  { trx, session, instant }: Contexte,
  { id: integrationId, pole_id }: IntegrationSuivie,
  { ecoleDestinationId, version }: Saisie,
  inscriptionId: string | null,
): Promise<string> {
  const ligne = inscriptionId
    ? await trx
        .updateTable('inscription_secondaire')
        .set({ ecole_destination_id: ecoleDestinationId, version: version + 1 })
        .where('id', '=', inscriptionId)
        .where('version', '=', version)
        .returning('id')
        .executeTakeFirst()
    : await trx
        .insertInto('inscription_secondaire')
        .values({
          pole_id,
          integration_id: integrationId,
          ecole_destination_id: ecoleDestinationId,
          enregistree_le: new Date(instant.epochMilliseconds),
          enregistree_par: session.compteId,
        })
        .onConflict((oc) => oc.doNothing())
        .returning('id')
        .executeTakeFirst();
  if (ligne) return ligne.id;
  throw new Refus(
    'conflit',
    'Une autre personne a modifié ce suivi entre-temps. Vos réponses restent à l’écran : comparez dans un autre onglet, puis recommencez.',
  );
}
