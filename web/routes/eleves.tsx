import { Link } from 'react-router';
import { LienBouton } from '../composants/Bouton.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { FiltresEleves } from '../eleves/FiltresEleves.tsx';
import { lireFiltres } from '../eleves/filtres.ts';
import { TableauEleves } from '../eleves/TableauEleves.tsx';
import type { Route } from './+types/eleves.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, peut } = lireDemande(arguments_);
  const filtres = lireFiltres(arguments_.url.searchParams);
  return {
    annee,
    filtres,
    peutEncoder: peut('integration.encoder'),
    voitProtocole: peut('protocole.suivre'),
    voitEchelles: peut('medical.lire'),
    ...(await executer('eleves.lister', { annee, ...filtres })),
  };
}

export default function PageEleves({ loaderData }: Route.ComponentProps) {
  const { annee, filtres, peutEncoder, voitProtocole, lignes, total, parPage, ecoles } = loaderData;
  return (
    <>
      <TitrePage
        titre={`Élèves en intégration, ${annee}`}
        sousTitre="Toutes les intégrations permanentes totales de l’année, à travers les écoles."
        action={peutEncoder && <LienBouton vers="/ipt/nouvelle">Encoder une première intégration</LienBouton>}
      />
      {loaderData.voitEchelles && (
        <p>
          <Link to={`/sensori-moteur?annee=${annee}`}>Échelles sensori-motrices de {annee}</Link>
        </p>
      )}
      <FiltresEleves filtres={filtres} annee={annee} ecoles={ecoles} voitProtocole={voitProtocole} />
      <TableauEleves
        lignes={lignes}
        total={total}
        parPage={parPage}
        annee={annee}
        filtres={filtres}
        peutEncoder={peutEncoder}
      />
    </>
  );
}
