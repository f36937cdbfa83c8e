import { blocMention, blocSignatures } from '../commun/blocs.ts';
import { boitePole } from '../commun/boites.ts';
import { nomComplet } from '../commun/champs.ts';
import { titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { blocsDeclaration, blocsEnvoi, blocsIntegration, CHAMPS_NON_PUBLIES } from '../commun/tardif.ts';
import type { FaitsPremiereIptTardive } from './faits.ts';

/** Declaration of a first IPT that starts after 30 September. */
export function construireVuePremiereIptTardive(faits: FaitsPremiereIptTardive | null): VueFormulaire {
  return construireFormulaire('premiere-ipt-tardive', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: titreAnnee(faits?.anneeScolaire),
    intro:
      'Déclaration adressée à la Cellule des pôles territoriaux de la Direction générale de l’Enseignement obligatoire, une par élève, après la signature des annexes 2b et 2c.',
    blocs: [
      ...blocsDeclaration(faits),
      ...blocsIntegration(faits, 'La première intégration', 'École d’enseignement ordinaire'),
      ...blocsEnvoi(faits),
      blocSignatures('Signature', [
        { ...boitePole(faits?.pole.nom, faits?.signature, 'Pour le pôle territorial'), large: true },
      ]),
      blocMention('L’intégration débute à la date du protocole, pourvu qu’elle soit signalée.'),
      blocMention(CHAMPS_NON_PUBLIES),
    ],
  });
}
