import type { Droit } from '../droit.ts';
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
 * Key between the siège and its partners (FIN-13). `valeur` is the list of parts, `{ ecole, points }`;
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
              pourcentage: { genre: 'nombre', libelle: 'pourcentage', min: 0, max: 100, unite: '%' },
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

type Part = { ecole: string; pourcentage: number };

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const points = faits.points as number;
  const parts = faits.parts as readonly Part[];
  const lecteur = creerLecteur(droit, jour);
  const total = lecteur.nombre(TOTAL);
  const decision = lecteur.table<Record<string, string>>(DECISION);
  const arrondi = lecteur.texte(ARRONDI);
  if (!total || !decision || !arrondi) return lecteur.refus();

  const refus = refusDe(parts, total.valeur);
  if (refus.length > 0) {
    return sansValeur('non-applicable', refus, { references: [total.reference, decision.reference] });
  }
  const calculees = parts.map((part) => ({
    ...part,
    points: quotient(produit(points, part.pourcentage), total.valeur, DECIMALES),
  }));
  const fractionnaires = calculees.some((part) => arrondir(part.points) !== part.points);
  const message = 'Une part n’est pas un nombre entier de points ; aucun arrondi n’est écrit (I).';
  return resultat(
    calculees.map((part) => ({ ecole: part.ecole, points: part.points })),
    'points',
    {
      detail: { points, parts: calculees, decision: decision.valeur },
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
            operation: `${formater(points)} × ${formater(part.pourcentage)} %`,
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

function refusDe(parts: readonly Part[], attendu: number): Raison[] {
  const raisons: Raison[] = [];
  const obtenu = somme(...parts.map((part) => part.pourcentage));
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
