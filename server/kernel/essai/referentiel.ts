import type { Schema } from '../../db/schema.ts';
import type { Trx } from '../cas-usage.ts';
import type { Noyau } from '../noyau.ts';
import { cleRecherche } from '../recherche.ts';
import { transactionFiltree } from '../transaction.ts';
import { IDS, MARQUE_ANNUAIRE_B, sessionDe, toutesLesSessions } from './identite.ts';

const DEPUIS = '2022-08-29';
const B = MARQUE_ANNUAIRE_B;

/** Accounts, then reference data and habilitations, as the administration would write them. */
export async function peuplerReferentiel(noyau: Noyau): Promise<void> {
  await noyau.base.db
    .insertInto('compte')
    .values(
      toutesLesSessions().map(({ compteId, nom, courriel }) => ({
        id: compteId,
        nom,
        courriel,
        courriel_verifie: true,
        image: null,
      })),
    )
    .execute();
  await transactionFiltree(noyau.base.db, sessionDe('administration'), async (trx) => {
    await peuplerEcoles(trx);
    await peuplerPoles(trx);
    await peuplerHabilitations(trx);
  });
}

function ecole(id: string, fase: number, nom: string, cote: 'a' | 'b', specialisee = false) {
  return {
    id,
    fase,
    nom,
    recherche: cleRecherche(nom),
    genre: specialisee ? ('specialisee' as const) : ('ordinaire' as const),
    niveaux: ['primaire'] as Schema['ecole']['niveaux'],
    types: specialisee ? [8] : [],
    zone: 1,
    localite: cote === 'a' ? 'Alphaville' : `Bourg ${B}`,
    po_id: cote === 'a' ? IDS.poA : IDS.poB,
    cpms_id: cote === 'a' ? IDS.cpmsA : IDS.cpmsB,
  };
}

async function peuplerEcoles(trx: Trx): Promise<void> {
  await trx.insertInto('zone').values({ numero: 1, nom: 'Zone d’essai' }).execute();
  const reseau = 'libre-confessionnel' as const;
  await trx
    .insertInto('pouvoir_organisateur')
    .values([
      { id: IDS.poA, fase: 90001, nom: 'PO Alpha', reseau },
      { id: IDS.poB, fase: 90002, nom: `PO ${B}`, reseau },
    ])
    .execute();
  await trx
    .insertInto('cpms')
    .values([
      { id: IDS.cpmsA, fase: 90003, nom: 'CPMS Alpha', zone: 1 },
      { id: IDS.cpmsB, fase: 90004, nom: `CPMS ${B}`, zone: 1 },
    ])
    .execute();
  await trx
    .insertInto('ecole')
    .values([
      ecole(IDS.siegeA, 90011, 'Siège Alpha', 'a', true),
      ecole(IDS.a1, 90012, 'École Alpha une', 'a'),
      { ...ecole(IDS.a2, 90013, 'École Alpha deux', 'a'), cpms_id: null },
      { ...ecole(IDS.secondaire, 90015, 'Athénée Alpha', 'a'), niveaux: ['secondaire'] },
      ecole(IDS.horsPole, 90014, 'Spécialisée Alpha', 'a', true),
      ecole(IDS.siegeB, 90021, `Siège ${B}`, 'b', true),
      ecole(IDS.b1, 90022, `École ${B}`, 'b'),
      ecole(IDS.b2, 90023, `École deux ${B}`, 'b'),
    ])
    .execute();
  await trx
    .insertInto('implantation')
    .values({ fase: 1, ecole_id: IDS.b1, nom: `Implantation ${B}`, localite: `Bourg ${B}` })
    .execute();
  await trx
    .insertInto('population')
    .values(
      [IDS.a1, IDS.a2, IDS.b1].map((ecole_id) => ({ ecole_id, comptee_le: '2025-01-15', eleves: 1000 })),
    )
    .execute();
}

async function peuplerPoles(trx: Trx): Promise<void> {
  const pole = { zone: 1, ecot: 'aucun' };
  await trx
    .insertInto('pole')
    .values([
      { id: IDS.poleA, numero: 1, nom: 'Pôle Alpha', siege_id: IDS.siegeA, ...pole },
      { id: IDS.poleB, numero: 2, nom: `Pôle ${B}`, siege_id: IDS.siegeB, ...pole },
    ])
    .execute();
  const lien = (pole_id: string, ecole_id: string, genre: 'siege' | 'cooperante') => ({
    pole_id,
    ecole_id,
    genre,
    du: DEPUIS,
    au: null,
    pourcentage: genre === 'siege' ? '100' : null,
  });
  await trx
    .insertInto('convention')
    .values([
      lien(IDS.poleA, IDS.siegeA, 'siege'),
      lien(IDS.poleA, IDS.a1, 'cooperante'),
      lien(IDS.poleA, IDS.a2, 'cooperante'),
      lien(IDS.poleB, IDS.siegeB, 'siege'),
      lien(IDS.poleB, IDS.b1, 'cooperante'),
      lien(IDS.poleB, IDS.b2, 'cooperante'),
    ])
    .execute();
}

async function peuplerHabilitations(trx: Trx): Promise<void> {
  await trx
    .insertInto('habilitation')
    .values(
      toutesLesSessions().map(({ compteId, active }) => ({
        id: active.id,
        compte_id: compteId,
        role: active.role,
        genre_portee: active.genrePortee,
        portee_id: active.porteeId,
        du: DEPUIS,
        au: null,
        cree_par: null,
      })),
    )
    .execute();
}
