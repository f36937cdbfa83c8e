import type { Permission } from '@polaris/server/kernel/permissions.ts';
import { ouvrirPages, type PagePermise } from '../composants/pages.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';

/** Pages of the team; each subject has its line. */
const PAGES = [
  { vers: '/equipe', libelle: 'Cadre', permission: 'equipe.lire' },
  { vers: '/equipe/personnel', libelle: 'Personnel', permission: 'personnel.lire' },
  { vers: '/equipe/recrutement', libelle: 'Recrutement', permission: 'recrutement.mener' },
  { vers: '/equipe/doc12', libelle: 'Doc 12', permission: 'doc12.preparer' },
] as const satisfies readonly PagePermise[];

/**
 * What each page of the team starts from: the part it is about (`part` of the address: its school), those one
 * may choose from, and the pages beside it. A role that sees all the pôles chooses one first (`pole`).
 */
export async function lireDemandeEquipe(
  arguments_: Parameters<typeof lireDemande>[0],
  permission: Permission,
) {
  const demande = lireDemande(arguments_);
  const { executer, session, annee } = demande;
  demande.exiger(permission);
  const { searchParams } = arguments_.url;
  const choisit = session.active.genrePortee === 'tout';
  const poleId = lireIdentifiant(searchParams, 'pole');
  const { poles } = choisit ? await executer('referentiel.listerPoles', {}) : { poles: [] };
  const { parts } = await executer('equipe.listerParts', { annee, ...(poleId ? { poleId } : {}) });
  const ecoleId = lireIdentifiant(searchParams, 'part');
  const part = parts.find((p) => p.ecoleId === ecoleId) ?? parts[0] ?? null;
  return {
    ...demande,
    /** What the use cases of the team ask for; null while there is no part to show. */
    quoi: part && { annee, poleId: part.poleId, ecoleId: part.ecoleId },
    commun: {
      annee,
      poles,
      poleId: poleId ?? (parts.some((p) => p.poleId !== parts[0]?.poleId) ? part?.poleId : undefined),
      parts,
      part,
      pages: ouvrirPages(PAGES, session.active.role),
    },
  };
}
