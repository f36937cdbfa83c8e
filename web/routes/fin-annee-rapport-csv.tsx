import { lireDemande } from '../connexion/demande.ts';
import { versCsv } from '../prolongations/csv.ts';
import type { Route } from './+types/fin-annee-rapport-csv.ts';

/** The report of a bulk action as a file for a spreadsheet. */
export async function loader(arguments_: Route.LoaderArgs) {
  const { executer } = lireDemande(arguments_);
  const { annee, genre, lignes } = await executer('prolongations.consulterLot', {
    lotId: arguments_.params.lotId,
  });
  const fichier = versCsv(
    ['Élève', 'École', 'État', 'Ce qui se passe'],
    lignes.map((l) => [l.eleve, l.ecole, l.faite ? 'faite' : 'refusée', l.phrases.join(' ')]),
  );
  return new Response(fichier, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="rapport-${genre}-${annee}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
