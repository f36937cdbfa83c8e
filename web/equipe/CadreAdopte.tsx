import { Etat } from '../composants/Etat.tsx';
import { formaterNombre } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { BilanCadre } from './BilanCadre.tsx';
import { lireCadre, pointsContre } from './composition.ts';
import { motsFraction } from './fractions.ts';
import type { CadreLu, EquipeLue } from './lignes.ts';

/** A recorded cadre, read: its posts, what they cost, and the consultation it was adopted after. */
export function CadreAdopte({ equipe, cadre }: { equipe: EquipeLue; cadre: CadreLu }) {
  const composition = lireCadre(equipe, cadre);
  const lignes = cadre.postes.map((poste, rang) => ({ ...poste, rang, lu: composition.postes[rang] }));
  return (
    <div className="cadre-lu">
      <BilanCadre
        composition={composition}
        points={pointsContre(equipe, cadre)}
        hypothese={equipe.part.points === null}
      />
      <TableauDonnees
        legende={`Postes du cadre « ${cadre.nom} »`}
        lignes={lignes}
        cle={({ rang }) => String(rang)}
        vide={<p>Ce cadre n’a aucun poste.</p>}
        colonnes={[
          { id: 'fonction', titre: 'Fonction', entete: true, cellule: nommer },
          { id: 'charge', titre: 'Charge', cellule: ({ fraction }) => motsFraction(fraction) },
          {
            id: 'periodes',
            titre: '36es',
            nombre: true,
            cellule: ({ lu }) => (lu?.periodes == null ? '–' : formaterNombre(lu.periodes)),
          },
          {
            id: 'points',
            titre: 'Points',
            nombre: true,
            cellule: ({ lu, source }) =>
              source === 'fonctionnement' ? 'fonctionnement' : formaterNombre(lu?.points ?? 0),
          },
        ]}
      />
      <Concertation cadre={cadre} />
    </div>
  );
}

function nommer({ fonction, source, intitule, finDeCarriere }: CadreLu['postes'][number]) {
  const precisions = [
    intitule,
    source === 'soutien' ? 'soutien à la coordination' : null,
    finDeCarriere ? 'fin de carrière' : null,
  ].filter((mot) => mot !== null);
  return (
    <>
      {fonction}
      {precisions.length > 0 && <small> ({precisions.join(', ')})</small>}
    </>
  );
}

function Concertation({ cadre: { concertation, adopteLe, etat } }: { cadre: CadreLu }) {
  if (!concertation || !adopteLe) return null;
  return (
    <dl className="fiche">
      <div>
        <dt>État</dt>
        <dd>
          <Etat ton={etat === 'adopte' ? 'fait' : 'neutre'}>
            {etat === 'adopte' ? 'Adopté' : 'Remplacé avant la rentrée'}
          </Etat>{' '}
          le <Jour le={adopteLe} />
        </dd>
      </div>
      <div>
        <dt>Concertation sociale</dt>
        <dd>
          <Jour le={concertation.le} />, {concertation.organe}
        </dd>
      </div>
      {concertation.avis && (
        <div>
          <dt>Avis de l’organe</dt>
          <dd className="texte-libre">{concertation.avis}</dd>
        </div>
      )}
    </dl>
  );
}
