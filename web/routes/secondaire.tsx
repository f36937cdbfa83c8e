import type { Entree } from '@polaris/server/kernel/registre.ts';
import { Form, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { Etat, type TonEtat } from '../composants/Etat.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { FormulaireSecondaire } from '../propositions/FormulaireSecondaire.tsx';
import type { Route } from './+types/secondaire.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, aujourdhui } = lireDemande(arguments_);
  exiger('secondaire.suivre');
  const { integrationId } = arguments_.params;
  const parametres = arguments_.url.searchParams;
  const recherche = (parametres.get('recherche') ?? '').slice(0, 80);
  return {
    vue: await executer('propositions.consulterSecondaire', { integrationId, recherche }),
    recherche,
    aujourdhui,
    enregistre: parametres.get('fait') === 'suivi',
    cle: crypto.randomUUID(),
  };
}

const PARTENAIRES = ['parents', 'ecole-destination', 'cpms', 'pole'] as const;

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { integrationId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { cle, version, ecoleDestinationId = '', ...saisie } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const reponses = Object.fromEntries(
      PARTENAIRES.map((p) => {
        const lire = (champ: string) => saisie[`reponses.${p}.${champ}`] ?? '';
        return [p, { reponse: lire('reponse'), le: lire('le'), motif: lire('motif') }];
      }),
    );
    const entree = { integrationId, version, ecoleDestinationId, reponses };
    await executer(
      'propositions.suivreSecondaire',
      entree as unknown as Entree<'propositions.suivreSecondaire'>,
      cle ? { cle } : {},
    );
    return redirect(`/integrations/${integrationId}/secondaire?fait=suivi`);
  });
}

const TONS: Readonly<Record<string, TonEtat>> = { coche: 'fait', refuse: 'refus', 'en-attente': 'a-faire' };

export default function PageSecondaire({ loaderData, actionData }: Route.ComponentProps) {
  const { vue, recherche, aujourdhui, enregistre, cle } = loaderData;
  const echec = lireEchec(actionData);
  const retour = `/eleves/${vue.eleveId}`;
  return (
    <>
      <TitrePage
        titre={`Inscription en 1re secondaire de ${vue.eleve}`}
        sousTitre={vue.destination?.nom ?? 'École de destination à choisir'}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: vue.eleve, vers: retour },
        ]}
      />
      {enregistre && !echec && <Avis genre="succes" titre="Le suivi est enregistré." />}
      <p>
        Priorité à l’inscription&nbsp;:{' '}
        <Etat ton={TONS[vue.priorite] ?? 'neutre'}>{vue.prioriteLibelle}</Etat>
      </p>
      <p>
        Elle est cochée quand les parents, l’école de destination, le CPMS et le pôle sont d’accord. Refuser
        de la cocher n’est pas refuser l’intégration.
      </p>
      <Form method="get" className="filtres">
        <Champ
          nom="recherche"
          genre="recherche"
          libelle="Nom ou localité de l’école secondaire"
          valeur={recherche}
          longueurMaximale={80}
          facultatif
        />
        <div className="filtres-actions">
          <Bouton variante="secondaire">Chercher l’école</Bouton>
        </div>
      </Form>
      {recherche !== '' && vue.trouvees.length === 0 && (
        <p>Aucune école secondaire ne répond à « {recherche} ». Essayez le nom de la localité.</p>
      )}
      <FormulaireSecondaire vue={vue} aujourdhui={aujourdhui} cle={cle} retour={retour} echec={echec} />
    </>
  );
}
