import { LienBouton } from '../composants/Bouton.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { versPoints } from '../financement/points.ts';
import { AFaire } from '../tableau/AFaire.tsx';
import { Brouillons } from '../tableau/Brouillons.tsx';
import { versBrouillons } from '../tableau/brouillons.ts';
import { Compteurs } from '../tableau/Compteurs.tsx';
import { EcheanceLegale } from '../tableau/EcheanceLegale.tsx';
import { ElevesEcole } from '../tableau/ElevesEcole.tsx';
import { trouverProchaineEcheance } from '../tableau/echeances.ts';
import { MesTaches } from '../tableau/MesTaches.tsx';
import { Parts } from '../tableau/Parts.tsx';
import { PointsPole } from '../tableau/PointsPole.tsx';
import { Poles } from '../tableau/Poles.tsx';
import type { Route } from './+types/tableau-de-bord.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, peut, session } = lireDemande(arguments_);
  const commun = {
    annee,
    aujourdhui,
    portee: session.active.porteeNom,
    prochaine: peut('eleves.lire') ? trouverProchaineEcheance(aujourdhui) : null,
    voitEleves: peut('eleves.lire'),
    peutEncoder: peut('integration.encoder'),
  };
  const employeur = peut('equipe.composer') && session.active.genrePortee !== 'pole';
  const [tableau, ipt, par, eleves, parts] = await Promise.all([
    executer('tableau.consulter', { annee }),
    commun.peutEncoder ? executer('integration.listerBrouillons', {}) : { brouillons: [] },
    commun.peutEncoder ? executer('integration.listerBrouillons', { genre: 'par' }) : { brouillons: [] },
    session.active.role === 'ecole' ? executer('eleves.lister', { annee }) : null,
    employeur ? executer('equipe.listerParts', { annee }) : null,
  ]);
  return {
    ...commun,
    tableau: {
      aFaire: tableau.aFaire,
      compteurs: tableau.compteurs,
      poles: tableau.poles,
      taches: tableau.taches,
    },
    brouillons: versBrouillons([...ipt.brouillons, ...par.brouillons]),
    points: peut('financement.lire') && tableau.enveloppe ? versPoints(tableau.enveloppe) : null,
    eleves,
    parts: parts?.parts ?? null,
  };
}

export default function PageTableau({ loaderData }: Route.ComponentProps) {
  const { annee, aujourdhui, portee, prochaine, peutEncoder, voitEleves } = loaderData;
  const { tableau, brouillons, points, eleves, parts } = loaderData;
  return (
    <>
      <TitrePage
        titre="Tableau de bord"
        sousTitre={portee}
        action={peutEncoder && <LienBouton vers="/ipt/nouvelle">Encoder une première intégration</LienBouton>}
      />
      {prochaine && <EcheanceLegale prochaine={prochaine} aujourdhui={aujourdhui} />}
      <MesTaches taches={tableau.taches} aujourdhui={aujourdhui} />
      {parts && <Parts parts={parts} annee={annee} />}
      {tableau.poles.length > 0 ? (
        <Poles poles={tableau.poles} annee={annee} />
      ) : (
        <>
          {tableau.aFaire && (
            <AFaire {...tableau.aFaire} annee={annee} aujourdhui={aujourdhui} versProtocole={peutEncoder} />
          )}
          <Brouillons brouillons={brouillons} />
          {eleves && <ElevesEcole {...eleves} annee={annee} />}
        </>
      )}
      {points && <PointsPole points={points} annee={annee} />}
      {voitEleves && <Compteurs compteurs={tableau.compteurs} manques={tableau.aFaire} annee={annee} />}
    </>
  );
}
