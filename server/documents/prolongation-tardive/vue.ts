import { blocCases, blocChamps, blocMention, blocSignatures, blocTexte } from '../commun/blocs.ts';
import { boitePole } from '../commun/boites.ts';
import { nomComplet } from '../commun/champs.ts';
import { champ, champJour, champsEcole, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { MOTIFS_DEROGATION } from '../commun/libelles.ts';
import { blocsDeclaration, blocsEnvoi, blocsIntegration, CHAMPS_NON_PUBLIES } from '../commun/tardif.ts';
import type { FaitsProlongationTardive } from './faits.ts';

/** Request for a derogation: the IPT goes on with another partner after 30 September. */
export function construireVueProlongationTardive(faits: FaitsProlongationTardive | null): VueFormulaire {
  return construireFormulaire('prolongation-tardive', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: titreAnnee(faits?.anneeScolaire),
    intro:
      'Demande de dérogation adressée au Ministre qui a l’Enseignement dans ses attributions et à la Cellule des pôles territoriaux, une par élève, après la signature des annexes 2b et 2c.',
    blocs: [
      ...blocsDeclaration(faits),
      blocChamps('Le partenaire que l’élève quitte', [
        ...champsEcole('École d’enseignement ordinaire', faits?.ecoleQuittee),
        champ(
          'Pôle territorial',
          faits === null ? null : (faits.poleQuitte ?? 'Le pôle territorial ne change pas'),
        ),
      ]),
      ...blocsIntegration(faits, 'L’intégration avec le nouveau partenaire', 'Nouvelle école ordinaire'),
      blocCases('Le motif de la demande', MOTIFS_DEROGATION, [faits?.motif]),
      blocChamps(null, [
        champJour('Date de l’événement', faits?.evenementLe),
        champ('Pièce qui le prouve', faits?.preuve),
      ]),
      blocTexte('Motivation', faits?.motivation ?? null, {
        aide: 'Exigée pour des circonstances exceptionnelles, utile dans tous les cas.',
        lignes: 4,
      }),
      ...blocsEnvoi(faits),
      blocSignatures('Signature', [
        { ...boitePole(faits?.pole.nom, faits?.signature, 'Pour le pôle territorial'), large: true },
      ]),
      blocMention(
        'Le Ministre statue dans les 30 jours calendrier, hors vacances scolaires, après la réception. L’intégration débute à la date du protocole, pourvu qu’elle soit validée ; sans réponse, elle ne l’est pas.',
      ),
      blocMention(CHAMPS_NON_PUBLIES),
    ],
  });
}
