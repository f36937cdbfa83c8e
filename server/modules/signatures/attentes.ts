import { sql } from 'kysely';
import type { GenreActe, PartieSignataire } from '../../db/schema.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { porteePole } from '../../kernel/session.ts';
import { ACTES, nombreAttendu, partiesDe } from './actes.ts';
import { blocsChanges, blocsIncomplets } from './contenu.ts';
import type { ActeComplet } from './repository.ts';

/** One answer that is awaited. `pret`: what this party must have read complete is complete. */
export type Attente = {
  acteId: string;
  genre: GenreActe;
  titre: string;
  eleve: string;
  ecole: string;
  partie: PartieSignataire;
  titrePartie: string;
  nature: 'accord' | 'avis';
  etat: 'manquante' | 'a-reprendre' | 'refusee';
  pret: boolean;
  ouvertLe: Date;
  echeance: string | null;
  relanceeLe: Date | null;
};

type Filtre = { genre?: GenreActe | undefined; partie?: PartieSignataire | undefined };

/**
 * Answers awaited on the open acts in the reach of the session, by deadline, then by age. An optional party
 * is not awaited; neither is anybody once the integration of a protocol has ended. A pôle that took over a
 * pupil reads the acts of the pôle of before, but gathers nothing for them.
 */
export async function lireAttentes(
  { trx, aujourdhui, session }: Pick<Contexte, 'trx' | 'aujourdhui' | 'session'>,
  { genre, partie: voulue }: Filtre,
): Promise<Attente[]> {
  const pole = porteePole(session);
  const actes = await trx
    .selectFrom('acte as a')
    .innerJoin('eleve as e', 'e.id', 'a.eleve_id')
    .innerJoin('ecole as o', 'o.id', 'a.ecole_id')
    .selectAll('a')
    .select(['e.nom', 'e.prenom', 'e.naissance', 'o.nom as ecole'])
    .where('a.clos_le', 'is', null)
    .where(enCours(aujourdhui))
    .where(inacheve())
    .$if(pole !== null, (q) => q.where('a.pole_id', '=', pole))
    .$if(genre !== undefined, (q) => q.where('a.genre', '=', genre as GenreActe))
    .orderBy(sql`a.echeance nulls last`)
    .orderBy('a.ouvert_le')
    .orderBy('a.id')
    .execute();
  if (actes.length === 0) return [];
  const ids = actes.map(({ id }) => id);
  const reponses = await trx
    .selectFrom('signature')
    .select(['acte_id', 'partie', 'decision', 'couverture'])
    .where('acte_id', 'in', ids)
    .where('retiree_le', 'is', null)
    .execute();
  const relances = await trx
    .selectFrom('relance')
    .select(['acte_id', 'partie', (eb) => eb.fn.max('le').as('le')])
    .where('acte_id', 'in', ids)
    .groupBy(['acte_id', 'partie'])
    .execute();
  const cle = (l: { acte_id: string; partie: string }) => `${l.acte_id} ${l.partie}`;
  const parActe = new Map(reponses.map((r) => [cle(r), r]));
  const relanceDe = new Map(relances.map((r) => [cle(r), r.le]));
  return actes.flatMap((acte) =>
    partiesDe(acte.genre)
      .filter(([partie, { facultative }]) => !facultative && (!voulue || partie === voulue))
      .flatMap(([partie, description]) => {
        const reponse = parActe.get(`${acte.id} ${partie}`);
        const etat = etatDe(acte, description.scelle, reponse);
        if (etat === null) return [];
        const commun = vueActe(acte);
        return [
          {
            ...commun,
            partie,
            titrePartie: description.titre,
            nature: description.nature,
            etat,
            pret: blocsIncomplets(acte.contenu, description.requiert).length === 0,
            relanceeLe: relanceDe.get(`${acte.id} ${partie}`) ?? null,
          },
        ];
      }),
  );
}

type Reponse = { decision: 'signature' | 'refus'; couverture: Readonly<Record<string, string>> };

function etatDe(acte: ActeComplet, scelle: 'tout' | readonly string[], reponse: Reponse | undefined) {
  if (!reponse) return 'manquante';
  if (blocsChanges(acte.contenu, scelle, reponse.couverture).length > 0) return 'a-reprendre';
  return reponse.decision === 'refus' ? 'refusee' : null;
}

function vueActe(acte: ActeComplet) {
  return {
    acteId: acte.id,
    genre: acte.genre,
    titre: ACTES[acte.genre].titre,
    eleve: `${acte.prenom} ${acte.nom}`,
    ecole: acte.ecole,
    ouvertLe: acte.ouvert_le,
    echeance: acte.echeance,
  };
}

/** The integration of a protocol still runs, or has not begun. */
const enCours = (aujourdhui: string) => sql<boolean>`not exists (
  select from integration i where a.genre = 'protocole' and i.id = a.objet_id and i.fin < ${aujourdhui})`;

/** Fewer signatures than expected, or one that no longer covers what the act says: the rest is finished. */
function inacheve() {
  const attendus = Object.keys(ACTES).map(
    (genre) => sql`when ${genre} then ${sql.lit(nombreAttendu(genre as GenreActe))}`,
  );
  return sql<boolean>`(select count(*) from signature g
    where g.acte_id = a.id and g.retiree_le is null and g.decision = 'signature'
      and not exists (select from jsonb_each_text(g.couverture) c
        where a.contenu -> c.key ->> 'empreinte' is distinct from c.value)
      and (select count(*) from jsonb_object_keys(g.couverture)) > 0)
    < (case a.genre ${sql.join(attendus, sql` `)} end)`;
}
