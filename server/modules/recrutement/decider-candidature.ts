import { clesDe } from '@polaris/regles/amenagements/vocabulaire.ts';
import { MOTIFS_DECISION, type MotifDecision } from '@polaris/regles/recrutement/vocabulaire.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteLong, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { type ChoixLu, getChoix } from './candidats.ts';
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
      .returning(['decision', 'motif', 'motif_texte'])
      .executeTakeFirst();
    if (!modifie) throw new Refus('conflit', 'Cette candidature a changé depuis. Rechargez la page.');
    await garderAvant(contexte, lu.choix, modifie);
    await contexte.journaliser({
      objet: 'candidature-choix',
      objetId: choixId,
      poleId: lu.choix.pole_id,
      changements: { appelId: lu.appelId, decision, motif: remis ? null : motif },
    });
    return { appelId: lu.appelId };
  },
});

type Decision = Pick<ChoixLu, 'decision' | 'motif' | 'motif_texte'>;

/** What was decided before, with its written reason: taken back, it stays in the history. */
function garderAvant({ historiser, coffre }: Contexte, choix: ChoixLu, apres: Decision): Promise<void> {
  const texte = ({ motif_texte }: Decision) => (motif_texte ? coffre.ouvrir<string>(motif_texte) : null);
  return historiser({ poleId: choix.pole_id, objet: 'candidature-choix', objetId: choix.id }, [
    { champ: 'decision', avant: choix.decision, apres: apres.decision },
    { champ: 'motif', avant: choix.motif, apres: apres.motif },
    { champ: 'texte', avant: texte(choix), apres: texte(apres) },
  ]);
}

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
