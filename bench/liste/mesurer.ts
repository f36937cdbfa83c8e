import pg from 'pg';
import { creerCoffre } from '../../server/kernel/coffre.ts';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { fichiersEnMemoire } from '../../server/kernel/essai/fichiers.ts';
import { horlogeReelle } from '../../server/kernel/horloge.ts';
import type { Noyau } from '../../server/kernel/noyau.ts';
import { executerPour, type Sortie } from '../../server/kernel/registre.ts';
import { mediane } from '../statistiques.ts';
import type { Mesure } from '../tableau.ts';
import { charger, type Periode, reunir } from './charge.ts';
import { type Charges, ligneDebit, ligneLaPlusLente, ligneLatence, type ParVue, resumer } from './lignes.ts';
import { type BasePleine, identifiant, peupler } from './peupler.ts';
import { ecoleDe, POLES, sessionDe } from './sessions.ts';
import { ANNEE, ecrireRequete, parametres, VUES, type Vue } from './vues.ts';

const UTILISATEURS = 50;
const CONNEXIONS = 10;
const PERIODES = 3;
const UNE_PAR_SECONDE = 1000;
const SANS_PAUSE = 0;

const NOTES = [
  `${UTILISATEURS} utilisateurs, chacun dans son pôle, ${VUES.length} vues en rotation ; ${CONNEXIONS} connexions de chaque côté.`,
  'Polaris : permission, transaction, filtre de session, politiques de lignes, page, total et écoles du filtre, contrôle de la sortie.',
  'Requête nue : la page seule, sans total ni écoles, en tant que propriétaire (aucune politique de lignes).',
  'Le générateur de charge, l’application et PostgreSQL se partagent la machine.',
];

type Demander<T> = (n: number, vue: Vue) => Promise<T>;
type Deux = { nous: Demander<Sortie<'eleves.lister'>>; nu: Demander<pg.QueryResult> };

/** The general list under fifty users at once, against its own query asked bare through the same driver. */
export async function mesurerListe(secondes: number): Promise<Mesure> {
  console.log('  PostgreSQL démarre et reçoit 40 000 dossiers (une demi-minute)…');
  const pleine = await peupler(CONNEXIONS);
  const pool = new pg.Pool({ connectionString: pleine.url, max: CONNEXIONS });
  try {
    const noyau = ouvrir(pleine);
    const deux: Deux = { nous: creerNous(noyau, 'coordonnateur'), nu: creerNu(pool) };
    await verifier(deux);
    const cadencee = await alterner(deux, secondes, UNE_PAR_SECONDE);
    const saturee = await alterner(deux, secondes, SANS_PAUSE);
    const parVue = await mesurerVues(deux.nous, deux.nu);
    const national = await mesurerVues(creerNous(noyau, 'administration'));
    const qui = `Liste, ${UTILISATEURS} utilisateurs`;
    return {
      titre: 'Liste générale des élèves',
      lignes: [
        ligneLatence(`${qui}, une page par seconde chacun : 95e centile`, cadencee),
        ligneLatence(`${qui}, sans pause : 95e centile`, saturee),
        ligneDebit(`${qui}, sans pause : débit`, saturee),
        ligneLaPlusLente('Vue la plus lente, un pôle, seul', parVue),
        ligneLaPlusLente('Vue la plus lente, tous les pôles, seul', national),
      ],
      notes: NOTES,
      brut: { cadencee: resume(cadencee), saturee: resume(saturee), parVue, national },
    };
  } finally {
    await pool.end();
    await pleine.fermer();
  }
}

const resume = ({ nous, pair }: Charges) => ({ nous: resumer(nous), pair: resumer(pair) });

function ouvrir({ base }: BasePleine): Noyau {
  return {
    base,
    droit: chargerDroit(),
    coffre: creerCoffre(new Uint8Array(32)),
    fichiers: fichiersEnMemoire(),
    horloge: horlogeReelle,
    adressePublique: 'https://polaris.example.be',
  };
}

function creerNous(noyau: Noyau, role: 'coordonnateur' | 'administration'): Deux['nous'] {
  const executeurs = Array.from({ length: UTILISATEURS }, (_, n) => executerPour(noyau, sessionDe(n, role)));
  return (n, vue) => {
    const executer = executeurs[n];
    if (!executer) throw new Error(`No such user: ${n}`);
    return executer('eleves.lister', { annee: ANNEE, ...vue.entree(ecoleDe(n)) });
  };
}

function creerNu(pool: pg.Pool): Deux['nu'] {
  const requetes = new Map(VUES.map((vue) => [vue, ecrireRequete(vue)]));
  return (n, vue) =>
    pool.query(requetes.get(vue) ?? '', parametres(vue, identifiant('pole', n % POLES), ecoleDe(n)));
}

/** Both sides must give the same rows in the same order, and some, before their speeds are compared. */
async function verifier({ nous, nu }: Deux): Promise<void> {
  for (const vue of VUES) {
    for (const n of [0, 7, 31]) {
      const lues = (await nous(n, vue)).lignes.map((ligne) => ligne.integrationId).join();
      const attendues = (await nu(n, vue)).rows.map((ligne) => ligne.integrationId).join();
      const ou = `vue « ${vue.nom} », pôle ${n + 1}`;
      if (lues !== attendues) throw new Error(`Lignes différentes des deux côtés : ${ou}.`);
      if (lues === '') throw new Error(`Aucune ligne, donc rien à mesurer : ${ou}.`);
    }
  }
  console.log(`  ${VUES.length} vues × 3 pôles : mêmes lignes des deux côtés, dans le même ordre`);
}

const vueDu = (tour: number): Vue => VUES[tour % VUES.length] ?? (VUES[0] as Vue);

/** Loads the two sides in turn; the first period of each warms up and is not kept. */
async function alterner({ nous, nu }: Deux, secondes: number, cadence: number): Promise<Charges> {
  const charge = { utilisateurs: UTILISATEURS, secondes, cadence };
  const gardees: { nous: Periode[]; nu: Periode[] } = { nous: [], nu: [] };
  for (let tour = 0; tour <= PERIODES; tour++) {
    const nom = tour === 0 ? 'échauffement' : `période ${tour}/${PERIODES}`;
    console.log(`  charge ${cadence > 0 ? 'cadencée' : 'sans pause'}, ${nom}…`);
    const a = await charger(charge, (n, rang) => nous(n, vueDu(rang)));
    const b = await charger(charge, (n, rang) => nu(n, vueDu(rang)));
    if (tour === 0) continue;
    gardees.nous.push(a);
    gardees.nu.push(b);
  }
  return { nous: reunir(gardees.nous), pair: reunir(gardees.nu) };
}

async function chronometrer(travail: () => Promise<unknown>): Promise<number> {
  const depart = performance.now();
  await travail();
  return performance.now() - depart;
}

/** Median time of each view, one user alone, the two sides in turn. */
async function mesurerVues(nous: Demander<unknown>, nu?: Demander<unknown>): Promise<ParVue> {
  const resultats: Record<string, { nous: number; nu: number | null }> = {};
  for (const vue of VUES) {
    const a: number[] = [];
    const b: number[] = [];
    for (let n = 0; n < 7; n++) {
      a.push(await chronometrer(() => nous(n, vue)));
      if (nu) b.push(await chronometrer(() => nu(n, vue)));
    }
    resultats[vue.nom] = { nous: mediane(a), nu: nu ? mediane(b) : null };
  }
  return resultats;
}
