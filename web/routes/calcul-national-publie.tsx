import { Form, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { lireEchec, lireSaisie, tenter } from '../composants/erreurs.ts';
import { formaterDate, formaterInstant, formaterNombre } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireTable } from '../composants/table.ts';
import { Instant } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { Changements } from '../national/Changements.tsx';
import { TableauNational } from '../national/TableauNational.tsx';
import type { Route } from './+types/calcul-national-publie.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger, peut } = lireDemande(arguments_);
  exiger('financement.lire');
  const { calculId } = arguments_.params;
  return {
    ...(await executer('national.consulter', { calculId })),
    national: peut('national.calculer'),
    connait: peut('national.connaitre'),
    fait: arguments_.url.searchParams.get('fait'),
    cle: crypto.randomUUID(),
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer } = lireDemande(arguments_);
  const { calculId } = arguments_.params;
  const formulaire = await arguments_.request.formData();
  const { cle } = lireSaisie(formulaire);
  return tenter(formulaire, async () => {
    await executer('national.prendreConnaissance', { calculId }, cle ? { cle } : {});
    return redirect(`/calcul-national/${calculId}?fait=lecture`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  publication: 'Le calcul est publié. Les points sont portés au livre de chaque pôle.',
  lecture: 'C’est noté : l’avis a quitté votre tableau de bord.',
};

export default function PageCalculPublie({ loaderData, actionData }: Route.ComponentProps) {
  const { calcul, precedent, poles, luLe, national, connait, cle } = loaderData;
  const { annee, rang, auteur, publieLe } = calcul;
  const echec = lireEchec(actionData);
  const fait = echec ? undefined : lireTable(FAITS, loaderData.fait);
  return (
    <>
      <TitrePage
        titre={`Points de ${annee}, calcul ${rang}`}
        sousTitre={
          <>
            Publié le <Instant le={publieLe} /> par {auteur ?? 'l’administration'}
          </>
        }
        ariane={[
          national
            ? { libelle: `Calcul national, ${annee}`, vers: `/calcul-national?annee=${annee}` }
            : { libelle: 'Financement', vers: `/financement?annee=${annee}` },
        ]}
      />
      {fait && <Avis genre="succes">{fait}</Avis>}
      <RecapitulatifErreurs echec={echec} />
      <p>
        Écoles comptées au {formaterDate(calcul.comptageLe)}. {direPartage(calcul)} Version du droit&nbsp;:{' '}
        <code>{calcul.droitVersion.slice(0, 12)}</code>.
      </p>
      {calcul.pointsDegressifs !== null && (
        <p>
          {formaterNombre(calcul.pointsDegressifs)} points par IPT débutée avant le 02/09/2020&nbsp;: valeur
          donnée pour ce calcul. Source&nbsp;: {calcul.source}
        </p>
      )}
      <TableauNational
        legende={
          precedent
            ? `Points publiés, et l’écart avec le calcul ${precedent.rang} du ${formaterInstant(precedent.publieLe)}`
            : 'Points publiés'
        }
        lignes={poles}
        compare={precedent !== null}
        sensori={poles.some(({ sensoriMoteur }) => sensoriMoteur !== null)}
      />
      {annee < '2026-27' && (
        <p>
          La base est portée au budget&nbsp;A. Les IPT le sont par le budget que le pôle valide, et les points
          sensori-moteurs à leur propre date.
        </p>
      )}
      {national && (
        <p>
          <a href={`/calcul-national/${calcul.id}/tableur`}>Télécharger le tableau (Excel)</a>
        </p>
      )}
      {precedent && <Changements lignes={poles} ouvert={!national} />}
      {connait && luLe === null && (
        <Form method="post">
          <input type="hidden" name="cle" value={cle} />
          <Bouton>Noter que ces chiffres sont lus</Bouton>
        </Form>
      )}
      {luLe !== null && (
        <p>
          Lu par la coordination le <Instant le={luLe} />.
        </p>
      )}
    </>
  );
}

function direPartage({
  pointsParIpt,
  depassement,
  ratio,
}: Route.ComponentProps['loaderData']['calcul']): string {
  if (pointsParIpt !== null) {
    const deplus = depassement
      ? `, et l’arrondi distribue ${formaterNombre(depassement)} points de plus (I)`
      : '';
    return `Chaque IPT apporte ${formaterNombre(pointsParIpt)} points${deplus}.`;
  }
  return ratio !== null && ratio < 1 ? `Les échelles sont réduites à ${formaterNombre(ratio)}.` : '';
}
