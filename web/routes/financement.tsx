import { Form, Link, redirect } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { DocumentEmis } from '../composants/DocumentEmis.tsx';
import { lireEchec, lireSaisie, refuserIntention, tenter } from '../composants/erreurs.ts';
import { lireTable } from '../composants/table.ts';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { CadresContreEnveloppe } from '../equipe/CadresContreEnveloppe.tsx';
import { versApercu } from '../financement/apercu-sensori.ts';
import { lireDemandeFinancement } from '../financement/demande.ts';
import { EntetePole } from '../financement/EntetePole.tsx';
import { EnEuros, Enveloppe } from '../financement/Enveloppe.tsx';
import { Integrations } from '../financement/Integrations.tsx';
import { MisesEnDemeure } from '../financement/MisesEnDemeure.tsx';
import { Populations } from '../financement/Populations.tsx';
import { versPoints } from '../financement/points.ts';
import { lirePointsParEleve } from '../financement/points-par-eleve.ts';
import { Soutien } from '../financement/Soutien.tsx';
import { TailleMinimale } from '../financement/TailleMinimale.tsx';
import type { Route } from './+types/financement.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, peut, commun, choisi, quoi, aujourdhui } = await lireDemandeFinancement(
    arguments_,
    'enveloppe.lire',
  );
  const { searchParams } = arguments_.url;
  const page = {
    commun,
    aujourdhui,
    fait: searchParams.get('fait'),
    documentId: lireIdentifiant(searchParams, 'document'),
    peutEmettre: peut('partage.emettre'),
    peutGerer: peut('retraits.gerer'),
    voitEleves: peut('financement.lire'),
    cles: { fiche: crypto.randomUUID(), demeure: crypto.randomUUID() },
  };
  if (!choisi) return { ...page, enveloppe: null, retraits: null, cadres: null };
  const enveloppe = await executer('financement.consulterEnveloppe', quoi);
  const { pole, comptageLe, rentree, elevesCooperantes, ecolesSansChiffre, ecoles } = enveloppe;
  const aPorter = enveloppe.sensori.etat === 'a-porter' && peut('financement.lire');
  const ratio = aPorter ? await executer('sensoriMoteur.consulterRatio', quoi) : null;
  const retraits = peut('retraits.lire') ? await executer('retraits.consulter', quoi) : null;
  const cadres = peut('equipe.lire') ? await executer('equipe.resumer', quoi) : null;
  return {
    ...page,
    cadres,
    retraits: retraits?.misesEnDemeure.map(({ jugement: _, ...mise }) => mise) ?? null,
    enveloppe: {
      pole,
      comptageLe,
      rentree,
      elevesCooperantes,
      ecolesSansChiffre,
      ecoles,
      points: versPoints(enveloppe),
      apercu: ratio && versApercu(ratio, aujourdhui),
      integrations: lirePointsParEleve(enveloppe.integrations, enveloppe.ipt.detail),
    },
  };
}

export async function action(arguments_: Route.ActionArgs) {
  const { executer, annee } = lireDemande(arguments_);
  const formulaire = await arguments_.request.formData();
  const { intention, cle, poleId = '', ...saisie } = lireSaisie(formulaire);
  const options = cle ? { cle } : {};
  const retour = `/financement?annee=${annee}${poleId ? `&pole=${poleId}` : ''}`;
  return tenter(formulaire, async () => {
    if (intention === 'fiche') {
      const { documentId } = await executer('partage.emettreFiche', { annee }, options);
      return redirect(`${retour}&document=${documentId}`);
    }
    if (intention === 'demeure') {
      const { le = '', manquement = '' } = saisie;
      await executer('retraits.mettreEnDemeure', { poleId, le, manquement }, options);
      return redirect(`${retour}&fait=demeure`);
    }
    if (intention !== 'levee' && intention !== 'appliquee') refuserIntention();
    const { miseEnDemeureId = '' } = saisie;
    await executer('retraits.clore', { miseEnDemeureId, issue: intention }, options);
    return redirect(`${retour}&fait=${intention}`);
  });
}

const FAITS: Readonly<Record<string, string>> = {
  demeure: 'La mise en demeure est consignée.',
  levee: 'La mise en demeure est levée.',
  appliquee: 'Le retrait est porté au grand livre du pôle.',
};

export default function PageFinancement({ loaderData, actionData }: Route.ComponentProps) {
  const { commun, enveloppe, retraits, cles, documentId, voitEleves } = loaderData;
  const { annee, poleId } = commun;
  const echec = lireEchec(actionData);
  const fait = echec ? undefined : lireTable(FAITS, loaderData.fait);
  return (
    <>
      <EntetePole titre="Enveloppe de points" pole={enveloppe?.pole.nom ?? null} commun={commun} />
      {fait && <Avis genre="succes">{fait}</Avis>}
      {documentId && !echec && <DocumentEmis documentId={documentId} />}
      {enveloppe && (
        <>
          <Enveloppe {...enveloppe} />
          <EnEuros points={enveloppe.points} />
          <Form method="post" className="actions">
            {loaderData.peutEmettre && (
              <>
                <input type="hidden" name="cle" value={cles.fiche} />
                <Bouton variante="secondaire" name="intention" value="fiche">
                  Émettre la fiche de l’enveloppe (PDF)
                </Bouton>
              </>
            )}
            <a href={`/financement/classeur?annee=${annee}${poleId ? `&pole=${poleId}` : ''}`}>
              Enveloppe, clé et avenants (Excel)
            </a>
          </Form>
          {voitEleves && (
            <p>
              <Link to={`/sensori-moteur/points?annee=${annee}${poleId ? `&pole=${poleId}` : ''}`}>
                Points sensori-moteurs de {annee} et aperçu du ratio
              </Link>
            </p>
          )}
          <p>
            <Link to={`/financement/livre?annee=${annee}${poleId ? `&pole=${poleId}` : ''}`}>
              Budgets A, B et C, tels que connus à une date
            </Link>
          </p>
          <Soutien points={enveloppe.points} jours={enveloppe} />
          {enveloppe.points.taille && <TailleMinimale {...enveloppe.points.taille} />}
          {loaderData.cadres && (
            <CadresContreEnveloppe {...loaderData.cadres} annee={annee} poleId={poleId} />
          )}
          {retraits && (
            <MisesEnDemeure
              mises={retraits}
              poleId={poleId}
              peutGerer={loaderData.peutGerer}
              aujourdhui={loaderData.aujourdhui}
              cle={cles.demeure}
              echec={echec}
            />
          )}
          {voitEleves && <Integrations {...enveloppe} annee={annee} />}
          <Populations {...enveloppe} annee={annee} />
        </>
      )}
    </>
  );
}
