import { enToutesLettres } from '../calendrier/lettres.ts';
import { FaitInvalide } from '../regle.ts';
import type { Raison } from '../resultat.ts';

/** One pupil, as given; `debut` is the start of the first IPT, even interrupted. */
export type Integration = {
  debut: string;
  type: number;
  niveau: 'maternel' | 'primaire' | 'secondaire';
  degre?: number;
  accompagnePar?: 'pole' | 'ecoleSpecialisee';
};

export type Majoration = { points: number; types: number[]; niveau: string; degre: number };

export type Regime = 'plein' | 'majore' | 'degressif' | 'ecole-specialisee' | 'debut-posterieur';

type Regles = { majoration: Majoration; charniere: string; dernierJour: string };

export type Classee = {
  regime: Regime;
  debut: string;
  /** Facts without which the regime cannot be said. */
  manques: readonly Raison[];
  /** Why this pupil brings nothing. */
  raisons: readonly Raison[];
};

const AUCUNE: readonly Raison[] = [];

/**
 * Which regime applies to one pupil (FIN-4, FIN-5).
 * @throws FaitInvalide when a degree is given outside secondary school
 */
export function classer(i: Integration, rang: number, regles: Regles): Classee {
  const chemin = (fait: string) => `integrations[${rang}].${fait}`;
  if (i.degre !== undefined && i.niveau !== 'secondaire') {
    const message = `Le fait « ${chemin('degre')} » n’existe qu’en secondaire ; le niveau donné est ${i.niveau}. Retirez le degré ou corrigez le niveau.`;
    throw new FaitInvalide(chemin('degre'), message);
  }
  const { majoration, charniere, dernierJour } = regles;
  const classe = (regime: Regime, raisons = AUCUNE): Classee => ({
    regime,
    debut: i.debut,
    manques: AUCUNE,
    raisons,
  });
  if (i.accompagnePar === 'ecoleSpecialisee') {
    const message = `L’élève ${rang + 1} est accompagné par une école spécialisée : il n’apporte aucun point au pôle.`;
    return classe('ecole-specialisee', [
      { code: 'ecole-specialisee', message, fait: chemin('accompagnePar') },
    ]);
  }
  if (i.debut > dernierJour) {
    const message = `L’IPT de l’élève ${rang + 1} débute après le ${enToutesLettres(dernierJour)}, dernier jour de l’année scolaire : elle n’apporte rien cette année.`;
    return classe('debut-posterieur', [{ code: 'debut-posterieur', message, fait: chemin('debut') }]);
  }
  const peutEtreMajore = majoration.types.includes(i.type) && i.niveau === majoration.niveau;
  if (peutEtreMajore && i.degre === undefined) {
    const message = `Il manque un fait : degré du secondaire de l’élève ${rang + 1}, de type ${i.type} (« ${chemin('degre')} »).`;
    return { ...classe('plein'), manques: [{ code: 'fait-manquant', message, fait: chemin('degre') }] };
  }
  if (peutEtreMajore && i.degre === majoration.degre) return classe('majore');
  return classe(i.debut < charniere ? 'degressif' : 'plein');
}
