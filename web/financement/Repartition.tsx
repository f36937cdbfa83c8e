import { formaterEcheance, formaterEuros, formaterNombre } from '../composants/formats.ts';
import { Jauge } from '../composants/Jauge.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { ChiffreRegle } from './ChiffreRegle.tsx';
import type { PartageVue } from './partage.ts';

type PropsRepartition = { partage: PartageVue; aujourdhui: string };

/** The split between salaries and running costs: what holds, the 80/20 gauge, and every split before. */
export function Repartition({ partage, aujourdhui }: PropsRepartition) {
  const { recus, affectations, bornes, conforme, euros, echeance } = partage;
  const actuelle = affectations[0];
  return (
    <section aria-labelledby="titre-repartition">
      <h2 id="titre-repartition">Traitements et fonctionnement</h2>
      {recus && (
        <p>
          {formaterNombre(recus.points)} points {recus.partiels ? 'certains à ce jour' : 'reçus'}.{' '}
          {echeance && <Communication echeance={echeance} affectation={actuelle} aujourdhui={aujourdhui} />}
        </p>
      )}
      {actuelle && conforme && (
        <div className="soutien">
          <ChiffreRegle libelle="Répartition conforme" chiffre={conforme} />
          {bornes && recus && (
            <Jauge
              libelle="Points affectés au fonctionnement"
              valeur={actuelle.fonctionnement}
              maximum={recus.points}
              unite="points"
              seuils={
                bornes.reference
                  ? [
                      {
                        valeur: bornes.maximumFonctionnement,
                        libelle: 'Part maximale du fonctionnement',
                        reference: bornes.reference,
                      },
                    ]
                  : []
              }
            />
          )}
        </div>
      )}
      {actuelle && euros !== null && <p>Le fonctionnement représente {formaterEuros(euros)}.</p>}
      <TableauDonnees
        legende="Répartitions enregistrées, la plus récente d’abord"
        lignes={affectations}
        cle={({ id }) => id}
        vide={<p>Aucune répartition n’est encore enregistrée pour cette année scolaire.</p>}
        colonnes={[
          { id: 'numero', titre: 'Version', entete: true, cellule: ({ numero }) => numero },
          {
            id: 'traitements',
            titre: 'Traitements',
            cellule: ({ traitements }) => formaterNombre(traitements),
            nombre: true,
          },
          {
            id: 'fonctionnement',
            titre: 'Fonctionnement',
            cellule: ({ fonctionnement }) => formaterNombre(fonctionnement),
            nombre: true,
          },
          {
            id: 'communiquee',
            titre: 'Communiquée',
            cellule: ({ communiqueeLe }) => (communiqueeLe ? <Jour le={communiqueeLe} /> : 'projet'),
            court: true,
          },
          {
            id: 'auteur',
            titre: 'Enregistrée',
            cellule: ({ enregistreeLe, auteur }) => (
              <>
                <Instant le={enregistreeLe} />, {auteur}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

type PropsCommunication = {
  echeance: string;
  affectation: PartageVue['affectations'][number] | undefined;
  aujourdhui: string;
};

/** The next step and its date: to communicate, then to adjust, then nothing more. */
function Communication({ echeance, affectation, aujourdhui }: PropsCommunication) {
  if (!affectation?.communiqueeLe) {
    return (
      <>
        À communiquer au plus tard le <Jour le={echeance} longue /> ({formaterEcheance(aujourdhui, echeance)}
        ).
      </>
    );
  }
  if (aujourdhui > echeance) return <>La répartition communiquée ne s’ajuste plus.</>;
  return (
    <>
      Communiquée ; elle s’ajuste jusqu’au <Jour le={echeance} longue />.
    </>
  );
}
