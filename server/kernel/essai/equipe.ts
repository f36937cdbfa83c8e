import { ajouterCharge, ajouterMembre } from '../../modules/personnel/index.ts';
import type { Contexte } from '../cas-usage.ts';
import type { Noyau } from '../noyau.ts';
import { transactionFiltree } from '../transaction.ts';
import { IDS, MARQUES, sessionDe } from './identite.ts';
import { ANNEE } from './monde.ts';

/** One part of a team: its cadre adopted with one post, who holds it, and a variant of the next year. */
export type Equipe = {
  poleId: string;
  ecoleId: string;
  cadreId: string;
  posteId: string;
  membreId: string;
  chargeId: string;
  varianteId: string;
};

const ANNEE_SUIVANTE = '2026-27';

/** Parts of the trial world: the siège of A, the partner of A, the siège of B. */
const PARTS = {
  a: { cote: 'a', poleId: IDS.poleA, ecoleId: IDS.siegeA, nom: 'Alpha' },
  a2: { cote: 'a', poleId: IDS.poleA, ecoleId: IDS.partenaireA, nom: 'Partenaire' },
  b: { cote: 'b', poleId: IDS.poleB, ecoleId: IDS.siegeB, nom: MARQUES.b },
} as const;

export async function ouvrirEquipes(noyau: Noyau): Promise<Record<keyof typeof PARTS, Equipe>> {
  return {
    a: await ouvrirEquipe(noyau, 'a'),
    a2: await ouvrirEquipe(noyau, 'a2'),
    b: await ouvrirEquipe(noyau, 'b'),
  };
}

/** As the direction of the siège would have written them, with a stopped clock. */
function ouvrirEquipe(noyau: Noyau, cle: keyof typeof PARTS): Promise<Equipe> {
  const { cote, poleId, ecoleId, nom } = PARTS[cle];
  const session = sessionDe('direction-siege', cote);
  const instant = noyau.horloge();
  return transactionFiltree(noyau.base.db, session, async (trx) => {
    const contexte = {
      trx,
      session,
      instant,
      coffre: noyau.coffre,
      journaliser: async () => undefined,
    } as unknown as Contexte;
    const lieu = { pole_id: poleId, ecole_id: ecoleId };
    const { id: cadreId } = await trx
      .insertInto('cadre')
      .values({
        ...lieu,
        annee_scolaire: ANNEE,
        nom: `Cadre ${nom}`,
        etat: 'variante',
        points: '550',
        concertation_le: null,
        organe: null,
        avis: noyau.coffre.sceller(`Avis ${nom}`),
        adopte_le: null,
        adopte_par: null,
        jugement: null,
        droit_version: noyau.droit.version,
        cree_le: new Date(instant.epochMilliseconds),
        cree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const poste = { fonction: 'Instituteur primaire', fraction: '5/5' };
    const { id: posteId } = await trx
      .insertInto('poste')
      .values({ ...lieu, cadre_id: cadreId, ordre: 1, ...poste, source: 'points', intitule: null })
      .returning('id')
      .executeTakeFirstOrThrow();
    await trx
      .updateTable('cadre')
      .set({
        etat: 'adopte',
        concertation_le: '2025-05-12',
        organe: 'Conseil d’entreprise',
        adopte_le: '2025-06-02',
        adopte_par: session.compteId,
        jugement: JSON.stringify({}),
      })
      .where('id', '=', cadreId)
      .execute();
    const membreId = await ajouterMembre(contexte, { poleId, ecoleId, nom, prenom: 'Dominique' });
    const chargeId = await ajouterCharge(contexte, {
      membreId,
      lieu: 'pole',
      posteId,
      fonction: poste.fonction,
      prestees: 36,
      sur: 36,
      situation: 'temporaire',
      titre: 'TR',
      du: '2025-08-25',
    });
    const varianteId = await ouvrirVariante(contexte, { poleId, ecoleId, nom, siege: cle !== 'a2' });
    return { poleId, ecoleId, cadreId, posteId, membreId, chargeId, varianteId };
  });
}

/** The next year has not begun: this one may still be composed, and adopted. */
async function ouvrirVariante(
  { trx, session, instant }: Contexte,
  part: { poleId: string; ecoleId: string; nom: string; siege: boolean },
): Promise<string> {
  const lieu = { pole_id: part.poleId, ecole_id: part.ecoleId };
  const { id } = await trx
    .insertInto('cadre')
    .values({
      ...lieu,
      annee_scolaire: ANNEE_SUIVANTE,
      nom: `Variante ${part.nom}`,
      etat: 'variante',
      points: null,
      concertation_le: null,
      organe: null,
      avis: null,
      adopte_le: null,
      adopte_par: null,
      jugement: null,
      droit_version: 'essai',
      cree_le: new Date(instant.epochMilliseconds),
      cree_par: session.compteId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const fonctions = [...(part.siege ? ['Coordonnateur du pôle territorial'] : []), 'Instituteur primaire'];
  await trx
    .insertInto('poste')
    .values(
      fonctions.map((fonction, rang) => ({
        ...lieu,
        cadre_id: id,
        ordre: rang + 1,
        fonction,
        fraction: '5/5',
        source: 'points' as const,
        intitule: null,
      })),
    )
    .execute();
  return id;
}
