import { formaterDate } from '../composants/formats.ts';
import { versCsv } from '../prolongations/csv.ts';
import type { FonctionnementVu } from './Registre.tsx';

const ENTETES = ['Date', 'Objet', 'Pièce', 'Recette (€)', 'Dépense (€)', 'Solde (€)', 'Notée par'] as const;

/** A register as a spreadsheet reads it: the carry-over first, then each line and the balance after it. */
export function ecrireRegistre({ annee, comptes, ecritures }: FonctionnementVu): string {
  let solde = comptes.report;
  const lignes = ecritures.map(({ sens, le, objet, reference, montant, contreId, auteur }) => {
    const signe = contreId === null ? montant : -montant;
    solde += sens === 'recette' ? signe : -signe;
    const colonne = (quel: typeof sens) => (sens === quel ? euros(signe) : '');
    return [formaterDate(le), objet, reference, colonne('recette'), colonne('depense'), euros(solde), auteur];
  });
  const report = ['', `Report de l’exercice précédent (${annee})`, '', '', '', euros(comptes.report), ''];
  return versCsv(ENTETES, [report, ...lignes]);
}

/** With a comma and no space: a number for a Belgian spreadsheet. */
function euros(montant: number): string {
  return montant
    .toFixed(2)
    .replace('.', ',')
    .replace(/^-(?=0,00$)/, '');
}
