import { Form, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { lireDemandeFinancement } from '../financement/demande.ts';
import { EntetePole } from '../financement/EntetePole.tsx';
import { dessiner } from '../livre/courbe.ts';
import { jourPrecedent, joursDuCurseur, lireDates, rangDuJour } from '../livre/dates.ts';
import { Livre } from '../livre/Livre.tsx';
import type { Route } from './+types/livre.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, peut, choisi, quoi, commun } = await lireDemandeFinancement(
    arguments_,
    'livre.lire',
  );
  const { searchParams } = arguments_.url;
  const { connuLe, du, rang, illisible } = lireDates(searchParams);
  const { poleId } = commun;
  const gardes = { annee, ...(poleId ? { pole: poleId } : {}) };
  const page = { commun, aujourdhui, gardes, illisible };
  if (!choisi) return { ...page, vue: null };
  const livre = await executer('financement.consulterLivre', { ...quoi, ...(connuLe ? { connuLe } : {}) });
  const jours = joursDuCurseur(livre.courbe, aujourdhui);
  const jour = rang === null ? undefined : jours[rang];
  if (jour) throw redirect(`/financement/livre?${new URLSearchParams({ ...gardes, connuLe: jour })}`);
  const depuis =
    du ??
    jourPrecedent(
      livre.courbe.map(({ jour }) => jour),
      livre.connuLe,
    );
  return {
    ...page,
    vue: {
      livre,
      jours,
      rang: rangDuJour(jours, livre.connuLe),
      du,
      comparaison: depuis
        ? await executer('financement.comparerLivre', { ...quoi, du: depuis, au: livre.connuLe })
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
  const { commun, vue, illisible, gardes, aujourdhui } = loaderData;
  const echec = lireEchec(actionData);
  return (
    <>
      <EntetePole
        titre="Budgets A, B et C"
        pole={vue?.livre.pole.nom ?? null}
        commun={commun}
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
