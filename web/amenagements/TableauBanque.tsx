import { BESOINS, CATEGORIES } from '@polaris/regles/amenagements/vocabulaire.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import type { EntreeBanqueVue } from './ChoixBanque.tsx';

type PropsTableau = { entrees: readonly EntreeBanqueVue[]; peutRetirer: boolean };

/** The bank, those of the pôle first. */
export function TableauBanque({ entrees, peutRetirer }: PropsTableau) {
  return (
    <TableauDonnees
      legende="Aménagements proposés"
      lignes={entrees}
      cle={({ cle }) => cle}
      vide={<p>Aucun aménagement ne correspond. Élargissez la recherche, ou ajoutez le vôtre.</p>}
      colonnes={[
        { id: 'libelle', titre: 'Aménagement', entete: true, cellule: ({ libelle }) => libelle },
        { id: 'besoin', titre: 'Besoin', cellule: ({ besoin }) => BESOINS[besoin] },
        { id: 'genre', titre: 'Genre', cellule: ({ categorie }) => CATEGORIES[categorie], court: true },
        { id: 'niveaux', titre: 'Niveaux', cellule: ({ niveaux }) => niveaux.join(', ') },
        {
          id: 'source',
          titre: 'Source',
          court: true,
          cellule: ({ propre, cle, libelle }) =>
            propre && peutRetirer ? (
              <Form method="post">
                <input type="hidden" name="intention" value="retirer" />
                <input type="hidden" name="entree" value={cle} />
                <Bouton variante="discret">
                  Retirer<span className="invisible"> « {libelle} » de la banque du pôle</span>
                </Bouton>
              </Form>
            ) : propre ? (
              'du pôle'
            ) : (
              'commune'
            ),
        },
      ]}
    />
  );
}
