import { BESOINS, CATEGORIES, clesDe } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt } from '../../kernel/champs.ts';
import { NIVEAUX } from '../../kernel/personne.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { Refus } from '../../kernel/refus.ts';
import { BANQUE_COMMUNE, type EntreeBanque } from './banque-commune.ts';
import { versDate } from './champs.ts';
import { exigerPole } from './cooperation.ts';

const categorie = z.enum(clesDe(CATEGORIES), { error: 'Choisissez une catégorie.' });
const besoin = z.enum(clesDe(BESOINS), { error: 'Choisissez le besoin auquel il répond.' });
const niveauBanque = z.enum(NIVEAUX, { error: 'Choisissez au moins un niveau.' });

/** The adjustments that the pôles in reach added to the common bank. */
async function listerPropres(trx: Trx): Promise<EntreeBanque[]> {
  const lignes = await trx
    .selectFrom('banque_pole')
    .select(['id', 'libelle', 'categorie', 'besoin', 'niveaux'])
    .where('retire_le', 'is', null)
    .orderBy('libelle')
    .execute();
  return lignes.map(({ id, ...ligne }) => ({ ...ligne, cle: id, besoin: besoin.parse(ligne.besoin) }));
}

/** Adjustments to pick from, those of the pôle first: by need, level and category, or by words. */
export const listerBanque = definirCas({
  nom: 'amenagements.listerBanque',
  titre: 'Chercher dans la banque d’aménagements.',
  permission: 'banque.lire',
  genre: 'lecture',
  entree: z.object({
    recherche: z.string().trim().max(80).default(''),
    besoin: besoin.optional(),
    niveau: niveauBanque.optional(),
    categorie: categorie.optional(),
  }),
  sortie: z.object({
    entrees: z.array(
      z.object({
        cle: z.string(),
        libelle: z.string(),
        categorie,
        besoin,
        niveaux: z.array(niveauBanque),
        /** Added by the pôle itself. */
        propre: z.boolean(),
      }),
    ),
    total: z.number(),
  }),
  async executer({ trx }, filtres) {
    const propres = (await listerPropres(trx)).map((entree) => ({ ...entree, propre: true }));
    const communes = BANQUE_COMMUNE.map((entree) => ({ ...entree, propre: false }));
    const toutes = [...propres, ...communes];
    const mots = cleRecherche(filtres.recherche).split(' ').filter(Boolean);
    const retenues = toutes.filter(
      (entree) =>
        (!filtres.besoin || entree.besoin === filtres.besoin) &&
        (!filtres.niveau || entree.niveaux.includes(filtres.niveau)) &&
        (!filtres.categorie || entree.categorie === filtres.categorie) &&
        mots.every((mot) => cleRecherche(entree.libelle).includes(mot)),
    );
    return {
      entrees: retenues.map((entree) => ({ ...entree, niveaux: [...entree.niveaux] })),
      total: toutes.length,
    };
  },
});

/** Adds an adjustment to the bank of the pôle: generic words, never about a pupil. */
export const ajouterBanque = definirCas({
  nom: 'amenagements.ajouterBanque',
  titre: 'Ajouter un aménagement à la banque du pôle.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: z.object({
    libelle: texteCourt(400, 'Décrivez l’aménagement, sans nommer personne.'),
    categorie,
    besoin,
    niveaux: z.array(niveauBanque).min(1, 'Choisissez au moins un niveau.').max(3),
  }),
  sortie: z.object({ cle: identifiant }),
  async executer(contexte, entree) {
    const { trx, session, instant, journaliser } = contexte;
    const poleId = exigerPole(contexte);
    const { id } = await trx
      .insertInto('banque_pole')
      .values({
        pole_id: poleId,
        ...entree,
        ajoute_le: versDate(instant),
        ajoute_par: session.compteId,
        retire_le: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'banque_pole',
      objetId: id,
      poleId,
      changements: { categorie: entree.categorie, besoin: entree.besoin },
    });
    return { cle: id };
  },
});

/** Takes an adjustment out of the bank of the pôle; the PAR that use it keep it. */
export const retirerBanque = definirCas({
  nom: 'amenagements.retirerBanque',
  titre: 'Retirer un aménagement de la banque du pôle.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: z.object({ cle: identifiant }),
  sortie: z.object({ retire: z.literal(true) }),
  async executer({ trx, instant, journaliser }, { cle }) {
    const retire = await trx
      .updateTable('banque_pole')
      .set({ retire_le: versDate(instant) })
      .where('id', '=', cle)
      .where('retire_le', 'is', null)
      .returning('pole_id')
      .executeTakeFirst();
    if (!retire)
      throw new Refus('introuvable', 'Cet aménagement n’est pas, ou plus, dans la banque de votre pôle.');
    await journaliser({
      objet: 'banque_pole',
      objetId: cle,
      poleId: retire.pole_id,
      changements: { retire: true },
    });
    return { retire: true as const };
  },
});
