import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import type { Noyau } from '../kernel/noyau.ts';
import { type Entree, type Executer, executerPour } from '../kernel/registre.ts';
import type { Session } from '../kernel/session.ts';
import type { Demonstration } from './types.ts';

type Postes = Entree<'equipe.enregistrerPostes'>['postes'];

/** Days of June on which the cadre of the next school year is discussed, then adopted. */
const JUIN = { concertation: '06-11', adoption: '06-18' } as const;
/** How many school years, up to the last one shown, have a cadre. */
const ANNEES = 2;

/** Posts of the siège, of its first partner, and of a variant that was not retained; invented. */
const COORDONNATEUR = { fonction: 'Coordonnateur du pôle territorial', fraction: '5/5' };
const SIEGE: Postes = [
  COORDONNATEUR,
  { fonction: 'Instituteur primaire', fraction: '5/5' },
  { fonction: 'Logopède', fraction: '5/5' },
  { fonction: 'Psychologue', fraction: '2,5/5' },
  { fonction: 'Kinésithérapeute', fraction: '1/5' },
  { fonction: 'Secrétaire', fraction: '2,5/5', source: 'fonctionnement', intitule: 'Secrétariat du pôle' },
];
const PARTENAIRE: Postes = [
  { fonction: 'Instituteur primaire', fraction: '5/5' },
  { fonction: 'Ergothérapeute', fraction: '2,5/5' },
];
const ECARTEE: Postes = [
  COORDONNATEUR,
  { fonction: 'Instituteur primaire', fraction: '5/5' },
  { fonction: 'Éducateur', fraction: '5/5' },
  { fonction: 'Logopède', fraction: '2,5/5' },
];

/**
 * The cadres of the first pôle: adopted for the last school years at the siège and at its first partner, each in
 * June before, and a variant of the last year that stayed one. What the clock has not reached is left to do.
 */
export async function composerCadres(
  noyau: Noyau,
  { options, referentiel }: Demonstration,
  { poleId, session, jour }: { poleId: string; session: Session; jour: string },
): Promise<void> {
  const ecoleDe = (genre: string) =>
    referentiel.convention.find((c) => c.pole_id === poleId && c.genre === genre && c.au === null)?.ecole_id;
  const [siege, partenaire] = [ecoleDe('siege'), ecoleDe('partenaire')];
  for (const annee of options.annees.toSorted().slice(-ANNEES)) {
    const civile = annee.slice(0, 4);
    const adoption = `${civile}-${JUIN.adoption}`;
    if (adoption > jour || !anneeDuJour(noyau.droit, adoption)) continue;
    const executer = executerPour(
      { ...noyau, horloge: () => Temporal.Instant.from(`${adoption}T09:00:00Z`) },
      session,
    );
    const dates = { concertationLe: `${civile}-${JUIN.concertation}`, adopteLe: adoption };
    if (siege) {
      const part = { annee, poleId, ecoleId: siege };
      await creer(executer, { ...part, nom: 'Un éducateur plutôt qu’un psychologue' }, ECARTEE);
      await adopter(executer, { ...part, nom: 'Logopède à temps plein' }, SIEGE, dates);
    }
    if (partenaire) {
      await adopter(
        executer,
        { annee, poleId, ecoleId: partenaire, nom: 'Cadre du partenaire' },
        PARTENAIRE,
        dates,
      );
    }
  }
}

type Variante = { annee: string; poleId: string; ecoleId: string; nom: string };

async function creer(executer: Executer, variante: Variante, postes: Postes): Promise<string> {
  const { cadreId } = await executer('equipe.creerVariante', variante);
  await executer('equipe.enregistrerPostes', { cadreId, version: 1, postes: [...postes] });
  return cadreId;
}

async function adopter(
  executer: Executer,
  variante: Variante,
  postes: Postes,
  dates: { concertationLe: string; adopteLe: string },
): Promise<void> {
  const cadreId = await creer(executer, variante, postes);
  await executer('equipe.adopter', {
    cadreId,
    version: 2,
    ...dates,
    organe: 'Commission paritaire locale',
    avis: 'Avis favorable, à l’unanimité des membres présents.',
  });
}
