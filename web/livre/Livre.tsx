import { Avis } from '../composants/Avis.tsx';
import { Budgets } from './Budgets.tsx';
import { BudgetValide } from './BudgetValide.tsx';
import { ChoixDates } from './ChoixDates.tsx';
import { Courbe } from './Courbe.tsx';
import { Curseur } from './Curseur.tsx';
import type { Dessin, Livre as LivreVue } from './courbe.ts';
import { type Comparaison, Differences } from './Differences.tsx';
import { HorsLivre } from './HorsLivre.tsx';
import { Mouvements } from './Mouvements.tsx';

type PropsLivre = {
  livre: LivreVue;
  jours: readonly string[];
  rang: number;
  du: string | undefined;
  comparaison: Comparaison | null;
  dessin: Dessin | null;
  fait: string | null;
  documentId: string | undefined;
  peut: { valider: boolean; imprimer: boolean; corriger: boolean; nommer: boolean };
  gardes: Readonly<Record<string, string>>;
  aujourdhui: string;
};

const FAITS: Readonly<Record<string, string>> = {
  valide: 'Le budget au 30 septembre est validé.',
  corrige: 'Le mouvement est corrigé : l’ancien reste lisible, un autre le remplace.',
  releve: 'Le relevé est émis.',
};

/** The ledger of a pôle on the day chosen. */
export function Livre(props: PropsLivre) {
  const { livre, jours, rang, du, comparaison, dessin, peut, gardes, aujourdhui } = props;
  const dejaFait = FAITS[props.fait ?? ''];
  const adresse = new URLSearchParams({ ...gardes, connuLe: livre.connuLe });
  return (
    <>
      {dejaFait && (
        <Avis genre="succes" titre={dejaFait}>
          {props.documentId && (
            <p>
              <a href={`/documents/${props.documentId}`}>Télécharger le relevé (PDF)</a>
            </p>
          )}
        </Avis>
      )}
      <Curseur jours={jours} rang={rang} gardes={gardes} key={livre.connuLe} />
      <ChoixDates connuLe={livre.connuLe} du={du} aujourdhui={aujourdhui} gardes={gardes} />
      <Budgets livre={livre} />
      {comparaison && <Differences comparaison={comparaison} />}
      {dessin && <Courbe dessin={dessin} points={livre.courbe} connuLe={livre.connuLe} />}
      <BudgetValide instantane={livre.instantane} annee={livre.annee} peutValider={peut.valider} />
      <HorsLivre horsLivre={livre.horsLivre} />
      <Mouvements lignes={livre.lignes} corrigeable={peut.corriger} />
      <p>
        <a href={`/financement/livre/classeur?${adresse}`}>
          Exporter ces budgets (classeur Excel{peut.nommer ? ', avec la liste validée' : ''})
        </a>
      </p>
    </>
  );
}
