import { AIDE_AU_PO } from '../decision.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur, rentreeOuDerniere, type ValeurLue } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat } from '../resultat.ts';

const PALIERS = 'recrutement.paliers';
const ECARTEMENT = 'recrutement.ecartement';
const NIVEAUX = [1, 2, 3] as const;
const FIN = 'tous';

type Palier = (typeof NIVEAUX)[number];
type Decision = 'en-attente' | 'servi' | 'ecarte' | 'desiste' | 'irrecevable';
type Candidat = { palier: Palier; decision: Decision; motif?: string };

/** What the law says of the grounds, by kind: `admis`, `interdits`, `departs` (lists of codes). */
type Motifs = Readonly<Record<'admis' | 'interdits' | 'departs', readonly string[]>>;

/**
 * The tier among which the employer may choose now (REC-3). A tier is settled once each admissible candidate
 * is served, set aside for inadequacy to the profile, or has withdrawn. `valeur` is 1, 2 or 3, or `tous` when
 * all are settled; `detail.paliers` counts each tier, `detail.bloquants` gives the ranks of the candidates
 * that keep the tier open.
 */
export const palierSuivant: Regle = {
  nom: 'recrutement.palierSuivant',
  titre: 'Palier ouvert à la sélection',
  description:
    'Dit dans quel palier choisir : on ne passe au suivant qu’après avoir servi, ou écarté avec motif, tous les candidats recevables du précédent.',
  registre: ['REC-3'],
  parametres: [PALIERS, ECARTEMENT],
  formes: [
    {
      champs: {
        candidats: {
          genre: 'liste',
          libelle: 'candidats',
          max: 1000,
          element: {
            genre: 'objet',
            libelle: 'candidat',
            champs: {
              palier: {
                genre: 'choix',
                libelle: 'palier',
                aide: '1 : siège et partenaires ; 2 : autre spécialisé, ordinaire, CPMS ; 3 : tout autre. Le meilleur, s’il relève de deux.',
                valeurs: NIVEAUX,
              },
              decision: {
                genre: 'choix',
                libelle: 'décision',
                valeurs: ['en-attente', 'servi', 'ecarte', 'desiste', 'irrecevable'],
              },
              motif: {
                genre: 'choix',
                libelle: 'motif',
                aide: 'À donner pour un candidat écarté. Le texte du motif se garde dans le procès-verbal.',
                facultatif: true,
                valeurs: [
                  'inadequation-profil',
                  'desistement',
                  'indisponibilite',
                  'anciennete',
                  'classement-temporaires-prioritaires',
                  'autre',
                ],
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
        candidats: [
          { palier: 1, decision: 'servi' },
          { palier: 1, decision: 'ecarte', motif: 'inadequation-profil' },
          { palier: 2, decision: 'en-attente' },
        ],
      },
    },
  ],
  dateDeReference: rentreeOuDerniere,
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const candidats = faits.candidats as readonly Candidat[];
  const lecteur = creerLecteur(droit, jour);
  const paliers = lecteur.table<Record<string, string>>(PALIERS);
  const motifs = lecteur.table<Motifs>(ECARTEMENT);
  if (!paliers || !motifs) return lecteur.refus();

  const bloquants = candidats.flatMap((c, rang) => (estRegle(c, motifs.valeur) ? [] : [rang]));
  const ouvert = palierOuvert(candidats, bloquants);
  const retenus = bloquants.filter((rang) => candidats[rang]?.palier === ouvert);
  return resultat(ouvert, null, {
    detail: {
      paliers: NIVEAUX.map((palier) => compter(palier, candidats, bloquants)),
      bloquants: retenus,
    },
    raisons: [
      ...candidats.flatMap((c, rang) => raisonDuMotif(c, rang, motifs)),
      ...anticipes(candidats, ouvert, paliers),
      ...raisonDeFin(candidats, ouvert, paliers),
      AIDE_AU_PO,
    ],
    trace: [
      {
        libelle:
          ouvert === FIN ? 'Tous les paliers sont réglés' : `Palier ouvert : ${paliers.valeur[ouvert]}`,
        valeur: ouvert,
        operation: NIVEAUX.map((palier) => decrire(palier, candidats, bloquants)).join(' ; '),
        note: AIDE_AU_PO.message,
        enfants: [paliers.etape, motifs.etape],
      },
    ],
  });
}

/** Settled: served, gone, not admissible, or set aside on the only ground the law admits. */
function estRegle({ decision, motif }: Candidat, motifs: Motifs): boolean {
  if (decision === 'en-attente') return false;
  if (decision !== 'ecarte') return true;
  return motif !== undefined && [...motifs.admis, ...motifs.departs].includes(motif);
}

function palierOuvert(candidats: readonly Candidat[], bloquants: readonly number[]): Palier | typeof FIN {
  const ouverts = bloquants.flatMap((rang) => candidats[rang]?.palier ?? []);
  if (ouverts.length > 0) return Math.min(...ouverts) as Palier;
  const atteint = Math.max(0, ...candidats.map(({ palier }) => palier));
  return NIVEAUX.find((palier) => palier > atteint) ?? FIN;
}

function compter(palier: Palier, candidats: readonly Candidat[], bloquants: readonly number[]) {
  const siens = candidats.filter((c) => c.palier === palier);
  const aRegler = bloquants.filter((rang) => candidats[rang]?.palier === palier).length;
  return { palier, candidats: siens.length, aRegler };
}

function decrire(palier: Palier, candidats: readonly Candidat[], bloquants: readonly number[]): string {
  const { candidats: nombre, aRegler } = compter(palier, candidats, bloquants);
  return `palier ${palier} : ${nombre} candidat(s), ${aRegler} à régler`;
}

function raisonDuMotif({ decision, motif }: Candidat, rang: number, motifs: ValeurLue<Motifs>): Raison[] {
  if (decision !== 'ecarte') return [];
  const fait = `candidats[${rang}].motif`;
  const { reference } = motifs;
  if (motif === undefined) {
    const message = `Candidat ${rang + 1} : écarté sans motif. Indiquez le motif, ou remettez-le en attente.`;
    return [{ code: 'motif-absent', message, fait, reference }];
  }
  if (motifs.valeur.interdits.includes(motif)) {
    const message = `Candidat ${rang + 1} : l’ancienneté et la place au classement des temporaires prioritaires ne sont pas des critères. Seule l’inadéquation au profil permet d’écarter.`;
    return [{ code: 'critere-interdit', message, fait, reference }];
  }
  if ([...motifs.valeur.admis, ...motifs.valeur.departs].includes(motif)) return [];
  const message = `Candidat ${rang + 1} : seule l’inadéquation au profil permet d’écarter un candidat recevable.`;
  return [{ code: 'motif-non-admis', message, fait, reference }];
}

/** Candidates of a further tier already chosen while this one is open. */
function anticipes(
  candidats: readonly Candidat[],
  ouvert: Palier | typeof FIN,
  { reference }: ValeurLue<unknown>,
): Raison[] {
  if (ouvert === FIN) return [];
  return candidats.flatMap(({ palier, decision }, rang): Raison[] => {
    if (decision !== 'servi' || palier <= ouvert) return [];
    const message = `Candidat ${rang + 1} : servi au palier ${palier} alors que le palier ${ouvert} n’est pas réglé.`;
    return [{ code: 'palier-anticipe', message, fait: `candidats[${rang}].decision`, reference }];
  });
}

function raisonDeFin(
  candidats: readonly Candidat[],
  ouvert: Palier | typeof FIN,
  { reference }: ValeurLue<unknown>,
): Raison[] {
  if (ouvert === FIN) {
    const message = 'Tous les candidats des trois paliers sont réglés.';
    return [{ code: 'paliers-regles', message, reference }];
  }
  if (candidats.some(({ palier }) => palier >= ouvert)) return [];
  const message = `Aucun candidat n’est donné au palier ${ouvert}. S’il n’y en a pas, passez au suivant.`;
  return [{ code: 'palier-sans-candidat', message, fait: 'candidats', reference }];
}
