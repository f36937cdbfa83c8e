import { PALIERS } from '@polaris/regles/recrutement/vocabulaire.ts';
import { Candidature } from './Candidature.tsx';
import { EmettrePapier } from './EmettrePapier.tsx';
import type { PalierVu } from './Paliers.tsx';
import type { AppelVu, CandidatureVue } from './vue.ts';

type PropsCandidatures = {
  appel: AppelVu;
  paliers: readonly PalierVu[];
  vers: (suite: string) => string;
  cles: Readonly<Record<string, string>>;
};

const NIVEAUX = [1, 2, 3] as const;

/** The candidates, tier by tier; each tier has its minutes. */
export function Candidatures({ appel, paliers, vers, cles }: PropsCandidatures) {
  return NIVEAUX.map((niveau) => {
    const siennes = appel.candidatures.filter(({ palier }) => palier === niveau);
    return (
      <section key={niveau} aria-labelledby={`titre-palier-${niveau}`}>
        <h2 id={`titre-palier-${niveau}`}>{PALIERS[niveau]}</h2>
        {siennes.length === 0 ? (
          <p>Aucune candidature.</p>
        ) : (
          <ul className="candidatures">
            {siennes.map((candidature) => (
              <li key={candidature.id}>
                <Candidature
                  candidature={candidature}
                  ouverts={ouvertsPour(candidature, paliers)}
                  decidable={appel.etat === 'selection' || appel.etat === 'clos'}
                  vers={vers}
                  cles={cles}
                />
              </li>
            ))}
          </ul>
        )}
        {appel.etat !== 'brouillon' && (
          <EmettrePapier
            intention="emettre-pv"
            champs={{ palier: String(niveau) }}
            cle={cles[`pv-${niveau}`]}
            libelle={`Procès-verbal du palier ${niveau} (PDF)`}
          />
        )}
      </section>
    );
  });
}

/** For which of its functions the tier of this candidate is open. */
function ouvertsPour({ palier }: CandidatureVue, paliers: readonly PalierVu[]): ReadonlySet<string> {
  const ouvertes = paliers.filter(({ ouvert }) => ouvert === 'tous' || (ouvert !== null && palier <= ouvert));
  return new Set(ouvertes.map(({ fonction }) => fonction));
}
