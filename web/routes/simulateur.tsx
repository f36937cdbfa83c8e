import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { choisirAnnee } from '../composants/annees.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { ajouterLigne, compterLignes, lireSaisieFaits } from '../regles/essai.ts';
import { Cadre } from '../simulateur/Cadre.tsx';
import { Enveloppe } from '../simulateur/Enveloppe.tsx';
import { EXEMPLE, POSTE } from '../simulateur/exemple.ts';
import { FormulaireSimulation } from '../simulateur/FormulaireSimulation.tsx';
import { estFermee, simuler } from '../simulateur/simulation.ts';
import { TablePoints } from '../simulateur/TablePoints.tsx';
import { lireTable } from '../simulateur/table.ts';
import type { Route } from './+types/simulateur.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { executer, annees, anneeCourante } = context.get(contexteRequete);
  const { searchParams } = new URL(request.url);
  const annee = choisirAnnee(searchParams.get('annee'), annees, anneeCourante);
  const recue = lireSaisieFaits(searchParams);
  const exemple = Object.keys(recue).every((nom) => nom === 'annee');
  const depart = exemple ? EXEMPLE : recue;
  const ajout = searchParams.has('ajouter') || compterLignes(depart, 'postes') === 0;
  const saisie = { ...(ajout ? ajouterLigne(depart, 'postes', POSTE) : depart), annee };
  return {
    annee,
    annees,
    exemple,
    saisie,
    fermee: estFermee(annee),
    reponses: await simuler(executer, annee, saisie),
    table: lireTable(await executer('calculs.listerParametres', {}), annee),
  };
}

export default function Simulateur({ loaderData }: Route.ComponentProps) {
  const { annee, exemple, reponses, table } = loaderData;
  return (
    <>
      <TitrePage
        titre="Simulateur de l’enveloppe et du cadre"
        sousTitre="Rien n’est enregistré : l’adresse de la page contient vos nombres, vous pouvez la partager."
      />
      {exemple && (
        <p>Les nombres ci-dessous sont un exemple : remplacez-les par ceux de votre pôle, puis calculez.</p>
      )}
      <div className="simulateur">
        <FormulaireSimulation {...loaderData} />
        <div className="simulateur-reponses">
          <Enveloppe annee={annee} reponses={reponses} />
          <Cadre reponses={reponses} />
        </div>
      </div>
      <TablePoints annee={annee} table={table} />
    </>
  );
}
