import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { lireTable } from '../composants/table.ts';
import { CadreAdopte } from '../equipe/CadreAdopte.tsx';
import { EnteteEquipe } from '../equipe/EnteteEquipe.tsx';
import { EtapeCadre } from '../equipe/EtapeCadre.tsx';
import { ListeVariantes } from '../equipe/ListeVariantes.tsx';
import { NouvelleVariante } from '../equipe/NouvelleVariante.tsx';
import { lirePageCadre } from '../equipe/page.ts';
import { SoutienOuvert } from '../equipe/SoutienOuvert.tsx';
import type { Route } from './+types/equipe.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { commun, equipe, adresse, peutComposer, aujourdhui } = await lirePageCadre(arguments_);
  return {
    commun,
    equipe,
    adresse,
    peutComposer,
    aujourdhui,
    fait: arguments_.url.searchParams.get('fait'),
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, equipe, adresse } = await lirePageCadre(arguments_, 'equipe.composer');
  const formulaire = await arguments_.request.formData();
  const { intention, cle, nom = '', copieDe = '' } = lireSaisie(formulaire);
  if (intention !== 'creer' || !equipe) refuserIntention();
  const { annee, part } = equipe;
  return tenter(formulaire, async () => {
    const entree: Entree<'equipe.creerVariante'> = {
      annee,
      poleId: part.poleId,
      ecoleId: part.ecoleId,
      nom,
      copieDe,
    };
    const { cadreId } = await executer('equipe.creerVariante', entree, cle ? { cle } : {});
    return redirect(`/equipe/cadres/${cadreId}?${adresse}&fait=creee`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  adopte: 'Le cadre est adopté. Son procès-verbal peut être émis depuis sa page.',
  supprimee: 'La variante est supprimée.',
};

export default function PageEquipe({ loaderData, actionData }: Route.ComponentProps) {
  const { commun, equipe, adresse, peutComposer, aujourdhui, cle } = loaderData;
  const echec = lireEchec(actionData);
  const fait = echec ? undefined : lireTable(FAITS, loaderData.fait);
  const adopte = equipe?.cadres.find(({ etat }) => etat === 'adopte');
  const comparables = (equipe?.cadres.length ?? 0) + (equipe?.precedent ? 1 : 0);
  return (
    <>
      <EnteteEquipe titre="Cadre du personnel" commun={commun} />
      {fait && <Avis genre="succes">{fait}</Avis>}
      {equipe && (
        <>
          <EtapeCadre equipe={equipe} aujourdhui={aujourdhui} />
          <ListeVariantes equipe={equipe} garde={adresse} />
          <p className="actions">
            {comparables > 1 && (
              <LienBouton variante="secondaire" vers={`/equipe/comparaison?${adresse}`}>
                Comparer deux cadres
              </LienBouton>
            )}
            <a className="bouton bouton-secondaire" href={`/equipe/classeur?${adresse}`}>
              Exporter l’équipe (Excel)
            </a>
          </p>
          {peutComposer && <NouvelleVariante key={cle} equipe={equipe} cle={cle} echec={echec} />}
          {adopte && (
            <section aria-labelledby="titre-adopte">
              <h2 id="titre-adopte">Cadre adopté</h2>
              <CadreAdopte equipe={equipe} cadre={adopte} />
            </section>
          )}
          {equipe.soutien && <SoutienOuvert soutien={equipe.soutien} />}
        </>
      )}
    </>
  );
}
