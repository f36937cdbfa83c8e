import { ajouterJours } from '../calendrier/jours.ts';
import { enToutesLettres } from '../calendrier/lettres.ts';
import { anneeDuJour } from '../calendrier/situation.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur, type ValeurLue } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat } from '../resultat.ts';

const AGE = 'amenagements.diagnostic.age-maximal';
const SANS_RECENCE = 'amenagements.diagnostic.sans-recence';
const FACULTATIF = 'amenagements.diagnostic.facultatif';

type FaitsDiagnostic = { premiere: boolean; diagnosticLe: string; demandeLe: string };

/**
 * May this diagnosis found a protocol of reasonable adjustments (PAR-1)? `valeur` is true or false; at
 * the first request in the school it must be less than a year old. `detail`: `recentJusquAu` (last day of
 * request it serves, null when it need not be recent) and `sourceSecondaire`.
 */
export const diagnostic: Regle = {
  nom: 'amenagements.diagnostic',
  titre: 'Diagnostic d’un protocole d’aménagements raisonnables',
  description:
    'Dit si le diagnostic est recevable : moins d’un an à la première demande dans l’établissement, sans limite d’âge ensuite. La règle vient de sources secondaires, le texte du Code n’ayant pas été lu.',
  registre: ['PAR-1', 'PAR-2'],
  parametres: [AGE, SANS_RECENCE, FACULTATIF],
  formes: [
    {
      champs: {
        premiereDemandeDansEtablissement: {
          genre: 'booleen',
          libelle: 'première demande pour cet élève dans l’établissement',
        },
        diagnosticLe: { genre: 'date', libelle: 'date du diagnostic' },
        demandeLe: { genre: 'date', libelle: 'date de la demande d’aménagements' },
      },
      exemple: {
        premiereDemandeDansEtablissement: true,
        diagnosticLe: '2024-03-10',
        demandeLe: '2024-11-12',
      },
    },
  ],
  dateDeReference: (faits, droit) => {
    const { demandeLe } = lireFaits(faits);
    return anneeDuJour(droit, demandeLe) === null ? null : demandeLe;
  },
  juger,
};

function lireFaits(faits: FaitsLus): FaitsDiagnostic {
  return {
    premiere: faits.premiereDemandeDansEtablissement === true,
    diagnosticLe: String(faits.diagnosticLe),
    demandeLe: String(faits.demandeLe),
  };
}

function juger(faitsLus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lireFaits(faitsLus);
  const lecteur = creerLecteur(droit, jour);
  const age = lecteur.nombre(AGE);
  const sansRecence = lecteur.booleen(SANS_RECENCE);
  const facultatif = lecteur.booleen(FACULTATIF);
  if (!age || !sansRecence || !facultatif) return lecteur.refus();

  const doitEtreRecent = faits.premiere || !sansRecence.valeur;
  // « Less than a year »: the anniversary itself is already too late.
  const anniversaire = Temporal.PlainDate.from(faits.diagnosticLe).add({ years: age.valeur }).toString();
  const refus = [
    ...(faits.demandeLe < faits.diagnosticLe ? [raisonPosterieure(faits, age)] : []),
    ...(doitEtreRecent && faits.demandeLe >= anniversaire ? [raisonAncienne(faits, anniversaire, age)] : []),
  ];
  const recevable = refus.length === 0;
  return resultat(recevable, null, {
    detail: {
      recentJusquAu: doitEtreRecent ? ajouterJours(anniversaire, -1) : null,
      sourceSecondaire: true,
    },
    raisons: [
      ...refus,
      ...(recevable ? [] : [raisonSansDiagnostic(facultatif)]),
      sourceSecondaire(doitEtreRecent ? age : sansRecence),
    ],
    trace: [
      {
        libelle: 'Diagnostic recevable',
        valeur: recevable,
        operation: `diagnostic du ${enToutesLettres(faits.diagnosticLe)}, demande du ${enToutesLettres(faits.demandeLe)}`,
        enfants: [age.etape, sansRecence.etape, facultatif.etape],
      },
    ],
  });
}

function raisonPosterieure({ diagnosticLe, demandeLe }: FaitsDiagnostic, lue: ValeurLue<unknown>): Raison {
  const message = `Le diagnostic (${enToutesLettres(diagnosticLe)}) est posé après la demande (${enToutesLettres(demandeLe)}) : il ne la fonde pas encore.`;
  return { code: 'diagnostic-posterieur', message, fait: 'diagnosticLe', reference: lue.reference };
}

function raisonAncienne({ diagnosticLe }: FaitsDiagnostic, le: string, lue: ValeurLue<unknown>): Raison {
  const message = `À la première demande dans l’établissement, le diagnostic date de moins d’un an ; celui du ${enToutesLettres(diagnosticLe)} a un an le ${enToutesLettres(le)}.`;
  return { code: 'diagnostic-trop-ancien', message, fait: 'diagnosticLe', reference: lue.reference };
}

function raisonSansDiagnostic({ reference }: ValeurLue<unknown>): Raison {
  const message =
    '(I) Sans diagnostic recevable, l’observation et l’accompagnement collectif de l’équipe restent possibles.';
  return { code: 'sans-diagnostic', message, reference };
}

function sourceSecondaire({ reference }: ValeurLue<unknown>): Raison {
  const message =
    'Règle tirée de sources secondaires : le texte de l’article 1.7.8-1 du Code n’a pas été lu. À vérifier avant de refuser.';
  return { code: 'source-secondaire', message, reference };
}
