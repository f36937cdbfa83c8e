import { Avis } from '../composants/Avis.tsx';

/** Whether the chain of the journal is whole: each entry seals the one before. */
export function EtatChaine({ rupture }: { rupture: number | null }) {
  return rupture === null ? (
    <Avis genre="information" titre="La chaîne du journal est intacte.">
      <p>Chaque entrée scelle la précédente&nbsp;: aucune n’a été modifiée ni retirée du milieu.</p>
    </Avis>
  ) : (
    <Avis genre="erreur" titre={`La chaîne du journal est rompue à l’entrée ${rupture}.`}>
      <p>Une entrée a été modifiée ou retirée hors de la plateforme. Prévenez la personne qui l’exploite.</p>
    </Avis>
  );
}
