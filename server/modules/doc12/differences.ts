import { findFraction, VINGTIEMES } from '@polaris/regles/equipe/table.ts';
import { formater, quotient, somme } from '@polaris/regles/nombre.ts';
import type { ChargeLue, MembreLu } from './charges.ts';
import type { EtatMembre } from './etats.ts';

export type PosteLu = { id: string; fonction: string; fraction: string; intitule: string | null };

/** Where three sources of the same team disagree, and the page that mends it. */
export type Difference = {
  code: CodeDifference;
  /** The post or the person it is about. */
  sujet: string;
  phrase: string;
  ou: 'cadre' | 'personnel' | 'doc12';
  membreId: string | null;
};

export const CODES_DIFFERENCE = [
  'cadre-non-adopte',
  'poste-sans-titulaire',
  'charge-sans-poste',
  'fraction-differente',
  'fonction-differente',
  'charge-au-dela',
  'document-impossible',
  'document-manquant',
  'document-perime',
] as const;
type CodeDifference = (typeof CODES_DIFFERENCE)[number];

type Sources = {
  /** Posts of the adopted cadre; null while none is adopted. */
  postes: readonly PosteLu[] | null;
  membres: readonly MembreLu[];
  etats: ReadonlyMap<string, EtatMembre>;
};

/** What the adopted cadre, the charges and the papers issued say differently, cadre first. */
export function comparer({ postes, membres, etats }: Sources): Difference[] {
  const tenues = membres.flatMap((membre) =>
    membre.charges.filter(({ lieu }) => lieu === 'pole').map((charge) => ({ charge, membre })),
  );
  return [
    ...(postes ? postes.flatMap((poste) => comparerPoste(poste, tenues)) : [SANS_CADRE]),
    ...(postes ? tenues.flatMap((tenue) => comparerCharge(postes, tenue)) : []),
    ...membres.flatMap(comparerTotal),
    ...membres.flatMap((membre) => comparerDocuments(membre, etats.get(membre.id))),
  ];
}

const SANS_CADRE: Difference = {
  code: 'cadre-non-adopte',
  sujet: 'Cadre',
  phrase:
    'Aucun cadre n’est adopté pour cette année scolaire : les charges ne peuvent pas lui être comparées.',
  ou: 'cadre',
  membreId: null,
};

type Tenue = { charge: ChargeLue; membre: MembreLu };

function comparerPoste(poste: PosteLu, tenues: readonly Tenue[]): Difference[] {
  const siennes = tenues.filter(({ charge }) => charge.posteId === poste.id);
  const sujet = `${poste.fonction}, ${poste.fraction}`;
  if (siennes.length === 0) {
    const phrase = 'Ce poste du cadre n’est tenu par personne.';
    return [{ code: 'poste-sans-titulaire', sujet, phrase, ou: 'personnel', membreId: null }];
  }
  // Who is replaced and who replaces hold the same post: it counts once.
  const remplacees = new Set(siennes.map(({ charge }) => charge.remplaceId));
  const effectives = siennes.filter(({ charge }) => !remplacees.has(charge.id)).map(({ charge }) => charge);
  const fraction = findFraction(poste.fraction);
  const tenu = somme(...effectives.map(enVingtiemes));
  if (!fraction || tenu === VINGTIEMES[fraction]) return [];
  const heures = effectives.map(({ prestees, sur }) => `${formater(prestees)}/${sur}`).join(' + ');
  const phrase = `Les charges portées sur ce poste font ${heures}, ce n’est pas sa fraction.`;
  return [{ code: 'fraction-differente', sujet, phrase, ou: 'personnel', membreId: null }];
}

function comparerCharge(postes: readonly PosteLu[], { charge, membre }: Tenue): Difference[] {
  const commun = { sujet: nommer(membre), ou: 'personnel', membreId: membre.id } as const;
  const poste = postes.find(({ id }) => id === charge.posteId);
  if (!poste) {
    const phrase = `La charge « ${charge.fonction} » n’est liée à aucun poste du cadre adopté.`;
    return [{ ...commun, code: 'charge-sans-poste', phrase }];
  }
  if (poste.fonction === charge.fonction) return [];
  const phrase = `La charge est « ${charge.fonction} », le poste du cadre « ${poste.fonction} ».`;
  return [{ ...commun, code: 'fonction-differente', phrase }];
}

/** Hours given up on leave are not worked: they do not count. */
function comparerTotal(membre: MembreLu): Difference[] {
  const prestees = membre.charges.filter(({ conge }) => !conge);
  if (somme(...prestees.map(enVingtiemes)) <= VINGTIEMES['5/5']) return [];
  const heures = prestees.map(({ prestees: h, sur }) => `${formater(h)}/${sur}`).join(' + ');
  const phrase = `Ses charges dépassent un temps plein : ${heures}.`;
  return [{ code: 'charge-au-dela', sujet: nommer(membre), phrase, ou: 'personnel', membreId: membre.id }];
}

const DES_DOCUMENTS = {
  'a-completer': { code: 'document-impossible', phrase: 'Il manque de quoi établir ses documents.' },
  pret: { code: 'document-manquant', phrase: 'Ses documents ne sont pas émis.' },
  perime: {
    code: 'document-perime',
    phrase: 'Sa charge ou ses codes ont changé depuis l’émission : le document dit autre chose.',
  },
} as const satisfies Partial<Record<EtatMembre, { code: CodeDifference; phrase: string }>>;

function comparerDocuments(membre: MembreLu, etat: EtatMembre | undefined): Difference[] {
  const trouve = etat && Object.hasOwn(DES_DOCUMENTS, etat) ? DES_DOCUMENTS[etat as 'pret'] : undefined;
  return trouve ? [{ ...trouve, sujet: nommer(membre), ou: 'doc12', membreId: membre.id }] : [];
}

/** Twentieths of a full charge, to four decimals: 7 1/5 out of 36 are four. */
function enVingtiemes({ prestees, sur }: ChargeLue): number {
  return quotient(prestees * VINGTIEMES['5/5'], sur, 4);
}

function nommer({ nom, prenom }: MembreLu): string {
  return `${nom} ${prenom}`;
}
