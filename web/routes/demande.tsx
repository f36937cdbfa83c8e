import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { CloreDemande } from '../amenagements/CloreDemande.tsx';
import { Emettre } from '../amenagements/Emettre.tsx';
import { FicheDemande } from '../amenagements/FicheDemande.tsx';
import { FormulaireTriage } from '../amenagements/FormulaireTriage.tsx';
import { Triages } from '../amenagements/Triages.tsx';
import { Avis } from '../composants/Avis.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { lireDemande } from '../connexion/demande.ts';
import type { Route } from './+types/demande.ts';

const FAITS: Readonly<Record<string, string>> = {
  transmise: 'La demande est transmise au pôle. Prochaine étape : le pôle l’examine et écrit sa décision.',
  decision: 'La décision est enregistrée : l’école la lit dès maintenant.',
  courrier: 'L’envoi du courrier est consigné.',
  close: 'La demande est close.',
};

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui, peut } = lireDemande(arguments_);
  const { demandeId } = arguments_.params;
  const demande = await executer('amenagements.consulterDemande', { demandeId });
  return {
    demande,
    aujourdhui,
    peutTrier: peut('demandes.trier'),
    peutOuvrir: peut('par.ecrire'),
    fait: lireTable(FAITS, arguments_.url.searchParams.get('fait')),
    cles: { courrier: crypto.randomUUID(), trier: crypto.randomUUID(), clore: crypto.randomUUID() },
    emissions: Object.fromEntries(
      [demande.demandeId, ...demande.triages.map(({ triageId }) => triageId)].map((id) => [
        id,
        crypto.randomUUID(),
      ]),
    ),
  };
}

const CRITERE = 'criteres.';

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { demandeId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  const vers = (fait: string) => redirect(`/demandes/${demandeId}?fait=${fait}`);
  return tenter(formulaire, async () => {
    if (intention === 'emettre') {
      const { modele = '', objetId = '' } = saisie;
      const papier = { modele: modele as 'par', objetId };
      const { documentId } = await executer('amenagements.emettreDocument', papier, options);
      return redirect(`/documents/${documentId}`);
    }
    if (intention === 'courrier') {
      const { triageId = '', courrierLe = '' } = saisie;
      await executer('amenagements.consignerCourrier', { triageId, courrierLe }, options);
      return vers('courrier');
    }
    if (intention === 'clore') {
      const entree = { ...saisie, demandeId } as unknown as Entree<'amenagements.cloreDemande'>;
      await executer('amenagements.cloreDemande', entree, options);
      return vers('close');
    }
    if (intention !== 'trier') refuserIntention();
    const criteres = Object.fromEntries(
      Object.entries(saisie).flatMap(([nom, reponse]) =>
        nom.startsWith(CRITERE) ? [[nom.slice(CRITERE.length), reponse]] : [],
      ),
    );
    const entree = { ...saisie, demandeId, criteres } as unknown as Entree<'amenagements.trierDemande'>;
    await executer('amenagements.trierDemande', entree, options);
    return vers('decision');
  });
}

export default function PageDemande({ loaderData, actionData }: Route.ComponentProps) {
  const { demande, aujourdhui, peutTrier, peutOuvrir, fait, cles, emissions } = loaderData;
  const echec = lireEchec(actionData);
  const de = (intention: string) => (echec?.saisie.intention === intention ? echec : undefined);
  const ouverte = demande.closeLe === null;
  return (
    <>
      <TitrePage
        titre={`Demande de ${demande.ecole}`}
        sousTitre={`Adressée au ${demande.pole}`}
        ariane={[{ libelle: 'Demandes', vers: '/demandes' }]}
        action={
          peutOuvrir &&
          ouverte &&
          demande.pars.length === 0 && (
            <LienBouton variante="secondaire" vers={`/par/nouveau?demande=${demande.demandeId}`}>
              Ouvrir un protocole d’aménagements
            </LienBouton>
          )
        }
      />
      {fait && !echec && <Avis genre="succes">{fait}</Avis>}
      <FicheDemande demande={demande} />
      {peutTrier && (
        <Emettre
          modele="demande-intervention"
          objetId={demande.demandeId}
          cle={emissions[demande.demandeId]}
          libelle="Émettre la demande (PDF)"
        />
      )}
      <Triages
        triages={demande.triages}
        courrier={
          peutTrier && ouverte
            ? { cle: cles.courrier, emissions, aujourdhui, echec: de('courrier') }
            : undefined
        }
      />
      {peutTrier && ouverte && (
        <>
          <FormulaireTriage
            key={demande.version}
            {...demande}
            eleveNomme={demande.eleve !== null}
            aujourdhui={aujourdhui}
            cle={cles.trier}
            echec={de('trier')}
          />
          <CloreDemande
            version={demande.version}
            aujourdhui={aujourdhui}
            cle={cles.clore}
            echec={de('clore')}
          />
        </>
      )}
    </>
  );
}
