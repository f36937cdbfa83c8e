import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { versDate } from './champs.ts';
import { actualiserContenu } from './contenu-par.ts';
import { exigerOuvert, getPar } from './par.ts';
import { amenagementSaisi } from './schema-par.ts';

/** Writes adjustments into a PAR from a day on. */
export async function ajouterAmenagementsSaisis(
  { trx, coffre, instant }: Contexte,
  par: { id: string; pole_id: string },
  du: string,
  saisis: readonly z.output<typeof amenagementSaisi>[],
): Promise<void> {
  if (saisis.length === 0) return;
  await trx
    .insertInto('par_amenagement')
    .values(
      saisis.map(({ categorie, libelle, banque }) => ({
        pole_id: par.pole_id,
        par_id: par.id,
        categorie,
        libelle: coffre.sceller(libelle),
        banque: banque ?? null,
        du,
        au: null,
        ajoute_le: versDate(instant),
      })),
    )
    .execute();
}

/** Adds adjustments, picked from the bank or written, from a day on. */
export const ajouterAmenagements = definirCas({
  nom: 'amenagements.ajouterAmenagements',
  titre: 'Ajouter des aménagements à un protocole.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: z.object({
    parId: identifiant,
    du: jour,
    amenagements: z
      .array(amenagementSaisi)
      .min(1, 'Choisissez ou écrivez au moins un aménagement.')
      .max(60, 'Un protocole compte soixante aménagements au plus.'),
  }),
  sortie: z.object({ parId: identifiant, ajoutes: z.number() }),
  async executer(contexte, { parId, du, amenagements }) {
    const par = await getPar(contexte.trx, parId);
    exigerOuvert(par);
    if (du < par.debut) {
      throw new Refus('saisie-invalide', 'Une date est à corriger.', {
        champs: { du: 'L’aménagement commencerait avant le protocole. Vérifiez la date.' },
      });
    }
    await ajouterAmenagementsSaisis(contexte, par, du, amenagements);
    await actualiserContenu(contexte, parId);
    await contexte.journaliser({
      objet: 'par',
      objetId: parId,
      poleId: par.pole_id,
      changements: { amenagementsAjoutes: amenagements.length, du },
    });
    return { parId, ajoutes: amenagements.length };
  },
});

/** Ends an adjustment: what was done until then stays readable. */
export const terminerAmenagement = definirCas({
  nom: 'amenagements.terminerAmenagement',
  titre: 'Mettre fin à un aménagement d’un protocole.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: z.object({ amenagementId: identifiant, au: jour }),
  sortie: z.object({ parId: identifiant }),
  async executer(contexte, { amenagementId, au }) {
    const { trx, journaliser } = contexte;
    const ligne = await trx
      .selectFrom('par_amenagement')
      .select(['par_id', 'pole_id', 'du'])
      .where('id', '=', amenagementId)
      .where('au', 'is', null)
      .executeTakeFirst();
    if (!ligne) throw new Refus('introuvable', 'Cet aménagement n’existe pas, ou il est déjà terminé.');
    if (au < ligne.du) {
      throw new Refus('saisie-invalide', 'Une date est à corriger.', {
        champs: { au: 'L’aménagement finirait avant d’avoir commencé. Vérifiez la date.' },
      });
    }
    exigerOuvert(await getPar(trx, ligne.par_id));
    await trx.updateTable('par_amenagement').set({ au }).where('id', '=', amenagementId).execute();
    await actualiserContenu(contexte, ligne.par_id);
    await journaliser({
      objet: 'par',
      objetId: ligne.par_id,
      poleId: ligne.pole_id,
      changements: { amenagementTermine: amenagementId, au },
    });
    return { parId: ligne.par_id };
  },
});
