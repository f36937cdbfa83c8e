import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { type ChiffreVue, versChiffre } from '../composants/resultat.ts';

type Enveloppe = Pick<
  Sortie<'financement.consulterEnveloppe'>,
  'base' | 'ipt' | 'soutien' | 'total' | 'connu'
>;

export type PointsVue = {
  base: ChiffreVue;
  ipt: ChiffreVue;
  total: ChiffreVue;
  soutien: ChiffreVue;
  /** Where the pôle stands on the scale of the support half-times; null when it cannot be computed. */
  seuil: SeuilVue | null;
  /** What is certain while a value of the year is not published. */
  connu: ConnuVue | null;
};

export type ConnuVue = { ipt: ChiffreVue; total: number | null; eleves: number; enAttente: number };

/** Pupils, counted against the next threshold, which must be exceeded. */
export type SeuilVue = {
  eleves: number;
  prochainSeuil: number;
  elevesManquants: number;
  reference: { texte: string; article: string };
};

/** The figures of an envelope, each with its explanation; the total explains itself by its two parts. */
export function versPoints(enveloppe: Enveloppe): PointsVue {
  const base = lireChiffre(enveloppe.base, 'Points du financement de base');
  const ipt = lireChiffre(enveloppe.ipt, 'Points des intégrations permanentes totales');
  return {
    base,
    ipt,
    total: versTotal(enveloppe.total, base, ipt),
    soutien: lireChiffre(enveloppe.soutien, 'Mi-temps de soutien à la coordination'),
    seuil: lireSeuil(enveloppe.soutien),
    connu: enveloppe.connu && {
      ...enveloppe.connu,
      ipt: lireChiffre(enveloppe.connu.ipt, 'Points certains des intégrations'),
    },
  };
}

/** A fact about one pupil of the list: the list says it by name, the rule only by rank. */
const D_UN_ELEVE = /^integrations\[/;

/** A rule speaks to whoever gives the facts; here the platform gives them, so that sentence is left out. */
const AU_DEMANDEUR = / Donnez le fait «.*$/;

function lireChiffre(resultat: Enveloppe['base'], libelle: string): ChiffreVue {
  const utiles = resultat.raisons.filter(
    ({ fait }) => resultat.issue !== 'resultat' || !D_UN_ELEVE.test(fait ?? ''),
  );
  const chiffre = versChiffre({ ...resultat, raisons: utiles }, libelle);
  const raisons = chiffre.raisons.map((r) => ({ ...r, message: r.message.replace(AU_DEMANDEUR, '') }));
  return { ...chiffre, raisons };
}

function versTotal(total: number | null, base: ChiffreVue, ipt: ChiffreVue): ChiffreVue {
  const enfants = [base.trace, ipt.trace].filter((trace) => trace !== null);
  return {
    valeur: total,
    unite: 'points',
    raisons: [],
    trace: {
      libelle: 'Enveloppe du pôle',
      valeur: total,
      unite: 'points',
      operation: 'financement de base + intégrations permanentes totales',
      enfants,
    },
  };
}

function lireSeuil({ detail, references }: Enveloppe['soutien']): SeuilVue | null {
  const { elevesCooperantes: eleves, prochainSeuil, elevesManquants } = detail;
  const reference = references.find(({ regle }) => regle === 'EQU-6');
  if (typeof eleves !== 'number' || typeof prochainSeuil !== 'number' || !reference) return null;
  if (typeof elevesManquants !== 'number') return null;
  const { titre, article } = reference;
  return { eleves, prochainSeuil, elevesManquants, reference: { texte: titre, article } };
}
