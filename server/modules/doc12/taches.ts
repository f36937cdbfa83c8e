import { anneeCourante } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { TacheVue } from '../../kernel/taches.ts';

/** Parts whose members work in the pôle today and have no request for an advance this school year. */
export async function taches({ trx, droit, aujourdhui, session }: Contexte): Promise<TacheVue[]> {
  if (!estPermis('doc12.preparer', session.active.role)) return [];
  const annee = anneeCourante(droit, aujourdhui);
  const parts = await trx
    .selectFrom('charge as g')
    .innerJoin('ecole as e', 'e.id', 'g.ecole_id')
    .select(({ fn }) => [
      'e.id as ecoleId',
      'e.nom as ecole',
      fn.count('g.membre_id').distinct().as('membres'),
    ])
    .where('g.lieu', '=', 'pole')
    .where('g.situation', '<>', 'contractuel')
    .where('g.du', '<=', aujourdhui)
    .where((eb) => eb.or([eb('g.au', 'is', null), eb('g.au', '>', aujourdhui)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('doc12_emission as d')
            .select('d.document_id')
            .whereRef('d.membre_id', '=', 'g.membre_id')
            .where('d.annee_scolaire', '=', annee),
        ),
      ),
    )
    .groupBy(['e.id', 'e.nom'])
    .orderBy('e.nom')
    .limit(20)
    .execute();
  return parts.map(({ ecoleId, ecole, membres }) => ({
    genre: 'doc12.emettre',
    titre: `Demandes d’avance : ${ecole}`,
    vers: `/equipe/doc12?annee=${annee}&part=${ecoleId}`,
    etape:
      Number(membres) === 1 ? 'Émettre le Doc 12 d’un membre' : `Émettre les Doc 12 de ${membres} membres`,
    porteur: 'Pouvoir organisateur',
    echeance: null,
    etat: 'a-faire',
  }));
}
