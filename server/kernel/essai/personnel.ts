import type { Noyau } from '../noyau.ts';
import { executerPour } from '../registre.ts';
import type { Equipe } from './equipe.ts';
import { MARQUES, sessionDe } from './identite.ts';

/** What is kept of the member of one part: seniority, a competence whose proof is still to come, a certificate. */
export type Personnel = { competenceId: string };

type Equipes = Readonly<Record<'a' | 'a2' | 'b', Equipe>>;

export async function ouvrirPersonnels(
  noyau: Noyau,
  equipes: Equipes,
): Promise<Record<keyof Equipes, Personnel>> {
  return {
    a: await ouvrirPersonnel(noyau, 'a', equipes.a, 'Alpha'),
    a2: await ouvrirPersonnel(noyau, 'a', equipes.a2, 'Partenaire'),
    b: await ouvrirPersonnel(noyau, 'b', equipes.b, MARQUES.b),
  };
}

async function ouvrirPersonnel(
  noyau: Noyau,
  cote: 'a' | 'b',
  { membreId }: Equipe,
  nom: string,
): Promise<Personnel> {
  const executer = executerPour(noyau, sessionDe('direction-siege', cote));
  await executer('personnel.noterAnciennete', {
    membreId,
    genre: 'experience',
    annee: '2024-25',
    fonction: '',
    jours: '205',
    version: 0,
  });
  const { competenceId } = await executer('personnel.noterCompetence', {
    membreId,
    voie: 'experience',
    formation: '',
    employeur: `Employeur ${nom}`,
    jours: '600',
    depuis: '2022-23',
    jusqu: '2024-25',
    preuveLe: '',
  });
  await executer('personnel.attester', { membreId, nature: 'integration' });
  return { competenceId };
}
