import { Link } from 'react-router';
import { ChiffreRegle } from '../financement/ChiffreRegle.tsx';
import { Connu } from '../financement/Connu.tsx';
import type { PointsVue } from '../financement/points.ts';
import { Soutien } from '../financement/Soutien.tsx';

type PropsPointsPole = { points: PointsVue; annee: string };

/** The envelope in three figures, each able to say why, and the distance to the next support half-time. */
export function PointsPole({ points, annee }: PropsPointsPole) {
  return (
    <section aria-labelledby="points">
      <h2 id="points">Les points du pôle en {annee}</h2>
      <div className="colonnes colonnes-trois">
        <ChiffreRegle libelle="Enveloppe du pôle" chiffre={points.total} bref />
        <ChiffreRegle libelle="Financement de base" chiffre={points.base} bref />
        <ChiffreRegle libelle="Intégrations permanentes totales" chiffre={points.ipt} bref />
      </div>
      {points.connu && <Connu {...points.connu} />}
      <p>
        <Link to={`/financement?annee=${annee}`}>Voir l’enveloppe ligne par ligne</Link>
      </p>
      <Soutien points={points} />
    </section>
  );
}
