import type { Executer } from '@polaris/server/kernel/registre.ts';
import { lireRepertoire as lireEcoles } from '../integration/repertoire.ts';
import type { Repertoire } from '../integration/reponses.ts';

export type RepertoireTardif = Repertoire & {
  poles: readonly { id: string; nom: string }[];
  /** Ordinary schools of the former pôle, once it is chosen. */
  anciennes: Repertoire['ecoles'];
  /** Pupils of the pôle whose integration runs. */
  suivis: readonly { id: string; libelle: string }[];
};

const PAGES = 10;

/** What the wizard offers to choose from. */
export async function lireRepertoire(
  executer: Executer,
  annee: string,
  reponses: Readonly<Record<string, string>>,
): Promise<RepertoireTardif> {
  const ancienPoleId = reponses.ancienPoleId ?? '';
  const [ecoles, { poles }, anciennes] = [
    await lireEcoles(executer),
    await executer('referentiel.listerPoles', {}),
    /^[\da-f-]{36}$/i.test(ancienPoleId)
      ? await executer('referentiel.listerEcoles', { poleId: ancienPoleId })
      : { ecoles: [] },
  ];
  return {
    ...ecoles,
    poles: poles.map(({ id, nom }) => ({ id, nom })),
    anciennes: anciennes.ecoles
      .filter(({ genre }) => genre === 'cooperante')
      .map(({ id, fase, nom, localite }) => ({ id, fase, nom, localite })),
    suivis: ['meme-pole', 'arret'].includes(reponses.situation ?? '')
      ? await listerSuivis(executer, annee)
      : [],
  };
}

async function listerSuivis(executer: Executer, annee: string) {
  const suivis: { id: string; libelle: string }[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const { lignes, total } = await executer('eleves.lister', { annee, page });
    for (const { integrationId, nom, prenom, ecole, fin } of lignes) {
      if (fin === null) suivis.push({ id: integrationId, libelle: `${nom} ${prenom}, ${ecole}` });
    }
    if (page * lignes.length >= total || lignes.length === 0) break;
  }
  return suivis;
}
