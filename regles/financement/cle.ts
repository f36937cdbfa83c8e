import type { Droit } from '../droit.ts';
import { manquant } from '../faits.ts';
import { creerLecteur, etapeDeFait, rentreeOuDerniere } from '../lecture.ts';
import { arrondir, formater, produit, quotient, somme } from '../nombre.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';

const TOTAL = 'financement.cle.total';
const DECISION = 'financement.cle.decision';
const ARRONDI = 'financement.cle.arrondi';

/** Enough for any percentage with six decimals of any number of points. */
const DECIMALES = 14;

/**
 * Key between the siège and its partners (FIN-13). `valeur` is the list of parts, `{ ecole, points }`, each part given as a percentage or as a fraction;
 * `detail.parts` adds the percentages, `detail.decision` who decides. Without `anneeScolaire` the law of
 * the latest known year applies.
 */
export const cle: Regle = {
  nom: 'financement.cle',
  titre: 'Clé de répartition entre siège et partenaires',
  description:
    'Partage les points affectés aux traitements entre l’école siège et ses partenaires, selon la clé de la convention ou du ressort. La clé ne porte que sur cette part.',
  registre: ['FIN-13'],
  parametres: [TOTAL, DECISION, ARRONDI],
  formes: [
    {
      champs: {
        points: { genre: 'nombre', libelle: 'points affectés aux traitements', min: 0, unite: 'points' },
        parts: {
          genre: 'liste',
          libelle: 'parts de la clé',
          max: 100,
          element: {
            genre: 'objet',
            libelle: 'part',
            champs: {
              ecole: { genre: 'texte', libelle: 'école siège ou partenaire' },
              pourcentage: {
                genre: 'nombre',
                libelle: 'pourcentage',
                aide: 'Ou bien une fraction.',
                facultatif: true,
                min: 0,
                max: 100,
                unite: '%',
              },
              fraction: {
                genre: 'texte',
                libelle: 'fraction',
                aide: 'Par exemple 1/3, quand le pourcentage ne tombe pas juste.',
                facultatif: true,
                max: 20,
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
      },
      exemple: {
        points: 4200,
        parts: [
          { ecole: 'École siège', pourcentage: 60 },
          { ecole: 'École partenaire', pourcentage: 40 },
        ],
      },
    },
  ],
  dateDeReference: rentreeOuDerniere,
  juger,
};

type Donnee = { ecole: string; pourcentage?: number; fraction?: string };

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const points = faits.points as number;
  const donnees = faits.parts as readonly Donnee[];
  const lecteur = creerLecteur(droit, jour);
  const total = lecteur.nombre(TOTAL);
  const decision = lecteur.table<Record<string, string>>(DECISION);
  const arrondi = lecteur.texte(ARRONDI);
  if (!total || !decision || !arrondi) return lecteur.refus();

  const manques = donnees.flatMap(manqueDe);
  if (manques.length > 0) return sansValeur('faits-manquants', manques);
  const parts = donnees.map((donnee) => lirePart(donnee, total.valeur));
  const refus = refusDe(parts, total.valeur);
  if (refus.length > 0) {
    return sansValeur('non-applicable', refus, { references: [total.reference, decision.reference] });
  }
  const calculees = parts.map((part) => ({
    ecole: part.ecole,
    pourcentage: part.pourcentage,
    ecrite: part.ecrite,
    points: quotient(produit(points, part.haut), part.bas, DECIMALES),
  }));
  const fractionnaires = calculees.some((part) => arrondir(part.points) !== part.points);
  const message = 'Une part n’est pas un nombre entier de points ; aucun arrondi n’est écrit (I).';
  return resultat(
    calculees.map((part) => ({ ecole: part.ecole, points: part.points })),
    'points',
    {
      detail: { points, parts: calculees.map(({ ecrite: _, ...part }) => part), decision: decision.valeur },
      raisons: fractionnaires ? [{ code: 'part-fractionnaire', message, reference: arrondi.reference }] : [],
      trace: [
        {
          libelle: 'Points affectés aux traitements, selon la clé',
          valeur: points,
          unite: 'points',
          enfants: calculees.map((part) => ({
            libelle: part.ecole,
            valeur: part.points,
            unite: 'points',
            operation: `${formater(points)} × ${part.ecrite}`,
          })),
        },
        etapeDeFait('Points à partager', points, 'points'),
        total.etape,
        decision.etape,
        arrondi.etape,
      ],
    },
  );
}

/** A part of the key, exact: `haut / bas` of the points, and the percentage to show. */
type Part = { ecole: string; haut: number; bas: number; pourcentage: number; ecrite: string };

/** Digits under which two totals are the same: finer than the percentages that can be given. */
const EGALITE = 8;

function lirePart({ ecole, pourcentage = 0, fraction }: Donnee, total: number): Part {
  if (fraction === undefined) {
    return { ecole, haut: pourcentage, bas: total, pourcentage, ecrite: `${formater(pourcentage)} %` };
  }
  const [haut = 0, bas = 1] = fraction.split('/').map(Number);
  return { ecole, haut, bas, pourcentage: quotient(produit(haut, total), bas, DECIMALES), ecrite: fraction };
}

const FRACTION = /^\d{1,3}\/[1-9]\d{0,2}$/;

/** One way to say the part, and only one. */
function manqueDe({ pourcentage, fraction }: Donnee, rang: number): Raison[] {
  if (fraction === undefined) {
    return pourcentage === undefined
      ? [manquant({ libelle: 'pourcentage ou fraction' }, `parts[${rang}].pourcentage`)]
      : [];
  }
  const fait = `parts[${rang}].fraction`;
  if (pourcentage !== undefined) {
    const message = `Part ${rang + 1} : donnez le pourcentage ou la fraction, pas les deux.`;
    return [{ code: 'part-dite-deux-fois', message, fait }];
  }
  if (FRACTION.test(fraction)) return [];
  const message = `Part ${rang + 1} : « ${fraction} » n’est pas une fraction. Écrivez-la comme 1/3.`;
  return [{ code: 'fraction-mal-ecrite', message, fait }];
}

function refusDe(parts: readonly Part[], attendu: number): Raison[] {
  const raisons: Raison[] = [];
  const obtenu = arrondir(somme(...parts.map((part) => part.pourcentage)), EGALITE);
  if (obtenu !== attendu) {
    const message = `Les pourcentages font ${formater(obtenu)} % ; ils doivent faire ${formater(attendu)} %. Corrigez une part.`;
    raisons.push({ code: 'total-different-de-100', message, fait: 'parts' });
  }
  const doubles = parts.map((p) => p.ecole.trim()).filter((nom, rang, noms) => noms.indexOf(nom) !== rang);
  for (const nom of new Set(doubles)) {
    const message = `L’école « ${nom} » figure deux fois dans la clé. Gardez une seule part par école.`;
    raisons.push({ code: 'ecole-en-double', message, fait: 'parts' });
  }
  return raisons;
}
