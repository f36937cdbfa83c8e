import { proposerPalier } from '@polaris/regles/recrutement/vocabulaire.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerPublie, fonctionsDe, getAppel, listerPostes } from './lire-appel.ts';
import { composerContenu, saisieCandidature } from './saisie-candidature.ts';
import { adresseDe, empreindreJeton, empreindrePersonne, tirerJeton, tirerReference } from './secrets.ts';

/** Types in an application that came on paper; late ones too: whether they are admissible is decided after. */
export const encoderCandidature = definirCas({
  nom: 'recrutement.encoderCandidature',
  titre: 'Encoder une candidature reçue sur papier.',
  permission: 'recrutement.mener',
  genre: 'ecriture',
  entree: saisieCandidature.extend({ appelId: identifiant, recueLe: jour }),
  sortie: z.object({
    candidatureId: identifiant,
    reference: z.string() /** The personal link, to be handed over. */,
    adresse: z.string(),
  }),
  async executer(contexte, { appelId, recueLe, ...saisie }) {
    const { trx, coffre, fichiers, session, instant, aujourdhui } = contexte;
    const appel = await getAppel(contexte, appelId);
    exigerPublie(appel);
    if (appel.clos_le) throw new Refus('conflit', 'Cet appel est clos : il ne reçoit plus de candidature.');
    const offertes = fonctionsDe(await listerPostes(contexte, appelId));
    const champs: Record<string, string> = {};
    if (recueLe > aujourdhui) champs.recueLe = 'Cette date est dans l’avenir.';
    if (!saisie.fonctions.every((fonction) => offertes.includes(fonction))) {
      champs.fonctions = 'Choisissez des fonctions de cet appel.';
    }
    if (Object.keys(champs).length > 0) {
      throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
    }
    const { palier, pourquoi } = proposerPalier(saisie.lieux);
    const { prenom, nom, courriel } = saisie;
    const jeton = tirerJeton();
    const reference = tirerReference();
    const lieu = { appel_id: appelId, pole_id: appel.pole_id, ecole_id: appel.ecole_id };
    const range = saisie.fichier ? await fichiers.ranger(saisie.fichier.octets) : null;
    try {
      const { id } = await trx
        .insertInto('candidature')
        .values({
          ...lieu,
          reference,
          empreinte_jeton: empreindreJeton(jeton),
          empreintes: empreindrePersonne(coffre, saisie),
          identite: coffre.sceller({ prenom, nom, courriel }),
          contenu: coffre.sceller(composerContenu(saisie, pourquoi)),
          palier,
          voie: 'papier',
          recue_le: recueLe,
          irrecevable_motif: null,
          irrecevable_texte: null,
          examinee_le: null,
          examinee_par: null,
          range_sous: range,
          type: saisie.fichier?.type ?? null,
          enregistree_le: new Date(instant.epochMilliseconds),
          enregistree_par: session.compteId,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await trx
        .insertInto('candidature_choix')
        .values(
          [...new Set(saisie.fonctions)].map((fonction) => ({
            ...lieu,
            candidature_id: id,
            fonction,
            motif: null,
            motif_texte: null,
            decidee_le: null,
            decidee_par: null,
            appel_poste_id: null,
            accroche: null,
            titre: null,
            charge_id: null,
          })),
        )
        .execute();
      await contexte.journaliser({
        objet: 'candidature',
        objetId: id,
        poleId: appel.pole_id,
        changements: { appelId, palier, voie: 'papier', recueLe, fichier: range !== null },
      });
      return { candidatureId: id, reference, adresse: adresseDe(contexte, jeton) };
    } catch (erreur) {
      if (range) await fichiers.oublier(range);
      throw erreur;
    }
  },
});
