import { Form, Link, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { versChiffre } from '../composants/resultat.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { Effets, versEffets } from '../declarations/Effets.tsx';
import { adresseEtape, etapeDuChamp } from '../declarations/etapes.ts';
import { LIBELLES_CHAMP } from '../declarations/libelles.ts';
import { Procedure } from '../declarations/Procedure.tsx';
import { ReponsesTardives } from '../declarations/ReponsesTardives.tsx';
import { lireRepertoire } from '../declarations/repertoire.ts';
import type { Route } from './+types/declaration-verification.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, anneeCourante } = lireDemande(arguments_);
  const { brouillonId } = arguments_.params;
  const { reponses } = await executer('integration.consulterBrouillon', { brouillonId });
  const { erreurs, procedure, acces, effets, anneeScolaire } = await executer('declarations.verifier', {
    reponses,
  });
  const detail = procedure?.detail ?? {};
  return {
    cle: crypto.randomUUID(),
    reponses,
    erreurs,
    anneeScolaire,
    nom: typeof detail.procedure === 'string' ? detail.procedure : null,
    contact: (detail.contact ?? null) as Record<string, unknown> | null,
    procedure: procedure && versChiffre(procedure, 'Procédure'),
    acces: acces && acces.valeur !== true ? versChiffre(acces, 'Accès') : null,
    effets: effets && versEffets(effets),
    repertoire: await lireRepertoire(executer, anneeCourante, reponses),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { brouillonId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { cle = '', homonymeConfirme } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const { declarationId } = await executer(
      'declarations.preparer',
      { brouillonId, ...(homonymeConfirme === 'oui' ? { homonymeConfirme: 'oui' as const } : {}) },
      { cle },
    );
    return redirect(`/declarations/${declarationId}?fait=preparee`);
  });
}

const DECLAREES = ['premiere-ipt-tardive', 'derogation-ministerielle'];

export default function DeclarationVerification({ loaderData, actionData, params }: Route.ComponentProps) {
  const { cle, reponses, erreurs, nom, effets, anneeScolaire, acces } = loaderData;
  const echec = lireEchec(actionData);
  const manques = Object.entries(erreurs);
  const pret = manques.length === 0 && acces === null && nom !== null && DECLAREES.includes(nom);
  return (
    <>
      <TitrePage
        titre="Vérifiez vos réponses"
        ariane={[
          { libelle: 'Déclarations', vers: '/declarations' },
          { libelle: 'Déclarer après le 30 septembre', vers: '/declarations/nouvelle' },
        ]}
      />
      <div className="verification-ipt">
        <RecapitulatifErreurs echec={echec} />
        {manques.length > 0 && (
          <Avis genre="attention" titre="Il reste des réponses à compléter ou à corriger.">
            <ul>
              {manques.map(([champ, phrase]) => (
                <li key={champ}>
                  <Link to={adresseEtape(params.brouillonId, etapeDuChamp(reponses.situation, champ))}>
                    {LIBELLES_CHAMP[champ] ?? champ}
                  </Link>
                  &nbsp;: {phrase}
                </li>
              ))}
            </ul>
          </Avis>
        )}
        {acces && (
          <Avis genre="attention" mot="Non admis" titre="L’élève ne remplit pas les conditions d’accès.">
            <ul>
              {acces.raisons.map(({ code, message }) => (
                <li key={code}>{message}</li>
              ))}
            </ul>
          </Avis>
        )}
        <Procedure {...loaderData} />
        {effets && anneeScolaire && <Effets effets={effets} annee={anneeScolaire} />}
        <ReponsesTardives {...loaderData} brouillonId={params.brouillonId} />
        <Form method="post" noValidate className="formulaire-guide">
          <input type="hidden" name="cle" value={cle} />
          {echec?.erreurs.homonymeConfirme && (
            <CaseACocher
              nom="homonymeConfirme"
              libelle="Il s’agit d’une autre personne que l’élève du même nom déjà suivi"
              erreur={echec.erreurs.homonymeConfirme}
            />
          )}
          <div className="formulaire-pied">
            {pret && <Bouton>Préparer les annexes 2b et 2c</Bouton>}
            <p className="ligne-brouillon">
              {pret
                ? 'Rien n’est transmis : vous rédigez l’annexe 2b, faites signer l’annexe 2c, puis transmettez.'
                : 'Votre brouillon est conservé.'}
            </p>
          </div>
        </Form>
      </div>
    </>
  );
}
