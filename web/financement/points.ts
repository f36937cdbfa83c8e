import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { formaterDate, formaterNombre } from '../composants/formats.ts';
import { type ChiffreVue, sansDemande, versChiffre } from '../composants/resultat.ts';

type Enveloppe = Pick<
  Sortie<'financement.consulterEnveloppe'>,
  | 'base'
  | 'ipt'
  | 'soutien'
  | 'total'
  | 'connu'
  | 'sensori'
  | 'budgetC'
  | 'pointsC'
  | 'retires'
  | 'corriges'
  | 'retrocedes'
  | 'euros'
  | 'valeurDuPoint'
>;

export type PointsVue = {
  base: ChiffreVue;
  ipt: ChiffreVue;
  /** Scales: null while the ledger holds none; `etat` says why. */
  sensori: { etat: Enveloppe['sensori']['etat']; chiffre: ChiffreVue | null };
  /** What else the ledger adds or takes: budget C, withholdings; only what there is. */
  portes: { libelle: string; chiffre: ChiffreVue }[];
  total: ChiffreVue;
  /** The total in euros; null with the total. */
  euros: ChiffreVue | null;
  retrocedes: number;
  soutien: ChiffreVue;
  /** Where the pôle stands on the scale of the support half-times; null when it cannot be computed. */
  seuil: SeuilVue | null;
  /** Where the pôle stands beside the minimum size; null while that of the year is not published. */
  taille: TailleVue | null;
  /** What is certain while a value of the year is not published. */
  connu: ConnuVue | null;
};

export type TailleVue = {
  eleves: number;
  tailleMinimale: number;
  reference: { texte: string; article: string };
};

export type ConnuVue = { ipt: ChiffreVue; total: number | null; eleves: number; enAttente: number };

/** Pupils, counted against the next threshold, which must be exceeded. */
export type SeuilVue = {
  eleves: number;
  prochainSeuil: number;
  elevesManquants: number;
  reference: { texte: string; article: string };
};

/** The figures of an envelope, each with its explanation; the total explains itself by its parts. */
export function versPoints(enveloppe: Enveloppe): PointsVue {
  const base = lireChiffre(enveloppe.base, 'Points du financement de base');
  const ipt = lireChiffre(enveloppe.ipt, 'Points des intégrations permanentes totales');
  const { etat, resultat } = enveloppe.sensori;
  const sensori = { etat, chiffre: resultat && lireChiffre(resultat, 'Points sensori-moteurs') };
  const portes = lirePortes(enveloppe);
  const parts = [base, ipt, ...(sensori.chiffre ? [sensori.chiffre] : []), ...portes.map((p) => p.chiffre)];
  return {
    base,
    ipt,
    sensori,
    portes,
    total: versTotal(enveloppe.total, parts),
    euros: versEuros(enveloppe, base),
    retrocedes: enveloppe.retrocedes,
    soutien: lireChiffre(enveloppe.soutien, 'Mi-temps de soutien à la coordination'),
    seuil: lireSeuil(enveloppe.soutien),
    taille: lireTaille(enveloppe.soutien),
    connu: enveloppe.connu && {
      ...enveloppe.connu,
      ipt: lireChiffre(enveloppe.connu.ipt, 'Points certains des intégrations'),
    },
  };
}

/** A fact about one pupil of the list: the list says it by name, the rule only by rank. */
const D_UN_ELEVE = /^integrations\[/;

function lireChiffre(resultat: Enveloppe['base'], libelle: string): ChiffreVue {
  const utiles = resultat.raisons.filter(
    ({ fait }) => resultat.issue !== 'resultat' || !D_UN_ELEVE.test(fait ?? ''),
  );
  return sansDemande(versChiffre({ ...resultat, raisons: utiles }, libelle));
}

function versTotal(total: number | null, parts: readonly ChiffreVue[]): ChiffreVue {
  return {
    valeur: total,
    unite: 'points',
    raisons: [],
    trace: {
      libelle: 'Enveloppe du pôle',
      valeur: total,
      unite: 'points',
      operation: parts.map(({ valeur }) => direPart(valeur)).join(' + '),
      enfants: parts.flatMap(({ trace }) => (trace ? [trace] : [])),
    },
  };
}

function direPart(valeur: ChiffreVue['valeur']): string {
  return typeof valeur === 'number' ? formaterNombre(valeur) : 'non publié';
}

/** What came as movements, each line with the movements that make it. */
function lirePortes({ budgetC, pointsC, retires, corriges }: Enveloppe): PointsVue['portes'] {
  const ligne = (libelle: string, valeur: number, operation: string) => ({
    libelle,
    chiffre: {
      valeur,
      unite: 'points',
      raisons: [],
      trace: { libelle, valeur, unite: 'points', operation },
    },
  });
  return [
    ...(budgetC.length > 0
      ? [
          ligne(
            'Budget C, déclarations après le 30 septembre',
            pointsC,
            budgetC
              .map(({ points, effetLe }) => `${formaterNombre(points)} le ${formaterDate(effetLe)}`)
              .join(' + '),
          ),
        ]
      : []),
    ...(corriges === 0
      ? []
      : [ligne('Corrections portées au grand livre', corriges, 'mouvements du grand livre')]),
    ...(retires === 0
      ? []
      : [ligne('Retrait après une mise en demeure', retires, 'mouvement du grand livre')]),
  ];
}

/** The total at the value of the point, whose step the base already reads from the law (FIN-3). */
function versEuros({ euros, total, valeurDuPoint }: Enveloppe, base: ChiffreVue): ChiffreVue | null {
  if (euros === null || total === null || valeurDuPoint === null) return null;
  const valeur = (base.trace?.enfants ?? []).find(({ unite }) => unite === 'euros')?.enfants;
  return {
    valeur: euros,
    unite: 'euros',
    raisons: [],
    trace: {
      libelle: 'Enveloppe en euros',
      valeur: euros,
      unite: 'euros',
      operation: `${formaterNombre(total)} × ${formaterNombre(valeurDuPoint)}`,
      ...(valeur ? { enfants: valeur } : {}),
    },
  };
}

function lireTaille({ detail, references }: Enveloppe['soutien']): TailleVue | null {
  const { elevesCooperantes: eleves, tailleMinimale } = detail;
  const reference = references.find(({ regle }) => regle === 'STR-4');
  if (typeof eleves !== 'number' || typeof tailleMinimale !== 'number' || !reference) return null;
  return { eleves, tailleMinimale, reference: { texte: reference.titre, article: reference.article } };
}

function lireSeuil({ detail, references }: Enveloppe['soutien']): SeuilVue | null {
  const { elevesCooperantes: eleves, prochainSeuil, elevesManquants } = detail;
  const reference = references.find(({ regle }) => regle === 'EQU-6');
  if (typeof eleves !== 'number' || typeof prochainSeuil !== 'number' || !reference) return null;
  if (typeof elevesManquants !== 'number') return null;
  const { titre, article } = reference;
  return { eleves, prochainSeuil, elevesManquants, reference: { texte: titre, article } };
}
