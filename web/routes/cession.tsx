import { Form, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { Accompagnement } from '../propositions/Origine.tsx';
import type { Route } from './+types/cession.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer } = lireDemande(arguments_);
  const { integrationId } = arguments_.params;
  return {
    integration: await executer('propositions.consulterCession', { integrationId }),
    fait: arguments_.url.searchParams.get('fait'),
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { integrationId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { intention, cle, effetLe = '' } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    if (intention === 'ceder') {
      await executer('propositions.ceder', { integrationId, effetLe }, options);
      return redirect(`/integrations/${integrationId}/cession?fait=cession`);
    }
    if (intention !== 'acter') refuserIntention();
    await executer('propositions.acterCession', { integrationId }, options);
    return redirect(`/integrations/${integrationId}/cession?fait=acte`);
  });
}

const DITS: Readonly<Record<string, string>> = {
  cession: 'La cession est enregistrée. Le pôle, l’école et le CPMS la trouvent sur leur tableau de bord.',
  acte: 'Votre pôle a pris acte de la cession.',
};

export default function PageCession({ loaderData, actionData }: Route.ComponentProps) {
  const { integration, fait, cle } = loaderData;
  const { cession, cedable, aActer } = integration;
  const echec = lireEchec(actionData);
  const phrase = fait ? DITS[fait] : undefined;
  return (
    <>
      <TitrePage
        titre={`Accompagnement de ${integration.eleve}`}
        sousTitre={`${integration.ecole}, intégration permanente totale`}
      />
      {phrase && !echec && <Avis genre="succes" titre={phrase} />}
      <dl className="fiche">
        <div>
          <dt>Accompagnée par</dt>
          <dd>
            <Accompagnement integration={integration} />
          </dd>
        </div>
        <div>
          <dt>Intégration</dt>
          <dd>
            depuis le <Jour le={integration.debut} />
            {integration.fin && (
              <>
                , jusqu’au <Jour le={integration.fin} />
              </>
            )}
          </dd>
        </div>
        {cession && (
          <div>
            <dt>Cession déclarée le</dt>
            <dd>
              <Instant le={cession.declareeLe} />
              {cession.acteeLe ? (
                <>
                  , actée par le pôle le <Instant le={cession.acteeLe} />
                </>
              ) : (
                ', pas encore actée par le pôle'
              )}
            </dd>
          </div>
        )}
      </dl>
      {cedable && (
        <Form method="post" noValidate className="formulaire-guide">
          <RecapitulatifErreurs echec={echec} />
          <input type="hidden" name="intention" value="ceder" />
          <input type="hidden" name="cle" value={cle} />
          <p>Le pôle de l’école ordinaire ne peut pas refuser. Toutes les parties sont averties.</p>
          <Champ
            nom="effetLe"
            genre="date"
            libelle="À partir de quel jour le pôle accompagne-t-il l’élève ?"
            valeur={echec?.saisie.effetLe}
            erreur={echec?.erreurs.effetLe}
          />
          <Bouton>Céder l’accompagnement au pôle</Bouton>
        </Form>
      )}
      {aActer && (
        <Form method="post" className="actions">
          <RecapitulatifErreurs echec={echec} />
          <input type="hidden" name="intention" value="acter" />
          <input type="hidden" name="cle" value={cle} />
          <Bouton>Prendre acte de la cession</Bouton>
        </Form>
      )}
    </>
  );
}
