import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterEcheance, formaterNombre } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { NouvelleMiseEnDemeure } from './NouvelleMiseEnDemeure.tsx';

export type MiseEnDemeureVue = {
  id: string;
  le: string;
  manquement: string;
  echeance: string;
  ecoulee: boolean;
  issue: 'levee' | 'appliquee' | null;
  issueLe: string | null;
  points: number | null;
};

type PropsMisesEnDemeure = {
  mises: readonly MiseEnDemeureVue[];
  /** The pôle chosen by the administration; absent for its own. */
  poleId: string | undefined;
  peutGerer: boolean;
  aujourdhui: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** The formal notices to a pôle and what became of them; nothing is shown to a pôle that has none. */
export function MisesEnDemeure({ mises, peutGerer, aujourdhui, echec, ...reste }: PropsMisesEnDemeure) {
  if (mises.length === 0 && !peutGerer) return null;
  // A refusal is said where it was asked: above the list, or in the form of a new one.
  const dUneSuite = echec?.saisie.miseEnDemeureId ? echec : undefined;
  return (
    <section aria-labelledby="titre-demeure">
      <h2 id="titre-demeure">Mises en demeure</h2>
      <RecapitulatifErreurs echec={dUneSuite} />
      <TableauDonnees
        legende="Mises en demeure de l’année scolaire"
        lignes={mises}
        cle={({ id }) => id}
        vide={<p>Aucune mise en demeure n’est consignée pour cette année scolaire.</p>}
        colonnes={[
          { id: 'le', titre: 'Mise en demeure', entete: true, cellule: ({ le }) => <Jour le={le} /> },
          { id: 'manquement', titre: 'Manquement', cellule: ({ manquement }) => manquement },
          {
            id: 'echeance',
            titre: 'Délai jusqu’au',
            cellule: ({ echeance }) => <Jour le={echeance} />,
            court: true,
          },
          { id: 'etat', titre: 'État', cellule: (mise) => <Etat mise={mise} aujourdhui={aujourdhui} /> },
          ...(peutGerer
            ? [
                {
                  id: 'suite',
                  titre: 'Suite',
                  cellule: (mise: MiseEnDemeureVue) => <Suite mise={mise} poleId={reste.poleId} />,
                },
              ]
            : []),
        ]}
      />
      {peutGerer && <NouvelleMiseEnDemeure {...reste} echec={dUneSuite ? undefined : echec} />}
    </section>
  );
}

function Etat({ mise, aujourdhui }: { mise: MiseEnDemeureVue; aujourdhui: string }) {
  const { issue, issueLe, points, echeance } = mise;
  if (issue === 'appliquee' && issueLe) {
    return (
      <>
        {formaterNombre(points ?? 0)} points, retrait appliqué le <Jour le={issueLe} />
      </>
    );
  }
  if (issue === 'levee' && issueLe) {
    return (
      <>
        Levée le <Jour le={issueLe} />
      </>
    );
  }
  return <>Délai {formaterEcheance(aujourdhui, echeance)}</>;
}

/** Lifted at any time; applied once the time limit is over. */
function Suite({ mise, poleId }: { mise: MiseEnDemeureVue; poleId: string | undefined }) {
  if (mise.issue !== null) return null;
  return (
    <Form method="post" className="actions">
      <input type="hidden" name="miseEnDemeureId" value={mise.id} />
      <input type="hidden" name="poleId" value={poleId ?? ''} />
      <Bouton variante="secondaire" name="intention" value="levee">
        Lever
      </Bouton>
      {mise.ecoulee && (
        <Bouton variante="danger" name="intention" value="appliquee">
          Appliquer le retrait
        </Bouton>
      )}
    </Form>
  );
}
