import { enToutesLettres } from '../calendrier/lettres.ts';
import { AIDE_AU_PO } from '../decision.ts';
import { type Droit, findCalendrier } from '../droit.ts';
import { creerLecteur } from '../lecture.ts';
import type { Champs, FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Reference, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { CHAMP_RESEAU, type Reseau } from '../statut/reseaux.ts';

const MENTIONS = 'recrutement.appel.mentions';
const LIMITE_WBE = 'recrutement.appel.limite-wbe';
const PREALABLES = 'recrutement.appel.prealables';
const PALIERS = 'recrutement.paliers';

const CHAMPS: Champs = {
  reseau: CHAMP_RESEAU,
  anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire des emplois' },
  lancement: { genre: 'date', libelle: 'date de l’appel' },
  cloture: { genre: 'date', libelle: 'fin des opérations de recrutement', facultatif: true },
  repartitionFaite: { genre: 'booleen', libelle: 'points répartis entre siège et partenaires' },
  concertation: { genre: 'booleen', libelle: 'profil fixé après concertation locale' },
  ouverture: {
    genre: 'choix',
    libelle: 'ouverture',
    aide: '1 : siège et partenaires ; 2 : aussi autre spécialisé, ordinaire, CPMS ; 3 : tous.',
    valeurs: [1, 2, 3],
  },
};

type Faits = {
  reseau: Reseau;
  anneeScolaire: string;
  lancement: string;
  cloture?: string;
  repartitionFaite: boolean;
  concertation: boolean;
  ouverture: number;
};

/**
 * May the annual call be launched that way (REC-2)? `valeur` is true or false. `detail`: `limite` (15 June in
 * WBE, the first day of school elsewhere), `mentions` the call must carry,
 * `paliersOuverts` (an opening includes the ones before it).
 */
export const appel: Regle = {
  nom: 'recrutement.appel',
  titre: 'Appel annuel à candidatures',
  description:
    'Vérifie l’appel annuel : points répartis et profil concerté d’abord, date limite de WBE, clôture avant la rentrée dans le subventionné ; dit ce que l’appel doit porter et à qui il est ouvert.',
  registre: ['REC-2'],
  parametres: [MENTIONS, LIMITE_WBE, PREALABLES, PALIERS],
  formes: [
    {
      champs: CHAMPS,
      exemple: {
        reseau: 'WBE',
        anneeScolaire: '2024-25',
        lancement: '2024-06-14',
        repartitionFaite: true,
        concertation: true,
        ouverture: 2,
      },
    },
  ],
  dateDeReference: ({ lancement }) => String(lancement),
  juger,
};

function juger(lus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lus as Faits;
  const lecteur = creerLecteur(droit, jour);
  const mentions = lecteur.table<readonly string[]>(MENTIONS);
  const limiteWBE = lecteur.texte(LIMITE_WBE);
  const prealables = lecteur.table<Record<string, string>>(PREALABLES);
  const paliers = lecteur.table<Record<string, string>>(PALIERS);
  if (!mentions || !limiteWBE || !prealables || !paliers) return lecteur.refus();
  const rentree = findCalendrier(droit, faits.anneeScolaire)?.rentree;
  if (rentree === undefined) return sansValeur('hors-periode', [sansCalendrier(faits.anneeScolaire)]);

  const wbe = faits.reseau === 'WBE';
  const limite = wbe ? `${faits.anneeScolaire.slice(0, 4)}-${limiteWBE.valeur}` : rentree;
  const refus = [
    ...prealablesManquants(faits, prealables.reference),
    ...(wbe
      ? tardif(faits, limite, limiteWBE.reference)
      : tropPresDeLaRentree(faits, rentree, prealables.reference)),
  ];
  const ouverts = Object.entries(paliers.valeur).filter(([palier]) => Number(palier) <= faits.ouverture);
  return resultat(refus.length === 0, null, {
    detail: {
      limite,
      mentions: mentions.valeur,
      paliersOuverts: ouverts.map(([palier]) => Number(palier)),
    },
    raisons: [...refus, AIDE_AU_PO],
    trace: [
      {
        libelle: 'Appel annuel conforme',
        valeur: refus.length === 0,
        operation: wbe
          ? `lancé au plus tard le ${enToutesLettres(limite)}`
          : `clos avant la rentrée du ${enToutesLettres(rentree)}`,
        note: AIDE_AU_PO.message,
        enfants: [prealables.etape, limiteWBE.etape, mentions.etape],
      },
      {
        libelle: 'Ouvert à',
        valeur: ouverts.map(([, qui]) => qui).join(' ; '),
        enfants: [paliers.etape],
      },
    ],
  });
}

function sansCalendrier(annee: string): Raison {
  const message = `Le calendrier de ${annee} n’est pas connu : la date limite ne peut pas être donnée.`;
  return { code: 'annee-hors-periode', message, fait: 'anneeScolaire' };
}

function prealablesManquants({ repartitionFaite, concertation }: Faits, reference: Reference): Raison[] {
  const raisons: Raison[] = [];
  if (!repartitionFaite) {
    const message =
      'Les points ne sont pas répartis : l’appel n’est possible qu’après, par chaque pouvoir organisateur doté.';
    raisons.push({ code: 'points-non-repartis', message, fait: 'repartitionFaite', reference });
  }
  if (!concertation) {
    const message =
      'Le profil se fixe après concertation locale. Consignez-en la date et l’avis avant l’appel.';
    raisons.push({ code: 'concertation-absente', message, fait: 'concertation', reference });
  }
  return raisons;
}

function tardif({ lancement }: Faits, limite: string, reference: Reference): Raison[] {
  if (lancement <= limite) return [];
  const message = `WBE lance son appel au plus tard le ${enToutesLettres(limite)} ; il l’est le ${enToutesLettres(lancement)}.`;
  return [{ code: 'appel-tardif', message, fait: 'lancement', reference }];
}

/** The subsidised employer chooses its moment, provided that recruitment is over for the first day of school. */
function tropPresDeLaRentree({ lancement, cloture }: Faits, rentree: string, reference: Reference): Raison[] {
  const fin = cloture ?? lancement;
  if (fin < rentree) return [];
  const message = `Les opérations de recrutement doivent être closes pour la rentrée du ${enToutesLettres(rentree)}.`;
  return [
    { code: 'recrutement-apres-la-rentree', message, fait: cloture ? 'cloture' : 'lancement', reference },
  ];
}
