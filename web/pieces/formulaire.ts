import type { Entree } from '@polaris/server/kernel/registre.ts';

type Saisie = Pick<Entree<'pieces.remplacer'>, 'datePiece' | 'exemplaire' | 'gardien' | 'lieu' | 'fichier'>;

/** The file of a form; undefined when none was chosen (browsers then send an empty one, without name). */
export async function lireFichier(formulaire: FormData, nom = 'fichier') {
  const fichier = formulaire.get(nom);
  if (!(fichier instanceof File) || (fichier.name === '' && fichier.size === 0)) return undefined;
  return { nom: fichier.name, octets: new Uint8Array(await fichier.arrayBuffer()) };
}

/** What a form says of a paper, raw: the use case itself says what is to be corrected. */
export async function lirePiece(formulaire: FormData): Promise<Saisie> {
  const texte = (nom: string) => String(formulaire.get(nom) ?? '');
  return {
    datePiece: texte('datePiece'),
    exemplaire: texte('exemplaire') as Saisie['exemplaire'],
    gardien: texte('gardien') as Saisie['gardien'],
    lieu: texte('lieu'),
    fichier: await lireFichier(formulaire),
  };
}

type Depot = Pick<Entree<'pieces.fournir'>, 'datePiece' | 'original' | 'fichier'>;

/** What a school or a person without account brings, raw. A missing file is the use case's to refuse. */
export async function lireDepot(formulaire: FormData): Promise<Depot> {
  return {
    datePiece: String(formulaire.get('datePiece') ?? ''),
    original: String(formulaire.get('original') ?? '') as Depot['original'],
    fichier: (await lireFichier(formulaire)) as Depot['fichier'],
  };
}
