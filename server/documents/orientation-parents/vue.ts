import { construireBlocSignature } from '../commun/bloc-signature.ts';
import { blocChamps, blocParagraphes, blocSignatures } from '../commun/blocs.ts';
import { formaterJour } from '../commun/champs.ts';
import { champ, champsEcoleJoignable, siUtile } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsOrientationParents } from './faits.ts';

const A_REMPLIR = '…………………………';

/** Answer to parents who wrote to the pôle: towards the school and its CPMS. */
export function construireVueOrientationParents(faits: FaitsOrientationParents | null): VueFormulaire {
  const recue =
    faits === null
      ? ` le ${A_REMPLIR}`
      : faits.demandeLe === null
        ? ''
        : ` le ${formaterJour(faits.demandeLe)}`;
  return construireFormulaire('orientation-parents', faits, {
    sujet: null,
    periode: null,
    blocs: [
      {
        genre: 'lettre',
        destinataires: faits?.destinataires ?? [],
        lieuEtDate: faits === null ? `Date : ${A_REMPLIR}` : `Le ${formaterJour(faits.emission.date)}`,
        objet: 'votre demande au pôle territorial',
      },
      blocParagraphes(null, [
        'Madame, Monsieur,',
        `Vous avez contacté notre pôle territorial${recue} au sujet de votre enfant. Merci de votre démarche.`,
        'Un pôle territorial soutient les écoles : c’est l’école de votre enfant qui peut faire appel à lui. Nous vous invitons donc à parler de votre demande à sa direction ou à son titulaire. Le centre PMS de l’école peut vous y aider, gratuitement et en toute confidentialité.',
        'Ensemble, vous pourrez voir ce qui est déjà fait en classe, quels aménagements raisonnables sont possibles, et si l’appui du pôle est utile. Dans ce cas, l’école nous contactera.',
        'Nous n’ouvrons pas de dossier au nom de votre enfant à la suite de votre message.',
      ]),
      blocChamps(
        'L’école de votre enfant',
        champsEcoleJoignable('École', faits?.ecole).filter(({ libelle }) => !libelle.startsWith('N° FASE')),
      ),
      blocChamps('Le centre PMS', [
        champ('Centre', faits?.cpms?.nom),
        siUtile(champ('Localité', faits?.cpms?.localite)),
        siUtile(champ('Téléphone', faits?.cpms?.telephone)),
        siUtile(champ('Courriel', faits?.cpms?.courriel)),
      ]),
      blocSignatures(null, [
        construireBlocSignature(
          {
            nom: 'pole',
            titre: 'Pour le pôle territorial',
            precision: faits?.signataire ? `${faits.signataire.nom}, ${faits.signataire.qualite}` : null,
            cachet: false,
            aRemplir: faits?.signataire ? [] : ['Nom et prénom', 'Qualité'],
            large: true,
          },
          faits?.signature ?? null,
        ),
      ]),
    ],
  });
}
