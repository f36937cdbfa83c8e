import { AIDE_AU_PO } from '../decision.ts';
import type { Droit } from '../droit.ts';
import type { FonctionsParGroupe } from '../equipe/fonctions.ts';
import { creerLecteur, rentreeOuDerniere } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { CHAMPS, type Titre } from './accroche-faits.ts';
import { classer, type Possible } from './accroche-titres.ts';

const TITRES = 'recrutement.titres';
const CATEGORIES = 'recrutement.categories';
const TRANSITOIRE = 'recrutement.regime-transitoire';
const NIVEAU = 'recrutement.niveau-de-l-ecole';
const FONCTIONS = 'equipe.fonctions';

/**
 * Recruitment function to which the post of a chosen candidate is hooked (REC-4): the best title (TR, TS, TP,
 * TPNL) among the functions of the call. `valeur` is the function as written in `titres`; several functions
 * with the same title are joined by « ou » and left to the employer. `detail`: `titre`, `possibles` (best
 * first, with table name, group and category), `regimeTransitoire` (functions where old title and old scale
 * may be kept). No function at all gives `non-applicable`.
 */
export const accroche: Regle = {
  nom: 'recrutement.accroche',
  titre: 'Accroche à une fonction de recrutement',
  description:
    'Choisit, parmi les fonctions de l’appel, celle pour laquelle le candidat déjà sélectionné a le meilleur titre. Ce n’est pas une priorité au recrutement, et le niveau de l’école n’y change rien.',
  registre: ['REC-4', 'EQU-6'],
  parametres: [TITRES, CATEGORIES, TRANSITOIRE, NIVEAU, FONCTIONS],
  formes: [
    {
      champs: CHAMPS,
      exemple: {
        titres: [
          { fonction: 'CG français DI', titre: 'TR' },
          { fonction: 'Instituteur primaire', titre: 'TP' },
        ],
        fonctionsDeLAppel: ['Instituteur primaire', 'Professeur de CG niveau DI', 'Logopède'],
      },
    },
  ],
  dateDeReference: rentreeOuDerniere,
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const lecteur = creerLecteur(droit, jour);
  const ordre = lecteur.table<readonly string[]>(TITRES);
  const categories = lecteur.table<Record<string, string>>(CATEGORIES);
  const transitoire = lecteur.texte(TRANSITOIRE);
  const niveau = lecteur.booleen(NIVEAU);
  const fonctions = lecteur.table<FonctionsParGroupe>(FONCTIONS);
  if (!ordre || !categories || !transitoire || !niveau || !fonctions) return lecteur.refus();

  const { possibles, raisons, inconnues } = classer(
    {
      titres: faits.titres as readonly Titre[],
      appel: faits.fonctionsDeLAppel as readonly string[],
      categorie: faits.categorie as string | undefined,
    },
    { ordre: ordre.valeur, categories, fonctions },
  );
  const references = [ordre.reference, categories.reference];
  const [meilleur] = possibles;
  if (inconnues.length > 0 || !meilleur) {
    return sansValeur('non-applicable', [...inconnues, ...(meilleur ? [] : [aucune()]), ...raisons], {
      references,
    });
  }
  const egaux = uniques(possibles.filter(({ rang }) => rang === meilleur.rang));
  const valeur = egaux.map(({ fonction }) => fonction).join(' ou ');
  const anciens = possibles.filter((p) => p.regimeTransitoire);
  return resultat(valeur, null, {
    detail: {
      titre: meilleur.titre,
      possibles,
      regimeTransitoire: anciens.map(({ fonction }) => fonction),
    },
    raisons: [
      ...raisons,
      ...(egaux.length > 1 ? [choixDuPo(egaux)] : []),
      ...anciens.map(({ fonction }) => ancienRegime(fonction, transitoire.valeur)),
      AIDE_AU_PO,
    ],
    trace: [
      {
        libelle: 'Fonction d’accroche',
        valeur,
        operation: possibles.map(({ fonction, titre }) => `${fonction} : ${titre}`).join(' ; '),
        note: AIDE_AU_PO.message,
        enfants: [ordre.etape, categories.etape, niveau.etape, transitoire.etape],
      },
      { ...fonctions.etape, valeur: 'fonctions de l’année' },
    ],
  });
}

function uniques(possibles: readonly Possible[]): readonly Possible[] {
  return possibles.filter((p, rang) => possibles.findIndex((autre) => autre.nom === p.nom) === rang);
}

function aucune(): Raison {
  const message =
    'Aucun titre donné n’ouvre une fonction de l’appel. Ajoutez un titre, même « TPNL », ou élargissez l’appel.';
  return { code: 'aucune-fonction', message, fait: 'titres' };
}

function choixDuPo(egaux: readonly Possible[]): Raison {
  const noms = egaux.map(({ fonction }) => fonction).join(', ');
  const message = `Même titre pour plusieurs fonctions : ${noms}. Le pouvoir organisateur choisit.`;
  return { code: 'titres-egaux', message, fait: 'titres' };
}

function ancienRegime(fonction: string, effet: string): Raison {
  const message = `${fonction} : régime transitoire. ${effet}.`;
  return { code: 'regime-transitoire', message, fait: 'titres' };
}
