import { Link } from 'react-router';
import { formaterNombre } from '../composants/formats.ts';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import type { AnneeEchelle } from './Echelles.tsx';

type Evenement = AnneeEchelle['evenements'][number];

const GENRES = {
  passation: 'Passation',
  correction: 'Correction',
  confirmation: 'Confirmation',
  reprise: 'À repasser',
  fin: 'Fin',
} as const satisfies Record<Evenement['genre'], string>;

type PropsEvenement = {
  evenement: Evenement;
  /** Where this passation is corrected; absent when it is not the last, or cannot be. */
  correction: string | undefined;
};

/** One thing that happened to the scale, with its whole content when it is a passation. */
export function EvenementEchelle({ evenement, correction }: PropsEvenement) {
  const { genre, points, motif, enregistreeLe, auteur, passation } = evenement;
  return (
    <li>
      <p>
        <strong>{GENRES[genre]}</strong>
        {points > 0 && `, ${formaterNombre(points)} points`} · encodée par {auteur}, le{' '}
        <Instant le={enregistreeLe} />
      </p>
      {motif && <p>Motif&nbsp;: {motif}</p>}
      {passation && <Passation passation={passation} />}
      {correction && <Link to={correction}>Corriger cette passation</Link>}
    </li>
  );
}

function Passation({ passation }: { passation: NonNullable<Evenement['passation']> }) {
  const { passeeLe, bilanLe, bilanAuteur, domaines, duree, equipe, total, grille, reponses } = passation;
  return (
    <details>
      <summary>
        Passée le <Jour le={passeeLe} />, total {formaterNombre(total)}
      </summary>
      <dl className="fiche">
        <div>
          <dt>Bilan médical</dt>
          <dd>
            <Jour le={bilanLe} />, établi par {minuscule(bilanAuteur)}
          </dd>
        </div>
        <div>
          <dt>Besoins</dt>
          <dd>
            {duree}&nbsp;: {domaines.map(minuscule).join(', ')}
          </dd>
        </div>
        <div>
          <dt>Équipe présente</dt>
          <dd>{equipe}</dd>
        </div>
        <div>
          <dt>Grille</dt>
          <dd>{grille}</dd>
        </div>
        {reponses.map(({ cle, libelle, reponse, score }) => (
          <div key={cle}>
            <dt>{libelle}</dt>
            <dd>
              {reponse} ({formaterNombre(score)})
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const minuscule = (texte: string) => texte.charAt(0).toLowerCase() + texte.slice(1);
