import type { Noyau } from '../noyau.ts';
import { cleRecherche } from '../recherche.ts';
import { executerPour } from '../registre.ts';
import type { Session } from '../session.ts';
import { transactionFiltree } from '../transaction.ts';
import { IDS, MARQUE_ANNUAIRE_B, sessionDe } from './identite.ts';
import { ANNEE } from './monde.ts';

/** What a pôle shares: its partner, an amendment of each kind, a line of its register, a formal notice. */
export type Partage = {
  partenaireId: string;
  avenantId: string;
  retrocessionId: string;
  ecritureId: string;
  miseEnDemeureId: string;
};

/** Pôle and siège of each side, and the partner that this makes, of another PO. */
const COTES = {
  a: { poleId: IDS.poleA, siegeId: IDS.siegeA, partenaireId: IDS.partenaireA, fase: 90051, poId: IDS.poB },
  b: { poleId: IDS.poleB, siegeId: IDS.siegeB, partenaireId: IDS.partenaireB, fase: 90052, poId: IDS.poA },
} as const;

export async function ouvrirPartage(
  noyau: Noyau,
  session: Session,
  cote: 'a' | 'b',
  nom: string,
): Promise<Partage> {
  const { poleId, siegeId, partenaireId } = COTES[cote];
  await ajouterPartenaire(noyau, cote, cote === 'b' ? MARQUE_ANNUAIRE_B : nom);
  const executer = executerPour(noyau, session);
  const { avenantId } = await executer('partage.modifierCle', {
    annee: ANNEE,
    parts: [
      { ecoleId: siegeId, pourcentage: '60' },
      { ecoleId: partenaireId, pourcentage: '40' },
    ],
    decideLe: '2025-09-15',
    unanimite: 'oui',
    note: `Clé ${nom}`,
  });
  await executer('partage.repartir', { annee: ANNEE, traitements: '80', fonctionnement: '10' });
  const { avenantId: retrocessionId } = await executer('partage.retroceder', {
    annee: ANNEE,
    ecoleId: partenaireId,
    points: '4,5',
    effetLe: '2025-09-15',
    decideLe: '2025-09-12',
    note: `Rétrocession ${nom}`,
  });
  const { ecritureId } = await executer('fonctionnement.noter', {
    sens: 'recette',
    le: '2025-09-20',
    objet: `Recette ${nom}`,
    montant: '500',
    reference: 'Extrait 3',
    fichier: { nom: 'extrait.pdf', octets: new TextEncoder().encode('%PDF-1.7 essai') },
  });
  const { miseEnDemeureId } = await executerPour(noyau, sessionDe('administration'))(
    'retraits.mettreEnDemeure',
    { poleId, le: '2025-09-22', manquement: `Manquement ${nom}` },
  );
  return { partenaireId, avenantId, retrocessionId, ecritureId, miseEnDemeureId };
}

/** A partner of another PO than the siège: their key is decided together. */
export function ajouterPartenaire(noyau: Noyau, cote: 'a' | 'b', nom: string): Promise<void> {
  const { poleId, partenaireId, fase, poId } = COTES[cote];
  return transactionFiltree(noyau.base.db, sessionDe('administration'), async (trx) => {
    await trx
      .insertInto('ecole')
      .values({
        id: partenaireId,
        fase,
        nom: `Partenaire ${nom}`,
        recherche: cleRecherche(`Partenaire ${nom}`),
        genre: 'specialisee',
        niveaux: ['primaire'],
        types: [8],
        zone: 1,
        localite: `Bourg ${nom}`,
        po_id: poId,
        cpms_id: null,
      })
      .execute();
    await trx
      .insertInto('convention')
      .values({
        pole_id: poleId,
        ecole_id: partenaireId,
        genre: 'partenaire',
        du: '2022-08-29',
        au: null,
        pourcentage: '0',
      })
      .execute();
  });
}
