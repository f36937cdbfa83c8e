import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { TacheVue } from '../../kernel/taches.ts';

/** How long a school or a centre finds a cession among its tasks, once declared: a choice of display. */
const JOURS_D_ANNONCE = 30;

/** The cessions to take note of, for the pôle; those that were announced lately, for the other parties. */
export async function tachesCession({ trx, session, aujourdhui }: Contexte): Promise<TacheVue[]> {
  const { role } = session.active;
  if (!estPermis('cessions.lire', role) || estPermis('cessions.declarer', role)) return [];
  const acte = estPermis('cessions.acter', role);
  let vue = trx
    .selectFrom('cession as c')
    .innerJoin('integration as i', 'i.id', 'c.integration_id')
    .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
    .innerJoin('ecole as s', 's.id', 'c.ecole_id')
    .select(['c.integration_id', 'c.effet_le', 'e.nom', 'e.prenom', 's.nom as origine'])
    .orderBy('c.effet_le')
    .limit(20);
  vue = acte
    ? vue.where('c.actee_le', 'is', null)
    : vue.where('c.declaree_le', '>=', new Date(`${ajouterJours(aujourdhui, -JOURS_D_ANNONCE)}T00:00:00Z`));
  const lignes = await vue.execute();
  return lignes.map((l) => ({
    genre: 'propositions.cession',
    titre: `Accompagnement de ${l.prenom} ${l.nom}`,
    vers: `/integrations/${l.integration_id}/cession`,
    etape: acte ? 'Prendre acte de la cession au pôle' : 'Lire la cession au pôle',
    porteur: `cédé par ${l.origine}`,
    echeance: acte ? l.effet_le : null,
    etat: acte ? 'a-faire' : 'attente',
  }));
}
