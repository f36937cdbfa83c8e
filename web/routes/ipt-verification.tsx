import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { data, redirect } from 'react-router';
import { direSession, lireRefus } from '../composants/erreurs.ts';
import { versChiffre } from '../composants/resultat.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { prochainComptage } from '../integration/Apport.tsx';
import { versJugement } from '../integration/jugement.ts';
import { lireRepertoire } from '../integration/repertoire.ts';
import { lireSuite } from '../integration/suite.ts';
import { Verification } from '../integration/Verification.tsx';
import type { Route } from './+types/ipt-verification.ts';

export async function loader({ params: { brouillonId }, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  const { reponses } = await executer('integration.consulterBrouillon', { brouillonId });
  const verifiees = await executer('integration.verifierPremiere', { reponses });
  const { erreurs, acces, apport, anneeScolaire } = verifiees;
  return {
    cle: crypto.randomUUID(),
    reponses,
    erreurs,
    anneeScolaire,
    comptage: prochainComptage(reponses.debut ?? ''),
    jugement: versJugement(acces),
    apport: apport && versChiffre(apport, 'Points de cette intégration'),
    repertoire: await lireRepertoire(executer),
  };
}

type Homonymes = { homonymes: { id: string; nom: string; prenom: string; naissance: string }[] };

export async function action({ request, params: { brouillonId }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const confirme = formulaire.get('homonymeConfirme') === 'oui' ? { homonymeConfirme: 'oui' as const } : {};
  try {
    const cle = String(formulaire.get('cle'));
    const { integrationId } = await executer(
      'integration.ouvrirBrouillon',
      { brouillonId, ...confirme },
      { cle },
    );
    return redirect(`/integrations/${integrationId}/protocole?enregistree=oui`);
  } catch (erreur) {
    const refus = lireRefus(erreur);
    if (!refus || refus.statut >= 500) throw erreur;
    const homonymes = lireSuite<Homonymes>(erreur)?.homonymes ?? [];
    const { homonymeConfirme } = refus.champs ?? {};
    const erreurs: Record<string, string> = homonymeConfirme ? { homonymeConfirme } : {};
    const echec = { erreurs, erreur: refus.message, saisie: {}, homonymes, ...direSession(refus) };
    return data(echec, { status: refus.statut });
  }
}

export default function IptVerification({ loaderData, actionData, params }: Route.ComponentProps) {
  return (
    <>
      <TitrePage
        titre="Vérifiez vos réponses"
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: 'Première intégration permanente totale', vers: '/ipt/nouvelle' },
        ]}
      />
      <Verification {...loaderData} brouillonId={params.brouillonId} echec={actionData} />
    </>
  );
}
