import { blocChamps, blocMention, blocTableau } from '../commun/blocs.ts';
import { formaterJour } from '../commun/champs.ts';
import { champ, champJour, titreAnnee } from '../commun/champs-communs.ts';
import { champsEmployeur, entetePo, signaturePo } from '../commun/employeur.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import type { CandidatImprime, DecisionImprimee, FaitsPvSelection } from './faits.ts';

const PALIERS: Readonly<Record<1 | 2 | 3, string>> = {
  1: '1 – personnel de l’école siège et des écoles partenaires',
  2: '2 – personnel d’une autre école spécialisée, d’une école ordinaire ou d’un centre PMS',
  3: '3 – tout autre candidat',
};
const DECISIONS: Readonly<Record<DecisionImprimee, string>> = {
  'en-attente': 'En attente',
  servi: 'Retenu',
  ecarte: 'Écarté',
  desiste: 'Retiré',
  irrecevable: 'Irrecevable',
};
const CANDIDATS = [
  { titre: 'Candidat', part: 2 },
  { titre: 'Fonction', part: 1.6 },
  { titre: 'Décision', part: 1.1 },
  { titre: 'Motif ou emploi', part: 3 },
] as const;
const SUITES = [
  { titre: 'Fonction', part: 2 },
  { titre: 'Suite', part: 4 },
] as const;

/** Minutes of one tier: each candidate, the decision, the reason, then what is open next. */
export function construireVuePvSelection(faits: FaitsPvSelection | null): VueFormulaire {
  return construireFormulaire('pv-selection', faits, {
    sujet: faits === null ? null : `Palier ${faits.palier}`,
    periode: titreAnnee(faits?.anneeScolaire),
    ...(faits === null ? {} : { entete: entetePo(faits) }),
    blocs: [
      blocChamps('La sélection', [
        ...champsEmployeur(faits),
        champ('Numéro de l’appel', faits?.numeroAppel),
        champJour('Candidatures jusqu’au', faits?.limiteLe),
        champ('Palier', faits && PALIERS[faits.palier]),
      ]),
      blocTableau('Les candidats du palier', CANDIDATS, (faits?.candidats ?? []).map(enCellules), {
        sansLigne: 'Aucun candidat dans ce palier.',
        lignesVides: 8,
      }),
      blocTableau(
        'La suite, par fonction',
        SUITES,
        (faits?.suites ?? []).map(({ fonction, suite }) => [[fonction], [suite]]),
        { lignesVides: 3 },
      ),
      blocMention(
        'On passe au palier suivant quand chaque candidat recevable du palier est retenu, ou écarté pour inadéquation au profil, ou s’est retiré. La décision appartient au pouvoir organisateur.',
      ),
      signaturePo(faits?.po),
    ],
  });
}

function enCellules({ reference, nom, fonction, decision, motif, emploi, decideLe }: CandidatImprime) {
  const quand = decideLe === null ? [] : [`le ${formaterJour(decideLe)}`];
  return [
    [nom, reference],
    [fonction],
    [DECISIONS[decision], ...quand],
    [motif, emploi].filter((ligne) => ligne !== null),
  ];
}
