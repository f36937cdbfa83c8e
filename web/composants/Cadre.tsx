import type { ReactNode } from 'react';
import { ChampRecherche } from './ChampRecherche.tsx';
import { ChoixAnnee } from './ChoixAnnee.tsx';
import { formaterDate } from './formats.ts';
import { LienEvitement } from './LienEvitement.tsx';
import { Marque } from './Marque.tsx';
import { type CompteAffiche, MenuCompte } from './MenuCompte.tsx';
import { type EntreeNavigation, Navigation } from './Navigation.tsx';
import { PiedPage } from './PiedPage.tsx';

export type PropsCadre = {
  /** Name of the pôle, the school, or whatever the account acts for. */
  portee: string;
  /** School years that can be shown, newest first, as `2026-27`. */
  annees: readonly string[];
  annee: string;
  /** Civil day at which the data is seen; absent, today. */
  connuLe?: string;
  /** At most nine. */
  navigation: { travail: readonly EntreeNavigation[]; outils: readonly EntreeNavigation[] };
  compte: CompteAffiche;
  /** Address that answers a search of pupils (`?recherche=`); null for whoever reads none. */
  recherche?: string | null;
  /** Whether `/` focuses the search field. */
  raccourcis?: boolean;
  children: ReactNode;
};

/** The frame of the application: who, which year, where to, then the page. */
export function Cadre({ recherche = '/eleves', raccourcis = true, connuLe, ...props }: PropsCadre) {
  const { portee, annee, annees, navigation, compte, children } = props;
  return (
    <>
      <LienEvitement />
      <header className="bandeau">
        <Marque vers="/tableau-de-bord" />
        <p className="bandeau-portee">{portee}</p>
        <ChoixAnnee annees={annees} annee={annee} />
        {recherche && <ChampRecherche vers={recherche} annee={annee} raccourci={raccourcis} />}
        <MenuCompte compte={compte} />
      </header>
      <div className="cadre">
        <Navigation {...navigation} annee={annee} />
        <main id="contenu" tabIndex={-1}>
          <p className="connaissance">
            Année scolaire {annee}
            {connuLe ? `, telle que connue le ${formaterDate(connuLe)}` : ', telle que connue aujourd’hui'}
          </p>
          {children}
        </main>
      </div>
      <PiedPage />
    </>
  );
}
