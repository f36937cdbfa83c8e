import { findCas } from '@polaris/server/kernel/registre.ts';
import { EtatChaine } from '../administration/EtatChaine.tsx';
import { Feuilleter } from '../administration/Feuilleter.tsx';
import { TableauJournal } from '../administration/TableauJournal.tsx';
import { lirePage } from '../composants/Pagination.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import type { Route } from './+types/journal.ts';

/** What the command line writes in the journal, outside the use cases. */
const AUTRES: Readonly<Record<string, string>> = {
  'demonstration.charger': 'Charger les données de démonstration.',
};

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, session } = lireDemande(arguments_);
  const page = Math.min(lirePage(arguments_.url.searchParams), 10_000);
  const { entrees, parPage, rupture } = await executer('administration.consulterJournal', { page });
  return {
    page,
    entrees: entrees.map(({ casUsage, changements, ...entree }) => ({
      ...entree,
      action: findCas(casUsage)?.titre ?? AUTRES[casUsage] ?? casUsage,
      changements: JSON.stringify(changements),
    })),
    suite: entrees.length === parPage,
    chaine: session.active.role === 'administration' && page === 1 ? { rupture } : null,
    portee: session.active.porteeNom,
  };
}

export default function PageJournal({ loaderData }: Route.ComponentProps) {
  const { page, entrees, suite, chaine, portee } = loaderData;
  return (
    <>
      <TitrePage titre="Journal" sousTitre={`Ce qui a été fait, du plus récent au plus ancien : ${portee}`} />
      {chaine && <EtatChaine rupture={chaine.rupture} />}
      <TableauJournal entrees={entrees} />
      <Feuilleter page={page} suite={suite} />
    </>
  );
}
