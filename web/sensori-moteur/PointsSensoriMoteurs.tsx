import type { ReactNode } from 'react';
import { Avis } from '../composants/Avis.tsx';
import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { ChiffreRegle } from '../financement/ChiffreRegle.tsx';
import type { PointsVus, SommeVue } from './points.ts';

type PropsPoints = { points: PointsVus; aujourdhui: string };

/** Provisional and final points side by side, each explained; then what the ledger already holds. */
export function PointsSensoriMoteurs({ points, aujourdhui }: PropsPoints) {
  const { provisoires, definitifs, encodageJusquAu, provisoireJusquAu, portes } = points;
  const ajustement = provisoireJusquAu ?? encodageJusquAu;
  // Nothing is final before the adjustment, or before the administration has written it.
  const arretes =
    portes.some(({ genre }) => genre === 'sensori-definitif') ||
    (ajustement !== null && ajustement < aujourdhui);
  return (
    <>
      <section aria-label="Points" className="enveloppe">
        {provisoires && (
          <Somme libelle="Points provisoires, ceux de l’an passé" somme={provisoires} marque="provisoire">
            {provisoireJusquAu && (
              <p>
                Ils valent jusqu’à l’ajustement, au plus tard le <Jour le={provisoireJusquAu} longue />.
              </p>
            )}
          </Somme>
        )}
        <Somme
          libelle="Points définitifs, d’après ce qui est encodé"
          somme={definitifs}
          marque={arretes ? 'definitif' : undefined}
        >
          {encodageJusquAu && !arretes && (
            <p>
              D’après ce qui est encodé jusqu’au <Jour le={encodageJusquAu} longue />. Le ratio change encore
              tant que tous les pôles n’ont pas fini.
            </p>
          )}
        </Somme>
      </section>
      <Avis genre="information" titre="Ce que cet aperçu ne compte pas">
        <p>
          L’enveloppe couvre aussi les intégrations anciennes des types 4, 6 et 7 au 3e degré&nbsp;: leur part
          n’est pas déduite ici. La formule exacte du ratio n’est pas publiée&nbsp;; une réduction
          proportionnelle est supposée (I).
        </p>
      </Avis>
      {portes.length > 0 && (
        <dl className="fiche">
          {portes.map(({ genre, points: portesPoints, le }) => (
            <div key={genre}>
              <dt>{PORTES[genre]}</dt>
              <dd>
                {formaterNombre(portesPoints)} points, le <Instant le={le} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

const PORTES = {
  'sensori-provisoire': 'Porté au budget A, à titre provisoire',
  'sensori-definitif': 'Porté au budget B, écart avec les points définitifs',
} as const;

type PropsSomme = {
  libelle: string;
  somme: SommeVue;
  marque: 'provisoire' | 'definitif' | undefined;
  children: ReactNode;
};

function Somme({ libelle, somme, marque, children }: PropsSomme) {
  return (
    <div>
      <ChiffreRegle libelle={libelle} chiffre={somme.chiffre} marque={marque} />
      <p>{formaterQuantite(somme.nombre, 'échelle comptée', 'échelles comptées')}.</p>
      {somme.sansPlafond > 0 && (
        <p>
          Les points de l’intégration ne sont pas publiés pour {formaterQuantite(somme.sansPlafond, 'élève')}
          &nbsp;: le plafond cumulé n’a pas pu y être vérifié.
        </p>
      )}
      {children}
    </div>
  );
}
