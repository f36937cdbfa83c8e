import { Fragment } from 'react';
import { Link } from 'react-router';
import { LienBouton } from '../composants/Bouton.tsx';
import { formaterNombre } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { type Fiche, GENRES_ANCIENNETE } from './libelles.ts';

type Anciennete = Fiche['anciennetes'][number];
type Props = { fiche: Fiche; adresse: string; peutTenir: boolean };

const GENRES = Object.keys(GENRES_ANCIENNETE) as Anciennete['genre'][];

/** Days by school year as the employer counted them, one row a year, and their totals. */
export function Anciennetes({ fiche: { anciennetes }, adresse, peutTenir }: Props) {
  const annees = [...new Set(anciennetes.map(({ annee }) => annee))];
  return (
    <section aria-labelledby="titre-anciennetes">
      <h2 id="titre-anciennetes">Anciennetés</h2>
      <TableauDonnees
        legende="Jours comptés par l’employeur selon le statut de son réseau"
        lignes={annees}
        cle={(annee) => annee}
        vide={<p>Aucun jour n’est encore noté. L’employeur les compte ; la plateforme ne les calcule pas.</p>}
        colonnes={[
          { id: 'annee', titre: 'Année scolaire', entete: true, cellule: (annee) => annee },
          ...GENRES.map((genre) => ({
            id: genre,
            titre: GENRES_ANCIENNETE[genre],
            nombre: true,
            cellule: (annee: string) => (
              <Jours
                notees={anciennetes.filter((a) => a.annee === annee && a.genre === genre)}
                adresse={peutTenir ? adresse : null}
              />
            ),
          })),
        ]}
        sommes={Object.fromEntries(
          GENRES.map((genre) => [
            genre,
            formaterNombre(totaliser(anciennetes.filter((a) => a.genre === genre))),
          ]),
        )}
      />
      {peutTenir && (
        <p className="actions">
          <LienBouton variante="secondaire" vers={`${adresse}&faire=anciennete`}>
            Noter une ancienneté
          </LienBouton>
        </p>
      )}
    </section>
  );
}

const totaliser = (anciennetes: readonly Anciennete[]) =>
  anciennetes.reduce((somme, { jours }) => somme + jours, 0);

/** Days of one cell; each is the link that corrects it. `adresse`: null for who only reads. */
function Jours({ notees, adresse }: { notees: readonly Anciennete[]; adresse: string | null }) {
  if (notees.length === 0) return '–';
  return notees.map((notee, rang) => (
    <Fragment key={notee.fonction}>
      {rang > 0 && <br />}
      {adresse ? (
        <Link to={versCorrection(adresse, notee)}>
          <span className="invisible">
            Corriger : {GENRES_ANCIENNETE[notee.genre]}, {notee.annee},{' '}
          </span>
          {dire(notee)}
        </Link>
      ) : (
        dire(notee)
      )}
    </Fragment>
  ));
}

function dire({ jours, fonction }: Anciennete): string {
  return (fonction ? `${fonction} : ` : '') + formaterNombre(jours);
}

function versCorrection(adresse: string, { genre, annee, fonction }: Anciennete): string {
  return `${adresse}&${new URLSearchParams({ faire: 'anciennete', genre, de: annee, fonction: fonction ?? '' })}`;
}
