import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteLong, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { choixPart, exigerPart, type Part } from '../equipe/index.ts';
import { listerPostesDuCadre } from './postes-du-cadre.ts';
import { listerProfils } from './profils.ts';

const siRempli = <T extends z.ZodType>(champ: T) =>
  z.preprocess((v) => (v === '' ? undefined : v), champ.optional());

export const ouverture = z.coerce
  .number({ error: 'Choisissez à qui l’appel est ouvert.' })
  .pipe(
    z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'Choisissez à qui l’appel est ouvert.' }),
  );

const entree = z.object({
  ...choixPart,
  /** Absent: a new draft. */
  appelId: siRempli(identifiant),
  version: version.default(0),
  genre: z
    .enum(['annuel', 'reserve-epuisee'], { error: 'Choisissez le genre de l’appel.' })
    .default('annuel'),
  ouverture,
  interne: z.literal('oui').optional().catch(undefined),
  limiteLe: jour,
  clotureLe: siRempli(jour),
  forme: texteLong(2000).refine(
    (v) => v.trim() !== '',
    'Dites comment postuler : forme, adresse, pièces à joindre.',
  ),
  /** Posts offered, each with its profile; a post without profile is not offered. */
  postes: z
    .array(z.object({ posteId: identifiant, profilId: siRempli(identifiant) }))
    .max(200)
    .transform((tous) => tous.flatMap(({ posteId, profilId }) => (profilId ? [{ posteId, profilId }] : []))),
});

type Saisie = z.output<typeof entree>;

/** Writes a draft of a call: posts of the adopted staff with their profiles, opening, days (REC-2). */
export const preparerAppel = definirCas({
  nom: 'recrutement.preparerAppel',
  titre: 'Préparer un appel à candidatures.',
  permission: 'recrutement.mener',
  genre: 'ecriture',
  entree,
  sortie: z.object({ appelId: identifiant }),
  async executer(contexte, saisie) {
    const part = await exigerPart(contexte, saisie);
    exigerCoherent(saisie);
    const postes = await lirePostes(contexte, part, saisie);
    const appelId = await ecrire(contexte, part, saisie);
    await contexte.trx
      .insertInto('appel_poste')
      .values(
        postes.map((poste, rang) => ({
          ...poste,
          appel_id: appelId,
          pole_id: part.poleId,
          ecole_id: part.ecoleId,
          ordre: rang + 1,
        })),
      )
      .execute();
    await contexte.journaliser({
      objet: 'appel',
      objetId: appelId,
      poleId: part.poleId,
      changements: {
        ecoleId: part.ecoleId,
        annee: saisie.annee,
        ouverture: saisie.ouverture,
        limiteLe: saisie.limiteLe,
        postes: postes.map(({ poste_id }) => poste_id),
      },
    });
    return { appelId };
  },
});

function exigerCoherent({ interne, ouverture: niveau, limiteLe, clotureLe }: Saisie): void {
  const champs: Record<string, string> = {};
  if (interne && niveau !== 1) {
    champs.interne =
      'Un appel interne au pôle n’est ouvert qu’au siège et aux partenaires. Décochez, ou changez l’ouverture.';
  }
  if (clotureLe && clotureLe < limiteLe) {
    champs.clotureLe = 'Les opérations de recrutement finissent après le dernier jour des candidatures.';
  }
  refuser(champs);
}

function refuser(champs: Record<string, string>): void {
  if (Object.keys(champs).length === 0) return;
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
}

async function lirePostes(contexte: Contexte, part: Part, { annee, postes }: Saisie) {
  const duCadre = await listerPostesDuCadre(contexte, part, annee);
  const profils = await listerProfils(contexte, part, annee);
  if (duCadre.length === 0)
    refuser({ postes: 'Aucun cadre n’est adopté pour cette année. Adoptez-le d’abord.' });
  if (postes.length === 0) refuser({ postes: 'Choisissez un profil pour au moins un emploi du cadre.' });
  return postes.map(({ posteId, profilId }) => {
    const poste = duCadre.find(({ id, offrable }) => id === posteId && offrable);
    const profil = profils.find(({ id }) => id === profilId);
    if (!poste || !profil) {
      throw new Refus(
        'introuvable',
        'Un emploi ou un profil n’existe plus dans cette part. Rechargez la page.',
      );
    }
    return { poste_id: posteId, profil_id: profilId, fonction: poste.fonction, fraction: poste.fraction };
  });
}

async function ecrire(contexte: Contexte, { poleId, ecoleId }: Part, saisie: Saisie): Promise<string> {
  const { trx, coffre, session, instant } = contexte;
  const valeurs = {
    ouverture: saisie.ouverture,
    interne: saisie.interne === 'oui',
    limite_le: saisie.limiteLe,
    cloture_le: saisie.clotureLe ?? null,
    forme: coffre.sceller(saisie.forme.trim()),
  };
  if (saisie.appelId) {
    const modifie = await trx
      .updateTable('appel')
      .set({ ...valeurs, version: saisie.version + 1 })
      .where('id', '=', saisie.appelId)
      .where('ecole_id', '=', ecoleId)
      .where('publie_le', 'is', null)
      .where('version', '=', saisie.version)
      .returning('id')
      .executeTakeFirst();
    if (!modifie)
      throw new Refus('conflit', 'Cet appel a changé depuis, ou il est publié. Rechargez la page.');
    await trx.deleteFrom('appel_poste').where('appel_id', '=', modifie.id).execute();
    return modifie.id;
  }
  const dernier = await trx
    .selectFrom('appel')
    .select(({ fn }) => fn.max('numero').as('numero'))
    .where('pole_id', '=', poleId)
    .where('ecole_id', '=', ecoleId)
    .where('annee_scolaire', '=', saisie.annee)
    .executeTakeFirst();
  const { id } = await trx
    .insertInto('appel')
    .values({
      pole_id: poleId,
      ecole_id: ecoleId,
      annee_scolaire: saisie.annee,
      numero: (dernier?.numero ?? 0) + 1,
      genre: saisie.genre,
      ...valeurs,
      publie_le: null,
      publie_par: null,
      clos_le: null,
      clos_par: null,
      jugement: null,
      droit_version: null,
      cree_le: new Date(instant.epochMilliseconds),
      cree_par: session.compteId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
