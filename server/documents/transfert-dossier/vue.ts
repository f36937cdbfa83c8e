import {
  type Bloc,
  blocChamps,
  blocMention,
  blocSignatures,
  blocTableau,
  blocTexte,
} from '../commun/blocs.ts';
import { boitePole } from '../commun/boites.ts';
import { formaterJour, nomComplet } from '../commun/champs.ts';
import { champ, champJour, champsEcole, siUtile } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { FaitsTransfertDossier } from './faits.ts';

const SUPPORTS = {
  papier: 'Papier',
  electronique: 'Électronique',
  'les-deux': 'Papier et électronique',
} as const;

const COLONNES = [
  { titre: 'Élève', part: 1.5 },
  { titre: 'École ordinaire', part: 1.4 },
  { titre: 'Pièces remises', part: 2.4 },
  { titre: 'Pièces absentes', part: 1.7 },
] as const;

/** Receipt of one or several files that follow their pupils to another pôle. */
export function construireVueTransfertDossier(faits: FaitsTransfertDossier | null): VueFormulaire {
  return construireFormulaire('transfert-dossier', faits, {
    sujet: faits === null ? null : sujet(faits),
    periode: faits === null ? null : `Dossiers transmis le ${formaterJour(faits.transmisLe)}`,
    blocs: [
      blocChamps('Le pôle qui transmet', [
        champ('Pôle territorial', faits?.pole.nom),
        ...champsEcole('École siège', faits?.pole.siege),
      ]),
      blocChamps('Le pôle d’accueil', [
        champ('Pôle territorial', faits?.poleAccueil.nom),
        ...champsEcole('École siège', faits?.poleAccueil.siege),
      ]),
      blocChamps('La transmission', [
        champJour('Transmis le', faits?.transmisLe),
        champ('Support', faits === null ? null : SUPPORTS[faits.support]),
        siUtile(champJour('Réunion de passation', faits?.reunionLe)),
      ]),
      blocTableau('Les dossiers', COLONNES, (faits?.eleves ?? []).map(enCellules), { lignesVides: 6 }),
      ...texteUtile(
        faits,
        'Procédures du pôle d’accueil, communiquées aux parents',
        faits?.noteProcedure ?? null,
      ),
      ...texteUtile(faits, 'Réserves du pôle d’accueil', faits?.reserves ?? null),
      blocSignatures('Signatures', [
        boitePole(faits?.pole.nom, faits?.signatures.cedant, 'Pour le pôle qui transmet'),
        boitePole(
          faits?.poleAccueil.nom,
          faits?.signatures.accueil,
          'Pour le pôle d’accueil, qui accuse réception',
        ),
      ]),
      blocMention(
        'Le dossier original suit l’élève. L’école d’enseignement ordinaire garde les copies du protocole et de ses annexes.',
      ),
    ],
  });
}

function sujet({ eleves: [premier, ...autres] }: FaitsTransfertDossier): string | null {
  if (premier === undefined) return null;
  return autres.length === 0 ? nomComplet(premier) : `${autres.length + 1} élèves`;
}

function enCellules(eleve: FaitsTransfertDossier['eleves'][number]): string[][] {
  return [
    [nomComplet(eleve), `né(e) le ${formaterJour(eleve.dateNaissance)}`],
    [eleve.ecole],
    eleve.pieces,
    eleve.manquantes,
  ];
}

/** A text printed only when there is one, with lines to write on the empty form. */
function texteUtile(faits: FaitsTransfertDossier | null, titre: string, texte: string | null): Bloc[] {
  return faits !== null && texte === null ? [] : [blocTexte(titre, texte, { lignes: 3 })];
}
