import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import type { Noyau } from '../kernel/noyau.ts';
import { type Executer, executerPour } from '../kernel/registre.ts';
import type { Session } from '../kernel/session.ts';
import { creerAlea } from './alea.ts';
import { tirerNom } from './noms/personnes.ts';
import type { Demonstration } from './types.ts';

/** Days of the year before: the points are shared, the profiles concerted, the call published, then chosen from. */
const JOURS = {
  points: '06-19',
  concertation: '06-20',
  appel: '06-22',
  limite: '07-01',
  selection: '07-02',
} as const;
/** Share of the points for the salaries, well within the bounds of the law. */
const TRAITEMENTS = 0.9;

const FORME = 'Par le formulaire en ligne, ou par courrier remis à la direction avec une copie du diplôme.';
const MISSIONS =
  'Soutenir les équipes éducatives des écoles coopérantes.\nAccompagner des élèves à besoins spécifiques dans leur classe.\nFaire le lien entre les partenaires.';
const CRITERES =
  'Se déplacer chaque jour entre les écoles de la zone. Travailler en équipe pluridisciplinaire.';

/** Who applies: where each works, its title, and what is decided of it. */
const CANDIDATS = [
  { lieu: 'siege', titre: 'TR', suite: 'attend' },
  { lieu: 'partenaire', titre: 'TS', suite: 'ecarte' },
  { lieu: 'ordinaire', titre: 'TR', suite: 'attend' },
  { lieu: 'autre', titre: 'TPNL', suite: 'nouveau' },
] as const;

type Cadre = { poleId: string; session: Session; jour: string };

/**
 * The recruitment of the first pôle for the last school year shown: at the siège a call with candidates of the
 * three tiers, at its first partner a call still in preparation. Needs the adopted staff; does nothing without.
 */
export async function recruter(
  noyau: Noyau,
  { options, referentiel }: Demonstration,
  cadre: Cadre,
): Promise<void> {
  const { poleId, session, jour } = cadre;
  const annee = options.annees.toSorted().at(-1) ?? '';
  const le = (quand: string) => `${annee.slice(0, 4)}-${quand}`;
  const au = (quand: string) =>
    executerPour({ ...noyau, horloge: () => Temporal.Instant.from(`${quand}T09:00:00Z`) }, session);
  if (le(JOURS.selection) > jour || !anneeDuJour(noyau.droit, le(JOURS.appel))) return;
  const ecoleDe = (genre: string) =>
    referentiel.convention.find((c) => c.pole_id === poleId && c.genre === genre && c.au === null)?.ecole_id;
  const siege = ecoleDe('siege');
  if (!siege || !(await communiquerPoints(au(jour), annee, le(JOURS.points)))) return;
  const appelId = await preparer(au(le(JOURS.appel)), { annee, poleId, ecoleId: siege }, le);
  if (appelId) await recevoir(noyau, { appelId, au, le });
  const partenaire = ecoleDe('partenaire');
  if (partenaire) await preparer(au(le(JOURS.appel)), { annee, poleId, ecoleId: partenaire }, le);
}

async function communiquerPoints(executer: Executer, annee: string, communiqueeLe: string): Promise<boolean> {
  const { recus, affectations } = await executer('partage.consulter', { annee });
  if (affectations.length > 0) return true;
  if (!recus || recus.points <= 0) return false;
  const traitements = Math.floor(recus.points * TRAITEMENTS);
  const fonctionnement = Math.floor(recus.points - traitements);
  await executer('partage.repartir', {
    annee,
    traitements: String(traitements),
    fonctionnement: String(fonctionnement),
    communiqueeLe,
  });
  return true;
}

type Part = { annee: string; poleId: string; ecoleId: string };

/** A profile and a draft call for the last two posts that may be offered; null without adopted staff. */
async function preparer(
  executer: Executer,
  part: Part,
  le: (quand: string) => string,
): Promise<string | null> {
  const { postes } = await executer('recrutement.consulter', part);
  const offerts = postes.filter(({ offrable }) => offrable).slice(-2);
  if (offerts.length === 0) return null;
  const { profilId } = await executer('recrutement.enregistrerProfil', {
    ...part,
    intitule: 'Soutien en équipe mobile',
    fonctions: [...new Set(offerts.map(({ fonction }) => fonction))],
    missions: MISSIONS,
    criteres: CRITERES,
    concertationLe: le(JOURS.concertation),
    organe: 'Commission paritaire locale',
  });
  const { appelId } = await executer('recrutement.preparerAppel', {
    ...part,
    ouverture: 3,
    limiteLe: le(JOURS.limite),
    forme: FORME,
    postes: offerts.map(({ id }) => ({ posteId: id, profilId })),
  });
  return appelId;
}

type Appel = { appelId: string; au: (quand: string) => Executer; le: (quand: string) => string };

async function recevoir(noyau: Noyau, { appelId, au, le }: Appel): Promise<void> {
  const publie = le(JOURS.appel);
  await au(publie)('recrutement.publierAppel', { appelId, malgreLeDelai: 'oui' });
  const visiteur = executerPour(
    { ...noyau, horloge: () => Temporal.Instant.from(`${publie}T15:00:00Z`) },
    null,
  );
  const decider = au(le(JOURS.selection));
  const { postes } = await decider('recrutement.consulterAppel', { appelId });
  const fonction = postes[0]?.fonction ?? '';
  for (const [rang, { lieu, titre, suite }] of CANDIDATS.entries()) {
    const alea = creerAlea(1, 'candidat', rang);
    const { reference } = await visiteur('recrutement.deposerCandidature', {
      appelId,
      ...tirerNom(alea, alea.choix(['F', 'M'])),
      courriel: `candidat${rang + 1}@example.be`,
      lieux: [lieu],
      fonctions: [fonction],
      titres: [{ fonction, titre }],
      motivation: 'Je connais le travail en équipe et les écoles de la région. Je peux me déplacer.',
      accord: 'oui',
    });
    if (suite === 'nouveau') continue;
    const { candidatures } = await decider('recrutement.consulterAppel', { appelId });
    const candidature = candidatures.find((recue) => recue.reference === reference);
    const choix = candidature?.choix[0];
    if (!candidature || !choix) continue;
    const { id: candidatureId, palier, version } = candidature;
    await decider('recrutement.jugerRecevabilite', {
      candidatureId,
      palier,
      version,
      recevabilite: 'recevable',
    });
    if (suite === 'attend') continue;
    await decider('recrutement.deciderCandidature', {
      choixId: choix.id,
      version: choix.version,
      decision: 'ecarter',
      motif: 'inadequation-profil',
      texte:
        'Le profil demande de se déplacer chaque jour entre les écoles ; la candidature ne le permet pas.',
    });
  }
}
