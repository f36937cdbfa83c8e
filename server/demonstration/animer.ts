import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { getExercice } from '../kernel/annee.ts';
import { jourABruxelles } from '../kernel/horloge.ts';
import type { Noyau } from '../kernel/noyau.ts';
import { type Executer, executerPour } from '../kernel/registre.ts';
import { preparerDoc12 } from './doc12.ts';
import { composerCadres } from './equipe.ts';
import { engagerPersonnel } from './personnel.ts';
import { garderPrevisions } from './previsions.ts';
import { recruter } from './recrutement.ts';
import { AMENAGEMENTS, BESOINS, DEMANDES } from './textes-amenagements.ts';
import type { Demonstration, DossiersDePole } from './types.ts';

/** Day of the last school year shown on which the pôle is found at work, unless the clock stands before. */
const JOUR = '10-05';
const NOMBRE_PIECES = 6;

/**
 * Gives the first pôle of a demonstration what a coordinator does beside the integrations: requests of
 * schools, PAR of pupils whose IPT has ended, pieces of the running ones, the cadres
 * of its team and its recruitment. Through the use cases, once, after
 * `charger`; the rows differ from one load to the next by their identifiers alone.
 */
export async function animer(noyau: Noyau, demonstration: Demonstration): Promise<void> {
  const [dossier] = demonstration.dossiers;
  const coordonnateur = demonstration.comptes.find(({ id }) => id === dossier?.coordonnateurId);
  const active = coordonnateur?.habilitations.find(({ role }) => role === 'coordonnateur');
  const jour = jourDAction(noyau, demonstration);
  if (!dossier || !coordonnateur || !active || !jour) return;
  const { id: compteId, nom, courriel, habilitations } = coordonnateur;
  const session = { compteId, nom, courriel, active, habilitations };
  const executer = executerPour(
    { ...noyau, horloge: () => Temporal.Instant.from(`${jour}T09:00:00Z`) },
    session,
  );
  await introduireDemandes(executer, demonstration, dossier, jour);
  await ouvrirPars(executer, noyau, dossier, jour);
  await deposerPieces(executer, dossier, jour);
  await composerCadres(noyau, demonstration, { poleId: dossier.poleId, session, jour });
  await garderPrevisions(executer, noyau, jour);
  await engagerPersonnels(executer, noyau, dossier, jour);
  await recruter(noyau, demonstration, { poleId: dossier.poleId, session, jour });
}

/** The people of the siège and of its first partner, once their cadres are adopted, then the Doc 12 of the siège. */
async function engagerPersonnels(executer: Executer, noyau: Noyau, { poleId }: DossiersDePole, jour: string) {
  const annee = anneeDuJour(noyau.droit, jour) ?? '';
  const { parts } = await executer('equipe.listerParts', { annee, poleId });
  for (const part of parts.slice(0, 2)) await engagerPersonnel(executer, noyau, part, jour);
  const [siege] = parts;
  const { rentree } = getExercice(noyau.droit, annee);
  if (siege) await preparerDoc12(executer, { annee, poleId, ecoleId: siege.ecoleId }, rentree);
}

/** Null when the clock stands in no school year of the demonstration. */
function jourDAction({ droit, horloge }: Noyau, { options }: Demonstration): string | null {
  const derniere = options.annees.toSorted().at(-1) ?? '';
  const aujourdhui = jourABruxelles(horloge());
  const prevu = `${derniere.slice(0, 4)}-${JOUR}`;
  const jour = aujourdhui < prevu ? aujourdhui : prevu;
  const annee = anneeDuJour(droit, ajouterJours(jour, -DELAIS.demande));
  return annee && options.annees.includes(annee) ? jour : null;
}

/** Days before the day of action. */
const DELAIS = { demande: 21, observation: 14, debut: 7, diagnostic: 200 } as const;

async function introduireDemandes(
  executer: Executer,
  { referentiel }: Demonstration,
  { poleId }: DossiersDePole,
  jour: string,
): Promise<void> {
  const cooperantes = referentiel.convention.filter((c) => c.pole_id === poleId && c.genre === 'cooperante');
  const ecoles = referentiel.ecole.filter(
    ({ id, niveaux }) => niveaux.includes('primaire') && cooperantes.some(({ ecole_id }) => ecole_id === id),
  );
  for (const [rang, { observation, ...demande }] of DEMANDES.entries()) {
    const ecoleId = ecoles[rang]?.id;
    if (!ecoleId) return;
    const { demandeId } = await executer('amenagements.introduireDemande', {
      ecoleId,
      demandeeLe: ajouterJours(jour, -DELAIS.demande),
      niveau: 'primaire',
      eleveNomme: 'non',
      ...demande,
    });
    if (!observation) continue;
    await executer('amenagements.trierDemande', {
      demandeId,
      version: 1,
      forme: 'observation',
      decideeLe: ajouterJours(jour, -DELAIS.observation),
      motivation: observation,
      criteres: {},
    });
  }
}

/** Pupils whose last integration ended, last first: support may go on as adjustments. */
async function ouvrirPars(executer: Executer, { droit }: Noyau, { lignes }: DossiersDePole, jour: string) {
  const debut = ajouterJours(jour, -DELAIS.debut);
  const { dernierJour } = getExercice(droit, anneeDuJour(droit, debut) ?? '');
  const courantes = new Set(lignes.integration.filter((i) => i.fin === null).map((i) => i.eleve_id));
  const finies = lignes.integration
    .filter((i) => i.fin !== null && i.fin < debut && !courantes.has(i.eleve_id))
    .toSorted((a, b) => (b.fin ?? '').localeCompare(a.fin ?? ''));
  for (const [rang, besoins] of BESOINS.entries()) {
    const integration = finies[rang];
    const etude = lignes.parcours_annee.findLast((p) => p.integration_id === integration?.id);
    if (!integration || !etude) return;
    const evaluation = ajouterJours(jour, 60);
    await executer('amenagements.ouvrirPar', {
      eleveId: integration.eleve_id,
      ecoleId: integration.ecole_id,
      niveau: etude.niveau,
      anneeEtude: etude.annee_etude,
      demandeLe: ajouterJours(jour, -DELAIS.demande),
      premiereDemande: 'oui',
      auteurGenre: 'paramedical',
      auteur: 'Logopède de l’école',
      diagnosticLe: ajouterJours(jour, -DELAIS.diagnostic),
      besoins,
      debut,
      prevuJusquAu: dernierJour,
      evaluationLe: evaluation < dernierJour ? evaluation : dernierJour,
      suiviIndividuel: rang === 0 ? 'oui' : 'non',
      amenagements: AMENAGEMENTS.map((amenagement) => ({ ...amenagement })),
    });
  }
}

async function deposerPieces(executer: Executer, { lignes }: DossiersDePole, jour: string): Promise<void> {
  const { pdf } = await executer('documents.imprimerFormulaire', { modele: 'protocole-ipt' });
  const courantes = lignes.integration.filter(({ debut, fin }) => fin === null && debut <= jour);
  for (const { id: integrationId, eleve_id: eleveId, debut } of courantes.slice(0, NOMBRE_PIECES)) {
    await executer('pieces.deposer', {
      eleveId,
      integrationId,
      code: 'protocole',
      datePiece: debut,
      exemplaire: 'original',
      gardien: 'pole',
      fichier: { nom: 'protocole-numerise.pdf', octets: pdf },
    });
  }
}
