import { Link } from 'react-router';
import { formaterNombre } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Nombre } from '../composants/Valeurs.tsx';
import { type Fiche, GENRES_ANCIENNETE } from './libelles.ts';

type Anciennete = Fiche['anciennetes'][number];

/** Days by school year as the employer counted them, and their totals. */
export function Anciennetes({
  fiche,
  adresse,
  peutTenir,
}: {
  fiche: Fiche;
  adresse: string;
  peutTenir: boolean;
}) {
  const { anciennetes } = fiche;
  const versCorrection = ({ genre, annee, fonction }: Anciennete) =>
    `${adresse}&${new URLSearchParams({ faire: 'anciennete', genre, de: annee, fonction: fonction ?? '' })}`;
  return (
    <section aria-labelledby="titre-anciennetes">
      <h2 id="titre-anciennetes">Anciennetés</h2>
      <p>Jours comptés par l’employeur selon le statut de son réseau. {direTotaux(anciennetes)}</p>
      <TableauDonnees
        legende="Jours par année scolaire"
        lignes={anciennetes}
        cle={({ genre, annee, fonction }) => `${genre} ${annee} ${fonction}`}
        vide={<p>Aucun jour n’est encore noté.</p>}
        colonnes={[
          { id: 'annee', titre: 'Année', cellule: ({ annee }) => annee, court: true },
          {
            id: 'genre',
            titre: 'Ce qui est compté',
            entete: true,
            cellule: ({ genre, fonction }) => GENRES_ANCIENNETE[genre] + (fonction ? ` : ${fonction}` : ''),
          },
          { id: 'jours', titre: 'Jours', nombre: true, cellule: ({ jours }) => <Nombre valeur={jours} /> },
          ...(peutTenir
            ? [
                {
                  id: 'geste',
                  titre: 'Suite',
                  cellule: (notee: Anciennete) => <Link to={versCorrection(notee)}>Corriger</Link>,
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

/** « Service dans le réseau : 600. » for each kind that has days. */
function direTotaux(anciennetes: readonly Anciennete[]): string {
  const genres = Object.keys(GENRES_ANCIENNETE) as Anciennete['genre'][];
  return genres
    .map((genre) => ({
      genre,
      total: anciennetes.reduce((somme, a) => somme + (a.genre === genre ? a.jours : 0), 0),
    }))
    .filter(({ total }) => total > 0)
    .map(({ genre, total }) => `${GENRES_ANCIENNETE[genre]} : ${formaterNombre(total)} jours.`)
    .join(' ');
}
