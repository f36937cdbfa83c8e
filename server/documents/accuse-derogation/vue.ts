import { blocChamps, blocListe, blocParagraphes, blocTableau } from '../commun/blocs.ts';
import { CABINET } from '../commun/cabinet.ts';
import { formaterJour, nomComplet } from '../commun/champs.ts';
import { blocContact, champ, champJour, champsEleve, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsAccuseDerogation } from './faits.ts';
import { COLONNES_SEMAINE, enSemaines, listerNonComptes } from './feuille.ts';

/** Receipt of a request: the day it falls due, and the sheet of the count. */
export function construireVueAccuseDerogation(faits: FaitsAccuseDerogation | null): VueFormulaire {
  const nonComptes = listerNonComptes(faits?.feuille ?? []);
  return construireFormulaire('accuse-derogation', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: titreAnnee(faits?.anneeScolaire),
    entete: CABINET,
    blocs: [
      blocChamps('La demande reçue', [
        champ('Référence', faits?.reference),
        champ('Pôle territorial demandeur', faits?.pole.nom),
        champ('Nouvelle école ordinaire', faits?.ecoleOrdinaire),
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
        : [blocListe('À savoir', faits?.remarques ?? [], 2)]),
      ...(faits?.contact === null ? [] : [blocContact('Contact', faits === null, faits?.contact)]),
      blocTableau('Feuille de compte, jour par jour', COLONNES_SEMAINE, enSemaines(faits?.feuille ?? []), {
        lignesVides: 6,
        sansLigne: 'Aucun jour compté.',
        note: '(I) Le compte commence le lendemain de la réception. Sous chaque jour, son rang ; « – » : le jour ne compte pas.',
      }),
      ...(nonComptes.length === 0 ? [] : [blocListe('Jours qui ne comptent pas', nonComptes)]),
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
