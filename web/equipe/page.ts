import type { Permission } from '@polaris/server/kernel/permissions.ts';
import { data } from 'react-router';
import type { lireDemande } from '../connexion/demande.ts';
import { lireDemandeEquipe } from './demande.ts';
import type { CadreLu, EquipeLue } from './lignes.ts';

/** What each page of the cadre starts from: the part it is about, its cadres, and what stays in the address. */
export async function lirePageCadre(
  arguments_: Parameters<typeof lireDemande>[0],
  permission: Permission = 'equipe.lire',
) {
  const demande = await lireDemandeEquipe(arguments_, permission);
  const { quoi, commun, executer, peut } = demande;
  const equipe = quoi ? await executer('equipe.consulter', quoi) : null;
  const garde = {
    annee: commun.annee,
    ...(commun.poleId ? { pole: commun.poleId } : {}),
    ...(commun.part ? { part: commun.part.ecoleId } : {}),
  };
  return {
    ...demande,
    equipe,
    garde,
    adresse: String(new URLSearchParams(garde)),
    peutComposer: peut('equipe.composer') && equipe !== null && !equipe.moment.gele,
    peutEmettre: peut('equipe.composer'),
  };
}

/** The cadre of the address, among those of the part. */
export function getCadreLu(equipe: EquipeLue | null, cadreId: string): { equipe: EquipeLue; cadre: CadreLu } {
  const cadre = equipe?.cadres.find(({ id }) => id === cadreId);
  if (equipe && cadre) return { equipe, cadre };
  const message = 'Ce cadre n’existe pas dans cette part de l’équipe, ou vient d’être supprimé.';
  throw data({ code: 'introuvable', message }, { status: 404 });
}
