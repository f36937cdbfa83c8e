import { AIDE_AU_PO } from '../decision.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur, rentreeOuDerniere, type ValeurLue } from '../lecture.ts';
import type { Champs, FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { lireProtection, PARAMETRES_DE_PROTECTION, protectionDe, type Temporaire } from './protection.ts';
import { CHAMP_RESEAU, type Reseau } from './reseaux.ts';

const ETENDUE = 'statut.mesures-prealables.etendue';

type Lieu = 'pole' | 'specialise' | 'ordinaire-meme-commune' | 'ordinaire-autre-commune';
type Donne = Temporaire & { memeFonction: boolean; lieu: Lieu };

const CHAMPS: Champs = {
  reseau: CHAMP_RESEAU,
  temporaires: {
    genre: 'liste',
    libelle: 'temporaires du pouvoir organisateur',
    max: 1000,
    element: {
      genre: 'objet',
      libelle: 'temporaire',
      champs: {
        memeFonction: { genre: 'booleen', libelle: 'même fonction que la charge à sauver' },
        lieu: {
          genre: 'choix',
          libelle: 'lieu de l’emploi',
          valeurs: ['pole', 'specialise', 'ordinaire-meme-commune', 'ordinaire-autre-commune'],
        },
        formationAttestee: {
          genre: 'booleen',
          libelle: 'formation de la liste, attestée',
          facultatif: true,
        },
        joursFonction: {
          genre: 'entier',
          libelle: 'ancienneté de fonction',
          facultatif: true,
          min: 0,
          max: 20000,
          unite: 'jours',
        },
        annees: {
          genre: 'entier',
          libelle: 'années où elle est répartie',
          facultatif: true,
          min: 0,
          max: 50,
        },
      },
    },
  },
  anneeScolaire: {
    genre: 'annee-scolaire',
    libelle: 'année scolaire',
    aide: 'La dernière connue, si rien n’est dit.',
    facultatif: true,
  },
};

/**
 * Which temporary posts end first to avoid that a definitive member of the pôle loses charge (REA-2, REA-3),
 * in the subsidised networks. `valeur` is the number of temporary members who give up their post; `detail`:
 * `temporaires` in the order given (`cede`: true, false or null when the protecting seniority is not published;
 * `motif`). WBE follows the royal decree of 1969, not reproduced: `non-applicable`.
 */
export const mesuresPrealables: Regle = {
  nom: 'statut.mesuresPrealables',
  titre: 'Mesures préalables à la mise en disponibilité',
  description:
    'Dit quels temporaires cèdent d’abord leur emploi, dans tout le pouvoir organisateur, et lesquels sont protégés par une compétence particulière.',
  registre: ['REA-2', 'REA-3'],
  parametres: [ETENDUE, ...PARAMETRES_DE_PROTECTION],
  formes: [
    {
      champs: CHAMPS,
      exemple: {
        reseau: 'OS',
        temporaires: [
          { memeFonction: true, lieu: 'specialise' },
          { memeFonction: true, lieu: 'pole', formationAttestee: true },
        ],
      },
    },
  ],
  dateDeReference: rentreeOuDerniere,
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const reseau = faits.reseau as Reseau;
  const lecteur = creerLecteur(droit, jour);
  const etendue = lecteur.table<Record<Lieu, boolean>>(ETENDUE);
  const protection = lireProtection(reseau, lecteur);
  if (!etendue || !protection) return lecteur.refus();
  if (reseau === 'WBE') return horsWBE(etendue);

  const temporaires = (faits.temporaires as readonly Donne[]).map((donne) => {
    if (!donne.memeFonction) return { cede: false, motif: 'autre-fonction' };
    if (!etendue.valeur[donne.lieu]) return { cede: false, motif: 'hors-etendue' };
    const { protege, voie } = protectionDe(donne, protection);
    if (protege === null) return { cede: null, motif: 'anciennete-non-publiee' };
    return protege ? { cede: false, motif: `protege-${voie}` } : { cede: true, motif: 'meme-fonction' };
  });
  const cedent = temporaires.filter(({ cede }) => cede === true).length;
  return resultat(cedent, 'temporaires', {
    detail: { temporaires },
    raisons: [
      ...temporaires.flatMap(({ cede }, rang) => (cede === null ? [nonPubliee(rang)] : [])),
      AIDE_AU_PO,
    ],
    trace: [
      {
        libelle: 'Temporaires qui cèdent leur emploi',
        valeur: cedent,
        operation: `${cedent} sur ${temporaires.length}`,
        note: AIDE_AU_PO.message,
        enfants: [etendue.etape, ...protection.etapes],
      },
    ],
  });
}

function horsWBE({ reference }: ValeurLue<unknown>): Resultat {
  const message =
    'WBE suit les articles 167 et 167bis de l’arrêté royal du 22/03/1969, que la circulaire ne reproduit pas : l’ordre n’est pas jugé ici.';
  return sansValeur('non-applicable', [
    { code: 'ordre-wbe-non-reproduit', message, fait: 'reseau', reference },
  ]);
}

function nonPubliee(rang: number): Raison {
  const message = `Temporaire ${rang + 1} : la circulaire ne chiffre l’ancienneté qui protège que pour l’officiel subventionné. Vérifiez l’arrêté de votre réseau.`;
  return { code: 'anciennete-non-publiee', message, fait: `temporaires[${rang}].joursFonction` };
}
