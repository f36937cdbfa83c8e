import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { data, redirect } from 'react-router';
import { INTENTION } from '../composants/brouillon.ts';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { erreursDe } from '../integration/avancement.ts';
import { type Garde, garderReponses } from '../integration/brouillon.ts';
import { comparerReponses, lireConflit } from '../integration/conflit.ts';
import { brouillonDisparu, direDisparu, SANS_BROUILLON } from '../integration/disparu.ts';
import { adresseEtape, ETAPES, etapeSuivante, findEtape, NOMBRE_ETAPES } from '../integration/etapes.ts';
import { FormulaireEtape } from '../integration/FormulaireEtape.tsx';
import { versJugement } from '../integration/jugement.ts';
import { lireRepertoire } from '../integration/repertoire.ts';
import type { Route } from './+types/ipt-etape.ts';

function lireEtape(cle: string) {
  const etape = findEtape(cle);
  if (!etape) throw data(null, { status: 404 });
  return { etape, rang: ETAPES.indexOf(etape) + 1 };
}

export async function loader({ params: { brouillonId, etape: cle }, context }: Route.LoaderArgs) {
  const { executer } = context.get(contexteRequete);
  const { etape, rang } = lireEtape(cle);
  const brouillon = context.get(brouillonDisparu)
    ? SANS_BROUILLON
    : await executer('integration.consulterBrouillon', { brouillonId });
  const { acces, anneeScolaire } = await executer('integration.verifierPremiere', {
    reponses: brouillon.reponses,
  });
  return {
    etape: etape.cle,
    rang,
    brouillon,
    fenetre: crypto.randomUUID(),
    repertoire: await lireRepertoire(executer),
    anneeScolaire,
    jugement: etape.cle === 'acces' ? versJugement(acces) : null,
  };
}

export async function action({ request, params: { brouillonId, etape: cle }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const { etape } = lireEtape(cle);
  const formulaire = await request.formData();
  return tenter(formulaire, async () => {
    const saisie = lireSaisie(formulaire);
    const intention = saisie[INTENTION.nom];
    if (intention !== undefined && intention !== INTENTION.brouillon) refuserIntention();
    let garde: Garde;
    try {
      garde = await garderReponses(executer, brouillonId, etape, formulaire);
    } catch (cause) {
      const erreur = direDisparu(cause);
      context.set(brouillonDisparu, true);
      return data({ erreurs: {}, erreur, saisie }, { status: 404 });
    }
    if (garde.conflit) {
      const erreur =
        'Ce brouillon a été modifié dans une autre fenêtre. Rien n’est perdu : comparez ci-dessous.';
      const differences = comparerReponses(etape, saisie, garde.autre, await lireRepertoire(executer));
      const conflit = { modifieLe: garde.modifieLe, differences };
      return data({ erreurs: {}, erreur, saisie, conflit, version: garde.version }, { status: 409 });
    }
    if (intention === INTENTION.brouillon) return { enregistreLe: garde.enregistreLe };
    const {
      erreurs: toutes,
      acces,
      tardive,
    } = await executer('integration.verifierPremiere', { reponses: garde.reponses });
    // A start after 30 September is declared: the other wizard takes the answers over.
    if (tardive && etape.cle === 'debut') throw redirect(`/declarations/nouvelle?ipt=${brouillonId}`);
    const erreurs = erreursDe(etape.champs, toutes);
    if (Object.keys(erreurs).length > 0) return data({ erreurs, saisie }, { status: 400 });
    const refuse = etape.cle === 'acces' && acces?.valeur !== true;
    // The judgement is shown before one goes on: refused, on this same page; accepted, above the answers.
    throw redirect(adresseEtape(brouillonId, refuse ? 'acces' : etapeSuivante(etape.cle)));
  });
}

export default function IptEtape({ loaderData, actionData, params: { brouillonId } }: Route.ComponentProps) {
  const { etape } = loaderData;
  const titre = findEtape(etape)?.titre ?? '';
  return (
    <>
      <TitrePage
        titre={titre}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: 'Première intégration permanente totale', vers: '/ipt/nouvelle' },
        ]}
      />
      <FormulaireEtape
        key={etape}
        {...loaderData}
        brouillonId={brouillonId}
        total={NOMBRE_ETAPES}
        echec={lireEchec(actionData)}
        conflit={lireConflit(actionData)}
      />
    </>
  );
}
