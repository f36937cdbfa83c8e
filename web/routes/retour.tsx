import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { type EchecSaisie, lireEchec, lireRefus, lireSaisie, tenter } from '../composants/erreurs.ts';
import { versChiffre } from '../composants/resultat.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { NON_ECRIT, QuestionRetour, REPONSES, ReponseRetour } from '../prolongations/RetourSpecialise.tsx';
import type { Route } from './+types/retour.ts';

const CHAMPS = ['sortieLe', 'demandeLe', 'typeDemande'] as const;
const TITRE = 'Retour dans l’enseignement spécialisé';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui } = lireDemande(arguments_);
  const { integrationId } = arguments_.params;
  const { searchParams } = arguments_.url;
  const saisie = Object.fromEntries(CHAMPS.map((nom) => [nom, searchParams.get(nom) ?? '']));
  const consulter = (faits: Record<string, string>) =>
    executer('prolongations.consulterRetour', { integrationId, ...faits });
  // What is mistyped in the address is shown with the form, as any other answer.
  let echec: EchecSaisie | undefined;
  const vue = await consulter(saisie).catch((erreur: unknown) => {
    const refus = lireRefus(erreur);
    if (refus?.code !== 'saisie-invalide') throw erreur;
    echec = { erreurs: refus.champs ?? {}, saisie };
    return consulter({});
  });
  return {
    ...vue,
    jugement: vue.jugement && versChiffre(vue.jugement, TITRE),
    retours: vue.retours.map(({ jugement, ...r }) => ({
      ...r,
      reponse: versChiffre(jugement, TITRE).valeur,
    })),
    faits: {
      sortieLe: saisie.sortieLe || vue.sortieLe,
      demandeLe: saisie.demandeLe || aujourdhui,
      typeDemande: saisie.typeDemande || String(vue.typeInitial),
    },
    echec,
    aujourdhui,
    enregistre: searchParams.get('fait') === 'retour',
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { integrationId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { cle, ...saisie } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const demande = { ...saisie, integrationId } as Entree<'prolongations.enregistrerRetour'>;
    await executer('prolongations.enregistrerRetour', demande, cle ? { cle } : {});
    return redirect(`/integrations/${integrationId}/retour?fait=retour`);
  });
}

export default function PageRetour({ loaderData, actionData }: Route.ComponentProps) {
  const { eleveId, eleve, ecole, typeInitial, jugement, faits, retours, aujourdhui, cle } = loaderData;
  return (
    <>
      <TitrePage
        titre={`${TITRE} : ${eleve}`}
        sousTitre={ecole}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: eleve, vers: `/eleves/${eleveId}` },
        ]}
      />
      {loaderData.enregistre && (
        <Avis genre="succes" titre="La demande et son jugement sont au dossier.">
          <p>Prochaine étape&nbsp;: encoder la fin de l’intégration quand le retour est décidé.</p>
        </Avis>
      )}
      <QuestionRetour
        key={JSON.stringify(faits)}
        faits={faits}
        typeInitial={typeInitial}
        aujourdhui={aujourdhui}
        echec={lireEchec(actionData) ?? loaderData.echec}
      />
      {jugement && <ReponseRetour jugement={jugement} faits={faits} cle={cle} />}
      <TableauDonnees
        legende="Demandes enregistrées"
        lignes={retours}
        cle={({ id }) => id}
        vide={<p>Aucune demande de retour n’est enregistrée.</p>}
        colonnes={[
          {
            id: 'demande',
            titre: 'Demande',
            entete: true,
            cellule: ({ demandeLe }) => <Jour le={demandeLe} />,
          },
          { id: 'type', titre: 'Type', court: true, cellule: ({ typeDemande }) => `Type ${typeDemande}` },
          {
            id: 'reponse',
            titre: 'Réponse',
            cellule: ({ reponse }) => REPONSES[String(reponse)] ?? NON_ECRIT,
          },
          {
            id: 'enregistree',
            titre: 'Enregistrée',
            cellule: ({ enregistreLe, auteur }) => (
              <>
                <Instant le={enregistreLe} />, {auteur}
              </>
            ),
          },
        ]}
      />
    </>
  );
}
