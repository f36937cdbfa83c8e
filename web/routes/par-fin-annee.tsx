import type { MOTIFS_FIN_PAR } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Entree } from '@polaris/server/kernel/registre.ts';
import { FinAnnee, RapportFinAnnee } from '../amenagements/FinAnnee.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import type { Route } from './+types/par-fin-annee.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, exiger } = lireDemande(arguments_);
  exiger('par.ecrire');
  const vue = await executer('amenagements.previsualiserFinAnnee', { annee });
  return { ...vue, cle: crypto.randomUUID() };
}

type Decisions = Entree<'amenagements.tournerAnnee'>['decisions'];

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const saisie = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const { propositions } = await executer('amenagements.previsualiserFinAnnee', { annee });
    const decisions = propositions.flatMap(({ parId, suite, motif }): Decisions => {
      const choix = saisie[`action-${parId}`];
      const version = saisie[`version-${parId}`] ?? '';
      if (choix === 'prolonger' && suite) return [{ action: 'prolonger', parId, version, suite }];
      if (choix !== 'terminer') return [];
      const choisi = saisie[`motif-${parId}`] || motif || 'plus-necessaire';
      return [{ action: 'terminer', parId, version, motif: choisi as keyof typeof MOTIFS_FIN_PAR }];
    });
    const { cle } = saisie;
    const rapport = await executer('amenagements.tournerAnnee', { annee, decisions }, cle ? { cle } : {});
    const eleves = Object.fromEntries(propositions.map(({ parId, eleve }) => [parId, eleve]));
    return { rapport, eleves };
  });
}

export default function PageFinAnnee({ loaderData, actionData }: Route.ComponentProps) {
  const { annee, suivante, propositions, cle } = loaderData;
  const echec = lireEchec(actionData);
  const faite = actionData && 'rapport' in actionData ? actionData : null;
  return (
    <>
      <TitrePage
        titre={`Fin de l’année ${annee} : prolonger ou terminer`}
        sousTitre={`Ce qui est prolongé continue en ${suivante}. Rien n’est enregistré avant le bouton du bas.`}
        ariane={[{ libelle: 'Protocoles', vers: `/par?annee=${annee}` }]}
      />
      {faite && <RapportFinAnnee {...faite} suivante={suivante} />}
      <FinAnnee propositions={propositions} suivante={suivante} cle={cle} echec={echec} />
    </>
  );
}
