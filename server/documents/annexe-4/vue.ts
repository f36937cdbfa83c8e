import { blocCases, blocChamps, blocSignatures, blocTexte } from '../commun/blocs.ts';
import { formaterAnneeScolaire, formaterJour, nomComplet } from '../commun/champs.ts';
import { champ, champJour, champsEleve, titreAnnee } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { JUSTIFICATIONS } from '../commun/libelles.ts';
import type { SorteIntegration } from '../protocole-ipt/faits.ts';
import type { FaitsAnnexe4 } from './faits.ts';
import { boitesAnnexe4 } from './signatures.ts';

const TYPES_ACTUELS: Readonly<Record<SorteIntegration, string>> = {
  'permanente-totale': 'Intégration permanente totale',
  'permanente-partielle': 'Intégration permanente partielle',
  'temporaire-partielle': 'Intégration temporaire partielle',
};

const ORIENTATIONS: Readonly<Record<SorteIntegration, string>> = {
  ...TYPES_ACTUELS,
  'permanente-totale': 'Intégration permanente totale (dans le pôle territorial)',
};

/** Annexe 4, in force in 2022-23: the decision, the choice or the end, the four boxes. */
export function construireVueAnnexe4(faits: FaitsAnnexe4 | null): VueFormulaire {
  const suite = faits?.issue?.genre === 'prolongation' ? faits.issue : null;
  const arret = faits?.issue?.genre === 'arret' ? faits.issue : null;
  const annee = faits === null ? '…………' : formaterAnneeScolaire(faits.anneeScolaire);
  return construireFormulaire('annexe-4', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: titreAnnee(faits?.anneeScolaire),
    blocs: [
      blocChamps(null, [...champsEleve(faits?.eleve), champ('N° FASE', faits?.ecoleOrdinaire.fase)], {
        paires: 2,
      }),
      blocChamps(null, [champJour('Décision du conseil de classe du', faits?.conseilDeClasseLe)]),
      blocCases('Type actuel d’intégration', TYPES_ACTUELS, [faits?.typeActuel], 1),
      blocCases(`Orientation (prolongation) choisie pour l’année ${annee}`, ORIENTATIONS, [suite?.sorte], 1),
      ...horsPole(faits, suite),
      blocCases('Justification de l’arrêt d’intégration', JUSTIFICATIONS, [arret?.justification], 1),
      ...(faits === null || arret?.justification === 'autre-raison'
        ? [blocChamps(null, [champ('Autre raison (à indiquer)', arret?.precision)])]
        : []),
      ...(faits === null || arret !== null
        ? [blocTexte('Motivation de l’arrêt de l’intégration', arret?.motivation ?? null, { lignes: 4 })]
        : []),
      blocSignatures('Les partenaires (à l’exception du CPMS) marquent leur accord', boitesAnnexe4(faits)),
    ],
  });
}

type Suite = Extract<NonNullable<FaitsAnnexe4['issue']>, { genre: 'prolongation' }>;

/** Asked only when the integration goes on through a specialised school outside the pôle; dates always. */
function horsPole(faits: FaitsAnnexe4 | null, suite: Suite | null) {
  const donnees = suite?.horsPole ?? null;
  if (faits !== null && suite === null) return [];
  const dates = [
    champ(
      'Début et fin de l’intégration',
      suite === null ? null : `du ${formaterJour(suite.debut)} au ${formaterJour(suite.fin)}`,
    ),
  ];
  if (faits !== null && donnees === null) return [blocChamps(null, dates)];
  const etudes = 'Année, niveau et option';
  return [
    blocChamps(
      'À compléter si l’intégration est prolongée via l’école d’enseignement spécialisé (hors pôle)',
      [
        champ('Type (1 à 8)', donnees?.typeSpecialise),
        champ(etudes, donnees?.etudes),
        ...(faits === null || suite?.sorte !== 'permanente-totale'
          ? [
              champ('Maturité', donnees?.maturite),
              champ('Forme', donnees?.forme),
              champ('Phase', donnees?.phase),
            ]
          : []),
        ...dates,
      ],
    ),
  ];
}
