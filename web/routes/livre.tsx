import { Form, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { ChoixPole } from '../ecoles/ChoixPole.tsx';
import { dessiner } from '../livre/courbe.ts';
import { jourPrecedent, joursDuCurseur, lireDates, rangDuJour } from '../livre/dates.ts';
import { Livre } from '../livre/Livre.tsx';
import type { Route } from './+types/livre.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, session, aujourdhui, exiger, peut } = lireDemande(arguments_);
  exiger('livre.lire');
  const { searchParams } = arguments_.url;
  const { connuLe, du, rang, illisible } = lireDates(searchParams);
  const choisit = session.active.genrePortee !== 'pole';
  const poleId = choisit ? lireIdentifiant(searchParams, 'pole') : undefined;
  const { poles } = choisit ? await executer('referentiel.listerPoles', {}) : { poles: [] };
  const gardes = { annee, ...(poleId ? { pole: poleId } : {}) };
  const commun = { annee, aujourdhui, poles, poleId, gardes, illisible };
  if (choisit && !poleId) return { ...commun, vue: null };
  const qui = { annee, ...(poleId ? { poleId } : {}) };
  const livre = await executer('financement.consulterLivre', { ...qui, ...(connuLe ? { connuLe } : {}) });
  const jours = joursDuCurseur(livre.courbe, aujourdhui);
  const choisi = rang === null ? undefined : jours[rang];
  if (choisi) throw redirect(`/financement/livre?${new URLSearchParams({ ...gardes, connuLe: choisi })}`);
  const depuis =
    du ??
    jourPrecedent(
      livre.courbe.map(({ jour }) => jour),
      livre.connuLe,
    );
  return {
    ...commun,
    vue: {
      livre,
      jours,
      rang: rangDuJour(jours, livre.connuLe),
      du,
      comparaison: depuis
        ? await executer('financement.comparerLivre', { ...qui, du: depuis, au: livre.connuLe })
        : null,
      dessin: dessiner(livre.courbe, livre.connuLe, aujourdhui),
      fait: searchParams.get('fait'),
      documentId: lireIdentifiant(searchParams, 'document'),
      cle: crypto.randomUUID(),
      peut: {
        valider: peut('budget.valider'),
        imprimer: peut('livre.imprimer'),
        corriger: peut('livre.corriger'),
        nommer: peut('eleves.lire'),
      },
    },
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, connuLe = '' } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    if (intention !== 'emettre') refuserIntention();
    const { documentId } = await executer(
      'financement.emettreReleve',
      { annee, connuLe },
      cle ? { cle } : {},
    );
    return redirect(
      `/financement/livre?${new URLSearchParams({ annee, connuLe, fait: 'releve', document: documentId })}`,
    );
  });
}

export default function PageLivre({ loaderData, actionData }: Route.ComponentProps) {
  const { annee, poles, poleId, vue, illisible, gardes, aujourdhui } = loaderData;
  const echec = lireEchec(actionData);
  return (
    <>
      <TitrePage
        titre={`Budgets A, B et C, ${annee}`}
        sousTitre={vue?.livre.pole.nom ?? 'Choisissez un pôle pour voir ses budgets.'}
        ariane={[{ libelle: 'Financement', vers: '/financement' }]}
        action={
          vue?.peut.imprimer && (
            <Form method="post">
              <input type="hidden" name="cle" value={vue.cle} />
              <input type="hidden" name="connuLe" value={vue.livre.connuLe} />
              <Bouton name="intention" value="emettre" variante="secondaire">
                Émettre le relevé
              </Bouton>
            </Form>
          )
        }
      />
      <RecapitulatifErreurs echec={echec} />
      {poles.length > 0 && <ChoixPole poles={poles} annee={annee} poleId={poleId} />}
      {illisible && (
        <Avis genre="attention" titre="Une date n’a pas été comprise.">
          <p>
            Indiquez le jour, le mois et l’année, par exemple 14/11/2025. Les budgets d’aujourd’hui sont
            montrés.
          </p>
        </Avis>
      )}
      {vue && <Livre {...vue} gardes={gardes} aujourdhui={aujourdhui} />}
    </>
  );
}
