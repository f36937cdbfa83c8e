import { lireDemandeFinancement } from '../financement/demande.ts';
import { ecrireRegistre } from '../financement/registre-csv.ts';
import type { Route } from './+types/financement-fonctionnement-csv.ts';

/** The register of a year as a file for the accounting check. */
export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, quoi } = await lireDemandeFinancement(arguments_, 'fonctionnement.lire');
  const registre = await executer('fonctionnement.consulter', quoi);
  return new Response(ecrireRegistre(registre), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="fonctionnement-${registre.annee}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
