import { idChamp } from '../composants/EnveloppeChamp.tsx';
import { type Ligne, voisine } from './lignes.ts';

const bouton = (geste: string) => `button[name="geste"][value="${geste}"]:enabled`;
const CONTRAIRES: Readonly<Record<string, string>> = { monter: 'descendre', descendre: 'monter' };

/**
 * Where the keyboard goes on after a gesture, as selectors in order of preference: to the line that was added, with
 * the line that moved, to what took the place of the line that left.
 */
export function foyerApres(geste: string, avant: readonly Ligne[], apres: readonly Ligne[]): string[] {
  const [nom = '', cible = ''] = geste.split('.');
  const rang = Number(cible);
  if (nom === 'monter' || nom === 'descendre') {
    const vers = voisine(avant, rang, nom === 'monter' ? -1 : 1);
    return [bouton(`${nom}.${vers}`), bouton(`${CONTRAIRES[nom]}.${vers}`)];
  }
  // A drag is done with the mouse: the keyboard stays where it was.
  if (nom === 'deplacer') return [];
  if (nom === 'retirer') {
    return [bouton(`retirer.${Math.min(rang, apres.length - 1)}`), bouton('ajouter')];
  }
  const champ = apres.at(-1)?.source === 'fonctionnement' ? 'intitule' : 'fonction';
  return [`[id="${idChamp(`postes.${apres.length - 1}.${champ}`)}"]`];
}
