import { z } from 'zod';
import type { ItemGrille } from '../../db/schema.ts';
import { type Contexte, definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, texteCourt, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { direSuppression, getRegime } from './regime.ts';
import { getGrille } from './repository-grilles.ts';
import { score, trancheSaisie } from './schema.ts';
import { CLES_DOMAINES } from './tables.ts';

const AGE = 'Un âge est un nombre entier de 2 à 30 ans.';
const age = z.preprocess(
  (v) => (v === '' || v === null ? undefined : v),
  z.coerce.number({ error: AGE }).int(AGE).min(2, AGE).max(30, AGE).optional(),
);

const item = z.object({
  /** Kept from a version to the next; given by the platform to a new question. */
  cle: z
    .string()
    .regex(/^q\d{1,3}$/)
    .optional(),
  libelle: texteCourt(300, 'Écrivez la question, ou videz toute la ligne pour la retirer.'),
  domaine: z.enum(CLES_DOMAINES, { error: 'Choisissez la déficience que la question concerne.' }),
  choix: z
    .array(z.object({ score, libelle: texteCourt(200, 'Écrivez la réponse après son score.') }))
    .min(2, 'Écrivez au moins deux réponses, une par ligne : « 0 : Sans difficulté ».')
    .max(12, 'Écrivez au plus douze réponses.')
    .refine((choix) => new Set(choix.map((c) => c.score)).size === choix.length, {
      message: 'Deux réponses ont le même score : chaque score sert une seule fois par question.',
    }),
});

const grilleSaisie = z
  .object({
    /** Absent: a new draft. */
    grilleId: identifiant.optional(),
    version,
    titre: texteCourt(150, 'Donnez un titre à la grille.'),
    depuis: anneeScolaire,
    ageMin: age,
    ageMax: age,
    /** An invented grid, for a trial: every screen and paper says so. */
    essai: z.boolean(),
    items: z.array(item).max(60, 'Une grille compte au plus 60 questions.'),
    tranches: z
      .array(trancheSaisie)
      .max(20, 'Une grille compte au plus 20 tranches.')
      .refine((tranches) => new Set(tranches.map((t) => t.des)).size === tranches.length, {
        message: 'Deux tranches commencent au même total. Corrigez l’une des deux.',
      }),
  })
  .refine(({ ageMin, ageMax }) => (ageMin ?? 0) <= (ageMax ?? 99), {
    path: ['ageMax'],
    message: 'L’âge maximal est inférieur à l’âge minimal. Corrigez l’un des deux.',
  });

type GrilleSaisie = z.output<typeof grilleSaisie>;

/** Writes a draft of the grid, whole. A published grid is never changed: a new version is made instead. */
export const enregistrerGrille = definirCas({
  nom: 'sensoriMoteur.enregistrerGrille',
  titre: 'Enregistrer le brouillon d’une grille de l’échelle.',
  permission: 'grilles.gerer',
  genre: 'ecriture',
  entree: grilleSaisie,
  sortie: z.object({ grilleId: identifiant, numero: z.number() }),
  async executer(contexte, saisie) {
    const regime = getRegime(contexte.droit, saisie.depuis);
    if (!regime.existe) {
      const champs = { depuis: direSuppression(regime) };
      throw new Refus('saisie-invalide', 'Cette grille ne peut pas commencer cette année-là.', { champs });
    }
    const { trx, journaliser } = contexte;
    const faite = saisie.grilleId
      ? await modifier(trx, saisie.grilleId, saisie)
      : await ajouterGrille(contexte, colonnesDe(saisie), null);
    await journaliser({
      objet: 'grille_echelle',
      objetId: faite.grilleId,
      poleId: null,
      changements: { numero: faite.numero, depuis: saisie.depuis, questions: saisie.items.length },
    });
    return faite;
  },
});

/** Columns of a draft, JSON already written. */
type Colonnes = ReturnType<typeof colonnesDe>;

function colonnesDe({ titre, depuis, ageMin, ageMax, essai, items, tranches }: GrilleSaisie) {
  return {
    titre,
    depuis_annee: depuis,
    age_min: ageMin ?? null,
    age_max: ageMax ?? null,
    essai,
    items: JSON.stringify(nommerItems(items)),
    tranches: JSON.stringify(tranches.toSorted((a, b) => a.des - b.des)),
  };
}

async function modifier(trx: Trx, grilleId: string, saisie: GrilleSaisie) {
  const { publieeLe, numero } = await getGrille(trx, grilleId);
  if (publieeLe) {
    throw new Refus(
      'regle-non-respectee',
      'Cette grille est publiée : elle ne change plus. Faites-en une nouvelle version.',
    );
  }
  const touchee = await trx
    .updateTable('grille_echelle')
    .set({ ...colonnesDe(saisie), version: saisie.version + 1 })
    .where('id', '=', grilleId)
    .where('version', '=', saisie.version)
    .where('publiee_le', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!touchee) {
    throw new Refus(
      'conflit',
      'Une autre personne a changé ce brouillon depuis que vous l’avez ouvert. Rechargez la page dans un autre onglet pour comparer.',
    );
  }
  return { grilleId, numero };
}

/** Adds a draft under the next number. Two at once: the second is refused by the unique number. */
export async function ajouterGrille(
  { trx, instant, session }: Contexte,
  colonnes: Colonnes,
  remplace: string | null,
): Promise<{ grilleId: string; numero: number }> {
  const { dernier } = await trx
    .selectFrom('grille_echelle')
    .select((eb) => eb.fn.max('numero').as('dernier'))
    .executeTakeFirstOrThrow();
  const numero = (dernier ?? 0) + 1;
  const { id } = await trx
    .insertInto('grille_echelle')
    .values({
      ...colonnes,
      numero,
      remplace_id: remplace,
      creee_le: new Date(instant.epochMilliseconds),
      creee_par: session.compteId,
      publiee_le: null,
      publiee_par: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { grilleId: id, numero };
}

/** Keys stay with their question; a new question takes the next free one. */
function nommerItems(items: GrilleSaisie['items']): ItemGrille[] {
  let libre = Math.max(0, ...items.map(({ cle }) => Number(cle?.slice(1) ?? 0)));
  return items.map((item) => {
    if (!item.cle) libre += 1;
    return { ...item, cle: item.cle ?? `q${libre}` };
  });
}
