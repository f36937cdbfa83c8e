import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteCourt, texteNom } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { CLES_PARTIES, estMajeur, PARTIES, titreAdmis } from './parties.ts';
import { empreinteContenu, getIntegration, type IntegrationComplete, listerSections } from './repository.ts';

const entree = z.object({
  integrationId: identifiant,
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
  manque: (e: Entree, i: IntegrationComplete, aujourdhui: string) => boolean;
}[] = [
  {
    champ: 'auTitreDe',
    phrase: 'Cette partie ne signe pas à ce titre. Choisissez un des titres proposés.',
    manque: (e) => !titreAdmis(e.partie, e.auTitreDe),
  },
  {
    champ: 'avis',
    phrase: 'Indiquez si l’avis du CPMS est favorable ou défavorable.',
    manque: (e) => PARTIES[e.partie].nature === 'avis' && !e.avis,
  },
  {
    champ: 'signeeLe',
    phrase: 'La date de signature est dans le futur. Indiquez la date qui figure sur le document.',
    manque: (e, _, aujourdhui) => e.signeeLe > aujourdhui,
  },
  {
    champ: 'signeeLe',
    phrase:
      'La date de signature précède la naissance de l’élève. Indiquez la date qui figure sur le document.',
    manque: (e, i) => e.signeeLe <= i.naissance,
  },
  {
    champ: 'auTitreDe',
    phrase:
      'L’élève n’était pas majeur le jour de la signature : un parent ou la personne investie de l’autorité parentale signe.',
    manque: (e, i) => e.auTitreDe === 'eleve-majeur' && !estMajeur(i.naissance, e.signeeLe),
  },
];

/** Records a signature given on paper, on a scan or on a signed PDF, with what it covered (IPT-3, IPT-4). */
export const consignerSignature = definirCas({
  nom: 'integration.consignerSignature',
  titre: 'Consigner une signature du protocole.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree,
  sortie: z.object({ signatureId: identifiant }),
  async executer({ trx, coffre, session, instant, aujourdhui, journaliser }, saisie) {
    const integration = await getIntegration(trx, saisie.integrationId);
    const protocoleId = integration.protocole_id;
    if (!protocoleId) throw new Refus('introuvable', 'Cette intégration n’a pas encore de protocole.');
    const champs: Record<string, string> = {};
    for (const { champ, phrase, manque } of CONTROLES) {
      if (manque(saisie, integration, aujourdhui)) champs[champ] ??= phrase;
    }
    if (Object.keys(champs).length > 0)
      throw new Refus('saisie-invalide', 'La signature est à corriger.', { champs });
    const sections = await listerSections(trx, coffre, protocoleId);
    // A party signs once for a content: a new signature replaces the one it renews, which stays on record.
    await trx
      .updateTable('signature')
      .set({
        retiree_le: new Date(instant.epochMilliseconds),
        retrait_motif: 'Remplacée par une nouvelle signature.',
      })
      .where('protocole_id', '=', protocoleId)
      .where('partie', '=', saisie.partie)
      .where('retiree_le', 'is', null)
      .execute();
    const { id } = await trx
      .insertInto('signature')
      .values({
        pole_id: integration.pole_id,
        protocole_id: protocoleId,
        partie: saisie.partie,
        nom: saisie.nom,
        qualite: saisie.qualite,
        au_titre_de: saisie.auTitreDe,
        signee_le: saisie.signeeLe,
        moyen: saisie.moyen,
        avis: PARTIES[saisie.partie].nature === 'avis' ? (saisie.avis ?? null) : null,
        empreinte: empreinteContenu(integration, sections),
        consignee_par: session.compteId,
        retiree_le: null,
        retrait_motif: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'protocole',
      objetId: integration.id,
      poleId: integration.pole_id,
      changements: { signature: saisie.partie, signeeLe: saisie.signeeLe, moyen: saisie.moyen },
    });
    return { signatureId: id };
  },
});
