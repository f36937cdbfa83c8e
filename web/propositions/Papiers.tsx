import type { Sortie } from '@polaris/server/kernel/registre.ts';

type Vue = Sortie<'propositions.consulter'>;

/** The papers of a proposition, filled in with what is recorded, for those who lead it or join it. */
export function Papiers({ vue }: { vue: Vue }) {
  if (vue.papiers.length === 0) return null;
  return (
    <section>
      <h2>Documents à imprimer</h2>
      <ul>
        {vue.papiers.map(({ papier, libelle }) => (
          <li key={papier}>
            <a href={`/propositions/${vue.propositionId}/papiers/${papier}`}>{libelle} (PDF)</a>
          </li>
        ))}
      </ul>
      <p className="aide">
        Ils portent ce qui est consigné ici. Une fois signés, ils restent à l’école spécialisée.
      </p>
    </section>
  );
}
