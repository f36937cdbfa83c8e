import type { Entree } from '@polaris/server/kernel/registre.ts';
import { data, redirect } from 'react-router';
import { garder, oublier, reprendre } from '../amenagements/brouillon.ts';
import { AutresAmenagements, CHAMPS_BANQUE, ChoixBanque } from '../amenagements/ChoixBanque.tsx';
import {
  CHAMPS_DIAGNOSTIC,
  CHAMPS_DUREE,
  CHAMPS_ECOLE,
  CHAMPS_ELEVE,
  EtapeDiagnostic,
  EtapeDuree,
  EtapeEcole,
  EtapeEleve,
} from '../amenagements/EtapesPar.tsx';
import { FormulairePar, useDebutEtape } from '../amenagements/FormulairePar.tsx';
import {
  type EtatGuide,
  estEtape,
  lireAmenagements,
  lireCles,
  lireGuide,
  type Saisie,
  suivante,
} from '../amenagements/guide.ts';
import { VerificationPar } from '../amenagements/VerificationPar.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { versChiffre } from '../composants/resultat.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import type { Route } from './+types/par-nouveau.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, aujourdhui, annee, exiger } = lireDemande(arguments_);
  exiger('par.ecrire');
  const { searchParams } = arguments_.url;
  const demandeId = lireIdentifiant(searchParams, 'demande');
  const [listes, { entrees }, { calendriers }, demande] = await Promise.all([
    executer('interventions.listerCibles', {}),
    executer('amenagements.listerBanque', {}),
    executer('calculs.listerParametres', {}),
    demandeId ? executer('amenagements.consulterDemande', { demandeId }) : null,
  ]);
  const brouillonId = lireIdentifiant(searchParams, 'brouillon');
  const repris = brouillonId ? await reprendre(executer, brouillonId) : null;
  const connu: Saisie = repris?.connu ?? {
    ...(demande && {
      demandeId: demande.demandeId,
      ecoleId: demande.ecoleId,
      niveau: demande.niveau,
      anneeEtude: String(demande.anneeEtude ?? ''),
      demandeLe: demande.demandeeLe,
    }),
    eleveId: lireIdentifiant(searchParams, 'eleve') ?? '',
  };
  return {
    listes,
    banque: entrees,
    connu,
    debut: repris?.debut ?? 'eleve',
    aujourdhui,
    dernierJour: calendriers.find((calendrier) => calendrier.annee === annee)?.dernierJour,
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  // Ticked boxes share one name: they travel on as one line.
  formulaire.set('banque', formulaire.getAll('banque').join(' '));
  const { intention = '', cle, ...saisie } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const retour = intention.replace(/^retour-/, '');
    if (retour !== intention && estEtape(retour)) {
      const gardee = await garder(executer, saisie, retour);
      return { etape: retour, saisie: gardee, jugement: null } satisfies EtatGuide;
    }
    if (intention === 'ouvrir') {
      const { entrees } = await executer('amenagements.listerBanque', {});
      const entree = { ...saisie, amenagements: lireAmenagements(saisie, entrees) };
      const ouvrir = entree as unknown as Entree<'amenagements.ouvrirPar'>;
      const { parId } = await executer('amenagements.ouvrirPar', ouvrir, cle ? { cle } : {});
      await oublier(executer, saisie);
      return redirect(`/par/${parId}?fait=ouvert`);
    }
    if (!estEtape(intention)) refuserIntention();
    if (intention === 'amenagements' || intention === 'verification') {
      const { jugement } = await executer('amenagements.verifierPar', {
        etape: 'diagnostic',
        reponses: saisie,
      });
      const chiffre = jugement && versChiffre(jugement, 'Diagnostic');
      const gardee = await garder(executer, saisie, 'verification');
      return { etape: 'verification', saisie: gardee, jugement: chiffre } satisfies EtatGuide;
    }
    const { erreurs, jugement } = await executer('amenagements.verifierPar', {
      etape: intention,
      reponses: saisie,
    });
    const refus = intention === 'diagnostic' && jugement?.issue === 'resultat' && jugement.valeur !== true;
    const toutes = refus
      ? { diagnosticLe: jugement.raisons[0]?.message ?? 'Vérifiez la date du diagnostic.', ...erreurs }
      : erreurs;
    if (Object.keys(toutes).length > 0) {
      return data({ erreurs: toutes, saisie: { ...saisie, intention } }, { status: 400 });
    }
    const gardee = await garder(executer, saisie, suivante(intention));
    return { etape: suivante(intention), saisie: gardee, jugement: null } satisfies EtatGuide;
  });
}

export default function PageNouveauPar({ loaderData, actionData }: Route.ComponentProps) {
  const { listes, banque, connu, debut, aujourdhui, dernierJour, cle } = loaderData;
  const echec = lireEchec(actionData);
  const { etape, saisie, jugement } = lireGuide(actionData, echec, connu, debut);
  // A failure brings the focus to its own summary.
  useDebutEtape(echec ? undefined : actionData);
  const commun = { saisie, echec, listes, aujourdhui };
  const niveau = banque.filter(({ niveaux }) => niveaux.some((n) => n === saisie.niveau));
  const vues = {
    eleve: { champs: CHAMPS_ELEVE, vue: <EtapeEleve {...commun} /> },
    ecole: { champs: CHAMPS_ECOLE, vue: <EtapeEcole {...commun} /> },
    diagnostic: { champs: CHAMPS_DIAGNOSTIC, vue: <EtapeDiagnostic {...commun} /> },
    duree: { champs: CHAMPS_DUREE, vue: <EtapeDuree {...commun} dernierJour={dernierJour} /> },
    amenagements: {
      champs: CHAMPS_BANQUE,
      vue: (
        <>
          <ChoixBanque entrees={niveau} choisies={lireCles(saisie)} />
          <AutresAmenagements saisie={saisie} />
        </>
      ),
    },
    verification: {
      champs: [],
      vue: <VerificationPar saisie={saisie} listes={listes} banque={banque} jugement={jugement} />,
    },
  } as const;
  const fin = etape === 'verification';
  return (
    <>
      <TitrePage
        titre="Ouvrir un protocole d’aménagements raisonnables"
        ariane={[{ libelle: 'Protocoles', vers: '/par' }]}
      />
      <FormulairePar
        etape={etape}
        saisie={saisie}
        champs={vues[etape].champs}
        echec={echec}
        bouton={
          fin ? { value: 'ouvrir', libelle: 'Ouvrir le protocole' } : { value: etape, libelle: 'Continuer' }
        }
        {...(fin ? { cle } : {})}
      >
        {vues[etape].vue}
      </FormulairePar>
    </>
  );
}
