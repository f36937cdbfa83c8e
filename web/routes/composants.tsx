import { redirect } from 'react-router';
import { Cadre } from '../composants/Cadre.tsx';
import { type EchecSaisie, lireEchec, lireSaisie } from '../composants/erreurs.ts';
import { naviguer } from '../composants/navigation.ts';
import { lirePage } from '../composants/Pagination.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTri } from '../composants/Tri.tsx';
import { Donnees } from '../vitrine/Donnees.tsx';
import { Formulaires } from '../vitrine/Formulaires.tsx';
import type { Route } from './+types/composants.ts';

const ANNEES = ['2026-27', '2025-26'] as const;

/** The showcase of the design system. Open everywhere: it holds invented content and keeps nothing. */
export function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  return {
    tri: lireTri(searchParams, ['nom', 'ecole', 'points']),
    page: Math.min(lirePage(searchParams), 4),
    annee: ANNEES.find((annee) => annee === searchParams.get('annee')) ?? ANNEES[0],
    navigation: naviguer('coordonnateur'),
  };
}

/** Always finds something to correct, to show how errors look; only a draft passes. */
export async function action({
  request,
}: Route.ActionArgs): Promise<EchecSaisie | Response | { enregistreLe: string }> {
  const saisie = lireSaisie(await request.formData());
  if (saisie.intention === 'brouillon') return { enregistreLe: new Date().toISOString() };
  const erreurs = {
    ecole: 'Écrivez le numéro FASE de l’école : cinq chiffres, par exemple 90341.',
    accompagnement: 'Choisissez qui accompagne l’élève.',
  };
  return saisie.ecole && saisie.accompagnement ? redirect('/composants') : { erreurs, saisie };
}

export default function PageComposants({
  loaderData: { tri, page, annee, navigation },
  actionData,
}: Route.ComponentProps) {
  return (
    <Cadre
      portee="Pôle territorial des Quatre Vallées"
      annees={ANNEES}
      annee={annee}
      navigation={navigation}
      compte={{
        nom: 'Claire Lambotte',
        role: 'Coordination',
        autres: [{ id: 'h2', libelle: 'Équipe pluridisciplinaire, Pôle du Plateau' }],
      }}
    >
      <meta name="robots" content="noindex" />
      <TitrePage
        titre="Les composants de Polaris"
        sousTitre="Chaque élément de l’interface, une fois, avec un contenu inventé."
        ariane={[{ libelle: 'Tableau de bord', vers: '/tableau-de-bord' }]}
      />
      <Donnees tri={tri} page={page} />
      <Formulaires echec={lireEchec(actionData)} />
    </Cadre>
  );
}
