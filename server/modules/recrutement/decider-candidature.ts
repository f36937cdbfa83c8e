import { clesDe } from '@polaris/regles/amenagements/vocabulaire.ts';
import { MOTIFS_DECISION, type MotifDecision } from '@polaris/regles/recrutement/vocabulaire.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteLong, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getChoix } from './candidats.ts';
import { jugerPalier } from './jugements.ts';
import { exigerDecidable } from './verrou-palier.ts';

/** Grounds that come from the candidate: they set nobody aside. */
const DEPARTS: readonly MotifDecision[] = ['desistement', 'indisponibilite'];

const entree = z.object({
  choixId: identifiant,
  version,
  decision: z.enum(['ecarter', 'remettre'], { error: 'Choisissez une décision.' }),
  motif: z.preprocess(
    (v) => (v === '' ? undefined : v),
    z.enum(clesDe(MOTIFS_DECISION), { error: 'Choisissez un motif de la liste.' }).optional(),
  ),
  texte: texteLong(2000).default(''),
});

/**
 * Sets a candidate of the open tier aside, with the ground and the written reason; or notes that it withdrew;
 * or puts it back. Grounds that the law forbids are refused with the sentence (REC-3).
 */
export const deciderCandidature = definirCas({
  nom: 'recrutement.deciderCandidature',
  titre: 'Écarter un candidat avec motif, ou noter son retrait.',
  permission: 'recrutement.mener',
  genre: 'ecriture',
  entree,
  sortie: z.object({ appelId: identifiant }),
  async executer(contexte, { choixId, version: lue, decision, motif, texte }) {
    const { trx, coffre, session, aujourdhui } = contexte;
    const lu = await getChoix(contexte, choixId);
    if (lu.choix.decision === 'servi') {
      throw new Refus('conflit', 'Ce candidat est retenu : sa charge existe. Terminez-la dans le personnel.');
    }
    const remis = decision === 'remettre';
    const depart = motif !== undefined && DEPARTS.includes(motif);
    if (!remis) await exigerMotif(contexte, lu, { motif, texte });
    const modifie = await trx
      .updateTable('candidature_choix')
      .set({
        decision: remis ? 'en-attente' : depart ? 'desiste' : 'ecarte',
        motif: remis ? null : (motif ?? null),
        motif_texte: remis || texte.trim() === '' ? null : coffre.sceller(texte.trim()),
        decidee_le: remis ? null : aujourdhui,
        decidee_par: remis ? null : session.compteId,
        version: lue + 1,
      })
      .where('id', '=', choixId)
      .where('version', '=', lue)
      .returning('id')
      .executeTakeFirst();
    if (!modifie) throw new Refus('conflit', 'Cette candidature a changé depuis. Rechargez la page.');
    await contexte.journaliser({
      objet: 'candidature-choix',
      objetId: choixId,
      poleId: lu.choix.pole_id,
      changements: { appelId: lu.appelId, decision, motif: remis ? null : motif },
    });
    return { appelId: lu.appelId };
  },
});

type Lu = Awaited<ReturnType<typeof getChoix>>;

async function exigerMotif(
  contexte: Contexte,
  lu: Lu,
  { motif, texte }: { motif: MotifDecision | undefined; texte: string },
): Promise<void> {
  if (!motif) refuser({ motif: 'Choisissez un motif.' });
  // A candidate may leave at any moment, whatever its tier.
  if (DEPARTS.includes(motif)) return;
  const { appel, juges } = await exigerDecidable(contexte, lu);
  const rang = juges.findIndex(({ choixId }) => choixId === lu.choix.id);
  const apres = juges.map(({ juge }, r) => (r === rang ? { ...juge, decision: 'ecarte', motif } : juge));
  const { raisons } = jugerPalier(contexte, appel.annee_scolaire, apres);
  const faute = raisons.find(({ fait }) => fait === `candidats[${rang}].motif`);
  if (faute)
    refuser({ motif: faute.message.replace(/^Candidat \d+ : /, '').replace(/^./, (l) => l.toUpperCase()) });
  if (texte.trim() === '') refuser({ texte: 'Écrivez en quoi la candidature ne correspond pas au profil.' });
}

function refuser(champs: Record<string, string>): never {
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
}
