import type { Entree } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { DocumentEmis } from '../composants/DocumentEmis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { lireTable } from '../composants/table.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { Cle } from '../financement/Cle.tsx';
import { lireDemandeFinancement } from '../financement/demande.ts';
import { EntetePole } from '../financement/EntetePole.tsx';
import { FormulaireCle } from '../financement/FormulaireCle.tsx';
import { FormulaireRepartition } from '../financement/FormulaireRepartition.tsx';
import { FormulaireAnnulation, FormulaireRetrocession } from '../financement/FormulaireRetrocession.tsx';
import { lirePartsSaisies, versPartage } from '../financement/partage.ts';
import { Repartition } from '../financement/Repartition.tsx';
import { Retrocessions } from '../financement/Retrocessions.tsx';
import type { Route } from './+types/financement-partage.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, peut, commun, choisi, quoi, aujourdhui } = await lireDemandeFinancement(
    arguments_,
    'enveloppe.lire',
  );
  const { searchParams } = arguments_.url;
  return {
    commun,
    aujourdhui,
    partage: choisi ? versPartage(await executer('partage.consulter', quoi)) : null,
    peutDecider: peut('partage.decider'),
    peutRetroceder: peut('partage.retroceder'),
    peutEmettre: peut('partage.emettre'),
    faire: searchParams.get('faire'),
    avenantId: lireIdentifiant(searchParams, 'avenant'),
    documentId: lireIdentifiant(searchParams, 'document'),
    fait: searchParams.get('fait'),
    cles: { formulaire: crypto.randomUUID(), papier: crypto.randomUUID() },
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  const vers = (suite: string) => redirect(`/financement/partage?annee=${annee}&${suite}`);
  const { avenantId = '' } = saisie;
  return tenter(formulaire, async () => {
    if (intention === 'repartir') {
      const entree = { ...saisie, annee } as Entree<'partage.repartir'>;
      const { enRetard } = await executer('partage.repartir', entree, options);
      return vers(`fait=${enRetard ? 'repartition-tardive' : 'repartition'}`);
    }
    if (intention === 'cle') {
      const entree = { ...saisie, annee, parts: lirePartsSaisies(saisie) } as Entree<'partage.modifierCle'>;
      await executer('partage.modifierCle', entree, options);
      return vers('fait=cle');
    }
    if (intention === 'retroceder') {
      const entree = { ...saisie, annee } as Entree<'partage.retroceder'>;
      await executer('partage.retroceder', entree, options);
      return vers('fait=retrocession');
    }
    if (intention === 'annuler') {
      const { motif = '' } = saisie;
      await executer('partage.annulerRetrocession', { avenantId, motif }, options);
      return vers('fait=annulation');
    }
    if (intention !== 'emettre-cle' && intention !== 'emettre-retrocession') refuserIntention();
    const cas = intention === 'emettre-cle' ? 'partage.emettreCle' : 'partage.emettreRetrocession';
    const { documentId } = await executer(cas, { avenantId }, options);
    return vers(`document=${documentId}`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  repartition: 'La répartition est enregistrée.',
  'repartition-tardive': 'La répartition est enregistrée. Elle a été communiquée après le 15 décembre.',
  cle: 'L’avenant à la clé est enregistré.',
  retrocession: 'La rétrocession est enregistrée et portée au grand livre.',
  annulation: 'La rétrocession est annulée ; ses points sont rendus au pôle.',
};

export default function PagePartage({ loaderData, actionData }: Route.ComponentProps) {
  const { commun, partage, aujourdhui, peutDecider, peutRetroceder, cles, documentId, avenantId } =
    loaderData;
  const echec = lireEchec(actionData);
  const fait = echec ? undefined : lireTable(FAITS, loaderData.fait);
  const retour = `/financement/partage?annee=${commun.annee}`;
  const formulaire = partage && { partage, retour, cle: cles.formulaire, echec };
  const faire = lireFormulaire(loaderData.faire, { peutDecider, peutRetroceder });
  return (
    <>
      <EntetePole titre="Partage des points" pole={partage?.pole.nom ?? null} commun={commun} />
      {fait && <Avis genre="succes">{fait}</Avis>}
      {documentId && !echec && <DocumentEmis documentId={documentId} />}
      {partage && formulaire && (
        <>
          {faire === 'repartir' && <FormulaireRepartition {...formulaire} />}
          {faire === 'cle' && <FormulaireCle {...formulaire} />}
          {faire === 'retroceder' && <FormulaireRetrocession {...formulaire} />}
          {faire === 'annuler' && avenantId && <FormulaireAnnulation {...formulaire} avenantId={avenantId} />}
          {!faire && peutDecider && (
            <p className="actions">
              {partage.recus && (
                <LienBouton vers={`${retour}&faire=repartir`}>Répartir les points</LienBouton>
              )}
              <LienBouton variante="secondaire" vers={`${retour}&faire=cle`}>
                Modifier la clé
              </LienBouton>
              {peutRetroceder && partage.mode !== 'siege-seul' && (
                <LienBouton variante="secondaire" vers={`${retour}&faire=retroceder`}>
                  Rétrocéder des points
                </LienBouton>
              )}
            </p>
          )}
          <Repartition partage={partage} aujourdhui={aujourdhui} />
          <Cle partage={partage} peutEmettre={loaderData.peutEmettre} cle={cles.papier} />
          <Retrocessions
            retrocessions={partage.retrocessions}
            peutRetroceder={peutRetroceder}
            versFormulaire={(geste, id) => `${retour}&faire=${geste}&avenant=${id}`}
            cle={cles.papier}
          />
        </>
      )}
    </>
  );
}

type Droits = { peutDecider: boolean; peutRetroceder: boolean };

/** The form that the address asks for, when the role may send it. */
function lireFormulaire(faire: string | null, { peutDecider, peutRetroceder }: Droits) {
  const permis: Readonly<Record<string, boolean>> = {
    repartir: peutDecider,
    cle: peutDecider,
    retroceder: peutRetroceder,
    annuler: peutRetroceder,
  };
  return lireTable(permis, faire) ? faire : null;
}
