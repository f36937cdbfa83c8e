import { proposerPalier } from '@polaris/regles/recrutement/vocabulaire.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { type ContexteVisiteur, definirCasVisiteur } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { composerContenu, type SaisieCandidature, saisieCandidature } from './saisie-candidature.ts';
import { adresseDe, empreindreJeton, empreindrePersonne, tirerJeton, tirerReference } from './secrets.ts';

type Recue = { candidature_id: string; pole_id: string };

/**
 * Receives an application to an open call, without account. The answer is the receipt: a reference, and a
 * personal link that is shown once. The same person twice is accepted: the employer sees it, the form says nothing.
 */
export const deposerCandidature = definirCasVisiteur({
  nom: 'recrutement.deposerCandidature',
  titre: 'Postuler à un appel à candidatures.',
  permission: 'recrutement.postuler',
  genre: 'visiteur',
  entree: saisieCandidature.extend({
    appelId: identifiant,
    accord: z.literal('oui', { error: 'Cochez pour dire que ces réponses sont les vôtres.' }),
  }),
  sortie: z.object({
    reference: z.string() /** The personal link, shown once. */,
    adresse: z.string(),
    palier: z.number(),
  }),
  async executer(contexte, { appelId, accord: _, ...saisie }) {
    const { fichiers, journaliser } = contexte;
    const secrets = { jeton: tirerJeton(), reference: tirerReference() };
    const propose = proposerPalier(saisie.lieux);
    const range = saisie.fichier ? await fichiers.ranger(saisie.fichier.octets) : null;
    try {
      const recue = await recevoir(contexte, { appelId, saisie, propose, range, ...secrets });
      if (!recue) {
        throw new Refus(
          'regle-non-respectee',
          'Cet appel ne reçoit plus de candidatures, ou une fonction choisie n’y est pas. Relisez l’appel.',
        );
      }
      await journaliser({
        objet: 'candidature',
        objetId: recue.candidature_id,
        poleId: recue.pole_id,
        changements: { appelId, palier: propose.palier, voie: 'formulaire', fichier: range !== null },
      });
      const { reference, jeton } = secrets;
      return { reference, adresse: adresseDe(contexte, jeton), palier: propose.palier };
    } catch (erreur) {
      if (range) await fichiers.oublier(range);
      throw erreur;
    }
  },
});

type Reception = {
  appelId: string;
  saisie: SaisieCandidature;
  propose: ReturnType<typeof proposerPalier>;
  range: string | null;
  jeton: string;
  reference: string;
};

async function recevoir(
  { trx, coffre, instant, aujourdhui }: ContexteVisiteur,
  { appelId, saisie, propose, range, jeton, reference }: Reception,
): Promise<Recue | undefined> {
  const { prenom, nom, courriel } = saisie;
  const { rows } = await sql<Recue>`select * from candidature_deposer(
    ${appelId}::uuid, ${reference}, ${empreindreJeton(jeton)}, ${empreindrePersonne(coffre, saisie)}::text[],
    ${coffre.sceller({ prenom, nom, courriel })}::bytea,
    ${coffre.sceller(composerContenu(saisie, propose.pourquoi))}::bytea, ${propose.palier}::smallint,
    ${saisie.fonctions}::text[], ${range}::uuid, ${saisie.fichier?.type ?? null}, ${aujourdhui}::date,
    ${instant.toString()}::timestamptz)`.execute(trx);
  return rows[0];
}
