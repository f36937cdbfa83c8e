import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { type EchecSaisie, lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande } from '../connexion/demande.ts';
import { FormulaireGrille } from '../sensori-moteur/FormulaireGrille.tsx';
import { replacerErreurs, versGrille, versSaisie } from '../sensori-moteur/grille-saisie.ts';
import { LectureGrille, PublierGrille, RenouvelerGrille } from '../sensori-moteur/LectureGrille.tsx';
import type { Route } from './+types/grille.ts';

const NOUVELLE = 'nouvelle';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger } = lireDemande(arguments_);
  exiger('grilles.gerer');
  const { grilleId } = arguments_.params;
  const [grille, { calendriers }] = await Promise.all([
    grilleId === NOUVELLE ? null : executer('sensoriMoteur.consulterGrille', { grilleId }),
    executer('calculs.listerParametres', {}),
  ]);
  return {
    grille,
    annees: calendriers.map(({ annee }) => annee).toSorted(),
    fait: arguments_.url.searchParams.get('fait'),
    cles: { brouillon: crypto.randomUUID(), publication: crypto.randomUUID(), version: crypto.randomUUID() },
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { grilleId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    if (intention === 'publier') {
      await executer('sensoriMoteur.publierGrille', { grilleId, version: saisie.version }, options);
      return redirect(`/administration/grilles/${grilleId}?fait=publication`);
    }
    if (intention === 'renouveler') {
      const nouvelle = await executer('sensoriMoteur.renouvelerGrille', { grilleId }, options);
      return redirect(`/administration/grilles/${nouvelle.grilleId}?fait=version`);
    }
    if (intention !== 'enregistrer') refuserIntention();
    const { grille } = versGrille(saisie);
    const ecrite = await executer(
      'sensoriMoteur.enregistrerGrille',
      grilleId === NOUVELLE ? grille : { ...grille, grilleId },
      options,
    );
    return redirect(`/administration/grilles/${ecrite.grilleId}?fait=brouillon`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  brouillon: 'Le brouillon est enregistré. Personne d’autre que l’administration ne le voit.',
  version: 'Une nouvelle version est ouverte, en brouillon. L’ancienne reste en vigueur.',
  publication: 'La grille est publiée. Les pôles s’en servent dès maintenant.',
};

/** The failure under the names of the form, which knows more lines than the use case. */
function replacer(echec: EchecSaisie | undefined): EchecSaisie | undefined {
  if (echec?.saisie.intention !== 'enregistrer') return echec;
  return { ...echec, erreurs: replacerErreurs(echec.erreurs, versGrille(echec.saisie).rangs) };
}

export default function PageGrille({ loaderData, actionData }: Route.ComponentProps) {
  const { grille, annees, cles } = loaderData;
  const echec = replacer(lireEchec(actionData));
  const duBrouillon = echec?.saisie.intention === 'enregistrer' ? echec : undefined;
  const fait = echec ? undefined : lireTable(FAITS, loaderData.fait);
  const publiee = grille?.publieeLe ?? null;
  return (
    <>
      <TitrePage
        titre={grille ? `Grille ${grille.numero} : ${grille.titre}` : 'Écrire une grille'}
        sousTitre={publiee ? 'Publiée : elle ne change plus.' : 'Brouillon'}
        ariane={[{ libelle: 'Grilles', vers: '/administration/grilles' }]}
      />
      {fait && <Avis genre="succes">{fait}</Avis>}
      {!duBrouillon && <RecapitulatifErreurs echec={echec} />}
      {grille?.essai && (
        <Avis genre="attention" titre="Grille d’essai">
          <p>Cette grille est inventée : ses résultats n’ont aucune valeur officielle.</p>
        </Avis>
      )}
      {grille && publiee ? (
        <>
          <LectureGrille grille={grille} />
          <RenouvelerGrille cle={cles.version} />
        </>
      ) : (
        <>
          <FormulaireGrille
            saisie={duBrouillon?.saisie ?? versSaisie(grille)}
            version={grille?.version ?? 0}
            cle={cles.brouillon}
            annees={annees}
            echec={duBrouillon}
          />
          {grille && (
            <PublierGrille version={grille.version} cle={cles.publication} manques={grille.manques} />
          )}
        </>
      )}
    </>
  );
}
