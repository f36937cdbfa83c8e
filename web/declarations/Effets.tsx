import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { type ChiffreVue, versChiffre } from '../composants/resultat.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { ChiffreRegle } from '../financement/ChiffreRegle.tsx';
import { direEffet } from './libelles.ts';

type Effets = NonNullable<Sortie<'declarations.verifier'>['effets']>;
type EffetVu = { phrase: string; chiffre: ChiffreVue | null };
export type EffetsVus = {
  ancienPole: EffetVu | null;
  nouveauPole: EffetVu | null;
  comptage: { jour: string; pour: string } | null;
};

/** The effects as plain values that travel to the browser. */
export function versEffets({ ancienPole, nouveauPole, comptage }: Effets): EffetsVus {
  const voir = (effet: Effets['ancienPole'], libelle: string) =>
    effet && {
      phrase: direEffet(effet.effet),
      chiffre: effet.points && versChiffre(effet.points, libelle),
    };
  return {
    ancienPole: voir(ancienPole, 'Points gardés par l’ancien pôle'),
    nouveauPole: voir(nouveauPole, 'Points au budget C'),
    comptage,
  };
}

/** What happens to the points of both pôles, said before anything is sent. */
export function Effets({ effets, annee }: { effets: EffetsVus; annee: string }) {
  const { ancienPole, nouveauPole, comptage } = effets;
  return (
    <section className="effets-points">
      <h2>Effet sur les points, {annee}</h2>
      {ancienPole && (
        <Effet titre="L’ancien pôle" effet={ancienPole} libelle="Points gardés par l’ancien pôle" />
      )}
      {nouveauPole && (
        <Effet titre="Le pôle qui accompagne l’élève" effet={nouveauPole} libelle="Points au budget C" />
      )}
      {comptage && (
        <p>
          L’intégration comptera le <Jour le={comptage.jour} longue />, pour l’année {comptage.pour}.
        </p>
      )}
    </section>
  );
}

function Effet({ titre, effet, libelle }: { titre: string; effet: EffetVu; libelle: string }) {
  return (
    <>
      <p>
        {titre} {effet.phrase}.
      </p>
      {effet.chiffre && <ChiffreRegle libelle={libelle} chiffre={effet.chiffre} />}
    </>
  );
}
