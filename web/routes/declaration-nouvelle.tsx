import { Form, Link, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { adresseEtape, etapeAReprendre } from '../declarations/etapes.ts';
import type { Route } from './+types/declaration-nouvelle.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger } = lireDemande(arguments_);
  exiger('declarations.introduire');
  const { searchParams } = arguments_.url;
  const brouillonId = lireIdentifiant(searchParams, 'brouillon');
  if (brouillonId) {
    const { reponses } = await executer('integration.consulterBrouillon', { brouillonId });
    const { erreurs } = await executer('declarations.verifier', { reponses });
    throw redirect(adresseEtape(brouillonId, etapeAReprendre(reponses.situation, erreurs)));
  }
  const { brouillons } = await executer('integration.listerBrouillons', { genre: 'declaration' });
  return {
    cle: crypto.randomUUID(),
    /** The draft of a first IPT whose answers are taken over. */
    repris: lireIdentifiant(searchParams, 'ipt') ?? null,
    brouillons: brouillons.map(({ brouillonId: id, modifieLe, reponses }) => ({
      id,
      modifieLe,
      eleve: [reponses.prenom, reponses.nom].filter(Boolean).join(' '),
    })),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { cle = '', repris = '', supprimer } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    if (supprimer) {
      await executer('integration.supprimerBrouillon', { brouillonId: supprimer });
      return redirect('/declarations/nouvelle');
    }
    const reprises = repris
      ? (await executer('integration.consulterBrouillon', { brouillonId: repris })).reponses
      : {};
    const { brouillonId } = await executer(
      'integration.enregistrerBrouillon',
      { genre: 'declaration', reponses: repris ? { ...reprises, situation: 'premiere' } : {} },
      { cle },
    );
    if (repris) await executer('integration.supprimerBrouillon', { brouillonId: repris });
    return redirect(
      repris ? `/declarations/nouvelle?brouillon=${brouillonId}` : adresseEtape(brouillonId, 'situation'),
    );
  });
}

export default function DeclarationNouvelle({ loaderData, actionData }: Route.ComponentProps) {
  const { cle, repris, brouillons } = loaderData;
  return (
    <>
      <TitrePage
        titre="Déclarer après le 30 septembre"
        sousTitre="Un seul assistant trouve la procédure, montre l’effet sur les points, prépare les annexes."
        ariane={[{ libelle: 'Déclarations', vers: '/declarations' }]}
      />
      <RecapitulatifErreurs echec={lireEchec(actionData)} />
      {repris && (
        <Avis genre="information" titre="Cette première intégration commence après le 30 septembre.">
          <p>Elle se déclare. Les réponses déjà données sont reprises.</p>
        </Avis>
      )}
      {brouillons.length > 0 && !repris && (
        <section>
          <h2>Vos brouillons</h2>
          <ul className="brouillons">
            {brouillons.map(({ id, modifieLe, eleve }) => (
              <li key={id}>
                <div>
                  <Link to={`/declarations/nouvelle?brouillon=${id}`}>{eleve || 'Déclaration sans nom'}</Link>
                  <p>
                    Enregistré le <Instant le={modifieLe} />
                  </p>
                </div>
                <details>
                  <summary>
                    Supprimer
                    <span className="invisible"> le brouillon de {eleve || 'la déclaration sans nom'}</span>
                  </summary>
                  <Form method="post">
                    <p>Ses réponses seront perdues.</p>
                    <Bouton variante="danger" name="supprimer" value={id}>
                      Supprimer ce brouillon
                    </Bouton>
                  </Form>
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="prose">
        <p>
          Rien n’est transmis avant la dernière étape. Les annexes 2b et 2c sont signées d’abord par les
          nouveaux partenaires.
        </p>
      </div>
      <Form method="post" className="actions">
        <input type="hidden" name="cle" value={cle} />
        {repris && <input type="hidden" name="repris" value={repris} />}
        <Bouton>{repris ? 'Continuer la déclaration' : 'Commencer une déclaration'}</Bouton>
      </Form>
    </>
  );
}
