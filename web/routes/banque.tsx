import { BESOINS, CATEGORIES } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { AjoutBanque } from '../amenagements/AjoutBanque.tsx';
import { ChoisirPourPar } from '../amenagements/ChoisirPourPar.tsx';
import { lireCle } from '../amenagements/etats.ts';
import { FiltresBanque } from '../amenagements/FiltresBanque.tsx';
import { lireAmenagements } from '../amenagements/guide.ts';
import { listerPages } from '../amenagements/pages.ts';
import { TableauBanque } from '../amenagements/TableauBanque.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { Onglets } from '../composants/Onglets.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import type { Route } from './+types/banque.ts';

const NIVEAUX = { maternel: 'maternel', primaire: 'primaire', secondaire: 'secondaire' } as const;

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, peut, session } = lireDemande(arguments_);
  const { searchParams } = arguments_.url;
  const parId = peut('par.ecrire') ? lireIdentifiant(searchParams, 'par') : undefined;
  const par = parId ? await executer('amenagements.consulterPar', { parId }) : null;
  const filtres = {
    recherche: (searchParams.get('recherche') ?? '').trim().slice(0, 80),
    besoin: lireCle(BESOINS, searchParams.get('besoin')),
    niveau: lireCle(NIVEAUX, searchParams.get('niveau')),
    categorie: lireCle(CATEGORIES, searchParams.get('categorie')),
  };
  return {
    annee,
    aujourdhui,
    filtres,
    par: par && { parId: par.parId, eleve: par.eleve, debut: par.debut },
    pages: listerPages(session.active.role),
    peutEcrire: peut('par.ecrire'),
    ...(await executer('amenagements.listerBanque', filtres)),
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, parId = '', du = '', ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    if (intention === 'choisir') {
      const { entrees } = await executer('amenagements.listerBanque', {});
      const amenagements = lireAmenagements({ banque: formulaire.getAll('banque').join(' ') }, entrees);
      await executer('amenagements.ajouterAmenagements', { parId, du, amenagements }, options);
      return redirect(`/par/${parId}?fait=amenager`);
    }
    if (intention === 'retirer') {
      await executer('amenagements.retirerBanque', { cle: saisie.entree ?? '' });
      return redirect('/banque');
    }
    if (intention !== 'ajouter') refuserIntention();
    const entree = { ...saisie, niveaux: formulaire.getAll('niveaux') };
    await executer(
      'amenagements.ajouterBanque',
      entree as unknown as Entree<'amenagements.ajouterBanque'>,
      options,
    );
    return redirect('/banque');
  });
}

export default function PageBanque({ loaderData, actionData }: Route.ComponentProps) {
  const { annee, aujourdhui, filtres, par, pages, peutEcrire, entrees, total, cle } = loaderData;
  const echec = lireEchec(actionData);
  return (
    <>
      <TitrePage
        titre={par ? `Choisir des aménagements pour ${par.eleve}` : 'Banque d’aménagements'}
        sousTitre={`${total} propositions, communes à tous les pôles ou ajoutées par le vôtre.`}
        ariane={par ? [{ libelle: `Protocole de ${par.eleve}`, vers: `/par/${par.parId}` }] : []}
      />
      {!par && <Onglets nom="Aménagements" pages={pages} garde={{ annee }} />}
      <FiltresBanque filtres={filtres} annee={annee} parId={par?.parId} />
      {par ? (
        <ChoisirPourPar par={par} entrees={entrees} aujourdhui={aujourdhui} cle={cle} echec={echec} />
      ) : (
        <>
          <TableauBanque entrees={entrees} peutRetirer={peutEcrire} />
          {peutEcrire && <AjoutBanque key={total} cle={cle} echec={echec} />}
        </>
      )}
    </>
  );
}
