import type { Executer } from '@polaris/server/kernel/registre.ts';
import { data } from 'react-router';
import { expect, test } from 'vitest';
import { garderReponses, type Reponses } from './brouillon.ts';
import { ETAPES } from './etapes.ts';

const [ELEVE] = ETAPES;

/** A draft in memory that answers like the two use cases it stands for. */
function creerBrouillon(depart: { version: number; reponses: Reponses }) {
  const etat = { ...depart, ecritures: 0 };
  const executer = (async (nom: string, entree: { version: number; reponses: Reponses }) => {
    if (nom === 'integration.consulterBrouillon') return { ...etat, modifieLe: '2025-09-15T12:32:00Z' };
    if (entree.version !== etat.version)
      throw data({ code: 'conflit', message: 'Ce brouillon a changé.' }, { status: 409 });
    Object.assign(etat, {
      version: etat.version + 1,
      reponses: entree.reponses,
      ecritures: etat.ecritures + 1,
    });
    return { version: etat.version, modifieLe: '2025-09-15T12:33:00Z' };
  }) as unknown as Executer;
  return { etat, executer };
}

function remplir(champs: Record<string, string>): FormData {
  const formulaire = new FormData();
  for (const [nom, valeur] of Object.entries(champs)) formulaire.set(nom, valeur);
  return formulaire;
}

test('the answers of a step join those of the others; a day typed in words is read', async () => {
  const { etat, executer } = creerBrouillon({ version: 3, reponses: { type: '8' } });
  const formulaire = remplir({ version: '3', fenetre: 'f1', nom: ' Dethioux ', naissance: '2/6/2017' });
  const garde = await garderReponses(executer, 'b', ELEVE, formulaire);
  expect(garde).toMatchObject({ conflit: false, enregistreLe: '2025-09-15T12:33:00Z' });
  expect(etat.reponses).toMatchObject({ type: '8', nom: 'Dethioux', naissance: '2017-06-02', sexe: '' });
});

test('a save that overtook another of the same window is not a conflict', async () => {
  const { etat, executer } = creerBrouillon({ version: 4, reponses: { nom: 'Deth', fenetre: 'f1' } });
  const garde = await garderReponses(
    executer,
    'b',
    ELEVE,
    remplir({ version: '3', fenetre: 'f1', nom: 'Dethioux' }),
  );
  expect(garde.conflit).toBe(false);
  expect(etat.reponses.nom).toBe('Dethioux');
});

test('another window is never overwritten: nothing is kept, and what it wrote comes back', async () => {
  const { etat, executer } = creerBrouillon({ version: 4, reponses: { nom: 'Autre', fenetre: 'f2' } });
  const garde = await garderReponses(
    executer,
    'b',
    ELEVE,
    remplir({ version: '3', fenetre: 'f1', nom: 'Dethioux' }),
  );
  expect(garde).toMatchObject({ conflit: true, version: 4, autre: { nom: 'Autre' } });
  expect(etat.ecritures).toBe(0);
});
