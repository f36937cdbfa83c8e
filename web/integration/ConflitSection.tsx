import { Avis } from '../composants/Avis.tsx';

export type Conflit = { contenu?: string; version?: number; auteur?: string | null };

type PropsConflitSection = {
  conflit: Conflit;
  /** The text of whoever is asking. */
  ici: string;
  /** The two put together, when they changed different paragraphs. */
  fusion: string | null;
};

/** Two texts of the same section, side by side, and what stands in the field below. */
export function ConflitSection({ conflit, ici, fusion }: PropsConflitSection) {
  return (
    <>
      <Avis
        genre="attention"
        titre={
          fusion === null
            ? 'Vos deux textes changent le même passage.'
            : 'Vos deux textes changent des passages différents : ils sont réunis ci-dessous.'
        }
      >
        <p>
          {fusion === null
            ? 'Votre texte est resté dans le champ. Reprenez-y ce qu’il faut de l’autre, puis enregistrez.'
            : 'Rien n’est encore enregistré. Relisez le texte réuni, puis enregistrez.'}
        </p>
      </Avis>
      <div className="comparaison">
        <Texte titre="Votre texte" texte={ici} />
        <Texte
          titre={`Enregistré par ${conflit.auteur ?? 'une autre personne'}`}
          texte={conflit.contenu ?? ''}
        />
      </div>
    </>
  );
}

function Texte({ titre, texte }: { titre: string; texte: string }) {
  return (
    <section>
      <h2>{titre}</h2>
      <blockquote>{texte || <em>vide</em>}</blockquote>
    </section>
  );
}
