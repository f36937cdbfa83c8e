import type { Droit } from '@polaris/regles/droit.ts';
import { creerActe } from './acte.ts';
import { creerAlea, identifiantDe } from './alea.ts';
import { bornes, midi } from './calendrier.ts';
import { creerIntegrations, creerParcours, etudeDe } from './dossier.ts';
import { creerEchelles } from './echelles.ts';
import { type EleveTrace, tracerEleve } from './eleve.ts';
import { historiserEleve, historiserSections } from './historique.ts';
import type { Pole } from './pole.ts';
import { redigerSections, tirerAvancement } from './protocole.ts';
import { recueillir } from './signatures.ts';
import type { Dossiers, Ligne } from './types.ts';
import { PREMIERE_COHORTE } from './vie.ts';

/** New pupils of a pôle each year: more the first, when the pôles took over the running integrations. */
const NOUVEAUX = { premiere: { min: 40, max: 46 }, ensuite: { min: 26, max: 32 }, anciens: 9 };
/** One opinion of a CPMS is unfavourable in each pôle: that of this pupil, so that it is easy to find. */
const DEFAVORABLE = { cohorte: 2023, rang: 3 };

export type Cadre = {
  droit: Droit;
  graine: number;
  pole: Pole;
  horsPole: readonly Ligne<'ecole'>[];
  /** Account of the coordinator, author of all. */
  auteur: string;
  /** Civil year in which the last school year shown starts. */
  derniere: number;
};

/** The files of a pôle, from the opening of the pôles to the last year shown. */
export function creerDossiers(cadre: Cadre): Dossiers {
  const dossiers: Dossiers = {
    eleve: [],
    integration: [],
    parcours_annee: [],
    protocole: [],
    protocole_section: [],
    acte: [],
    signature: [],
    historique: [],
    echelle: [],
  };
  const identites = new Set<string>();
  for (let cohorte = PREMIERE_COHORTE; cohorte <= cadre.derniere; cohorte += 1) {
    const premiere = cohorte === PREMIERE_COHORTE;
    const { min, max } = premiere ? NOUVEAUX.premiere : NOUVEAUX.ensuite;
    const nombre = creerAlea(cadre.graine, 'cohorte', cadre.pole.pole.numero, cohorte).entier(min, max);
    for (let rang = 0; rang < nombre; rang += 1) {
      const eleve = tracerEleve(lieuDe(cadre), cohorte, rang, premiere && rang < NOUVEAUX.anciens);
      const identite = `${eleve.ligne.recherche} ${eleve.ligne.naissance}`;
      // The platform would ask whether two pupils of one name and birth date are one: none here.
      if (identites.has(identite)) continue;
      identites.add(identite);
      const defavorable = cohorte === DEFAVORABLE.cohorte && rang === DEFAVORABLE.rang;
      ajouterDossier(dossiers, cadre, eleve, defavorable);
    }
  }
  return dossiers;
}

function lieuDe({ droit, graine, pole, horsPole, derniere }: Cadre) {
  const { id: poleId, numero } = pole.pole;
  return { droit, graine, numero, poleId, derniere, specialisees: [...pole.specialisees, ...horsPole] };
}

function ajouterDossier(dossiers: Dossiers, cadre: Cadre, eleve: EleveTrace, defavorable: boolean): void {
  const cadreEcoles = { ...cadre, cooperantes: cadre.pole.cooperantes };
  const integrations = creerIntegrations(cadreEcoles, eleve);
  const enregistreLe = integrations[0]?.debut ?? eleve.premierDebut;
  dossiers.eleve.push(eleve.ligne);
  dossiers.historique.push(...historiserEleve(eleve.ligne, enregistreLe, cadre.auteur));
  dossiers.integration.push(...integrations);
  dossiers.parcours_annee.push(...creerParcours(cadreEcoles, eleve, cadre.derniere));
  dossiers.echelle.push(...creerEchelles(cadre, integrations));
  for (const [rang, integration] of integrations.entries()) {
    const { protocole, sections, acte, signatures } = creerProtocole(
      cadre,
      eleve,
      integration,
      rang,
      defavorable && rang === 0,
    );
    dossiers.protocole.push(protocole);
    dossiers.protocole_section.push(...sections);
    dossiers.acte.push(acte);
    dossiers.signature.push(...signatures);
    dossiers.historique.push(...historiserSections(integration.id, sections));
  }
}

function creerProtocole(
  { droit, graine, auteur, derniere }: Cadre,
  { ligne, alea, episodes }: EleveTrace,
  integration: Ligne<'integration'>,
  rang: number,
  avisDefavorable: boolean,
) {
  const protocole = {
    id: identifiantDe(graine, 'protocole', integration.id),
    pole_id: integration.pole_id,
    integration_id: integration.id,
    cree_le: midi(integration.debut),
  };
  const premiereAnnee = episodes[rang]?.annees[0]?.rang ?? 0;
  const courant = integration.debut >= bornes(droit, derniere).rentree;
  const avancement = avisDefavorable ? 'complet' : tirerAvancement(alea, courant);
  const { id, pole_id: poleId } = protocole;
  const sections = redigerSections(
    alea,
    { id, poleId, auteur, prenom: ligne.prenom, ecritLe: integration.debut },
    avancement,
  );
  const acte = creerActe(
    graine,
    integration,
    { ...ligne, ...integration, ...etudeDe(premiereAnnee) },
    sections,
  );
  const echeance = `${integration.debut.slice(0, 4)}-09-30`;
  const signatures =
    avancement === 'complet'
      ? recueillir(alea, {
          graine,
          acte,
          auteur,
          eleve: ligne,
          // A late IPT starts on the day of its protocol: everybody has signed by then.
          du: integration.debut,
          au: integration.debut > echeance ? integration.debut : echeance,
          courant,
          avisDefavorable,
        })
      : [];
  return { protocole, sections, acte, signatures };
}
