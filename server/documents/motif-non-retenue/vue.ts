import { blocChamps, blocParagraphes, blocTexte } from '../commun/blocs.ts';
import { formaterJour } from '../commun/champs.ts';
import { champ, champJour, titreAnnee } from '../commun/champs-communs.ts';
import { champsEmployeur, entetePo, signaturePo } from '../commun/employeur.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsMotifNonRetenue } from './faits.ts';

const A_REMPLIR = '…………………………………………';
const DECISIONS: Readonly<Record<FaitsMotifNonRetenue['decision'], string>> = {
  irrecevable: 'Elle n’est pas recevable : elle ne répond pas à la forme ou au délai de l’appel.',
  ecarte: 'Elle est recevable, mais elle ne correspond pas au profil de l’emploi.',
};

/** Letter of reason: one application, one decision, its written ground. */
export function construireVueMotifNonRetenue(faits: FaitsMotifNonRetenue | null): VueFormulaire {
  return construireFormulaire('motif-non-retenue', faits, {
    sujet: faits?.candidat ?? null,
    periode: titreAnnee(faits?.anneeScolaire),
    ...(faits === null ? {} : { entete: entetePo(faits) }),
    blocs: [
      {
        genre: 'lettre',
        destinataires: [faits?.candidat ?? A_REMPLIR],
        lieuEtDate: faits === null ? `Date : ${A_REMPLIR}` : `Le ${formaterJour(faits.emission.date)}`,
        objet: 'votre candidature pour un emploi dans un pôle territorial',
      },
      blocParagraphes(null, [
        'Madame, Monsieur,',
        'Vous avez répondu à notre appel. Nous vous en remercions. Votre candidature n’a pas été retenue pour l’emploi ci-dessous.',
        faits === null ? A_REMPLIR : DECISIONS[faits.decision],
      ]),
      blocChamps('Votre candidature', [
        champ('Référence', faits?.reference),
        champJour('Reçue le', faits?.recueLe),
        champ('Numéro de l’appel', faits?.numeroAppel),
        champ('Fonction', faits?.fonction),
        champJour('Décision du', faits?.decideLe),
        ...champsEmployeur(faits),
      ]),
      blocTexte('Le motif', faits?.motif ?? null, { lignes: 5 }),
      blocParagraphes(null, [
        'Cette lettre ne parle que de votre candidature. Vous la retrouvez à l’adresse de votre lien personnel.',
      ]),
      signaturePo(faits?.po),
    ],
  });
}
