import { data, redirect } from 'react-router';
import { INTENTION } from '../composants/brouillon.ts';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { adresseEtape, etapeSuivante, etapesDe, findEtape } from '../declarations/etapes.ts';
import { FormulaireTardif } from '../declarations/FormulaireTardif.tsx';
import { lireRepertoire } from '../declarations/repertoire.ts';
import { erreursDe } from '../integration/avancement.ts';
import { garderReponses } from '../integration/brouillon.ts';
import { comparerReponses, lireConflit } from '../integration/conflit.ts';
import type { Route } from './+types/declaration-etape.ts';

function lireEtape(cle: string) {
  const etape = findEtape(cle);
  if (!etape) throw data(null, { status: 404 });
  return etape;
}

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, anneeCourante } = lireDemande(arguments_);
  const { brouillonId, etape: cle } = arguments_.params;
  const etape = lireEtape(cle);
  const brouillon = await executer('integration.consulterBrouillon', { brouillonId });
  const etapes = etapesDe(brouillon.reponses.situation);
  return {
    etape: etape.cle,
    sujet: etape.sujet,
    rang: etapes.indexOf(cle) + 1,
    total: etapes.length + 1,
    brouillon,
    fenetre: crypto.randomUUID(),
    repertoire: await lireRepertoire(executer, anneeCourante, brouillon.reponses),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, anneeCourante } = lireDemande(arguments_);
  const { brouillonId, etape: cle } = arguments_.params;
  const etape = lireEtape(cle);
  const formulaire = await arguments_.request.formData();
  return tenter(formulaire, async () => {
    const saisie = lireSaisie(formulaire);
    const intention = saisie[INTENTION.nom];
    if (intention !== undefined && intention !== INTENTION.brouillon) refuserIntention();
    const garde = await garderReponses(executer, brouillonId, etape, formulaire);
    if (garde.conflit) {
      const erreur =
        'Ce brouillon a été modifié dans une autre fenêtre. Rien n’est perdu : comparez ci-dessous.';
      const repertoire = await lireRepertoire(executer, anneeCourante, garde.autre);
      const differences = comparerReponses(etape, saisie, garde.autre, repertoire);
      const conflit = { modifieLe: garde.modifieLe, differences };
      return data({ erreurs: {}, erreur, saisie, conflit, version: garde.version }, { status: 409 });
    }
    if (intention === INTENTION.brouillon) return { enregistreLe: garde.enregistreLe };
    const { erreurs: toutes } = await executer('declarations.verifier', { reponses: garde.reponses });
    const erreurs = erreursDe(etape.champs, toutes);
    if (Object.keys(erreurs).length > 0) return data({ erreurs, saisie }, { status: 400 });
    throw redirect(adresseEtape(brouillonId, etapeSuivante(garde.reponses.situation, cle)));
  });
}

export default function DeclarationEtape({ loaderData, actionData, params }: Route.ComponentProps) {
  const { etape } = loaderData;
  return (
    <>
      <TitrePage
        titre={findEtape(etape)?.titre ?? ''}
        ariane={[
          { libelle: 'Déclarations', vers: '/declarations' },
          { libelle: 'Déclarer après le 30 septembre', vers: '/declarations/nouvelle' },
        ]}
      />
      <FormulaireTardif
        key={etape}
        {...loaderData}
        brouillonId={params.brouillonId}
        echec={lireEchec(actionData)}
        conflit={lireConflit(actionData)}
      />
    </>
  );
}
