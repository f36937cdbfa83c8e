import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Champ } from '../composants/Champ.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { FormulairePage } from '../composants/FormulairePage.tsx';
import { versChiffre } from '../composants/resultat.ts';
import { lireTable } from '../composants/table.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { ComptesFonctionnement } from '../financement/ComptesFonctionnement.tsx';
import { lireDemandeFinancement } from '../financement/demande.ts';
import { EntetePole } from '../financement/EntetePole.tsx';
import { FormulaireEcriture } from '../financement/FormulaireEcriture.tsx';
import { Registre } from '../financement/Registre.tsx';
import { lireFichier } from '../pieces/formulaire.ts';
import type { Route } from './+types/financement-fonctionnement.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, peut, commun, choisi, quoi, aujourdhui } = await lireDemandeFinancement(
    arguments_,
    'fonctionnement.lire',
  );
  const { searchParams } = arguments_.url;
  const page = {
    commun,
    aujourdhui,
    peutTenir: peut('fonctionnement.tenir'),
    annule: lireIdentifiant(searchParams, 'annuler'),
    fait: searchParams.get('fait'),
    cle: crypto.randomUUID(),
  };
  if (!choisi) return { ...page, registre: null };
  const { comptes, ...registre } = await executer('fonctionnement.consulter', quoi);
  const { jugement, ...montants } = comptes;
  return {
    ...page,
    registre: { ...registre, comptes: montants, report: versChiffre(jugement, 'Report à l’année suivante') },
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  return tenter(formulaire, async () => {
    if (intention === 'annuler') {
      const { ecritureId = '', motif = '' } = saisie;
      await executer('fonctionnement.annuler', { ecritureId, motif }, options);
      return redirect(`/financement/fonctionnement?annee=${annee}&fait=annulation`);
    }
    if (intention !== 'noter') refuserIntention();
    const fichier = await lireFichier(formulaire);
    const entree = { ...saisie, ...(fichier ? { fichier } : {}) } as Entree<'fonctionnement.noter'>;
    // The day of the line says which year it is in: that is the year shown next.
    const { annee: exercice } = await executer('fonctionnement.noter', entree, options);
    return redirect(`/financement/fonctionnement?annee=${exercice}&fait=ecriture`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  ecriture: 'L’écriture est notée au registre.',
  annulation: 'L’écriture est annulée par une écriture contraire.',
};

export default function PageFonctionnement({ loaderData, actionData }: Route.ComponentProps) {
  const { commun, registre, aujourdhui, peutTenir, annule, cle } = loaderData;
  const { annee, poleId } = commun;
  const echec = lireEchec(actionData);
  const fait = echec ? undefined : lireTable(FAITS, loaderData.fait);
  const retour = `/financement/fonctionnement?annee=${annee}`;
  const ecrit = peutTenir && registre !== null && !registre.clos;
  const export_ = `/financement/fonctionnement/csv?annee=${annee}${poleId ? `&pole=${poleId}` : ''}`;
  return (
    <>
      <EntetePole
        titre="Registre du fonctionnement"
        pole={registre?.pole.nom ?? null}
        commun={commun}
        action={registre && <a href={export_}>Exporter le registre (CSV)</a>}
      />
      {fait && <Avis genre="succes">{fait}</Avis>}
      {registre && (
        <>
          <ComptesFonctionnement {...registre} />
          {ecrit && annule && (
            <FormulairePage
              titre="Annuler une écriture"
              intention="annuler"
              bouton="Annuler l’écriture"
              retour={retour}
              cle={cle}
              echec={echec}
              portees={{ ecritureId: annule }}
            >
              <p>Une écriture contraire est notée à la même date ; les deux restent au registre.</p>
              <Champ
                nom="motif"
                libelle="Pourquoi cette écriture est-elle annulée ?"
                valeur={echec?.saisie.motif}
                erreur={echec?.erreurs.motif}
                longueurMaximale={200}
              />
            </FormulairePage>
          )}
          <Registre {...registre} annee={annee} peutAnnuler={ecrit} />
          {ecrit && !annule && (
            <FormulaireEcriture key={cle} cle={cle} aujourdhui={aujourdhui} echec={echec} />
          )}
        </>
      )}
    </>
  );
}
