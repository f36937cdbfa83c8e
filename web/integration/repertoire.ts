import type { Executer } from '@polaris/server/kernel/registre.ts';
import { listerCpms, type Repertoire } from './reponses.ts';

/** The schools and the CPMS that the guided form offers: the coopérantes of the pôle, and every specialised school. */
export async function lireRepertoire(executer: Executer): Promise<Repertoire> {
  const [liees, specialisees] = await Promise.all([
    executer('referentiel.listerEcoles', {}),
    executer('referentiel.listerSpecialisees', {}),
  ]);
  const ecoles = liees.ecoles
    .filter(({ genre }) => genre === 'cooperante')
    .map(({ id, fase, nom, localite, cpmsId, cpms }) => ({ id, fase, nom, localite, cpmsId, cpms }));
  return { ecoles, specialisees: specialisees.ecoles, cpms: listerCpms(ecoles) };
}
