import { formaterDate } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import type { Identite } from './identite.ts';
import { SEXES } from './libelles.ts';

type PropsComparaison = { enregistree: Identite; saisie: Record<string, string> };

const CHAMPS = [
  { cle: 'nom', titre: 'Nom' },
  { cle: 'prenom', titre: 'Prénom' },
  { cle: 'naissance', titre: 'Date de naissance' },
  { cle: 'sexe', titre: 'Sexe' },
] as const;

const lire = (valeur: string) =>
  SEXES.find((sexe) => sexe.valeur === valeur)?.libelle ?? formaterDate(valeur);

/** What someone else recorded meanwhile, beside what was typed here. */
export function ComparaisonIdentite({ enregistree, saisie }: PropsComparaison) {
  return (
    <TableauDonnees
      legende="Ce qui est enregistré, et ce que vous avez écrit"
      lignes={CHAMPS}
      cle={({ cle }) => cle}
      vide={null}
      colonnes={[
        { id: 'champ', titre: 'Champ', cellule: ({ titre }) => titre, entete: true },
        { id: 'enregistre', titre: 'Enregistré maintenant', cellule: ({ cle }) => lire(enregistree[cle]) },
        {
          id: 'saisi',
          titre: 'Écrit par vous',
          cellule: ({ cle }) =>
            saisie[cle] === enregistree[cle] ? 'identique' : <ins>{lire(saisie[cle] ?? '')}</ins>,
        },
      ]}
    />
  );
}
