import type { Executer } from '@polaris/server/kernel/registre.ts';
import { redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { Accueil, Cession } from '../transferts/Gestes.tsx';
import { ETATS_TRANSFERT, FAITS_TRANSFERT } from '../transferts/libelles.ts';
import type { Route } from './+types/transfert.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, peut } = lireDemande(arguments_);
  const { transfertId } = arguments_.params;
  return {
    transfert: await executer('transferts.consulter', { transfertId }),
    peutGerer: peut('transferts.gerer'),
    cle: crypto.randomUUID(),
    fait: arguments_.url.searchParams.get('fait'),
  };
}

type Geste = (executer: Executer, transfertId: string, formulaire: FormData) => Promise<unknown>;
const lire = (formulaire: FormData, nom: string) => String(formulaire.get(nom) ?? '');
const cle = (formulaire: FormData) => ({ cle: lire(formulaire, 'cle') });

/** What the forms of a lot do, by the value of their button. */
const GESTES: Readonly<Record<string, Geste>> = {
  envoyer: (executer, transfertId, f) =>
    executer('transferts.envoyer', { transfertId, version: lire(f, 'version') }, cle(f)),
  retirer: (executer, transfertId, f) =>
    executer('transferts.retirer', { transfertId, dossierId: lire(f, 'dossierId') }),
  accueil: (executer, transfertId, f) =>
    executer(
      'transferts.noterAccueil',
      {
        transfertId,
        version: lire(f, 'version'),
        reunionLe: lire(f, 'reunionLe'),
        procedure: lire(f, 'procedure'),
      },
      cle(f),
    ),
  accuser: (executer, transfertId, f) =>
    executer(
      'transferts.accuser',
      {
        transfertId,
        dossiers: f.getAll('dossierIds').map((dossierId) => ({
          dossierId: String(dossierId),
          manques: lire(f, `manques-${dossierId}`),
        })),
      },
      cle(f),
    ),
  emettre: (executer, transfertId, f) => executer('transferts.emettreAccuse', { transfertId }, cle(f)),
};

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { transfertId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { intention = '' } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    const geste = Object.hasOwn(GESTES, intention) ? GESTES[intention] : undefined;
    if (!geste) refuserIntention();
    await geste(executer, transfertId, formulaire);
    return redirect(`/transferts/${transfertId}?fait=${intention}`);
  });
}

export default function PageTransfert({ loaderData, actionData }: Route.ComponentProps) {
  const { transfert, peutGerer, fait } = loaderData;
  const { numero, pole, poleAccueil, etat, reunionLe, envoyeLe, cote, procedure, accuseId } = transfert;
  const echec = lireEchec(actionData);
  const dit = echec ? undefined : lireTable(FAITS_TRANSFERT, fait);
  const props = { transfert, cle: loaderData.cle, echec, peutGerer };
  return (
    <>
      <TitrePage
        titre={`Transfert de dossiers, lot ${numero}`}
        sousTitre={`${pole} → ${poleAccueil}`}
        ariane={[{ libelle: 'Transferts de dossiers', vers: '/transferts' }]}
      />
      <RecapitulatifErreurs echec={echec} />
      {dit && <Avis genre="succes" titre={dit} />}
      <dl className="fiche">
        <div>
          <dt>État</dt>
          <dd>{ETATS_TRANSFERT[etat]}</dd>
        </div>
        {envoyeLe && (
          <div>
            <dt>Transmis le</dt>
            <dd>
              <Instant le={envoyeLe} />
            </dd>
          </div>
        )}
        <div>
          <dt>Réunion de passation</dt>
          <dd>{reunionLe ? <Jour le={reunionLe} longue /> : 'pas encore fixée'}</dd>
        </div>
        {procedure && (
          <div>
            <dt>Procédure du pôle d’accueil</dt>
            <dd>{procedure}</dd>
          </div>
        )}
        {accuseId && (
          <div>
            <dt>Accusé de réception</dt>
            <dd>
              <a href={`/documents/${accuseId}`}>Ouvrir l’accusé (PDF)</a>
            </dd>
          </div>
        )}
      </dl>
      {cote === 'accueil' ? <Accueil {...props} /> : <Cession {...props} />}
    </>
  );
}
