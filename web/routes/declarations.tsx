import { Form } from 'react-router';
import { Bouton, LienBouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { type LigneVue, TableauDeclarations } from '../declarations/TableauDeclarations.tsx';
import type { Route } from './+types/declarations.ts';

const GENRES = [
  { valeur: 'premiere-ipt-tardive', libelle: 'Première IPT après le 30-09' },
  { valeur: 'derogation-ministerielle', libelle: 'Prolongation IPT après le 30-09' },
] as const;

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, exiger, peut } = lireDemande(arguments_);
  exiger('declarations.suivre');
  const { searchParams } = arguments_.url;
  const genre = GENRES.find(({ valeur }) => valeur === searchParams.get('genre'))?.valeur;
  const aTraiter = searchParams.get('aTraiter') === 'oui';
  const retard = searchParams.get('retard') === 'oui';
  const { lignes } = await executer('declarations.lister', {
    annee,
    aTraiter,
    retard,
    ...(genre ? { genre } : {}),
  });
  return {
    annee,
    aujourdhui,
    filtres: { genre: genre ?? '', aTraiter, retard },
    peutIntroduire: peut('declarations.introduire'),
    lignes: lignes.map(({ horloge, ...l }): LigneVue & { sienne: boolean } => ({
      ...l,
      horloge: horloge && { etat: horloge.etat, echeance: horloge.echeance },
    })),
  };
}

export default function PageDeclarations({ loaderData }: Route.ComponentProps) {
  const { annee, aujourdhui, filtres, peutIntroduire, lignes } = loaderData;
  const siennes = lignes.filter(({ sienne }) => sienne);
  const autres = lignes.filter(({ sienne }) => !sienne);
  return (
    <>
      <TitrePage
        titre={`Déclarations après le 30 septembre, ${annee}`}
        sousTitre="Premières intégrations et changements de partenaire en cours d’année."
        action={
          peutIntroduire && (
            <LienBouton vers="/declarations/nouvelle">Déclarer après le 30 septembre</LienBouton>
          )
        }
      />
      <search>
        <Form method="get" className="filtres" key={Object.values(filtres).join()}>
          <input type="hidden" name="annee" value={annee} />
          <Champ
            genre="liste"
            nom="genre"
            libelle="Formulaire"
            options={GENRES}
            invite="Tous"
            valeur={filtres.genre}
            facultatif
          />
          <CaseACocher nom="aTraiter" libelle="Seulement ce que j’ai à traiter" cochee={filtres.aTraiter} />
          <CaseACocher
            nom="retard"
            libelle="Seulement les délais proches ou dépassés"
            cochee={filtres.retard}
          />
          <div className="filtres-actions">
            <Bouton>Chercher</Bouton>
          </div>
        </Form>
      </search>
      <TableauDeclarations
        lignes={siennes}
        aujourdhui={aujourdhui}
        base="/declarations"
        legende={`Déclarations : ${siennes.length}`}
        vide="Aucune déclaration ne répond à ces filtres. Elles apparaissent ici dès qu’un pôle les prépare."
      />
      {autres.length > 0 && (
        <TableauDeclarations
          lignes={autres}
          aujourdhui={aujourdhui}
          base="/declarations"
          legende={`Demandes d’un autre pôle pour un élève que vous suivez : ${autres.length}`}
          vide=""
        />
      )}
    </>
  );
}
