import type { Droit } from '../droit.ts';
import { creerLecteur, etapeDeFait } from '../lecture.ts';
import { difference, formater, produit, quotient } from '../nombre.ts';
import { FaitInvalide, type FaitsLus } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat } from '../resultat.ts';
import { appliquerArrondi, enEuros } from './points.ts';

const POINTS = 'financement.ipt.points';
const ENVELOPPE = 'financement.ipt.enveloppe';
const ARRONDI = 'financement.ipt.arrondi';
const COMPTEES = 'financement.ipt.comptees';
const POINT = 'financement.point.valeur';

export const PARAMETRES_ENVELOPPE = [POINTS, ENVELOPPE, ARRONDI, COMPTEES, POINT] as const;

/** Digits shown for the quotient before it is rounded to the unit. */
const DECIMALES_MONTREES = 4;

/**
 * Points from 2026-27 (FIN-6). `detail`: `pointsParIpt`, `totalCalcule` (total × full points),
 * `enveloppeDepassee`, `pointsDistribues` and `depassement` (what rounding gives out beyond the
 * envelope), `euros`.
 * @throws FaitInvalide when the pôle has more IPT than all pôles together
 */
export function jugerEnveloppeFermee(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const integrations = faits.integrations as number;
  const total = faits.totalIntegrations as number;
  if (integrations > total) {
    const message = `Le fait « integrations » (${integrations}) dépasse « totalIntegrations » (${total}), qui compte toutes les IPT des pôles. Corrigez l’un des deux.`;
    throw new FaitInvalide('integrations', message);
  }
  const lecteur = creerLecteur(droit, jour);
  const pleins = lecteur.nombre(POINTS);
  const enveloppe = lecteur.nombre(ENVELOPPE);
  const arrondi = lecteur.texte(ARRONDI);
  const comptees = lecteur.texte(COMPTEES);
  const point = lecteur.nombre(POINT);
  if (!pleins || !enveloppe || !arrondi || !comptees || !point) return lecteur.refus();

  const totalCalcule = produit(total, pleins.valeur);
  const depassee = totalCalcule > enveloppe.valeur;
  const exact = depassee ? quotient(enveloppe.valeur, total, DECIMALES_MONTREES) : pleins.valeur;
  const parIpt = depassee ? appliquerArrondi(quotient(enveloppe.valeur, total, 0), arrondi.valeur) : exact;
  const points = produit(integrations, parIpt);
  const distribues = produit(total, parIpt);
  const depassement = Math.max(0, difference(distribues, enveloppe.valeur));
  const montant = enEuros(points, point);

  const parIptEtape: Etape = {
    libelle: 'Points par IPT',
    valeur: parIpt,
    unite: 'points',
    operation: depassee
      ? `${formater(enveloppe.valeur)} ÷ ${formater(total)} = ${formater(exact)}…`
      : `${formater(total)} × ${formater(pleins.valeur)} = ${formater(totalCalcule)}, dans l’enveloppe`,
    ...(depassement > 0 ? { note: noteArrondi(depassement) } : {}),
    enfants: [pleins.etape, enveloppe.etape, arrondi.etape],
  };
  return resultat(points, 'points', {
    detail: {
      integrations,
      totalIntegrations: total,
      pointsParIpt: parIpt,
      totalCalcule,
      enveloppeDepassee: depassee,
      pointsDistribues: distribues,
      depassement,
      euros: montant.euros,
    },
    raisons: raisonsDe(depassee, parIpt, depassement),
    trace: [
      {
        libelle: 'Points des IPT du pôle',
        valeur: points,
        unite: 'points',
        operation: `${formater(integrations)} × ${formater(parIpt)}`,
        enfants: [etapeDeFait('IPT du pôle', integrations, 'IPT'), parIptEtape, comptees.etape],
      },
      montant.etape,
    ],
  });
}

function raisonsDe(depassee: boolean, parIpt: number, depassement: number): Raison[] {
  if (!depassee) return [];
  const message = `L’enveloppe fermée est dépassée : chaque IPT apporte ${formater(parIpt)} points.`;
  const raisons: Raison[] = [{ code: 'enveloppe-depassee', message }];
  if (depassement > 0) raisons.push({ code: 'arrondi-au-dela', message: noteArrondi(depassement) });
  return raisons;
}

function noteArrondi(depassement: number): string {
  return `(I) L’arrondi distribue ${formater(depassement)} points de plus que l’enveloppe ; le texte ne dit pas comment les reprendre.`;
}
