import pg from 'pg';
import { creerCoffre } from '../../server/kernel/coffre.ts';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { horlogeReelle } from '../../server/kernel/horloge.ts';
import type { Noyau } from '../../server/kernel/noyau.ts';
import { type Executer, executerPour } from '../../server/kernel/registre.ts';
import type { Role, Session } from '../../server/kernel/session.ts';
import { mediane, quantile, rapport } from '../statistiques.ts';
import { enFois, enMs, enParSeconde, type Ligne, type Mesure } from '../tableau.ts';
import { charger, type Periode, reunir } from './charge.ts';
import { identifiant, peupler } from './peupler.ts';
import { ANNEE, ecrireRequete, parametres, VUES, type Vue } from './vues.ts';

const UTILISATEURS = 50;
const CONNEXIONS = 10;
const POLES = 48;
const PERIODES = 5;
const P95_MS = 60;
const DEBIT_MINIMUM = 0.5;

/** The general list under fifty users at once, against its own query asked bare through the same driver. */
export async function mesurerListe(secondes: number): Promise<Mesure> {
  console.log('  PostgreSQL démarre et reçoit 40 000 dossiers (une demi-minute)…');
  const pleine = await peupler(CONNEXIONS);
  const nu = new pg.Pool({ connectionString: pleine.url, max: CONNEXIONS });
  try {
    const noyau: Noyau = {
      base: pleine.base,
      droit: chargerDroit(),
      coffre: creerCoffre(new Uint8Array(32)),
      horloge: horlogeReelle,
      adressePublique: 'https://polaris.example.be',
    };
    const executeurs = Array.from({ length: UTILISATEURS }, (_, n) =>
      executerPour(noyau, sessionDe(n, 'coordonnateur')),
    );
    const vues = new Map(VUES.map((vue) => [vue, ecrireRequete(vue)]));
    const demanderNu = (n: number, vue: Vue) =>
      nu.query(vues.get(vue) ?? '', parametres(vue, identifiant('pole', n % POLES), ecoleDe(n)));
    const demander = (n: number, vue: Vue) => lister(executeurs, n, vue);
    await verifier(demander, demanderNu);
    const { nous, pair } = await alternerCharges(secondes, demander, demanderNu);
    const parVue = await mesurerVues(demander, demanderNu);
    const national = await mesurerVues((_, vue) => listerNational(noyau, vue));
    return {
      titre: 'Liste générale des élèves',
      lignes: [...lignesDe(reunir(nous), reunir(pair)), ...lignesVues(parVue, national)],
      notes: NOTES,
      brut: { nous: resumer(reunir(nous)), pair: resumer(reunir(pair)), parVue, national },
    };
  } finally {
    await nu.end();
    await pleine.fermer();
  }
}

const NOTES = [
  `${UTILISATEURS} utilisateurs redemandent sans pause, chacun dans son pôle, ${VUES.length} vues en rotation ; ${CONNEXIONS} connexions de chaque côté.`,
  'Polaris : permission, transaction, filtre de session, politiques de lignes, page, total et écoles du filtre, contrôle de la sortie.',
  'Requête nue : la page seule, sans total ni écoles, en tant que propriétaire (aucune politique de lignes).',
  'Générateur de charge, application et PostgreSQL se partagent la machine.',
];

/** The n-th account under its habilitation, without the sign-in that is not measured here. */
function sessionDe(n: number, role: Role): Session {
  const partout = role === 'administration';
  const active = {
    id: identifiant('compte', n),
    role,
    genrePortee: partout ? ('tout' as const) : ('pole' as const),
    porteeId: partout ? null : identifiant('pole', n % POLES),
    porteeNom: partout ? 'Fédération' : `Pôle ${(n % POLES) + 1}`,
  };
  const compteId = identifiant('compte', n);
  return { compteId, nom: 'Compte', courriel: 'compte@example.be', active, habilitations: [active] };
}

/** A school of the pôle of the n-th user. */
const ecoleDe = (n: number) => identifiant('ecole', n % POLES);

function lister(executeurs: readonly Executer[], n: number, vue: Vue) {
  const executer = executeurs[n];
  if (!executer) throw new Error(`No such user: ${n}`);
  return executer('eleves.lister', { annee: ANNEE, ...vue.entree(ecoleDe(n)) });
}

const listerNational = (noyau: Noyau, vue: Vue) =>
  executerPour(noyau, sessionDe(0, 'administration'))('eleves.lister', {
    annee: ANNEE,
    ...vue.entree(ecoleDe(0)),
  });

type Demander<T> = (n: number, vue: Vue) => Promise<T>;
type Liste = Awaited<ReturnType<typeof lister>>;

/** Both sides must give the same rows in the same order, and some, before their speeds are compared. */
async function verifier(demander: Demander<Liste>, demanderNu: Demander<pg.QueryResult>): Promise<void> {
  for (const vue of VUES) {
    for (const n of [0, 7, 31]) {
      const nous = (await demander(n, vue)).lignes.map((ligne) => ligne.integrationId).join();
      const pair = (await demanderNu(n, vue)).rows.map((ligne) => ligne.integrationId).join();
      if (nous !== pair) throw new Error(`Lignes différentes pour la vue « ${vue.nom} », pôle ${n + 1}.`);
      if (nous === '')
        throw new Error(`La vue « ${vue.nom} » est vide pour le pôle ${n + 1} : rien à mesurer.`);
    }
  }
  console.log(`  ${VUES.length} vues × 3 pôles : mêmes lignes des deux côtés, dans le même ordre`);
}

const vueDu = (tour: number): Vue => VUES[tour % VUES.length] ?? (VUES[0] as Vue);

async function alternerCharges(
  secondes: number,
  demander: Demander<unknown>,
  demanderNu: Demander<unknown>,
): Promise<{ nous: Periode[]; pair: Periode[] }> {
  const nous: Periode[] = [];
  const pair: Periode[] = [];
  // The first period of each side warms up and is not kept.
  for (let tour = 0; tour <= PERIODES; tour++) {
    console.log(`  charge, période ${tour}/${PERIODES}${tour === 0 ? ' (échauffement)' : ''}…`);
    const a = await charger(UTILISATEURS, secondes, (n, rang) => demander(n, vueDu(rang)));
    const b = await charger(UTILISATEURS, secondes, (n, rang) => demanderNu(n, vueDu(rang)));
    if (tour > 0) {
      nous.push(a);
      pair.push(b);
    }
  }
  return { nous, pair };
}

type ParVue = Readonly<Record<string, { nous: number; nu: number | null }>>;

/** Median time of each view, one user alone, the two sides in turn. */
async function mesurerVues(demander: Demander<unknown>, demanderNu?: Demander<unknown>): Promise<ParVue> {
  const chronometrer = async (travail: Promise<unknown>) => {
    const depart = performance.now();
    await travail;
    return performance.now() - depart;
  };
  const resultats: Record<string, { nous: number; nu: number | null }> = {};
  for (const vue of VUES) {
    const nous: number[] = [];
    const nu: number[] = [];
    for (let tour = 0; tour < 7; tour++) {
      nous.push(await chronometrer(demander(tour, vue)));
      if (demanderNu) nu.push(await chronometrer(demanderNu(tour, vue)));
    }
    resultats[vue.nom] = { nous: mediane(nous), nu: demanderNu ? mediane(nu) : null };
  }
  return resultats;
}

type Reunie = ReturnType<typeof reunir>;

const resumer = ({ latences, debits }: Reunie) => ({
  reponses: latences.length,
  p50: quantile(latences, 0.5),
  p95: quantile(latences, 0.95),
  debits,
});

function lignesDe(nous: Reunie, pair: Reunie): Ligne[] {
  const p95 = quantile(nous.latences, 0.95);
  const p95Nu = quantile(pair.latences, 0.95);
  const part = 1 / rapport(pair.debits, nous.debits);
  return [
    {
      quoi: `Liste, ${UTILISATEURS} utilisateurs : 95e centile`,
      nous: enMs(p95),
      pair: `requête nue ${enMs(p95Nu)}`,
      rapport: enFois(p95 / p95Nu),
      barre: `≤ ${P95_MS} ms`,
      tenue: p95 <= P95_MS,
    },
    {
      quoi: `Liste, ${UTILISATEURS} utilisateurs : débit`,
      nous: enParSeconde(mediane(nous.debits)),
      pair: `requête nue ${enParSeconde(mediane(pair.debits))}`,
      rapport: enFois(part),
      barre: `≥ ${DEBIT_MINIMUM.toLocaleString('fr-BE')} ×`,
      tenue: part >= DEBIT_MINIMUM,
    },
  ];
}

/** The slowest view on its own, for a pôle and for the administration, which sees all the pôles. */
function lignesVues(parVue: ParVue, national: ParVue): Ligne[] {
  const ligne = (quoi: string, vues: ParVue): Ligne => {
    const [nom, { nous, nu }] = Object.entries(vues).reduce((a, b) => (b[1].nous > a[1].nous ? b : a));
    return {
      quoi: `${quoi} : ${nom}`,
      nous: enMs(nous),
      pair: nu === null ? '–' : `requête nue ${enMs(nu)}`,
      rapport: nu === null ? '–' : enFois(nous / nu),
      barre: '–',
      tenue: null,
    };
  };
  return [
    ligne('Vue la plus lente, un pôle, seul', parVue),
    ligne('Vue la plus lente, tous les pôles, seul', national),
  ];
}
