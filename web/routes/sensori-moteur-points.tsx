import { Link, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { ChoixPole } from '../ecoles/ChoixPole.tsx';
import { PointsSensoriMoteurs } from '../sensori-moteur/PointsSensoriMoteurs.tsx';
import { PorterPoints } from '../sensori-moteur/PorterPoints.tsx';
import { versPointsSensoriMoteurs } from '../sensori-moteur/points.ts';
import type { Route } from './+types/sensori-moteur-points.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, session, exiger, peut } = lireDemande(arguments_);
  exiger('financement.lire');
  const { searchParams } = arguments_.url;
  const choisit = session.active.genrePortee !== 'pole';
  const poleId = choisit ? lireIdentifiant(searchParams, 'pole') : undefined;
  const { poles } = choisit ? await executer('referentiel.listerPoles', {}) : { poles: [] };
  const ratio = await executer('sensoriMoteur.consulterRatio', { annee, ...(poleId ? { poleId } : {}) });
  return {
    annee,
    aujourdhui,
    poles,
    poleId,
    points: versPointsSensoriMoteurs(ratio),
    voitEchelles: peut('medical.lire'),
    peutEcrireGrille: peut('grilles.gerer'),
    peutPorter: peut('echelles.porter') && ratio.ferme === null,
    cles: { provisoire: crypto.randomUUID(), definitif: crypto.randomUUID() },
    fait: searchParams.get('fait'),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { annee = '', genre, cle } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const entree = { annee, genre: genre as 'provisoire' };
    await executer('sensoriMoteur.porterPoints', entree, cle ? { cle } : {});
    return redirect(`/sensori-moteur/points?annee=${annee}&fait=${entree.genre}`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  provisoire: 'Les points provisoires sont portés au budget de chaque pôle.',
  definitif: 'L’écart avec les points définitifs est porté au budget de chaque pôle.',
};

export default function PagePoints({ loaderData, actionData }: Route.ComponentProps) {
  const { annee, aujourdhui, poles, poleId, points, voitEchelles, peutPorter, cles } = loaderData;
  const echec = lireEchec(actionData);
  const fait = echec ? undefined : lireTable(FAITS, loaderData.fait);
  return (
    <>
      <TitrePage
        titre={`Points sensori-moteurs, ${annee}`}
        sousTitre={points.pole ?? 'Tous les pôles ensemble'}
        ariane={[
          voitEchelles
            ? { libelle: 'Échelles', vers: `/sensori-moteur?annee=${annee}` }
            : { libelle: 'Financement', vers: `/financement?annee=${annee}` },
        ]}
      />
      {fait && <Avis genre="succes">{fait}</Avis>}
      {poles.length > 0 && <ChoixPole poles={poles} annee={annee} poleId={poleId} />}
      {points.ferme ? (
        <Avis genre="information" titre={`En ${annee}, il n’y a plus de points sensori-moteurs.`}>
          <p>{points.ferme}</p>
        </Avis>
      ) : (
        <PointsSensoriMoteurs points={points} aujourdhui={aujourdhui} />
      )}
      {loaderData.peutEcrireGrille && (
        <p>
          <Link to="/administration/grilles">Voir les grilles de l’échelle</Link>
        </p>
      )}
      {peutPorter && <PorterPoints annee={annee} cles={cles} echec={echec} />}
    </>
  );
}
