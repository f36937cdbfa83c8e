import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { ChiffreExplique } from '../composants/ChiffreExplique.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { formaterDate, formaterQuantite } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { versChiffre } from '../composants/resultat.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { Changements } from '../national/Changements.tsx';
import { Controles } from '../national/Controles.tsx';
import type { ApercuNational } from '../national/lignes.ts';
import { Publications } from '../national/Publications.tsx';
import { Publier } from '../national/Publier.tsx';
import { TableauNational } from '../national/TableauNational.tsx';
import { ValeurDemandee } from '../national/ValeurDemandee.tsx';
import type { Route } from './+types/calcul-national.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, exiger } = lireDemande(arguments_);
  exiger('national.calculer');
  const apercu = await executer('national.previsualiser', { annee });
  return { annee, apercu, cle: crypto.randomUUID() };
}

/** A run with the value given for it: what the page then shows in place of the one without. */
type ApercuDonne = { apercu: ApercuNational; donnee: { pointsDegressifs: string; source: string } };

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, annee = '', empreinte = '', droitVersion = '', ...saisie } = lireSaisie(formulaire);
  const { pointsDegressifs = '', source = '' } = saisie;
  const donnee = { pointsDegressifs, source };
  return tenter(formulaire, async () => {
    if (intention === 'apercu') {
      const apercu = await executer('national.previsualiser', { annee, ...donnee });
      return { apercu, donnee } satisfies ApercuDonne;
    }
    if (intention !== 'publier') refuserIntention();
    const { calculId } = await executer(
      'national.publier',
      { annee, empreinte, droitVersion, ...donnee, incomplet: saisie.incomplet === 'oui' ? 'oui' : 'non' },
      cle ? { cle } : {},
    );
    return redirect(`/calcul-national/${calculId}?annee=${annee}&fait=publication`);
  });
}

function lireApercu(retour: unknown): ApercuDonne | undefined {
  return typeof retour === 'object' && retour !== null && 'apercu' in retour
    ? (retour as ApercuDonne)
    : undefined;
}

export default function PageCalculNational({ loaderData, actionData }: Route.ComponentProps) {
  const { annee, cle } = loaderData;
  const echec = lireEchec(actionData);
  const donne = lireApercu(actionData);
  const apercu = donne?.apercu ?? loaderData.apercu;
  const { poles, publications, ecolesSansComptage, comptageLe, totaux, manquantes } = apercu;
  const compare = publications.length > 0;
  const chiffre = versChiffre(apercu.resultat, 'Points de tous les pôles');
  return (
    <>
      <TitrePage
        titre={`Calcul national, ${annee}`}
        sousTitre={`${formaterQuantite(poles.length, 'pôle')}, écoles comptées au ${formaterDate(comptageLe)}`}
        ariane={[{ libelle: 'Financement', vers: `/financement?annee=${annee}` }]}
      />
      <RecapitulatifErreurs echec={echec} />
      {ecolesSansComptage > 0 && (
        <Avis genre="attention" titre={`${formaterQuantite(ecolesSansComptage, 'école')} sans comptage`}>
          <p>La base de leur pôle augmentera quand leur nombre d’élèves sera connu.</p>
        </Avis>
      )}
      {manquantes.length > 0 && <ValeurDemandee annee={annee} manquantes={manquantes} echec={echec} />}
      {donne && (
        <Avis
          genre="information"
          titre={`Calculé avec ${donne.donnee.pointsDegressifs} points par IPT ancienne.`}
        >
          <p>Source&nbsp;: {donne.donnee.source}</p>
        </Avis>
      )}
      <ChiffreExplique
        libelle="Points de tous les pôles"
        valeur={chiffre.valeur}
        unite={chiffre.unite}
        trace={chiffre.trace}
      />
      <Controles controles={apercu.controles} />
      <TableauNational
        legende={compare ? 'Chaque pôle, et l’écart avec le dernier calcul publié' : 'Chaque pôle'}
        lignes={poles}
        compare={compare}
        sensori={poles.some(({ sensoriMoteur }) => sensoriMoteur !== null)}
      />
      {compare && <Changements lignes={poles} />}
      {apercu.dejaPublie ? (
        <Avis genre="information" titre="Ces chiffres sont ceux du dernier calcul publié.">
          <p>Publier de nouveau n’y changerait rien.</p>
        </Avis>
      ) : (
        totaux && (
          <Publier apercu={apercu} donnee={donne?.donnee ?? {}} premiere={!compare} cle={cle} echec={echec} />
        )
      )}
      <Publications publications={publications} />
    </>
  );
}
