import type { Niveau, Reseau } from '../db/schema.ts';
import { creerAlea, identifiantDe } from './alea.ts';
import { creerEcole, creerImplantations } from './etablissement.ts';
import { faseCpms, faseHorsPole } from './fase.ts';
import { nommerEcole } from './noms/ecoles.ts';
import { lieuxDuPole } from './noms/lieux.ts';
import type { Ligne } from './types.ts';
import { NOMBRE_POLES, ZONES } from './zones.ts';

const SORTES_CPMS = ['wbe', 'officiel', 'libre'] as const;
type SorteCpms = (typeof SORTES_CPMS)[number];

const SORTE_CPMS: Readonly<Record<Reseau, SorteCpms>> = {
  wbe: 'wbe',
  'officiel-subventionne': 'officiel',
  'libre-confessionnel': 'libre',
  'libre-non-confessionnel': 'libre',
};

const NOMS_CPMS: Readonly<Record<SorteCpms, string>> = {
  wbe: 'Centre PMS du réseau WBE',
  officiel: 'Centre PMS provincial',
  libre: 'Centre PMS libre',
};

/** Specialised schools that belong to no pôle: mostly the rarer types, which pupils reach from afar. */
const HORS_POLE: readonly { zone: number; types: number[]; niveaux: Niveau[]; reseau: Reseau }[] = [
  { zone: 1, types: [4, 5, 6, 7], niveaux: ['maternel', 'primaire', 'secondaire'], reseau: 'wbe' },
  { zone: 6, types: [6, 7], niveaux: ['maternel', 'primaire', 'secondaire'], reseau: 'wbe' },
  { zone: 4, types: [4, 7], niveaux: ['maternel', 'primaire', 'secondaire'], reseau: 'wbe' },
  { zone: 9, types: [5], niveaux: ['primaire', 'secondaire'], reseau: 'wbe' },
  { zone: 7, types: [1, 2, 3], niveaux: ['secondaire'], reseau: 'wbe' },
];

export const idPoWbe = (graine: number) => identifiantDe(graine, 'po', 'wbe');

/** The CPMS that follows the schools of a réseau in a zone. */
export function idCpms(graine: number, zone: number, reseau: Reseau): string {
  return identifiantDe(graine, 'cpms', zone, SORTE_CPMS[reseau]);
}

/** What is common to all pôles: zones, centres, the PO of the réseau WBE, schools outside every pôle. */
export function creerFederation(graine: number) {
  const lieux = lieuxDuPole(graine, NOMBRE_POLES + 1);
  const numerosCpms = faseCpms();
  const numeros = faseHorsPole();
  const cpms = ZONES.flatMap(({ numero, nom }) =>
    SORTES_CPMS.map((sorte) => ({
      id: identifiantDe(graine, 'cpms', numero, sorte),
      fase: numerosCpms.suivant(),
      nom: `${NOMS_CPMS[sorte]} (${nom})`,
      zone: numero,
    })),
  );
  const po: Ligne<'pouvoir_organisateur'> = {
    id: idPoWbe(graine),
    fase: numeros.suivant(),
    nom: 'Wallonie-Bruxelles Enseignement (démonstration)',
    reseau: 'wbe',
  };
  const alea = creerAlea(graine, 'hors-pole');
  const ecoles = HORS_POLE.map((d, rang) => {
    const lieu = String(lieux[rang]);
    return creerEcole(numeros, {
      graine,
      cle: `hors-pole/${rang}`,
      nom: nommerEcole(alea, 'specialise', d.reseau, lieu, rang * 3),
      genre: 'specialisee',
      niveaux: d.niveaux,
      types: d.types,
      zone: d.zone,
      localite: lieu,
      poId: po.id,
      cpmsId: idCpms(graine, d.zone, d.reseau),
    });
  });
  const implantations = ecoles.flatMap((ecole, rang) =>
    creerImplantations(alea, numeros, ecole, ecoles.length - rang),
  );
  const zones = ZONES.map(({ numero, nom }) => ({ numero, nom })).sort((a, b) => a.numero - b.numero);
  return { zones, cpms, po, ecoles, implantations };
}
