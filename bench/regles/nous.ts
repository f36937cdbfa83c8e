import type { Droit } from '../../regles/droit.ts';
import { soutienCoordination } from '../../regles/equipe/soutien-coordination.ts';
import { evaluer } from '../../regles/evaluer.ts';
import { base } from '../../regles/financement/base.ts';
import { ipt } from '../../regles/financement/ipt.ts';
import { nationale } from '../../regles/financement/nationale.ts';
import type { Resultat } from '../../regles/resultat.ts';
import { ENVELOPPE_FERMEE, type Faits } from './faits.ts';
import type { Valeurs } from './valeurs.ts';

/** What Polaris answers for one pôle: the three rules, each with its whole explanation. */
export type NotreEnveloppe = { base: Resultat; ipt: Resultat; soutien: Resultat };

export function evaluerNous(faits: Faits, droit: Droit): NotreEnveloppe {
  const { anneeScolaire, elevesCooperantes, pointsDegressifs, tailleMinimale } = faits;
  const faitsIpt =
    anneeScolaire >= ENVELOPPE_FERMEE
      ? { anneeScolaire, integrations: faits.nombre, totalIntegrations: faits.total }
      : { anneeScolaire, integrations: faits.integrations, pointsDegressifs };
  return {
    base: evaluer(base, { anneeScolaire, elevesCooperantes }, droit),
    ipt: evaluer(ipt, faitsIpt, droit),
    soutien: evaluer(soutienCoordination, { anneeScolaire, elevesCooperantes, tailleMinimale }, droit),
  };
}

/** All the pôles of a year in one answer, explained. */
export function evaluerNationale(poles: readonly Faits[], droit: Droit): Resultat {
  const anneeScolaire = poles[0]?.anneeScolaire ?? '';
  return evaluer(
    nationale,
    {
      anneeScolaire,
      poles: poles.map(({ elevesCooperantes, integrations, nombre, pointsDegressifs }, rang) => ({
        pole: `Pôle ${rang + 1}`,
        elevesCooperantes,
        ...(anneeScolaire >= ENVELOPPE_FERMEE
          ? { integrations: nombre }
          : { integrations, ...(pointsDegressifs === null ? {} : { pointsDegressifs }) }),
      })),
    },
    droit,
  );
}

/** The figures to compare; null when the year does not have them. */
export function lireNous({ base, ipt, soutien }: NotreEnveloppe): Valeurs {
  const nombre = (valeur: unknown) => (typeof valeur === 'number' ? valeur : null);
  const points = nombre(base.valeur);
  const pointsIpt = nombre(ipt.valeur);
  return {
    base: points,
    baseEuros: nombre(base.detail.euros),
    lectureUnPoint: nombre(base.detail.lectureUnPoint),
    annonceUnPoint: nombre(base.detail.annonceUnPoint),
    ipt: pointsIpt,
    iptEuros: nombre(ipt.detail.euros),
    pointsParIpt: nombre(ipt.detail.pointsParIpt),
    depassement: nombre(ipt.detail.depassement),
    soutien: nombre(soutien.valeur),
    prochainSeuil: nombre(soutien.detail.prochainSeuil),
    elevesManquants: nombre(soutien.detail.elevesManquants),
    total: points === null || pointsIpt === null ? null : points + pointsIpt,
  };
}
