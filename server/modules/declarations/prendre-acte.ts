import { ipt } from '@polaris/regles/financement/ipt.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { ajouterMouvement } from '../financement/index.ts';
import { getIntegration } from '../integration/index.ts';
import { calculerEffets, detailProcedure } from './juger.ts';
import { type DeclarationComplete, getDeclaration } from './repository.ts';

/**
 * The Cellule takes note: of a first IPT declared late, which awaits no agreement, or of a derogation that
 * was granted. The points the law gives this year enter budget C (FIN-11, FIN-12); from 2026-27 on there
 * are none, and the answer says so.
 */
export const prendreActe = definirCas({
  nom: 'declarations.prendreActe',
  titre: 'Prendre acte d’une déclaration et inscrire ses moyens.',
  permission: 'declarations.recevoir',
  genre: 'ecriture',
  entree: z.object({ declarationId: identifiant, version }),
  sortie: z.object({
    /** Points written to budget C; null when the law gives none this year. */
    points: z.number().nullable(),
    mouvementId: identifiant.nullable(),
  }),
  async executer(contexte, { declarationId, version: lue }) {
    const { trx, session, instant, journaliser } = contexte;
    const declaration = await getDeclaration(trx, declarationId);
    if (!attendUnActe(declaration)) {
      throw new Refus(
        'conflit',
        'Il n’y a pas lieu de prendre acte de cette déclaration, ou c’est déjà fait.',
      );
    }
    const mouvement = await inscrire(contexte, declaration);
    const touchee = await trx
      .updateTable('declaration')
      .set({
        etat: declaration.genre === 'premiere-ipt-tardive' ? 'recue' : 'accordee',
        prise_en_acte_le: new Date(instant.epochMilliseconds),
        prise_en_acte_par: session.compteId,
        version: lue + 1,
      })
      .where('id', '=', declarationId)
      .where('version', '=', lue)
      .where('prise_en_acte_le', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!touchee)
      throw new Refus('conflit', 'Une autre personne vient de prendre acte de cette déclaration.');
    await journaliser({
      objet: 'declaration',
      objetId: declarationId,
      poleId: declaration.pole_id,
      changements: { priseEnActe: true, mouvementId: mouvement?.id ?? null, budget: mouvement ? 'C' : null },
    });
    return { points: mouvement?.points ?? null, mouvementId: mouvement?.id ?? null };
  },
});

/** Does the Cellule still have to take note of it? */
export function attendUnActe(d: Pick<DeclarationComplete, 'genre' | 'etat' | 'prise_en_acte_le'>): boolean {
  if (d.prise_en_acte_le) return false;
  return d.genre === 'premiere-ipt-tardive' ? d.etat === 'transmise' : d.etat === 'accordee';
}

/** The movement of budget C of the integration that started, from its own facts; null when there is none. */
async function inscrire(contexte: Contexte, declaration: DeclarationComplete) {
  const { trx, droit } = contexte;
  const { nouveauPole } = detailProcedure.parse(declaration.jugement.detail).points ?? {};
  if (nouveauPole !== 'points-au-budget-c' || !declaration.integration_id) return null;
  const integration = await getIntegration(trx, declaration.integration_id);
  const { points: jugement = null } =
    calculerEffets(droit, declaration.annee_scolaire, declaration.jugement as never, {
      debut: integration.premier_debut,
      type: integration.type,
      niveau: integration.niveau,
      anneeEtude: integration.annee_etude,
    }).nouveauPole ?? {};
  if (jugement?.issue !== 'resultat' || typeof jugement.valeur !== 'number') {
    throw new Refus(
      'regle-non-respectee',
      'Les points de cette intégration ne peuvent pas être calculés : une valeur du droit n’est pas publiée.',
      { suite: jugement },
    );
  }
  const id = await ajouterMouvement(contexte, {
    poleId: declaration.pole_id,
    anneeScolaire: declaration.annee_scolaire,
    budget: 'C',
    genre: 'ipt-tardive',
    points: jugement.valeur,
    effetLe: integration.debut,
    fait: { genre: 'integration', id: integration.id },
    regle: ipt.nom,
    jugement,
  });
  return { id, points: jugement.valeur };
}
