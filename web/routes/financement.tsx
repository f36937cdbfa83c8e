import { Link } from 'react-router';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande, lireIdentifiant } from '../connexion/demande.ts';
import { ChoixPole } from '../ecoles/ChoixPole.tsx';
import { Enveloppe } from '../financement/Enveloppe.tsx';
import { Integrations } from '../financement/Integrations.tsx';
import { Populations } from '../financement/Populations.tsx';
import { versPoints } from '../financement/points.ts';
import { lirePointsParEleve } from '../financement/points-par-eleve.ts';
import { Soutien } from '../financement/Soutien.tsx';
import type { Route } from './+types/financement.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, session, exiger } = lireDemande(arguments_);
  exiger('financement.lire');
  const choisit = session.active.genrePortee !== 'pole';
  const poleId = choisit ? lireIdentifiant(arguments_.url.searchParams, 'pole') : undefined;
  const { poles } = choisit ? await executer('referentiel.listerPoles', {}) : { poles: [] };
  const commun = { annee, poles, poleId };
  if (choisit && !poleId) return { ...commun, enveloppe: null };
  const enveloppe = await executer('financement.consulterEnveloppe', {
    annee,
    ...(poleId ? { poleId } : {}),
  });
  const { pole, comptageLe, elevesCooperantes, ecolesSansChiffre, ecoles } = enveloppe;
  return {
    ...commun,
    enveloppe: {
      pole,
      comptageLe,
      elevesCooperantes,
      ecolesSansChiffre,
      ecoles,
      points: versPoints(enveloppe),
      integrations: lirePointsParEleve(enveloppe.integrations, enveloppe.ipt.detail),
    },
  };
}

export default function PageFinancement({
  loaderData: { annee, poles, poleId, enveloppe },
}: Route.ComponentProps) {
  return (
    <>
      <TitrePage
        titre={`Enveloppe de points, ${annee}`}
        sousTitre={enveloppe?.pole.nom ?? 'Choisissez un pôle pour voir son enveloppe.'}
      />
      {poles.length > 0 && <ChoixPole poles={poles} annee={annee} poleId={poleId} />}
      {enveloppe && (
        <>
          <Enveloppe {...enveloppe} />
          <p>
            <Link to={`/sensori-moteur/points?annee=${annee}${poleId ? `&pole=${poleId}` : ''}`}>
              Points sensori-moteurs de {annee} et aperçu du ratio
            </Link>
          </p>
          <p>
            <Link to={`/financement/livre?annee=${annee}${poleId ? `&pole=${poleId}` : ''}`}>
              Budgets A, B et C, tels que connus à une date
            </Link>
          </p>
          <Soutien points={enveloppe.points} />
          <Integrations {...enveloppe} annee={annee} />
          <Populations {...enveloppe} annee={annee} />
        </>
      )}
    </>
  );
}
