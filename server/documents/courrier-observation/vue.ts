import { blocChamps, blocMention, blocParagraphes } from '../commun/blocs.ts';
import { formaterJour } from '../commun/champs.ts';
import { champsContact, champsEcole, siUtile, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsCourrierObservation } from './faits.ts';

const A_REMPLIR = '…………………………………………';

/** Letter to the parents of a class: the pôle works in the school, an observation is possible. */
export function construireVueCourrierObservation(faits: FaitsCourrierObservation | null): VueFormulaire {
  const pole = faits?.pole.nom ?? A_REMPLIR;
  const classe =
    faits === null
      ? ` (classe : ${A_REMPLIR})`
      : faits.classe === null
        ? ''
        : `, dans la classe ${faits.classe}`;
  const periode =
    faits === null ? ` (période : ${A_REMPLIR})` : faits.periode === null ? '' : `, ${faits.periode}`;
  return construireFormulaire('courrier-observation', faits, {
    sujet: faits?.ecole.nom ?? null,
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      {
        genre: 'lettre',
        destinataires: [
          'Aux parents et aux responsables',
          'des élèves',
          ...(faits?.classe ? [`Classe : ${faits.classe}`] : []),
        ],
        lieuEtDate: faits === null ? `Date : ${A_REMPLIR}` : `Le ${formaterJour(faits.emission.date)}`,
        objet: 'le pôle territorial intervient dans l’école de votre enfant',
      },
      blocParagraphes(null, [
        'Madame, Monsieur,',
        `L’école de votre enfant collabore avec un pôle territorial : ${pole}. Son équipe soutient les enseignants pour que chaque élève trouve sa place en classe, quels que soient ses besoins.`,
        `Dans le cadre de cette mission collective, un membre de l’équipe peut venir observer la vie de la classe${classe}${periode}. L’observation porte sur l’organisation, les activités et le groupe. Elle ne sert pas à examiner un enfant en particulier et ne donne lieu à aucun dossier à son nom.`,
        'Si un accompagnement individuel semblait utile pour votre enfant, l’école vous en parlerait d’abord et rien ne se ferait sans vous.',
        'Ce courrier vous informe ; il ne demande ni réponse ni signature. Pour toute question, l’école reste votre premier contact.',
        'Nous vous remercions de votre confiance.',
      ]),
      blocChamps('Votre contact à l’école', [
        ...champsEcole('École', faits?.ecole).slice(0, 1),
        ...champsContact(faits?.contactEcole).map(siUtile),
      ]),
      blocMention('Courrier du pôle territorial, remis par l’école d’enseignement ordinaire.'),
    ],
  });
}
