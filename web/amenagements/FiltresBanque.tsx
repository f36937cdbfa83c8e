import { BESOINS, CATEGORIES } from '@polaris/regles/amenagements/vocabulaire.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { NIVEAUX } from '../eleves/libelles.ts';
import { optionsDe } from './etats.ts';

type PropsFiltres = {
  filtres: Readonly<Record<'recherche' | 'besoin' | 'niveau' | 'categorie', string | undefined>>;
  annee: string;
  /** The PAR one picks for, kept in the address. */
  parId: string | undefined;
};

/** Search of the bank: words, need, level, category. */
export function FiltresBanque({ filtres, annee, parId }: PropsFiltres) {
  const liste = (nom: 'besoin' | 'niveau' | 'categorie', libelle: string) => ({
    genre: 'liste' as const,
    nom,
    libelle,
    invite: 'Peu importe',
    valeur: filtres[nom],
    facultatif: true,
  });
  return (
    <search>
      <Form method="get" className="filtres" key={Object.values(filtres).join()}>
        <input type="hidden" name="annee" value={annee} />
        {parId && <input type="hidden" name="par" value={parId} />}
        <Champ
          genre="recherche"
          nom="recherche"
          libelle="Mots"
          valeur={filtres.recherche}
          longueurMaximale={80}
          facultatif
        />
        <Champ {...liste('besoin', 'Besoin')} options={optionsDe(BESOINS)} />
        <Champ {...liste('niveau', 'Niveau')} options={NIVEAUX} />
        <Champ {...liste('categorie', 'Genre')} options={optionsDe(CATEGORIES)} />
        <div className="filtres-actions">
          <Bouton>Chercher</Bouton>
        </div>
      </Form>
    </search>
  );
}
