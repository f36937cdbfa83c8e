import { type Bloc, blocChamps, blocMention, blocTableau } from '../commun/blocs.ts';
import { nomComplet } from '../commun/champs.ts';
import { champ, formaterPeriode, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { ChargeImprimee, FaitsCad } from './faits.ts';

const COLONNES = [
  { titre: 'École', part: 2.4 },
  { titre: 'N° ECOT', part: 1.2 },
  { titre: 'Fonction', part: 2 },
  { titre: 'Fraction', part: 0.9, droite: true },
  { titre: 'Période', part: 1.7 },
] as const;

/** CAD or CF CAD: what is given up, what is worked, from when. */
export function construireVueCad(faits: FaitsCad | null): VueFormulaire {
  return construireFormulaire('cad', faits, {
    sujet: faits && nomComplet(faits.membre),
    periode: titreAnnee(faits?.anneeScolaire),
    ...(faits ? { entete: { nom: faits.po, precision: faits.pole.nom } } : {}),
    blocs: [
      blocChamps(null, [
        champ('Document', faits?.document),
        champ('Nom et prénom', faits && nomComplet(faits.membre)),
        champ('Matricule du membre', faits?.membre.matricule),
        champ('Pouvoir organisateur', faits?.po),
      ]),
      blocCharges('Périodes ou heures abandonnées à l’école d’origine', faits?.abandonnees),
      blocCharges('Périodes ou heures prestées dans le pôle', faits?.prestees),
      blocMention(
        'Ce document accompagne les deux demandes d’avance. La circulaire 8621 n’en publie pas le modèle : reportez ces données sur le formulaire de la circulaire de rentrée.',
      ),
    ],
  });
}

function blocCharges(titre: string, charges: readonly ChargeImprimee[] | undefined): Bloc {
  return blocTableau(titre, COLONNES, (charges ?? []).map(enCellules), { lignesVides: 2 });
}

function enCellules({ ecole, fase, ecot, fonction, fraction, periode }: ChargeImprimee): string[][] {
  return [
    fase === null ? [ecole] : [ecole, `N° FASE ${fase}`],
    ecot === null ? [] : [ecot],
    [fonction],
    [fraction],
    [formaterPeriode(periode.du, periode.au)],
  ];
}
