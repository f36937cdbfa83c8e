import { type Droit, lireParametre } from '@polaris/regles/droit.ts';
import { arrondir, difference, formater, produit, somme } from '@polaris/regles/nombre.ts';
import type { Reference } from '@polaris/regles/resultat.ts';
import type { Calcul } from './calculer.ts';
import { ENVELOPPE_FERMEE, type FaitsNationaux } from './faits.ts';

/** A sum set against what the law closes; `tenu` is false when it goes beyond. */
export type Controle = {
  code: 'somme' | 'base' | 'ipt' | 'sensori-moteur';
  libelle: string;
  obtenu: number;
  attendu: number;
  ecart: number;
  unite: 'points' | 'euros';
  tenu: boolean;
  phrase: string;
  reference: Reference | null;
};

type Totaux = { base: number; ipt: number; sensoriMoteur: number; total: number };

/**
 * The sums of a run against the closed envelopes (FIN-2, FIN-6, FIN-7), with what rounding gives out beyond
 * them. Empty while the computation has no answer.
 */
export function controler(
  droit: Droit,
  jour: string,
  faits: FaitsNationaux,
  { resultat }: Calcul,
): Controle[] {
  if (resultat.issue !== 'resultat') return [];
  const totaux = resultat.detail.totaux as Totaux;
  const ferme = faits.annee >= ENVELOPPE_FERMEE;
  return [
    controlerSomme(totaux),
    ...(ferme ? controlerBase(droit, jour, faits, totaux) : []),
    ...(ferme ? controlerIpt(droit, jour, resultat.detail, totaux) : controlerSensori(droit, jour, totaux)),
  ];
}

function controlerSomme({ total, ...parts }: Totaux): Controle {
  const obtenu = somme(parts.base, parts.ipt, parts.sensoriMoteur);
  const tenu = obtenu === total;
  return {
    code: 'somme',
    libelle: 'Somme des parts de tous les pôles',
    obtenu,
    attendu: total,
    ecart: difference(obtenu, total),
    unite: 'points',
    tenu,
    phrase: tenu ? 'Les parts font exactement le total.' : 'Les parts ne font pas le total.',
    reference: null,
  };
}

/** The text rounds the whole; each pôle is rounded too: the two are set side by side. */
function controlerBase(droit: Droit, jour: string, { poles }: FaitsNationaux, totaux: Totaux): Controle[] {
  const lu = nombre(droit, jour, 'financement.base.coefficient');
  if (!lu) return [];
  const attendu = arrondir(produit(somme(...poles.map((p) => p.elevesCooperantes)), lu.valeur));
  const ecart = difference(totaux.base, attendu);
  return [
    {
      code: 'base',
      libelle: 'Base de tous les pôles, arrondie une seule fois',
      obtenu: totaux.base,
      attendu,
      ecart,
      unite: 'points',
      tenu: ecart <= 0,
      phrase:
        ecart === 0
          ? 'L’arrondi pôle par pôle donne le même total.'
          : `L’arrondi pôle par pôle donne ${direPoints(Math.abs(ecart))} de ${ecart > 0 ? 'plus' : 'moins'} (I).`,
      reference: lu.reference,
    },
  ];
}

function controlerIpt(
  droit: Droit,
  jour: string,
  detail: Readonly<Record<string, unknown>>,
  totaux: Totaux,
): Controle[] {
  const lu = nombre(droit, jour, 'financement.ipt.enveloppe');
  if (!lu) return [];
  const ecart = difference(totaux.ipt, lu.valeur);
  const partage = `${formater(Number(detail.totalIntegrations))} IPT × ${formater(Number(detail.pointsParIpt))} points`;
  return [
    {
      code: 'ipt',
      libelle: 'Enveloppe fermée des IPT',
      obtenu: totaux.ipt,
      attendu: lu.valeur,
      ecart,
      unite: 'points',
      tenu: ecart <= 0,
      phrase:
        ecart > 0
          ? `${partage} : l’arrondi à l’unité distribue ${direPoints(ecart)} de plus que l’enveloppe. Le texte ne dit pas comment les reprendre (I).`
          : `${partage} : il reste ${direPoints(-ecart)}.`,
      reference: lu.reference,
    },
  ];
}

function controlerSensori(droit: Droit, jour: string, totaux: Totaux): Controle[] {
  const lu = nombre(droit, jour, 'financement.sensori-moteur.enveloppe');
  const point = nombre(droit, jour, 'financement.point.valeur');
  if (!lu || !point) return [];
  const euros = produit(totaux.sensoriMoteur, point.valeur);
  const ecart = difference(euros, lu.valeur);
  return [
    {
      code: 'sensori-moteur',
      libelle: 'Enveloppe fermée du complément sensori-moteur',
      obtenu: euros,
      attendu: lu.valeur,
      ecart,
      unite: 'euros',
      tenu: ecart <= 0,
      phrase: ecart > 0 ? 'L’enveloppe est dépassée.' : `Il reste ${formater(-ecart)} euros.`,
      reference: lu.reference,
    },
  ];
}

const direPoints = (n: number) => `${formater(n)} point${n < 2 ? '' : 's'}`;

function nombre(droit: Droit, jour: string, id: string) {
  const lu = lireParametre(droit, id, jour);
  return lu.etat === 'connue' && typeof lu.valeur === 'number'
    ? { valeur: lu.valeur, reference: lu.reference }
    : null;
}
