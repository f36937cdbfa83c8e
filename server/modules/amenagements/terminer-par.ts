import { clesDe, MOTIFS_FIN_PAR } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteCourt, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { cloreActe, rouvrirActe } from '../signatures/index.ts';
import { exigerOuvert, getPar, type ParComplet, prendrePar, refuserDouble } from './par.ts';

export const motifFin = z.enum(clesDe(MOTIFS_FIN_PAR), { error: 'Choisissez le motif de la fin.' });

/** Writes the end of a PAR with its trace. */
export async function ecrireFin(
  contexte: Contexte,
  par: ParComplet,
  lue: number,
  { fin, motif }: { fin: string; motif: z.output<typeof motifFin> },
): Promise<void> {
  exigerOuvert(par);
  if (fin < par.debut) {
    throw new Refus('saisie-invalide', 'Une date est à corriger.', {
      champs: { fin: 'Le protocole finirait avant d’avoir commencé. Vérifiez la date.' },
    });
  }
  await prendrePar(contexte, par.id, lue, { fin, fin_motif: motif });
  await cloreActe(contexte, { genre: 'par', objetId: par.id });
  await contexte.historiser({ poleId: par.pole_id, objet: 'par', objetId: par.id }, [
    { champ: 'fin', avant: null, apres: fin },
    { champ: 'motifFin', avant: null, apres: MOTIFS_FIN_PAR[motif] },
  ]);
  await contexte.journaliser({
    objet: 'par',
    objetId: par.id,
    poleId: par.pole_id,
    changements: { fin, motif },
  });
}

/** Ends a PAR, with its reason. */
export const terminerPar = definirCas({
  nom: 'amenagements.terminerPar',
  titre: 'Mettre fin à un protocole d’aménagements raisonnables.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: z.object({ parId: identifiant, version, fin: jour, motif: motifFin }),
  sortie: z.object({ parId: identifiant }),
  async executer(contexte, { parId, version, ...fin }) {
    await ecrireFin(contexte, await getPar(contexte.trx, parId), version, fin);
    return { parId };
  },
});

/** Withdraws an end recorded by mistake, in one step. */
export const annulerFinPar = definirCas({
  nom: 'amenagements.annulerFinPar',
  titre: 'Annuler la fin d’un protocole encodée par erreur.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: z.object({
    parId: identifiant,
    version,
    motif: texteCourt(300, 'Indiquez pourquoi cette fin est annulée.'),
  }),
  sortie: z.object({ parId: identifiant }),
  async executer(contexte, { parId, version, motif }) {
    const { trx, historiser, journaliser } = contexte;
    const par = await getPar(trx, parId);
    if (par.fin === null)
      throw new Refus('introuvable', 'Aucune fin à annuler n’est encodée pour ce protocole.');
    await refuserDouble(contexte, par.eleve_id, par.ecole_id);
    await prendrePar(contexte, parId, version, { fin: null, fin_motif: null });
    await rouvrirActe(contexte, { genre: 'par', objetId: parId });
    await historiser({ poleId: par.pole_id, objet: 'par', objetId: parId, motif }, [
      { champ: 'fin', avant: par.fin, apres: null },
      { champ: 'motifFin', avant: par.fin_motif && MOTIFS_FIN_PAR[par.fin_motif], apres: null },
    ]);
    await journaliser({
      objet: 'par',
      objetId: parId,
      poleId: par.pole_id,
      changements: { finAnnulee: par.fin },
    });
    return { parId };
  },
});
