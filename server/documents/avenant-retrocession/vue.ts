import { blocChamps, blocMention, blocTexte } from '../commun/blocs.ts';
import { champ, champJour, champsEcole, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { formaterNombre } from '../commun/nombres.ts';
import { blocAccord } from '../commun/parts.ts';
import type { FaitsAvenantRetrocession } from './faits.ts';

/** Amendment that hands points to a partner: how many, from when, signed by both. */
export function construireVueAvenantRetrocession(faits: FaitsAvenantRetrocession | null): VueFormulaire {
  return construireFormulaire('avenant-retrocession', faits, {
    sujet: faits?.pole.nom ?? null,
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps('Le pôle', champsEcole('École siège', faits?.pole.siege)),
      blocChamps('L’école partenaire', champsEcole('École', faits?.ecolePartenaire)),
      blocChamps('La rétrocession', [
        champ('Numéro de l’avenant', faits?.numero),
        champ('Points rétrocédés', faits && formaterNombre(faits.points)),
        champJour('Décidée le', faits?.decideLe),
        champJour('Prend effet le', faits?.effetLe),
      ]),
      ...(faits !== null && faits.note === null
        ? []
        : [blocTexte('Objet', faits?.note ?? null, { lignes: 4 })]),
      blocAccord(faits?.pole.siege.nom, [faits?.ecolePartenaire.nom ?? null]),
      blocMention(
        'Ces points restent comptés parmi ceux que le pôle reçoit ; un mouvement de son grand livre les en sort à la date d’effet.',
      ),
    ],
  });
}
