import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { formaterDate } from '../composants/formats.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { ListeAEnvoyer } from '../prolongations/ListeTrenteSeptembre.tsx';
import { VersionsListe } from '../prolongations/VersionsListe.tsx';
import type { Route } from './+types/liste-ipt.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, peut } = lireDemande(arguments_);
  const { searchParams } = arguments_.url;
  return {
    vue: await executer('prolongations.preparerListe', { annee }),
    peutTransmettre: peut('listes.transmettre'),
    accuse: searchParams.get('accuse'),
    documentId: lireIdentifiant(searchParams, 'document'),
    cles: { envoi: crypto.randomUUID(), document: crypto.randomUUID() },
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, motif, listeId = '' } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    if (intention === 'transmettre') {
      const { accuse } = await executer('prolongations.transmettreListe', { annee, motif }, options);
      return redirect(`/integrations/liste?annee=${annee}&accuse=${accuse}`);
    }
    if (intention !== 'emettre') refuserIntention();
    const { documentId } = await executer('prolongations.emettreListe', { listeId }, options);
    return redirect(`/integrations/liste?annee=${annee}&document=${documentId}`);
  });
}

export default function PageListe({ loaderData, actionData }: Route.ComponentProps) {
  const { vue, peutTransmettre, accuse, documentId, cles } = loaderData;
  const echec = lireEchec(actionData);
  return (
    <>
      <TitrePage
        titre={`Liste des intégrations au 30 septembre, ${vue.annee}`}
        sousTitre={`Échéance : ${formaterDate(vue.echeance)}`}
        ariane={[{ libelle: 'Élèves', vers: '/eleves' }]}
      />
      {accuse && !echec && (
        <Avis genre="succes" titre="La liste est transmise à la Cellule.">
          <p>
            Accusé de réception&nbsp;: {accuse}. Un changement se signale par une rectification, ici même.
          </p>
        </Avis>
      )}
      {documentId && !echec && (
        <Avis genre="succes" titre="Le document est émis.">
          <p>
            <a href={`/documents/${documentId}`}>Télécharger le document (PDF)</a>
          </p>
        </Avis>
      )}
      {vue.aEnvoyer && <ListeAEnvoyer vue={vue} aEnvoyer={vue.aEnvoyer} cle={cles.envoi} echec={echec} />}
      <VersionsListe versions={vue.versions} imprimable={peutTransmettre} cle={cles.document} />
    </>
  );
}
