import { construireBlocSignature } from '../commun/bloc-signature.ts';
import { blocChamps, blocMention, blocParagraphes, blocSignatures, blocTableau } from '../commun/blocs.ts';
import { formaterAnneeScolaire, formaterJour, nomComplet } from '../commun/champs.ts';
import { champsEcoleJoignable, champsEleve } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsAttestationFrequentation } from './faits.ts';

const ENSEIGNEMENTS = { ordinaire: 'ordinaire', specialise: 'spécialisé' } as const;

const COLONNES = [
  { titre: 'Année scolaire', part: 1 },
  { titre: 'Du', part: 1 },
  { titre: 'Au', part: 1 },
  { titre: 'Année d’étude', part: 1.4 },
] as const;

/** Certificate of attendance, prefilled by the pôle, to be signed by the school. */
export function construireVueAttestationFrequentation(
  faits: FaitsAttestationFrequentation | null,
): VueFormulaire {
  const enseignement = faits === null ? 'ordinaire / spécialisé (biffer)' : ENSEIGNEMENTS[faits.enseignement];
  return construireFormulaire('attestation-frequentation', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: null,
    ...(faits === null
      ? {}
      : { entete: { nom: faits.ecole.nom, precision: `Enseignement ${ENSEIGNEMENTS[faits.enseignement]}` } }),
    blocs: [
      blocParagraphes(null, [
        `La direction de l’école désignée ci-dessous, d’enseignement ${enseignement}, atteste que l’élève y a été inscrit et l’a fréquentée aux périodes suivantes.`,
      ]),
      blocChamps('L’école', champsEcoleJoignable('École', faits?.ecole)),
      blocChamps('L’élève', champsEleve(faits?.eleve)),
      blocTableau(
        'Périodes de fréquentation',
        COLONNES,
        (faits?.periodes ?? []).map(({ anneeScolaire, du, au, anneeEtude }) => [
          [formaterAnneeScolaire(anneeScolaire)],
          [formaterJour(du)],
          [au === null ? 'en cours' : formaterJour(au)],
          anneeEtude === null ? [] : [anneeEtude],
        ]),
        { lignesVides: 5, sansLigne: 'Aucune période.' },
      ),
      blocSignatures(null, [
        construireBlocSignature(
          {
            nom: 'direction',
            titre: 'La direction de l’école',
            precision: faits?.ecole.direction ?? null,
            aRemplir: faits?.ecole.direction ? ['Date'] : ['Nom et prénom', 'Date'],
            large: true,
          },
          faits?.signature ?? null,
        ),
      ]),
      blocMention(
        `Attestation préremplie pour le dossier d’intégration permanente totale${faits === null ? '' : ` (${faits.pole.nom})`}. L’école corrige ce qui doit l’être avant de signer.`,
      ),
    ],
  });
}
