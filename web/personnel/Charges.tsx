import { Link } from 'react-router';
import { LienBouton } from '../composants/Bouton.tsx';
import { ChiffreExplique } from '../composants/ChiffreExplique.tsx';
import { versChiffre } from '../composants/resultat.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { Raisons } from '../regles/Raisons.tsx';
import { type Charge, direCharge, type Fiche, SITUATIONS } from './libelles.ts';

type PropsCharges = { fiche: Fiche; adresse: string; peutTenir: boolean };

/** What the member works, in the pôle and elsewhere, and the total of a day with its reasoning. */
export function Charges({ fiche, adresse, peutTenir }: PropsCharges) {
  return (
    <section aria-labelledby="titre-charges">
      <h2 id="titre-charges">Charges</h2>
      {fiche.total && <Total fiche={fiche} total={fiche.total} />}
      <TableauDonnees
        legende="Charges au pôle et ailleurs"
        lignes={fiche.charges}
        cle={({ id }) => id}
        vide={<p>Aucune charge n’est notée.</p>}
        colonnes={[
          { id: 'fonction', titre: 'Fonction', entete: true, cellule: ({ fonction }) => fonction },
          { id: 'ou', titre: 'Où', cellule: direLieu },
          {
            id: 'volume',
            titre: 'Charge',
            cellule: ({ prestees, sur }) => direCharge(prestees, sur),
            court: true,
          },
          {
            id: 'situation',
            titre: 'Situation',
            cellule: ({ situation, titre }) => [SITUATIONS[situation], titre].filter(Boolean).join(', '),
          },
          { id: 'dates', titre: 'Dates', cellule: direDates },
          ...(peutTenir
            ? [
                {
                  id: 'geste',
                  titre: 'Suite',
                  cellule: ({ id }: Charge) => (
                    <Link to={`${adresse}&faire=corriger-charge&charge=${id}`}>Corriger ou finir</Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      {peutTenir && (
        <p className="actions">
          <LienBouton variante="secondaire" vers={`${adresse}&faire=charge`}>
            Ajouter une charge au pôle
          </LienBouton>
          <LienBouton variante="secondaire" vers={`${adresse}&faire=charge-ailleurs`}>
            Ajouter une charge ailleurs
          </LienBouton>
        </p>
      )}
    </section>
  );
}

function Total({ fiche, total }: { fiche: Fiche; total: NonNullable<Fiche['total']> }) {
  const { valeur, unite, trace, raisons } = versChiffre(total, 'Charge totale');
  return (
    <>
      <p>
        Au <Jour le={fiche.jour} />, un congé ne compte pas.
      </p>
      <ChiffreExplique libelle="Charge totale" valeur={valeur} unite={unite} trace={trace} />
      {raisons.length > 0 && <Raisons raisons={raisons} />}
    </>
  );
}

function direLieu({ lieu, etablissement, conge, remplace, posteId }: Charge): string {
  if (lieu === 'hors-pole')
    return [etablissement, conge && 'en congé pour le pôle'].filter(Boolean).join(', ');
  if (remplace) return `Au pôle, remplace ${remplace}`;
  return posteId ? 'Au pôle, poste du cadre' : 'Au pôle, hors cadre';
}

function direDates({ du, au }: Charge) {
  return (
    <>
      du <Jour le={du} />
      {au && (
        <>
          {' '}
          jusqu’au <Jour le={au} /> exclu
        </>
      )}
    </>
  );
}
