import { diagnostic } from './amenagements/diagnostic.ts';
import { derogation } from './delais/derogation.ts';
import { joursOuvrablesScolaires } from './delais/jours-ouvrables-scolaires.ts';
import { documents } from './doc12/documents.ts';
import { completude } from './dossier/completude.ts';
import { secretPartage } from './dossier/secret-partage.ts';
import { cadre } from './equipe/cadre.ts';
import { chargeTotale } from './equipe/charge-totale.ts';
import { choixAnnuel } from './equipe/choix-annuel.ts';
import { soutienCoordination } from './equipe/soutien-coordination.ts';
import { base } from './financement/base.ts';
import { cle } from './financement/cle.ts';
import { enveloppe } from './financement/enveloppe.ts';
import { grandLivre } from './financement/grand-livre.ts';
import { ipt } from './financement/ipt.ts';
import { nationale } from './financement/nationale.ts';
import { prevision } from './financement/prevision.ts';
import { repartition } from './financement/repartition.ts';
import { report } from './financement/report.ts';
import { retrait } from './financement/retrait.ts';
import { sensoriMoteur } from './financement/sensori-moteur.ts';
import { acces } from './integration/acces.ts';
import { arret } from './integration/arret.ts';
import { procedureTardive } from './integration/procedure-tardive.ts';
import { prolongation } from './integration/prolongation.ts';
import { recours } from './integration/recours.ts';
import { retourSpecialise } from './integration/retour-specialise.ts';
import { accroche } from './recrutement/accroche.ts';
import { appel } from './recrutement/appel.ts';
import { etapes } from './recrutement/etapes.ts';
import { palierSuivant } from './recrutement/palier-suivant.ts';
import { remplacement } from './recrutement/remplacement.ts';
import type { Regle } from './regle.ts';
import { competenceParticuliere } from './statut/competence-particuliere.ts';
import { memeFonction } from './statut/meme-fonction.ts';
import { mesuresPrealables } from './statut/mesures-prealables.ts';
import { mobilite } from './statut/mobilite.ts';
import { nomination } from './statut/nomination.ts';
import { reaffectation } from './statut/reaffectation.ts';
import { volumeVacant } from './statut/volume-vacant.ts';

export { evaluer } from './evaluer.ts';
export type { Champ, Champs, Forme, Regle } from './regle.ts';
export { FaitInvalide } from './regle.ts';
export type { Etape, Raison, Reference, Resultat } from './resultat.ts';

const TOUTES: readonly Regle[] = [
  base,
  ipt,
  repartition,
  cle,
  enveloppe,
  nationale,
  prevision,
  report,
  retrait,
  grandLivre,
  sensoriMoteur,
  cadre,
  soutienCoordination,
  derogation,
  joursOuvrablesScolaires,
  volumeVacant,
  acces,
  arret,
  prolongation,
  recours,
  retourSpecialise,
  procedureTardive,
  completude,
  secretPartage,
  diagnostic,
  choixAnnuel,
  chargeTotale,
  etapes,
  appel,
  palierSuivant,
  accroche,
  remplacement,
  mobilite,
  nomination,
  competenceParticuliere,
  mesuresPrealables,
  memeFonction,
  reaffectation,
  documents,
];

/** Every rule by its public name, the same on the API, the command line and the public pages. */
export const REGLES: Readonly<Record<string, Regle>> = Object.fromEntries(TOUTES.map((r) => [r.nom, r]));

/** The rule of that public name; undefined for any other text, inherited keys included. */
export function findRegle(nom: string): Regle | undefined {
  return Object.hasOwn(REGLES, nom) ? REGLES[nom] : undefined;
}
