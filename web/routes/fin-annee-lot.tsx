import type { Entree } from '@polaris/server/kernel/registre.ts';
import { data, Form, Link, redirect } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { formaterQuantite } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { ReponsesArreter, ReponsesProlonger } from '../prolongations/ReponsesLot.tsx';
import { TableauLot } from '../prolongations/TableauLot.tsx';
import type { Route } from './+types/fin-annee-lot.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui } = lireDemande(arguments_);
  const { choix } = await executer('prolongations.listerAnnee', { annee });
  return { annee, aujourdhui, choix, cle: crypto.randomUUID() };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, genre, ...saisie } = lireSaisie(formulaire);
  const ids = formulaire.getAll('ids').map(String);
  const retour = await tenter(formulaire, async () => {
    // A first visit to the form of an end: nothing is answered yet, so nothing is judged.
    const nue = genre === 'arreter' && intention === undefined;
    if (nue && ids.length > 0) return { apercu: null };
    const lot = versLot(genre, annee, ids, saisie);
    if (intention === 'appliquer') {
      const { lotId } = await executer('prolongations.appliquerLot', lot, cle ? { cle } : {});
      return redirect(`/fin-d-annee/rapports/${lotId}?fait=lot`);
    }
    return { apercu: await executer('prolongations.jugerLot', lot) };
  });
  if (retour instanceof Response) return retour;
  const suite = { ids, genre: genre === 'arreter' ? ('arreter' as const) : ('prolonger' as const), saisie };
  return 'data' in retour
    ? data({ ...suite, apercu: null, ...retour.data }, { status: retour.init?.status ?? 400 })
    : { ...suite, ...retour };
}

/** The raw answers go as they are: the use case itself says what is to be corrected. */
function versLot(
  genre: string | undefined,
  annee: string,
  integrationIds: string[],
  saisie: Record<string, string>,
) {
  const reponses = genre === 'arreter' ? { fin: saisie } : { communs: saisie };
  return { genre, annee, integrationIds, ...reponses } as Entree<'prolongations.appliquerLot'>;
}

const TEXTES = {
  prolonger: {
    titre: 'Prolonger en lot',
    appliquer: (n: number) => `Prolonger ${formaterQuantite(n, 'intégration')}`,
    mots: { faite: 'Sera prolongée', refusee: 'Ne sera pas prolongée' },
  },
  arreter: {
    titre: 'Arrêter en lot',
    appliquer: (n: number) => `Arrêter ${formaterQuantite(n, 'intégration')}`,
    mots: { faite: 'Prendra fin', refusee: 'Ne prendra pas fin' },
  },
} as const;

export default function PageLot({ loaderData, actionData }: Route.ComponentProps) {
  const { annee, aujourdhui, choix, cle } = loaderData;
  const echec = lireEchec(actionData);
  const { ids, genre, apercu } = actionData ?? { ids: [], genre: 'prolonger' as const, apercu: null };
  const saisie = actionData?.saisie ?? {};
  const { titre, appliquer, mots } = TEXTES[genre];
  return (
    <>
      <TitrePage
        titre={`${titre}, ${annee}`}
        sousTitre={`${formaterQuantite(ids.length, 'élève')} choisi${ids.length > 1 ? 's' : ''}. Rien n’est enregistré avant le dernier bouton.`}
        ariane={[{ libelle: `Fin de l’année ${annee}`, vers: `/fin-d-annee?annee=${annee}` }]}
      />
      {ids.length === 0 ? (
        <>
          <RecapitulatifErreurs echec={echec} />
          <p>
            Aucun élève n’est coché.{' '}
            <Link to={`/fin-d-annee?annee=${annee}`}>Revenir à la liste et cocher des élèves</Link>
          </p>
        </>
      ) : (
        <Form method="post" noValidate className="formulaire-guide">
          <RecapitulatifErreurs echec={echec} />
          <input type="hidden" name="genre" value={genre} />
          <input type="hidden" name="cle" value={cle} />
          {ids.map((id) => (
            <input key={id} type="hidden" name="ids" value={id} />
          ))}
          {genre === 'arreter' ? (
            <ReponsesArreter saisie={saisie} echec={echec} choix={choix} />
          ) : (
            <ReponsesProlonger saisie={saisie} echec={echec} aujourdhui={aujourdhui} />
          )}
          <div className="formulaire-pied">
            <Bouton variante={apercu ? 'secondaire' : 'principal'} name="intention" value="apercu">
              Voir l’aperçu
            </Bouton>
            {apercu && apercu.faites > 0 && (
              <Bouton name="intention" value="appliquer">
                {appliquer(apercu.faites)}
              </Bouton>
            )}
            <Link to={`/fin-d-annee?annee=${annee}`}>Revenir à la liste sans rien changer</Link>
          </div>
        </Form>
      )}
      {apercu && (
        <TableauLot
          legende={`Aperçu : ${apercu.faites} oui, ${apercu.refusees} non`}
          lignes={apercu.lignes}
          annee={annee}
          mots={mots}
        />
      )}
    </>
  );
}
