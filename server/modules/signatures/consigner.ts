import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteCourt, texteNom } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { findPartie, type PartieActe } from './actes.ts';
import { couvrir } from './contenu.ts';
import { estMajeur } from './majorite.ts';
import { CLES_PARTIES } from './parties.ts';
import { type ActeComplet, getActe } from './repository.ts';

const entree = z.object({
  acteId: identifiant,
  partie: z.enum(CLES_PARTIES, { error: 'Choisissez qui signe.' }),
  nom: texteNom(120, 'Indiquez le nom de la personne qui a signé.'),
  qualite: texteCourt(120, 'Indiquez la qualité de cette personne : directeur, mère, échevine…'),
  auTitreDe: z.enum(['po', 'delegue', 'direction', 'responsable', 'eleve-majeur'], {
    error: 'Indiquez à quel titre cette personne signe.',
  }),
  signeeLe: jour,
  moyen: z.enum(['papier', 'scan', 'pdf-signe'], { error: 'Indiquez comment le document a été signé.' }),
  avis: z.preprocess(
    (v) => (v === '' ? undefined : v),
    z.enum(['favorable', 'defavorable'], { error: 'Choisissez un avis.' }).optional(),
  ),
});

type Entree = z.output<typeof entree>;

/** Each check with the field it concerns and the sentence that mends it; all are given at once. */
const CONTROLES: readonly {
  champ: keyof Entree;
  phrase: string;
  manque: (e: Entree, partie: PartieActe, acte: ActeComplet, aujourdhui: string) => boolean;
}[] = [
  {
    champ: 'auTitreDe',
    phrase: 'Cette partie ne signe pas à ce titre. Choisissez un des titres proposés.',
    manque: (e, partie) => !partie.titres.includes(e.auTitreDe),
  },
  {
    champ: 'avis',
    phrase: 'Indiquez si l’avis du CPMS est favorable ou défavorable.',
    manque: (e, partie) => partie.nature === 'avis' && !e.avis,
  },
  {
    champ: 'signeeLe',
    phrase: 'La date de signature est dans le futur. Indiquez la date qui figure sur le document.',
    manque: (e, _, __, aujourdhui) => e.signeeLe > aujourdhui,
  },
  {
    champ: 'signeeLe',
    phrase:
      'La date de signature précède la naissance de l’élève. Indiquez la date qui figure sur le document.',
    manque: (e, _, acte) => e.signeeLe <= acte.naissance,
  },
  {
    champ: 'auTitreDe',
    phrase:
      'L’élève n’était pas majeur le jour de la signature : un parent ou la personne investie de l’autorité parentale signe.',
    manque: (e, _, acte) => e.auTitreDe === 'eleve-majeur' && !estMajeur(acte.naissance, e.signeeLe),
  },
];

/** Records a signature given on paper, on a scan or on a signed PDF, with what it covered (IPT-3, IPT-4). */
export const consigner = definirCas({
  nom: 'signatures.consigner',
  titre: 'Consigner une signature donnée hors de la plateforme.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree,
  sortie: z.object({ signatureId: identifiant }),
  async executer({ trx, session, instant, aujourdhui, journaliser }, saisie) {
    const acte = await getActe(trx, saisie.acteId);
    const partie = findPartie(acte.genre, saisie.partie);
    if (!partie) throw new Refus('saisie-invalide', 'Cette partie ne signe pas ce document.');
    const champs: Record<string, string> = {};
    for (const { champ, phrase, manque } of CONTROLES) {
      if (manque(saisie, partie, acte, aujourdhui)) champs[champ] ??= phrase;
    }
    if (Object.keys(champs).length > 0)
      throw new Refus('saisie-invalide', 'La signature est à corriger.', { champs });
    const maintenant = new Date(instant.epochMilliseconds);
    // A party signs once for a content: a new signature replaces the one it renews, which stays on record.
    await trx
      .updateTable('signature')
      .set({ retiree_le: maintenant, retrait_motif: 'Remplacée par une nouvelle signature.' })
      .where('acte_id', '=', acte.id)
      .where('partie', '=', saisie.partie)
      .where('retiree_le', 'is', null)
      .execute();
    const { id } = await trx
      .insertInto('signature')
      .values({
        pole_id: acte.pole_id,
        acte_id: acte.id,
        partie: saisie.partie,
        nom: saisie.nom,
        qualite: saisie.qualite,
        au_titre_de: saisie.auTitreDe,
        signee_le: saisie.signeeLe,
        moyen: saisie.moyen,
        avis: partie.nature === 'avis' ? (saisie.avis ?? null) : null,
        motif: null,
        trace: null,
        couverture: JSON.stringify(couvrir(acte.contenu, partie.scelle)),
        consignee_le: maintenant,
        consignee_par: session.compteId,
        retiree_le: null,
        retrait_motif: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'acte',
      objetId: acte.id,
      poleId: acte.pole_id,
      changements: {
        genre: acte.genre,
        signature: saisie.partie,
        signeeLe: saisie.signeeLe,
        moyen: saisie.moyen,
      },
    });
    return { signatureId: id };
  },
});
