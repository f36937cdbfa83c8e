import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { versChiffre } from '../composants/resultat.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { AnneeProchaine } from '../prolongations/AnneeProchaine.tsx';
import { AvisProlongation } from '../prolongations/AvisProlongation.tsx';
import { Confirmation } from '../prolongations/Confirmation.tsx';
import { HistoireProlongations } from '../prolongations/HistoireProlongations.tsx';
import { Papiers } from '../prolongations/Papiers.tsx';
import { echecDe, FERMES } from '../prolongations/prolongation.ts';
import type { Route } from './+types/prolongation.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, peut } = lireDemande(arguments_);
  const { integrationId } = arguments_.params;
  const { jugement, ...vue } = await executer('prolongations.consulter', { integrationId, annee });
  return {
    vue,
    jugement: versChiffre(jugement, `Prolongation en ${vue.anneeProlongee}`),
    aujourdhui,
    peutRendreAvis: peut('prolongations.avis'),
    peutEncoder: peut('integration.encoder'),
    fait: arguments_.url.searchParams.get('fait'),
    peutEmettre: peut('documents.emettre'),
    documentId: lireIdentifiant(arguments_.url.searchParams, 'document'),
    cles: {
      ...Object.fromEntries(vue.papiers.map(({ modele }) => [modele, crypto.randomUUID()])),
      avis: crypto.randomUUID(),
      annee: crypto.randomUUID(),
      confirmer: crypto.randomUUID(),
      retirer: crypto.randomUUID(),
    },
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const { integrationId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  const cible = { integrationId, annee };
  const { version, motif = '' } = saisie;
  const FAIRE: Readonly<Record<string, () => Promise<unknown>>> = {
    avis: () =>
      executer(
        'prolongations.rendreAvis',
        { ...saisie, ...cible, version } as Entree<'prolongations.rendreAvis'>,
        options,
      ),
    annee: () =>
      executer(
        'prolongations.preparer',
        { ...saisie, ...cible, version } as Entree<'prolongations.preparer'>,
        options,
      ),
    confirmer: () => executer('prolongations.confirmer', { ...cible, version }, options),
    retirer: () => executer('prolongations.retirer', { ...cible, motif }, options),
  };
  const retour = `/integrations/${integrationId}/prolongation?annee=${annee}&fait=${intention}`;
  return tenter(formulaire, async () => {
    if (intention === 'emettre') {
      const modele = saisie.modele as 'avis-prolongation';
      const { documentId } = await executer('prolongations.emettreDocument', { ...cible, modele }, options);
      return redirect(`${retour}&document=${documentId}`);
    }
    const faire = lireTable(FAIRE, intention) ?? refuserIntention;
    await faire();
    return redirect(retour);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  avis: 'L’avis est enregistré. La suite est indiquée ci-dessous.',
  annee: 'L’année prochaine est préparée. Elle n’a pas d’effet avant la confirmation.',
  confirmer: 'La prolongation est confirmée. Prochaine étape : la faire signer par tous les partenaires.',
  retirer: 'La prolongation est retirée. Sa trace reste au dossier.',
};

export default function PageProlongation({ loaderData, actionData }: Route.ComponentProps) {
  const { vue, jugement, aujourdhui, peutRendreAvis, peutEncoder, peutEmettre, documentId, fait, cles } =
    loaderData;
  const echec = lireEchec(actionData);
  const phrase = lireTable(FAITS, fait);
  const ouverte = !FERMES.includes(vue.etat);
  return (
    <>
      <TitrePage
        titre={`Prolongation de ${vue.eleve} en ${vue.anneeProlongee}`}
        sousTitre={`${vue.ecole}, ${vue.etude.libelle} en ${vue.annee}`}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: vue.eleve, vers: `/eleves/${vue.eleveId}` },
        ]}
      />
      {phrase && !echec && <Avis genre="succes">{phrase}</Avis>}
      {documentId && !echec && (
        <Avis genre="succes" titre="Le document est émis.">
          <p>
            <a href={`/documents/${documentId}`}>Télécharger le document (PDF)</a>
          </p>
        </Avis>
      )}
      {echec && (echecDe(echec, 'confirmer') ?? echecDe(echec, 'emettre')) && (
        <Avis genre="erreur" titre="Rien n’est enregistré.">
          <p>{echec.erreur ?? Object.values(echec.erreurs).join(' ')}</p>
        </Avis>
      )}
      <Confirmation
        vue={vue}
        jugement={jugement}
        peutEncoder={peutEncoder}
        cles={cles}
        echec={echecDe(echec, 'retirer')}
      />
      {peutEmettre && <Papiers papiers={vue.papiers} cles={cles} />}
      {ouverte && peutRendreAvis && (
        <AvisProlongation
          key={`avis-${vue.version}`}
          vue={vue}
          cle={cles.avis}
          aujourdhui={aujourdhui}
          echec={echecDe(echec, 'avis')}
        />
      )}
      {ouverte && peutEncoder && (
        <AnneeProchaine
          key={`annee-${vue.version}`}
          vue={vue}
          cle={cles.annee}
          aujourdhui={aujourdhui}
          echec={echecDe(echec, 'annee')}
        />
      )}
      <HistoireProlongations histoire={vue.histoire} />
    </>
  );
}
