import { enToutesLettres } from '../calendrier/lettres.ts';
import { type Droit, findCalendrier } from '../droit.ts';
import { creerLecteur, jourDansLAnnee, type ValeurLue } from '../lecture.ts';
import { formater, produit, somme } from '../nombre.ts';
import type { FaitsLus } from '../regle.ts';
import { type Etape, type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { lireOuPrendre } from '../valeur-fournie.ts';
import { classer, type Integration, type Majoration, type Regime } from './ipt-regime.ts';
import { enEuros } from './points.ts';

const POINTS = 'financement.ipt.points';
const MAJORATION = 'financement.ipt.majoration';
const CHARNIERE = 'financement.ipt.charniere';
const DEGRESSIF = 'financement.ipt.degressif';
const ARRONDI = 'financement.ipt.arrondi';
const LIMITE = 'financement.ipt.date-limite';
const TARDIVES = 'financement.ipt.tardives';
const CHANGEMENT = 'financement.ipt.changement-de-pole';
const BUDGETS = 'financement.budgets.libelles';
const POINT = 'financement.point.valeur';

export const PARAMETRES_PAR_ELEVE = [
  POINTS,
  MAJORATION,
  CHARNIERE,
  DEGRESSIF,
  ARRONDI,
  LIMITE,
  TARDIVES,
  CHANGEMENT,
  BUDGETS,
  POINT,
] as const;

const LIBELLES: Record<Regime, string> = {
  plein: 'IPT à points pleins',
  majore: 'IPT majorées (types 4, 6, 7 au 3e degré)',
  degressif: 'IPT débutées avant la date charnière',
  'ecole-specialisee': 'IPT accompagnées par une école spécialisée',
  'debut-posterieur': 'IPT débutées après l’année scolaire',
};

/**
 * Points until 2025-26, pupil by pupil (FIN-4, FIN-5, FIN-11). `detail`: `integrations` (one line per
 * pupil: `rang`, `regime`, `points`, `tardive`), `parRegime` (number and points), `tardives`, `budgets`,
 * `euros`.
 */
export function jugerParEleve(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const annee = String(faits.anneeScolaire);
  const integrations = faits.integrations as readonly Integration[];
  const dernierJour = findCalendrier(droit, annee)?.dernierJour ?? jour;
  const lecteur = creerLecteur(droit, jour);
  const pleins = lecteur.nombre(POINTS);
  const majoration = lecteur.table<Majoration>(MAJORATION);
  const charniere = lecteur.texte(CHARNIERE);
  const arrondi = lecteur.texte(ARRONDI);
  const limite = lecteur.texte(LIMITE);
  const tardives = lecteur.texte(TARDIVES);
  const changement = lecteur.texte(CHANGEMENT);
  const budgets = lecteur.table<Record<string, string>>(BUDGETS);
  const point = lecteur.nombre(POINT);
  if (!pleins || !majoration || !charniere || !arrondi || !limite) return lecteur.refus();
  if (!tardives || !changement || !budgets || !point) return lecteur.refus();

  const regles = { majoration: majoration.valeur, charniere: charniere.valeur, dernierJour };
  const classees = integrations.map((i, rang) => classer(i, rang, regles));
  const degressif = lireOuPrendre(droit, jour, {
    id: DEGRESSIF,
    fait: 'pointsDegressifs',
    fourni: faits.pointsDegressifs as number | undefined,
  });
  const besoinDuDegressif = classees.some((c) => c.regime === 'degressif');
  const manques = [
    ...classees.flatMap((c) => c.manques),
    ...(besoinDuDegressif && degressif.valeur === null ? degressif.raisons : []),
  ];
  if (manques.length > 0) return sansValeur('faits-manquants', manques);

  const pointsDe: Record<Regime, number> = {
    plein: pleins.valeur,
    majore: majoration.valeur.points,
    degressif: degressif.valeur ?? 0,
    'ecole-specialisee': 0,
    'debut-posterieur': 0,
  };
  const finDesTemps = jourDansLAnnee(annee, limite.valeur);
  const lignes = classees.map(({ regime, debut }, rang) => ({
    rang: rang + 1,
    regime,
    points: pointsDe[regime],
    tardive: debut > finDesTemps && pointsDe[regime] > 0,
  }));
  const groupes = grouper(lignes);
  const total = somme(...groupes.map((g) => g.points));
  const nombreTardives = lignes.filter((l) => l.tardive).length;
  const montant = enEuros(total, point);
  const loiDe: Partial<Record<Regime, readonly Etape[]>> = {
    plein: [pleins.etape, charniere.etape],
    majore: [{ ...majoration.etape, valeur: majoration.valeur.points }],
    degressif: [...degressif.etapes, charniere.etape, arrondi.etape],
  };
  return resultat(total, 'points', {
    detail: {
      integrations: lignes,
      parRegime: Object.fromEntries(groupes.map(({ regime, ...g }) => [regime, g])),
      tardives: nombreTardives,
      budgets: budgets.valeur,
      euros: montant.euros,
    },
    raisons: [
      ...classees.flatMap((c) => c.raisons),
      ...(besoinDuDegressif && degressif.valeur !== null ? degressif.raisons : []),
      ...(nombreTardives > 0 ? [raisonTardive(nombreTardives, finDesTemps, tardives)] : []),
    ],
    trace: [
      {
        libelle: 'Points des IPT du pôle',
        valeur: total,
        unite: 'points',
        operation: groupes.map((g) => `${formater(g.nombre)} × ${formater(g.chacune)}`).join(' + ') || '0',
        enfants: groupes.map((g) => ({
          libelle: LIBELLES[g.regime],
          valeur: g.points,
          unite: 'points',
          operation: `${formater(g.nombre)} × ${formater(g.chacune)}`,
          enfants: loiDe[g.regime] ?? [],
        })),
      },
      ...(nombreTardives > 0
        ? [tardives.etape, { ...limite.etape, valeur: finDesTemps }, budgets.etape, changement.etape]
        : []),
      montant.etape,
    ],
  });
}

type Groupe = { regime: Regime; nombre: number; chacune: number; points: number };

function grouper(lignes: readonly { regime: Regime; points: number }[]): Groupe[] {
  const parRegime = Map.groupBy(lignes, (l) => l.regime);
  return (Object.keys(LIBELLES) as Regime[]).flatMap((regime) => {
    const siennes = parRegime.get(regime) ?? [];
    const chacune = siennes[0]?.points;
    if (chacune === undefined) return [];
    const points = produit(siennes.length, chacune);
    return [{ regime, nombre: siennes.length, chacune, points }];
  });
}

function raisonTardive(nombre: number, limite: string, tardives: ValeurLue<string>): Raison {
  const message = `${formater(nombre)} IPT débutée(s) après le ${enToutesLettres(limite)} : ${tardives.valeur} (I).`;
  return { code: 'ipt-tardive', message, reference: tardives.reference };
}
