import type { GenrePortee, Role, Session } from '../session.ts';

/** A readable UUID of the trial world: the same number always names the same row. */
export function numeroter(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** Rows of reference data: pôle B and everything it follows carry the marks below. */
export const IDS = {
  poleA: numeroter(1),
  poleB: numeroter(2),
  siegeA: numeroter(11),
  a1: numeroter(12),
  a2: numeroter(13),
  /** A specialised school outside every pôle. */
  horsPole: numeroter(14),
  /** An ordinary secondary school, bound to no pôle. */
  secondaire: numeroter(15),
  siegeB: numeroter(21),
  b1: numeroter(22),
  b2: numeroter(23),
  /** Partner schools of each pôle, run by the PO of the other. */
  partenaireA: numeroter(51),
  partenaireB: numeroter(52),
  cpmsA: numeroter(31),
  cpmsB: numeroter(32),
  poA: numeroter(41),
  poB: numeroter(42),
} as const;

/** What must never be read out of reach: in names of pupils and people, and in every text of a file. */
export const MARQUES = { b: 'ZZBETA', a2: 'ZZALPHA2' } as const;
/** In the names of pôle B and its schools: the directory shows them to whoever signs in, nothing else does. */
export const MARQUE_ANNUAIRE_B = 'ZZREFB';

/** The scope that each role is held over in this world, `a` and `b` being its own side and the other. */
const PORTEES: Readonly<Record<Role, GenrePortee>> = {
  administration: 'tout',
  coordonnateur: 'pole',
  membre: 'pole',
  'direction-siege': 'pole',
  po: 'po',
  partenaire: 'ecole',
  'ecole-specialisee': 'ecole',
  ecole: 'ecole',
  cpms: 'cpms',
  verificateur: 'pole',
  dco: 'pole',
  cabinet: 'tout',
  inspection: 'tout',
};

const CIBLES: Readonly<Record<'a' | 'b', Readonly<Record<GenrePortee, string | null>>>> = {
  a: { tout: null, pole: IDS.poleA, ecole: IDS.a1, cpms: IDS.cpmsA, po: IDS.poA },
  b: { tout: null, pole: IDS.poleB, ecole: IDS.b1, cpms: IDS.cpmsB, po: IDS.poB },
};

const ORDRE_ROLES = Object.keys(PORTEES) as Role[];

/** The session of the one account that holds this role on this side; its rows are those of `peuplerAcces`. */
export function sessionDe(role: Role, cote: 'a' | 'b' = 'a'): Session {
  const rang = ORDRE_ROLES.indexOf(role) + (cote === 'a' ? 100 : 200);
  const marque = cote === 'b' ? ` ${MARQUES.b}` : '';
  const genrePortee = PORTEES[role];
  const siennes: Partial<Record<Role, string>> = {
    'ecole-specialisee': cote === 'a' ? IDS.siegeA : IDS.siegeB,
    partenaire: cote === 'a' ? IDS.partenaireA : IDS.partenaireB,
  };
  const active = {
    id: numeroter(rang + 1000),
    role,
    genrePortee,
    porteeId: siennes[role] ?? CIBLES[cote][genrePortee],
    porteeNom: 'Portée d’essai',
  };
  return {
    compteId: numeroter(rang),
    nom: `Personne ${role}${marque}`,
    courriel: `${role}.${cote}@example.be`,
    active,
    habilitations: [active],
  };
}

/** A second coordinator of pôle A, for what two people do at once. */
export function autreCoordonnateur(): Session {
  const premier = sessionDe('coordonnateur');
  const active = { ...premier.active, id: numeroter(1300) };
  return {
    ...premier,
    compteId: numeroter(300),
    nom: 'Autre coordonnateur',
    courriel: 'autre.coordonnateur@example.be',
    active,
    habilitations: [active],
  };
}

/** A second account of the administration, for what one person proposes and another confirms. */
export function autreAdministration(): Session {
  const premiere = sessionDe('administration');
  const active = { ...premiere.active, id: numeroter(1301) };
  return {
    ...premiere,
    compteId: numeroter(301),
    nom: 'Autre administration',
    courriel: 'autre.administration@example.be',
    active,
    habilitations: [active],
  };
}

/** Every session of the world, both sides; roles over everything have one account. */
export function toutesLesSessions(): Session[] {
  const b = ORDRE_ROLES.filter((role) => PORTEES[role] !== 'tout');
  return [
    ...ORDRE_ROLES.map((role) => sessionDe(role, 'a')),
    ...b.map((role) => sessionDe(role, 'b')),
    autreCoordonnateur(),
    autreAdministration(),
  ];
}
