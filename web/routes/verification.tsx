import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { Form, redirect } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Verdict } from '../verification/Verdict.tsx';
import type { Route } from './+types/verification.ts';

/** The form sends `?code=`; the answer has an address of its own, the one printed on the certificate. */
export async function loader({ request, params: { code }, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  const saisi = new URL(request.url).searchParams.get('code')?.trim();
  if (saisi) throw redirect(`/verification/${encodeURIComponent(saisi.toUpperCase())}`);
  if (!code) return { code: '', verdict: null };
  const trop = code.length > LONGUEUR_MAXIMALE;
  const verdict = trop
    ? { etat: 'inconnue' as const, pole: null, ecole: null, emisLe: null, anneeScolaire: null }
    : await executer('integration.verifierAttestation', { code });
  return { code: trop ? '' : code, verdict };
}

const LONGUEUR_MAXIMALE = 40;

export default function PageVerification({ loaderData: { code, verdict } }: Route.ComponentProps) {
  return (
    <div className="prose">
      <TitrePage
        titre="Vérifier une attestation d’intégration"
        sousTitre="Pour l’organisateur du transport, ou toute personne à qui l’attestation est présentée."
      />
      {verdict && <Verdict code={code} {...verdict} />}
      <Form method="get" action="/verification" className="formulaire-guide">
        <Champ
          nom="code"
          libelle="Quel est le code de l’attestation ?"
          aide="Il figure au bas de l’attestation, en trois groupes, par exemple 7F3K-9QZ2-M4TD."
          largeur="moyenne"
          longueurMaximale={LONGUEUR_MAXIMALE}
          valeur={code}
        />
        <Bouton>Vérifier l’attestation</Bouton>
      </Form>
    </div>
  );
}
