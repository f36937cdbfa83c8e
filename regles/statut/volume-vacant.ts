import { decalerAnnee } from '../calendrier/annees.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur, etapeDeFait, rentreeDe, type ValeurLue } from '../lecture.ts';
import { formater } from '../nombre.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';

const OUVERTE = 'statut.vacance.ouverte';
const ANNEES = 'statut.vacance.annees';
const UNITE = '36e';

/**
 * Volume of a post that may be declared vacant (STA-4): the smallest volume kept during three years.
 * `valeur` and `detail.volumes[].volume` are in 36ths, decimals as given (4/5 is 28.8).
 */
export const volumeVacant: Regle = {
  nom: 'statut.volumeVacant',
  titre: 'Volume d’emploi déclarable vacant',
  description:
    'Donne le volume, en 36es, d’un emploi du pôle qui peut être déclaré vacant : le plus petit volume maintenu pendant trois ans. Aucune vacance avant 2026-27.',
  registre: ['STA-4', 'STA-1'],
  parametres: [OUVERTE, ANNEES],
  formes: [
    {
      champs: {
        anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire de la déclaration' },
        volumes: {
          genre: 'liste',
          libelle: 'volumes de l’emploi, en 36es',
          aide: 'Un volume par année scolaire, du plus ancien au plus récent ; le dernier est celui de l’année qui précède la déclaration.',
          max: 40,
          element: { genre: 'nombre', libelle: 'volume d’une année', min: 0, max: 36, unite: UNITE },
        },
      },
      exemple: { anneeScolaire: '2026-27', volumes: [36, 18, 36] },
    },
  ],
  dateDeReference: rentreeDe,
  juger,
};

type Volume = { annee: string; volume: number };

/** The last volume given is that of the year before the declaration; the others go back from there. */
function lireFaits(faits: FaitsLus): { annee: string; volumes: readonly Volume[] } {
  const annee = String(faits.anneeScolaire);
  const donnes = faits.volumes as readonly number[];
  const volumes = donnes.map((volume, rang) => ({
    annee: decalerAnnee(annee, rang - donnes.length),
    volume,
  }));
  return { annee, volumes };
}

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const { annee, volumes } = lireFaits(faits);
  const lecteur = creerLecteur(droit, jour);
  const ouverte = lecteur.booleen(OUVERTE);
  const annees = lecteur.nombre(ANNEES);
  if (!ouverte || !annees) return lecteur.refus();
  if (!ouverte.valeur) return pasDeVacance(annee, ouverte);

  const retenus = volumes.slice(-annees.valeur);
  const complet = retenus.length === annees.valeur;
  const valeur = complet ? Math.min(...retenus.map(({ volume }) => volume)) : 0;
  return resultat(valeur, UNITE, {
    detail: { volumes: retenus, anneesEcartees: volumes.length - retenus.length },
    raisons: raisonsDe(volumes, retenus, annees.valeur),
    trace: [
      {
        libelle: 'Volume déclarable vacant',
        valeur,
        unite: UNITE,
        operation: complet
          ? `le plus petit de ${retenus.map(({ volume }) => formater(volume)).join(' ; ')}`
          : `${retenus.length} année(s) sur ${annees.valeur} : aucun volume`,
        enfants: [ouverte.etape, annees.etape, ...retenus.map(etapeDuVolume)],
      },
    ],
  });
}

function etapeDuVolume({ annee, volume }: Volume): Etape {
  return etapeDeFait(`Volume en ${annee}`, volume, UNITE);
}

function pasDeVacance(annee: string, ouverte: ValeurLue<boolean>): Resultat {
  const message = `Les emplois des pôles ne peuvent pas être déclarés vacants en ${annee} : la vacance s’ouvre en 2026-27.`;
  const { reference } = ouverte;
  return sansValeur(
    'non-applicable',
    [{ code: 'pas-de-vacance-avant-2026-27', message, fait: 'anneeScolaire', reference }],
    { trace: [ouverte.etape] },
  );
}

function raisonsDe(volumes: readonly Volume[], retenus: readonly Volume[], annees: number): Raison[] {
  if (retenus.length < annees) {
    const message = `Le volume doit avoir été maintenu pendant ${annees} ans ; ${retenus.length} année(s) donnée(s).`;
    return [{ code: 'moins-de-trois-annees', message, fait: 'volumes' }];
  }
  const nuls = retenus.filter(({ volume }) => volume === 0).map(({ annee }) => annee);
  const raisons: Raison[] = [];
  if (nuls.length > 0) {
    const message = `L’emploi n’existait pas en ${nuls.join(', ')} : aucun volume n’a été maintenu.`;
    raisons.push({ code: 'annee-a-zero', message, fait: 'volumes' });
  }
  if (volumes.length > retenus.length) {
    const message = `(I) Seules les ${annees} dernières années sont retenues, de ${retenus.at(0)?.annee} à ${retenus.at(-1)?.annee}.`;
    raisons.push({ code: 'dernieres-annees-retenues', message, fait: 'volumes' });
  }
  return raisons;
}
