import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { Form, Link, redirect } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { lireEchec, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import { etapeAReprendre } from '../integration/avancement.ts';
import { adresseEtape } from '../integration/etapes.ts';
import type { Route } from './+types/ipt-nouvelle.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  const brouillonId = new URL(request.url).searchParams.get('brouillon');
  if (brouillonId) {
    const { reponses } = await executer('integration.consulterBrouillon', { brouillonId });
    const { erreurs } = await executer('integration.verifierPremiere', { reponses });
    throw redirect(adresseEtape(brouillonId, etapeAReprendre(erreurs)));
  }
  const { brouillons } = await executer('integration.listerBrouillons', {});
  return {
    cle: crypto.randomUUID(),
    brouillons: brouillons.map(({ brouillonId: id, modifieLe, reponses }) => ({
      id,
      modifieLe,
      eleve: [reponses.prenom, reponses.nom].filter(Boolean).join(' '),
    })),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const supprime = formulaire.get('supprimer');
  return tenter(formulaire, async () => {
    if (supprime) {
      await executer('integration.supprimerBrouillon', { brouillonId: String(supprime) });
      return redirect('/ipt/nouvelle');
    }
    const cle = String(formulaire.get('cle'));
    const { brouillonId } = await executer('integration.enregistrerBrouillon', { reponses: {} }, { cle });
    return redirect(adresseEtape(brouillonId, 'eleve'));
  });
}

const PREPARER = [
  'le nom, le prénom, la date de naissance de l’élève',
  'l’école spécialisée d’où il vient et l’école ordinaire où il ira, son niveau et son année',
  'la date du premier jour d’intégration',
  'son type d’enseignement spécialisé et la date de son inscription dans le spécialisé',
] as const;

export default function IptNouvelle({ loaderData: { cle, brouillons }, actionData }: Route.ComponentProps) {
  return (
    <>
      <TitrePage
        titre="Première intégration permanente totale"
        sousTitre="Cinq étapes, une dizaine de minutes. Vous pouvez vous arrêter et reprendre quand vous voulez."
        ariane={[{ libelle: 'Élèves', vers: '/eleves' }]}
      />
      <RecapitulatifErreurs echec={lireEchec(actionData)} />
      {brouillons.length > 0 && <Brouillons brouillons={brouillons} />}
      <div className="prose">
        <h2>Ce qu’il vous faut</h2>
        <ul>
          {PREPARER.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
        <p>
          Rien n’est enregistré au dossier avant la dernière étape. Le protocole et les signatures viennent
          ensuite, pour le 30 septembre.
        </p>
      </div>
      <Form method="post" className="actions">
        <input type="hidden" name="cle" value={cle} />
        <Bouton>Commencer une intégration</Bouton>
      </Form>
      <p>
        L’école spécialisée a introduit une proposition&nbsp;?{' '}
        <Link to="/propositions">Partez des propositions</Link>&nbsp;: rien n’est à retaper.
      </p>
      <p>
        Vous préférez le papier&nbsp;?{' '}
        <a href="/formulaires/protocole-ipt">Formulaire vide du protocole (PDF)</a>
      </p>
    </>
  );
}

type PropsBrouillons = { brouillons: { id: string; modifieLe: string; eleve: string }[] };

function Brouillons({ brouillons }: PropsBrouillons) {
  return (
    <section>
      <h2>Vos brouillons</h2>
      <ul className="brouillons">
        {brouillons.map(({ id, modifieLe, eleve }) => (
          <li key={id}>
            <div>
              <Link to={`/ipt/nouvelle?brouillon=${id}`}>{eleve || 'Élève sans nom'}</Link>
              <p>
                Enregistré le <Instant le={modifieLe} />
              </p>
            </div>
            <details>
              <summary>
                Supprimer<span className="invisible"> le brouillon de {eleve || 'l’élève sans nom'}</span>
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
  );
}
