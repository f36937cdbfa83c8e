import { type PosteCompose, SOURCES_POSTE, type SourcePoste } from '@polaris/regles/equipe/composition.ts';
import type { Entree, Sortie } from '@polaris/server/kernel/registre.ts';

export type EquipeLue = Sortie<'equipe.consulter'>;
export type CadreLu = EquipeLue['cadres'][number];

/** A line of the composer. `cle` follows it when it moves; everything else is what the form holds. */
export type Ligne = {
  cle: number;
  fonction: string;
  fraction: string;
  source: SourcePoste;
  intitule: string;
  finDeCarriere: boolean;
};

const MI_TEMPS = '2.5/5';

/** The table writes fractions with a point, papers and people with a comma. */
const enColonne = (fraction: string) => fraction.replace(',', '.');

export function versLignes(postes: CadreLu['postes']): Ligne[] {
  return postes.map(({ intitule, fraction, ...poste }, cle) => ({
    ...poste,
    cle,
    fraction: enColonne(fraction),
    intitule: intitule ?? '',
  }));
}

type Saisie = Readonly<Record<string, string>>;

/** The lines of a form, in the order of its fields `postes.0.fonction`. */
export function lireLignes(saisie: Saisie): Ligne[] {
  const lignes: Ligne[] = [];
  for (let rang = 0; saisie[`postes.${rang}.source`] !== undefined; rang += 1) {
    const lire = (nom: string) => saisie[`postes.${rang}.${nom}`] ?? '';
    lignes.push({
      cle: rang,
      fonction: lire('fonction'),
      fraction: lire('fraction'),
      source: SOURCES_POSTE.find((source) => source === lire('source')) ?? 'points',
      intitule: lire('intitule'),
      finDeCarriere: lire('finDeCarriere') === 'oui',
    });
  }
  return lignes;
}

/** What the use case is asked to record. */
export function versPostes(lignes: readonly Ligne[]): Entree<'equipe.enregistrerPostes'>['postes'] {
  return lignes.map(({ cle: _cle, finDeCarriere, ...poste }) => ({
    ...poste,
    ...(poste.source === 'fonctionnement' ? { fonction: 'Personnel administratif' } : {}),
    ...(finDeCarriere ? { finDeCarriere: 'oui' as const } : {}),
  }));
}

/** What the rule is asked to read: a line half filled is not judged yet. */
export function versComposes(lignes: readonly Ligne[]): PosteCompose[] {
  return lignes.map(({ fonction, fraction, source, finDeCarriere }) => ({
    fonction,
    fraction,
    source,
    finDeCarriere,
  }));
}

export const estComplete = ({ fonction, fraction, source }: Ligne) =>
  fraction !== '' && (fonction !== '' || source === 'fonctionnement');

/** New lines by the name of their button. */
const VIDES = {
  ajouter: { source: 'points', fraction: '' },
  'ajouter-soutien': { source: 'soutien', fraction: MI_TEMPS },
  'ajouter-fonctionnement': { source: 'fonctionnement', fraction: '' },
} as const satisfies Record<string, { source: SourcePoste; fraction: string }>;

const PAS = { monter: -1, descendre: 1 } as const;

/**
 * What a button of the composer does to the lines: `ajouter`, `monter.2`, `descendre.2`, `retirer.2`, or a line
 * dragged onto another: `deplacer.2.0`. A line moves among those of its kind; a name that means nothing changes
 * nothing.
 */
export function appliquerGeste(lignes: readonly Ligne[], geste: string): Ligne[] {
  const [nom = '', cible = '', place = ''] = geste.split('.');
  if (Object.hasOwn(VIDES, nom)) {
    return ajouterLignes(lignes, [VIDES[nom as keyof typeof VIDES]]);
  }
  const rang = Number(cible);
  const ligne = lignes[rang];
  if (!ligne) return [...lignes];
  if (nom === 'retirer') return lignes.filter((_, r) => r !== rang);
  if (nom === 'deplacer') return deplacer(lignes, ligne, Number(place));
  if (!Object.hasOwn(PAS, nom)) return [...lignes];
  const vers = voisine(lignes, rang, PAS[nom as keyof typeof PAS]);
  const autre = lignes[vers];
  return autre ? lignes.with(rang, autre).with(vers, ligne) : [...lignes];
}

function deplacer(lignes: readonly Ligne[], ligne: Ligne, place: number): Ligne[] {
  const apart = (l: Ligne | undefined) => l?.source === 'fonctionnement';
  const cible = lignes[place];
  if (!cible || cible === ligne || apart(cible) !== apart(ligne)) return [...lignes];
  return lignes.filter((l) => l !== ligne).toSpliced(place, 0, ligne);
}

/** Rank of the nearest line of the same kind on that side, or one that does not exist. */
export function voisine(lignes: readonly Ligne[], rang: number, pas: 1 | -1): number {
  const apart = (r: number) => lignes[r]?.source === 'fonctionnement';
  let r = rang + pas;
  while (lignes[r] && apart(r) !== apart(rang)) r += pas;
  return r;
}

/** Adds lines at the end, each with a key of its own. */
export function ajouterLignes(lignes: readonly Ligne[], nouvelles: readonly Partial<Ligne>[]): Ligne[] {
  const suivante = Math.max(-1, ...lignes.map(({ cle }) => cle)) + 1;
  return [
    ...lignes,
    ...nouvelles.map((ligne, rang) => ({
      fonction: '',
      fraction: '',
      source: 'points' as const,
      intitule: '',
      finDeCarriere: false,
      ...ligne,
      cle: suivante + rang,
    })),
  ];
}
