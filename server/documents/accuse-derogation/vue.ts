import { blocChamps, blocListe, blocParagraphes, blocTableau } from '../commun/blocs.ts';
import { CABINET } from '../commun/cabinet.ts';
import { formaterJour, nomComplet } from '../commun/champs.ts';
import {
  champ,
  champJour,
  champsContact,
  champsEleve,
  siUtile,
  titreAnnee,
} from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsAccuseDerogation } from './faits.ts';
import { regrouper } from './feuille.ts';

const COLONNES = [
  { titre: 'Jours', part: 1.3 },
  { titre: 'Nature', part: 2.4 },
  { titre: 'Nombre', part: 0.7, droite: true },
  { titre: 'Compte', part: 0.9, droite: true },
] as const;

/** Receipt of a request: the day it falls due, and the sheet of the count. */
export function construireVueAccuseDerogation(faits: FaitsAccuseDerogation | null): VueFormulaire {
  return construireFormulaire('accuse-derogation', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: titreAnnee(faits?.anneeScolaire),
    entete: CABINET,
    blocs: [
      blocChamps('La demande reçue', [
        champ('Référence', faits?.reference),
        champ('Pôle territorial demandeur', faits?.pole.nom),
        champ('Nouvelle école d’enseignement ordinaire', faits?.ecoleOrdinaire),
      ]),
      blocChamps('L’élève', champsEleve(faits?.eleve), { paires: 2 }),
      blocChamps('Le délai de décision', [
        champJour('Demande reçue le', faits?.recuLe),
        champ(
          'Délai',
          faits === null
            ? '30 jours calendrier, hors vacances scolaires'
            : `${faits.delaiJours} jours calendrier, hors vacances scolaires`,
        ),
        champ('Décision attendue au plus tard le', echeance(faits)),
      ]),
      ...(faits !== null && faits.remarques.length === 0
        ? []
        : [blocListe('À savoir', faits?.remarques ?? [], 3)]),
      ...(faits?.contact === null
        ? []
        : [blocChamps('Contact', champsContact(faits?.contact).map(siUtile), { paires: 2 })]),
      blocTableau('Feuille de compte', COLONNES, regrouper(faits?.feuille ?? []), {
        lignesVides: 8,
        sansLigne: 'Aucun jour compté.',
        note: 'Le compte commence le lendemain de la réception (I). « Compte » donne le rang du dernier jour compté de la ligne.',
      }),
      blocParagraphes(null, [
        'Cet accusé de réception ne vaut pas accord. Sans décision à l’échéance, la demande n’est pas acceptée pour autant.',
      ]),
    ],
  });
}

function echeance(faits: FaitsAccuseDerogation | null): string | null {
  if (faits === null) return null;
  return faits.echeance === null
    ? 'À confirmer : le calendrier scolaire de la suite n’est pas encore connu'
    : formaterJour(faits.echeance);
}
