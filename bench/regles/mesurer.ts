import type { Droit } from '../../regles/droit.ts';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { alterner, mediane, rapport } from '../statistiques.ts';
import { enFois, enMs, type Ligne, type Mesure } from '../tableau.ts';
import { ANNEES, type Faits, POLES, tirerFaits, unirFaits } from './faits.ts';
import { evaluerNationale, evaluerNous, lireNous } from './nous.ts';
import { aDesEleves, creerPair, lirePair, type Pair } from './pair.ts';
import { comparer } from './valeurs.ts';

const FOIS = 100;
const UN_POLE_MS = 5;
const TOUS_MS = 250;
const TOURS = { un: 21, tous: 3 };

type Trois = Record<'nous' | 'comptes' | 'eleves', number[]>;
type Deux = Record<'nous' | 'eleves', number[]>;

/** Polaris and publicodes on the same model: first the figures, which must be equal, then the times. */
export async function mesurerRegles(): Promise<Mesure> {
  const droit = chargerDroit();
  const pair = await creerPair();
  const tous = ANNEES.flatMap((annee) =>
    Array.from({ length: POLES }, (_, pole) => tirerFaits(droit, pole, annee)),
  );
  const egaux = verifier(tous, droit, pair);
  console.log(`  ${egaux} chiffres comparés sur ${tous.length} enveloppes : tous égaux`);
  const un = mesurerUn(tirerFaits(droit, 0, '2024-25'), droit, pair);
  console.log(`  une enveloppe mesurée, ${POLES} × ${ANNEES.length} enveloppes en cours…`);
  const ensemble = mesurerTous(tous, droit, pair);
  const annees = unirFaits(tous);
  const nationaux = verifierNational(annees, droit, pair);
  console.log(`  ${nationaux} chiffres du calcul national comparés : tous égaux`);
  const national = mesurerNational(annees, droit, pair);
  return {
    titre: 'Règles de financement',
    lignes: [
      ...lignesDe('Enveloppe d’un pôle, 160 IPT, expliquée', un, UN_POLE_MS),
      ...lignesDe(`${POLES} pôles × ${ANNEES.length} ans, expliqués`, ensemble, TOUS_MS),
      ...lignesNationales(`Calcul national, ${POLES} pôles × ${ANNEES.length} ans`, national),
    ],
    notes: [
      'publicodes n’a pas de listes. « Mêmes faits » : sa règle est demandée élève par élève, puis l’enveloppe.',
      '« Comptes donnés » : l’appelant a déjà classé et compté les élèves ; Polaris, lui, lit et classe la liste. Sans barre.',
      'Moteur publicodes instancié une fois (non compté) ; arbres d’explication obtenus des deux côtés.',
    ],
    brut: { chiffresCompares: egaux + nationaux, un, ensemble, national },
  };
}

function verifier(tous: readonly Faits[], droit: Droit, pair: Pair): number {
  return tous.reduce((total, faits, rang) => {
    const ou = `${faits.anneeScolaire}, pôle ${(rang % POLES) + 1}`;
    const nous = lireNous(evaluerNous(faits, droit));
    const parComptes = comparer(nous, lirePair(pair.parComptes(faits), faits), `${ou}, comptes`);
    if (!aDesEleves(faits)) return total + parComptes;
    return total + parComptes + comparer(nous, lirePair(pair.parEleve(faits), faits), `${ou}, élèves`);
  }, 0);
}

function mesurerUn(faits: Faits, droit: Droit, pair: Pair): Trois {
  return alterner(
    {
      nous: { travail: () => evaluerNous(faits, droit), repetitions: 40 },
      comptes: { travail: () => pair.parComptes(faits), repetitions: 40 },
      eleves: { travail: () => pair.parEleve(faits), repetitions: 1 },
    },
    TOURS.un,
  );
}

/** The pair on the same facts: pupil by pupil as long as there are pupils. */
const demanderA = (pair: Pair) => (faits: Faits) =>
  aDesEleves(faits) ? pair.parEleve(faits) : pair.parComptes(faits);

function mesurerTous(tous: readonly Faits[], droit: Droit, pair: Pair): Trois {
  return alterner(
    {
      nous: { travail: () => tous.map((faits) => evaluerNous(faits, droit)), repetitions: 5 },
      comptes: { travail: () => tous.map(pair.parComptes), repetitions: 5 },
      eleves: { travail: () => tous.map(demanderA(pair)), repetitions: 1 },
    },
    TOURS.tous,
  );
}

/** Base and IPT of each pôle, out of the one answer for all of them, against those of the pair. */
function verifierNational(annees: readonly (readonly Faits[])[], droit: Droit, pair: Pair): number {
  return annees.reduce((total, poles) => {
    const lignes = evaluerNationale(poles, droit).detail.poles as { base: number; ipt: number }[];
    return poles.reduce((n, faits, rang) => {
      const { base, ipt } = lignes[rang] ?? { base: null, ipt: null };
      const siens = lirePair(demanderA(pair)(faits), faits);
      const ou = `${faits.anneeScolaire}, pôle ${rang + 1}, calcul national`;
      comparer({ ...siens, base, ipt }, siens, ou);
      return n + 2;
    }, total);
  }, 0);
}

function mesurerNational(annees: readonly (readonly Faits[])[], droit: Droit, pair: Pair): Deux {
  return alterner(
    {
      nous: { travail: () => annees.map((poles) => evaluerNationale(poles, droit)), repetitions: 5 },
      eleves: { travail: () => annees.flatMap((poles) => poles.map(demanderA(pair))), repetitions: 1 },
    },
    TOURS.tous,
  );
}

function lignesNationales(quoi: string, mesures: Deux): Ligne[] {
  const nous = mediane(mesures.nous);
  const fois = rapport(mesures.eleves, mesures.nous);
  const pair = `publicodes ${enMs(mediane(mesures.eleves))}`;
  return [
    {
      quoi: `${quoi} (mêmes faits)`,
      nous: enMs(nous),
      pair,
      rapport: enFois(fois),
      barre: `≥ ${FOIS} ×`,
      tenue: fois >= FOIS,
    },
    { quoi, nous: enMs(nous), pair: '–', rapport: '–', barre: `≤ ${TOUS_MS} ms`, tenue: nous <= TOUS_MS },
  ];
}

function lignesDe(quoi: string, mesures: Trois, limite: number): Ligne[] {
  const nous = mediane(mesures.nous);
  const face = (nom: string, cote: readonly number[], fois: number): Ligne => ({
    quoi: `${quoi} (${nom})`,
    nous: enMs(nous),
    pair: `publicodes ${enMs(mediane(cote))}`,
    rapport: enFois(fois),
    barre: '–',
    tenue: null,
  });
  const fois = rapport(mesures.eleves, mesures.nous);
  return [
    { ...face('mêmes faits', mesures.eleves, fois), barre: `≥ ${FOIS} ×`, tenue: fois >= FOIS },
    // Without a bar: the pair is spared the list, which is nearly all the work of this side.
    face('comptes donnés', mesures.comptes, rapport(mesures.comptes, mesures.nous)),
    { quoi, nous: enMs(nous), pair: '–', rapport: '–', barre: `≤ ${limite} ms`, tenue: nous <= limite },
  ];
}
