import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { CadreAdopte } from '../equipe/CadreAdopte.tsx';
import { Comparaison } from '../equipe/Comparaison.tsx';
import { FormulaireAdoption } from '../equipe/FormulaireAdoption.tsx';
import { getCadreLu, lirePageCadre } from '../equipe/page.ts';
import type { Route } from './+types/equipe-adoption.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const page = await lirePageCadre(arguments_, 'equipe.composer');
  const { equipe, cadre } = getCadreLu(page.equipe, arguments_.params.cadreId);
  const avecId = equipe.precedent?.id;
  return {
    equipe,
    cadre,
    adresse: page.adresse,
    comparaison: avecId ? await page.executer('equipe.comparer', { cadreId: cadre.id, avecId }) : null,
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, adresse } = await lirePageCadre(arguments_, 'equipe.composer');
  const { cadreId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { cle, ...saisie } = lireSaisie(formulaire);
  const { version = '', concertationLe = '', organe = '', avis = '', adopteLe = '' } = saisie;
  const chargeRetrouvee = saisie.chargeRetrouvee === 'oui' ? 'oui' : undefined;
  return tenter(formulaire, async () => {
    await executer(
      'equipe.adopter',
      { cadreId, version, concertationLe, organe, avis, adopteLe, chargeRetrouvee },
      cle ? { cle } : {},
    );
    return redirect(`/equipe?${adresse}&fait=adopte`);
  });
}

export default function PageAdoption({ loaderData, actionData }: Route.ComponentProps) {
  const { equipe, cadre, adresse, comparaison, cle } = loaderData;
  const retour = `/equipe/cadres/${cadre.id}?${adresse}`;
  const remplace = equipe.cadres.find(({ etat }) => etat === 'adopte');
  const perte =
    comparaison?.choix?.resultat?.raisons.some(({ code }) => code === 'definitif-touche') ?? false;
  return (
    <>
      <TitrePage
        titre={`Adopter « ${cadre.nom} »`}
        sousTitre={`${equipe.part.ecole}, ${cadre.annee}`}
        ariane={[
          { libelle: 'Cadre du personnel', vers: `/equipe?${adresse}` },
          { libelle: cadre.nom, vers: retour },
        ]}
      />
      {remplace && (
        <Avis genre="information">
          Il prendra la place de « {remplace.nom} », déjà adopté, dont la trace est gardée.
        </Avis>
      )}
      <FormulaireAdoption
        version={cadre.version}
        perte={perte}
        retour={retour}
        cle={cle}
        echec={lireEchec(actionData)}
      />
      <section aria-labelledby="titre-cadre">
        <h2 id="titre-cadre">Le cadre à adopter</h2>
        <CadreAdopte equipe={equipe} cadre={cadre} />
      </section>
      {comparaison && <Comparaison comparaison={comparaison} />}
    </>
  );
}
