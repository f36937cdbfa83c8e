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

/** Posts by function, fraction and number: of the siège, of a partner, of a variant not retained; invented. */
const SIEGE = composer([
  ['Coordonnateur du pôle territorial', '5/5', 1],
  ['Instituteur primaire', '5/5', 5],
  ['Instituteur préscolaire', '5/5', 1],
  ['Professeur de CG niveau DI', '5/5', 2],
  ['Logopède', '5/5', 2],
  ['Logopède', '2,5/5', 1],
  ['Psychologue', '5/5', 1],
  ['Éducateur', '5/5', 1],
  ['Kinésithérapeute', '1/5', 1],
]);
const ADMINISTRATIF: Postes = [
  { fonction: 'Secrétaire', fraction: '2,5/5', source: 'fonctionnement', intitule: 'Secrétariat du pôle' },
];
const PARTENAIRE = composer([
  ['Instituteur primaire', '5/5', 2],
  ['Ergothérapeute', '2,5/5', 1],
  ['Éducateur', '3/4', 1],
]);
const VARIANTE = composer([
  ['Coordonnateur du pôle territorial', '5/5', 1],
  ['Instituteur primaire', '5/5', 5],
  ['Professeur de CG niveau DI', '5/5', 2],
  ['Logopède', '5/5', 2],
  ['Éducateur', '5/5', 3],
]);
/** What the siège counted on when it set the two variants side by side. */
const POINTS_ATTENDUS = '11 500';

function composer(
  groupes: readonly (readonly [fonction: string, fraction: string, nombre: number])[],
): Postes {
  return groupes.flatMap(([fonction, fraction, nombre]) =>
    Array.from({ length: nombre }, () => ({ fonction, fraction })),
  );
}

/**
 * The cadres of the first pôle: adopted for the last school years at the siège and at its partners, each in June
 * before, and a variant of the last year that stayed one. What the clock has not reached is left to do.
 */
export async function composerCadres(
  noyau: Noyau,
  { options, referentiel }: Demonstration,
  { poleId, session, jour }: { poleId: string; session: Session; jour: string },
): Promise<void> {
  const liens = referentiel.convention.filter((c) => c.pole_id === poleId && c.au === null);
  for (const annee of options.annees.toSorted().slice(-ANNEES)) {
    const civile = annee.slice(0, 4);
    const adoption = `${civile}-${JUIN.adoption}`;
    if (adoption > jour || !anneeDuJour(noyau.droit, adoption)) continue;
    const executer = executerPour(
      { ...noyau, horloge: () => Temporal.Instant.from(`${adoption}T09:00:00Z`) },
      session,
    );
    const dates = { concertationLe: `${civile}-${JUIN.concertation}`, adopteLe: adoption };
    for (const { ecole_id: ecoleId, genre, du } of liens) {
      const part = { annee, poleId, ecoleId };
      if (genre === 'cooperante' || du > adoption) continue;
      if (genre === 'siege') {
        await creer(executer, { ...part, nom: 'Trois éducateurs' }, VARIANTE);
        await adopter(
          executer,
          { ...part, nom: 'Équipe pluridisciplinaire' },
          [...SIEGE, ...ADMINISTRATIF],
          dates,
        );
      } else {
        await adopter(executer, { ...part, nom: 'Cadre du partenaire' }, PARTENAIRE, dates);
      }
    }
  }
}

type Variante = { annee: string; poleId: string; ecoleId: string; nom: string };

async function creer(executer: Executer, variante: Variante, postes: Postes): Promise<string> {
  const { cadreId } = await executer('equipe.creerVariante', variante);
  await executer('equipe.enregistrerPostes', {
    cadreId,
    version: 1,
    points: POINTS_ATTENDUS,
    postes: [...postes],
  });
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
