import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { Jauge } from '../composants/Jauge.tsx';
import { ReponseCourte } from './ReponseCourte.tsx';
import type { Reponses } from './simulation.ts';

/** The posts against the points they may use: total, and what remains or goes beyond. */
export function Cadre({ reponses: { cadre, disponibles } }: { reponses: Reponses }) {
  const utilises = cadre?.chiffre.valeur;
  const connus = typeof utilises === 'number' && disponibles !== null;
  return (
    <section aria-label="Cadre">
      <h2>Cadre de l’équipe</h2>
      {!cadre && <p>Choisissez au moins une fonction, et calculez.</p>}
      {cadre && <ReponseCourte libelle="Points du cadre" reponse={cadre} />}
      {connus && (
        <>
          <p className="simulateur-solde">{direSolde(disponibles - utilises)}</p>
          <Jauge
            libelle="Points utilisés par le cadre"
            valeur={utilises}
            maximum={Math.max(disponibles, utilises)}
            unite="points"
          />
        </>
      )}
      {disponibles !== null && (
        <p>Points disponibles pour les traitements&nbsp;: {formaterNombre(disponibles)}.</p>
      )}
    </section>
  );
}

function direSolde(solde: number): string {
  const arrondi = Math.round(solde * 100) / 100;
  const points = formaterQuantite(Math.abs(arrondi), 'point');
  return arrondi < 0 ? `Le cadre dépasse les points disponibles de ${points}.` : `Il reste ${points}.`;
}
