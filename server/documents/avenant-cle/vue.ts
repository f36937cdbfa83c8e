import { type Bloc, blocChamps, blocMention, blocTexte } from '../commun/blocs.ts';
import { champ, champJour, champsEcole, siUtile, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { formaterNombre } from '../commun/nombres.ts';
import { blocAccord, blocParts } from '../commun/parts.ts';
import type { FaitsAvenantCle } from './faits.ts';

const MODES = {
  'siege-seul': 'Tous les points à l’école siège, d’office',
  ressort: 'Décision du pouvoir organisateur commun, dans le ressort',
  convention: 'Décision unanime des pouvoirs organisateurs, dans la convention de partenariat',
} as const;

/** Amendment to the key: who decides, the shares, then what each PO signs. */
export function construireVueAvenantCle(faits: FaitsAvenantCle | null): VueFormulaire {
  const traitements = faits?.traitements ?? null;
  return construireFormulaire('avenant-cle', faits, {
    sujet: faits?.pole.nom ?? null,
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps('L’avenant', [
        ...champsEcole('École siège', faits?.pole.siege),
        champ('Numéro de l’avenant', faits?.numero),
        champJour('Décidé le', faits?.decideLe),
        champ('Décision', faits === null ? null : MODES[faits.mode]),
        siUtile(
          champ('Points affectés aux traitements', traitements === null ? null : formaterNombre(traitements)),
        ),
      ]),
      blocParts('La clé entre le siège et ses partenaires', faits?.parts ?? []),
      ...note(faits),
      ...protection(faits),
      blocAccord(
        faits?.pole.siege.nom,
        faits === null ? [null, null] : faits.parts.slice(1).map(({ ecole }) => ecole),
      ),
      blocMention(
        'La clé ne porte que sur les points affectés aux traitements. Elle vaut jusqu’au prochain avenant.',
      ),
    ],
  });
}

function note(faits: FaitsAvenantCle | null): Bloc[] {
  return faits !== null && faits.note === null ? [] : [blocTexte('Note', faits?.note ?? null, { lignes: 3 })];
}

function protection(faits: FaitsAvenantCle | null): Bloc[] {
  if (faits !== null && faits.sansPerte !== true) return [];
  return [
    blocMention(
      'Cette clé ne cause ni mise en disponibilité ni perte partielle de charge d’un membre définitif du pôle.',
    ),
  ];
}
