import { clesDe } from '@polaris/regles/amenagements/vocabulaire.ts';
import { SITUATIONS } from '@polaris/regles/recrutement/vocabulaire.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerPart, type Part } from '../equipe/index.ts';
import { ajouterCharge, ajouterMembre } from '../personnel/index.ts';
import { type Accroche, accrocher } from './accrocher.ts';
import { getChoix } from './candidats.ts';
import { lireEmploi } from './emploi.ts';
import { exigerPoints } from './points-du-cadre.ts';
import { partDe } from './publier-appel.ts';
import { titreDeclare } from './saisie-candidature.ts';
import { exigerDecidable } from './verrou-palier.ts';

const siRempli = <T extends z.ZodType>(champ: T) =>
  z.preprocess((v) => (v === '' ? undefined : v), champ.optional());

const entree = z.object({
  choixId: identifiant,
  version,
  /** The post of the call, or `remplace:` and the charge of who is replaced: function and volume stay. */
  emploi: z
    .string({ error: 'Choisissez l’emploi.' })
    .regex(/^(poste|remplace):[\da-f-]{36}$/i, 'Choisissez l’emploi.'),
  /** Titles as the employer checked them. */
  titres: z.array(titreDeclare).min(1, 'Indiquez au moins un titre vérifié.').max(40),
  /** Needed when several functions have the same title. */
  accroche: siRempli(z.string().max(120)),
  situation: z.enum(clesDe(SITUATIONS), { error: 'Choisissez la situation.' }),
  /** A member already known; absent: a new one. */
  membreId: siRempli(identifiant),
  du: jour,
  /** First day after; empty: open. */
  au: siRempli(jour),
});

/**
 * Chooses a candidate of the open tier for a post: hooks it by title, checks the points, then makes the member
 * and its charge (REC-3, REC-4). The decision is the employer's.
 */
export const servirCandidature = definirCas({
  nom: 'recrutement.servirCandidature',
  titre: 'Retenir un candidat et lui attribuer un emploi.',
  permission: 'recrutement.mener',
  genre: 'ecriture',
  entree,
  sortie: z.object({
    appelId: identifiant,
    membreId: identifiant,
    chargeId: identifiant,
    accroche: z.string(),
  }),
  async executer(contexte, saisie) {
    const lu = await getChoix(contexte, saisie.choixId);
    if (lu.choix.decision !== 'en-attente')
      throw new Refus('conflit', 'Une décision est déjà prise pour ce candidat.');
    if (saisie.au && saisie.au <= saisie.du) {
      throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', {
        champs: { au: 'La fin vient après le début.' },
      });
    }
    const { appel } = await exigerDecidable(contexte, lu);
    const part = await exigerPart(contexte, partDe(appel));
    const emploi = await lireEmploi(contexte, appel, lu.choix.fonction, saisie);
    const accroche = accrocher(contexte, appel.annee_scolaire, emploi, saisie);
    if (emploi.genre === 'poste') {
      await exigerPoints(contexte, part, appel.annee_scolaire, {
        posteId: emploi.posteId,
        fonction: accroche.fonction,
      });
    }
    const membreId = saisie.membreId ?? (await creerMembre(contexte, part, lu.candidature.identite));
    const chargeId = await ajouterCharge(contexte, {
      membreId,
      lieu: 'pole',
      posteId: emploi.genre === 'poste' ? emploi.posteId : null,
      fonction: accroche.fonction,
      prestees: emploi.prestees,
      sur: emploi.sur,
      situation: saisie.situation,
      titre: accroche.titre,
      remplaceId: emploi.genre === 'remplace' ? emploi.chargeId : null,
      du: saisie.du,
      au: saisie.au ?? null,
    });
    await noter(contexte, saisie, {
      accroche,
      chargeId,
      appelPosteId: emploi.genre === 'poste' ? emploi.id : null,
    });
    await contexte.journaliser({
      objet: 'candidature-choix',
      objetId: saisie.choixId,
      poleId: appel.pole_id,
      changements: { appelId: appel.id, decision: 'servi', accroche: accroche.fonction, membreId, chargeId },
    });
    return { appelId: appel.id, membreId, chargeId, accroche: accroche.fonction };
  },
});

function creerMembre(
  contexte: Contexte,
  { poleId, ecoleId }: Part,
  { nom, prenom }: { nom: string; prenom: string },
) {
  return ajouterMembre(contexte, { poleId, ecoleId, nom, prenom });
}

async function noter(
  { trx, session, aujourdhui }: Contexte,
  { choixId, version: lue }: z.output<typeof entree>,
  fait: { accroche: Accroche; chargeId: string; appelPosteId: string | null },
): Promise<void> {
  const modifie = await trx
    .updateTable('candidature_choix')
    .set({
      decision: 'servi',
      decidee_le: aujourdhui,
      decidee_par: session.compteId,
      appel_poste_id: fait.appelPosteId,
      accroche: fait.accroche.fonction,
      titre: fait.accroche.titre,
      charge_id: fait.chargeId,
      version: lue + 1,
    })
    .where('id', '=', choixId)
    .where('version', '=', lue)
    .returning('id')
    .executeTakeFirst();
  if (!modifie) throw new Refus('conflit', 'Cette candidature a changé depuis. Rechargez la page.');
}
