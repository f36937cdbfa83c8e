import { anneeCourante, getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import type { TacheVue } from '../../kernel/taches.ts';

const AU_PLUS = 20;

/** Competences written down whose proof is still to be put in the file: for those who keep the people. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  const { trx, droit, aujourdhui, session } = contexte;
  if (!estPermis('personnel.tenir', session.active.role)) return [];
  const annee = anneeCourante(droit, aujourdhui);
  const { rentree } = getExercice(droit, annee);
  const lignes = await trx
    .selectFrom('competence as c')
    .innerJoin('membre_personnel as m', 'm.id', 'c.membre_id')
    .innerJoin('pouvoir_organisateur as p', (join) =>
      join.on('p.id', '=', (eb) =>
        eb.selectFrom('ecole as e').select('e.po_id').whereRef('e.id', '=', 'm.ecole_id'),
      ),
    )
    .select(['m.id', 'm.nom', 'm.prenom', 'p.nom as po'])
    .distinct()
    .where('c.retiree_le', 'is', null)
    .where('c.preuve_le', 'is', null)
    .where((eb) => eb.or([eb('m.parti_le', 'is', null), eb('m.parti_le', '>', rentree)]))
    .orderBy('m.nom')
    .limit(AU_PLUS)
    .execute();
  return lignes.map(({ id, nom, prenom, po }) => ({
    genre: 'personnel.preuve',
    titre: `${prenom} ${nom}`,
    vers: `/equipe/personnel/${id}?annee=${annee}`,
    etape: 'Joindre la preuve de la compétence particulière',
    porteur: po,
    echeance: null,
    etat: 'a-faire',
  }));
}
