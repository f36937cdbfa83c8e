import { Form, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { ecrireAffichage, lireAffichage } from '../composants/affichage.ts';
import { Bouton } from '../composants/Bouton.tsx';
import { CaseACocher, GroupeRadio } from '../composants/Choix.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import type { Route } from './+types/affichage.ts';

export function loader({ request }: Route.LoaderArgs) {
  return {
    affichage: lireAffichage(request.headers.get('cookie')),
    enregistre: new URL(request.url).searchParams.has('enregistre'),
  };
}

export async function action({ request }: Route.ActionArgs) {
  const headers = new Headers();
  for (const cookie of ecrireAffichage(await request.formData())) headers.append('set-cookie', cookie);
  return redirect('/affichage?enregistre', { headers });
}

export default function PageAffichage({ loaderData: { affichage, enregistre } }: Route.ComponentProps) {
  return (
    <div className="prose">
      <TitrePage titre="Affichage et raccourcis" sousTitre="Ces choix valent pour cet appareil." />
      {enregistre && <Avis genre="succes">Vos choix d’affichage sont enregistrés.</Avis>}
      <Form method="post">
        <GroupeRadio
          nom="theme"
          legende="Quelles couleurs préférez-vous ?"
          valeur={affichage.theme}
          options={[
            { valeur: 'automatique', libelle: 'Celles de l’appareil' },
            { valeur: 'clair', libelle: 'Claires' },
            { valeur: 'sombre', libelle: 'Sombres' },
          ]}
        />
        <CaseACocher
          nom="raccourcis"
          libelle="La touche / mène à la recherche"
          aide="Décochez si vous dictez vos textes ou si vous utilisez vos propres raccourcis."
          cochee={affichage.raccourcis}
        />
        <Bouton>Enregistrer l’affichage</Bouton>
      </Form>
    </div>
  );
}
