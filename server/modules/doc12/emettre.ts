import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { emettre as emettrePapier } from '../documents/index.ts';
import { choixDoc12, getSuivi, lirePart, type PartLue, type Suivi } from './lire-part.ts';
import type { PapierPrevu } from './papiers.ts';

/** Issues the papers of one member that were not issued yet, or that say something else since. */
export const emettre = definirCas({
  nom: 'doc12.emettre',
  titre: 'Émettre les demandes d’avance d’un membre du personnel.',
  permission: 'doc12.preparer',
  genre: 'ecriture',
  entree: z.object({ ...choixDoc12, membreId: identifiant }),
  sortie: z.object({ documentIds: z.array(identifiant) }),
  async executer(contexte, { membreId, ...choix }) {
    const lue = await lirePart(contexte, choix);
    const suivi = getSuivi(lue, membreId);
    refuser(suivi);
    return { documentIds: await emettreSuivi(contexte, lue, suivi) };
  },
});

const REFUS = {
  'a-completer': 'Il manque de quoi établir les documents de ce membre',
  aucun: 'Aucun document n’est à envoyer pour ce membre',
  emis: 'Les documents de ce membre sont émis et à jour : téléchargez-les.',
} as const;

function refuser({ etat, plan, papiers }: Suivi): void {
  if (etat === 'pret' || etat === 'perime') return;
  if (etat === 'emis') throw new Refus('conflit', REFUS.emis);
  const manques = [...new Set([...plan.manques, ...papiers.flatMap((papier) => papier.manques)])];
  const suite = etat === 'aucun' ? '.' : ` : ${manques.join(', ')}.`;
  throw new Refus('regle-non-respectee', `${REFUS[etat]}${suite.replace('..', '.')}`);
}

/** Issues what is ready or out of date, and keeps which paper says what. Returns the new documents. */
export async function emettreSuivi(contexte: Contexte, lue: PartLue, suivi: Suivi): Promise<string[]> {
  const { trx, session, instant, journaliser } = contexte;
  const { poleId, ecoleId } = lue.part;
  const { id: membreId } = suivi.membre;
  const documentIds: string[] = [];
  for (const papier of suivi.papiers.filter(({ etat }) => etat !== 'emis')) {
    const documentId = await imprimer(contexte, lue, papier);
    await trx
      .insertInto('doc12_emission')
      .values({
        document_id: documentId,
        membre_id: membreId,
        pole_id: poleId,
        ecole_id: ecoleId,
        annee_scolaire: lue.annee,
        cle: papier.cle,
        papier: papier.papier,
        empreinte: papier.empreinte,
        emise_le: new Date(instant.epochMilliseconds),
        emise_par: session.compteId,
      })
      .execute();
    await journaliser({
      objet: 'document',
      objetId: documentId,
      poleId,
      changements: { modele: papier.contenu.modele, membreId, annee: lue.annee },
    });
    documentIds.push(documentId);
  }
  return documentIds;
}

function imprimer(contexte: Contexte, { part }: PartLue, { contenu }: PapierPrevu): Promise<string> {
  const { poleId, ecoleId } = part;
  const emission = { date: contexte.aujourdhui, code: null };
  const commun = { poleId, ecoleId };
  return contenu.modele === 'cad'
    ? emettrePapier(contexte, { ...commun, modele: 'cad', faits: { ...contenu.faits, emission } })
    : emettrePapier(contexte, { ...commun, modele: contenu.modele, faits: { ...contenu.faits, emission } });
}
