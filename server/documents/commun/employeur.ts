import { construireBlocSignature } from './bloc-signature.ts';
import { type Bloc, blocSignatures, type ChampDeBloc } from './blocs.ts';
import type { AnneeScolaire, Entete } from './champs.ts';
import { champ } from './champs-communs.ts';
import type { FaitsCommuns } from './faits.ts';

/** What every paper of a recruitment knows: the school of the posts and its employer. */
export type FaitsEmployeur = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  ecole: { nom: string; fase: number };
  po: string;
};

/** Head of a paper that the employer issues, not the pôle. */
export function entetePo({ po, ecole }: FaitsEmployeur): Entete {
  return { nom: po, precision: `Emplois de : ${ecole.nom}` };
}

/** Employer, school and pôle. */
export function champsEmployeur(faits: FaitsEmployeur | null): ChampDeBloc[] {
  return [
    champ('Pouvoir organisateur', faits?.po),
    champ('École', faits && `${faits.ecole.nom}, n° FASE ${faits.ecole.fase}`),
    champ('Pôle territorial', faits?.pole.nom),
    champ('École siège du pôle', faits?.pole.siege.nom),
  ];
}

/** Box of the employer alone. */
export function signaturePo(po: string | undefined): Bloc {
  return blocSignatures('Signature', [
    construireBlocSignature(
      {
        nom: 'po',
        titre: 'Le pouvoir organisateur ou son délégué',
        precision: po ?? null,
        large: true,
      },
      null,
    ),
  ]);
}
