import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Avis } from '../composants/Avis.tsx';
import { formaterNombre } from '../composants/formats.ts';
import { versChiffre } from '../composants/resultat.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { ChiffreRegle } from '../financement/ChiffreRegle.tsx';

type ComparaisonLue = Sortie<'equipe.comparer'>;
type Volumes = ComparaisonLue['lignes'][number];

const nommer = ({ nom, annee }: ComparaisonLue['cadre']) => `${nom} (${annee})`;
const signer = (ecart: number) => (ecart > 0 ? `+${formaterNombre(ecart)}` : formaterNombre(ecart));

/** Two cadres side by side, function by function; against last year's, whether the choice is admitted. */
export function Comparaison({ comparaison }: { comparaison: ComparaisonLue }) {
  const { cadre, avec, lignes, totaux, choix } = comparaison;
  // The year is enough to tell them apart, and shorter, when they are of two years.
  const court = ({ nom, annee }: ComparaisonLue['cadre']) => (cadre.annee === avec.annee ? nom : annee);
  const colonne = (id: 'cadre' | 'avec', titre: string) => [
    { id, titre: `${titre}, 36es`, nombre: true, cellule: (l: Volumes) => formaterNombre(l[id]) },
    {
      id: `points-${id}`,
      titre: `${titre}, points`,
      nombre: true,
      cellule: (l: Volumes) => {
        const points = id === 'cadre' ? l.pointsCadre : l.pointsAvec;
        return points === null ? '–' : formaterNombre(points);
      },
    },
  ];
  return (
    <>
      {choix && <Choix choix={choix} lignes={lignes} />}
      <h2>Côte à côte</h2>
      <TableauDonnees
        legende={`${nommer(cadre)} et ${nommer(avec)}, fonction par fonction`}
        lignes={lignes}
        cle={({ fonction }) => fonction}
        vide={<p>Aucun poste dans ces deux cadres.</p>}
        colonnes={[
          { id: 'fonction', titre: 'Fonction', entete: true, cellule: ({ fonction }) => fonction },
          ...colonne('avec', court(avec)),
          ...colonne('cadre', court(cadre)),
          { id: 'ecart', titre: 'Écart, 36es', nombre: true, cellule: ({ ecart }) => signer(ecart) },
        ]}
        sommes={{ 'points-avec': formaterNombre(totaux.avec), 'points-cadre': formaterNombre(totaux.cadre) }}
      />
    </>
  );
}

function Choix({
  choix: { resultat, manque, definitifs },
  lignes,
}: {
  choix: NonNullable<ComparaisonLue['choix']>;
  lignes: readonly Volumes[];
}) {
  const perdues = lignes.filter(({ ecart }) => ecart < 0);
  return (
    <section aria-labelledby="titre-choix">
      <h2 id="titre-choix">D’une année à l’autre</h2>
      <p>
        {perdues.length === 0
          ? 'Aucune fonction ne perd de volume.'
          : `Perdent du volume : ${perdues.map((l) => `${l.fonction}, ${signer(l.ecart)}/36`).join(' ; ')}.`}
      </p>
      {manque && <Avis genre="attention">{manque}</Avis>}
      {resultat && (
        <ChiffreRegle libelle="Choix annuel admis" chiffre={versChiffre(resultat, 'Choix annuel admis')} />
      )}
      {definitifs && (
        <TableauDonnees
          legende="Membres définitifs du pôle à la fin de l’année précédente"
          lignes={definitifs.map((definitif, rang) => ({ ...definitif, rang }))}
          cle={({ rang }) => String(rang)}
          vide={<p>Aucun membre définitif dans un emploi de cette part.</p>}
          colonnes={[
            { id: 'nom', titre: 'Membre', entete: true, cellule: ({ nom, prenom }) => `${nom} ${prenom}` },
            { id: 'fonction', titre: 'Fonction', cellule: ({ fonction }) => fonction },
            {
              id: 'periodes',
              titre: '36es',
              nombre: true,
              cellule: ({ periodes }) => formaterNombre(periodes),
            },
          ]}
        />
      )}
    </section>
  );
}
