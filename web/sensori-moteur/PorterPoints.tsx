import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsPorterPoints = {
  annee: string;
  /** One idempotency key for each kind. */
  cles: { provisoire: string; definitif: string };
  echec: EchecSaisie | undefined;
};

/** Writes the points in the ledger of every pôle; each kind once a year. */
export function PorterPoints({ annee, cles, echec }: PropsPorterPoints) {
  return (
    <section aria-labelledby="porter">
      <h2 id="porter">Porter les points au budget des pôles</h2>
      <RecapitulatifErreurs echec={echec} />
      <p>
        Les points provisoires se portent à la rentrée, ceux de l’an passé. Dès le 1er octobre, l’écart avec
        les points définitifs s’y ajoute, à la hausse ou à la baisse. Un mouvement porté ne s’efface pas.
      </p>
      <div className="actions">
        {GENRES.map(({ genre, libelle }) => (
          <Form key={genre} method="post">
            <input type="hidden" name="annee" value={annee} />
            <input type="hidden" name="genre" value={genre} />
            <input type="hidden" name="cle" value={cles[genre]} />
            <Bouton variante="secondaire">{libelle}</Bouton>
          </Form>
        ))}
      </div>
    </section>
  );
}

const GENRES = [
  { genre: 'provisoire', libelle: 'Porter les points provisoires' },
  { genre: 'definitif', libelle: 'Porter les points définitifs' },
] as const;
