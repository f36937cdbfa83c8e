import { Form } from 'react-router';
import { Bouton, LienBouton } from '../composants/Bouton.tsx';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import type { Profil } from './vue.ts';

type PropsProfils = {
  profils: readonly Profil[];
  versModifier: (id: string) => string /** One idempotency key for each profile. */;
  cles: Readonly<Record<string, string>>;
};

/** The profiles of the part: functions, competence asked for, concertation. */
export function Profils({ profils, versModifier, cles }: PropsProfils) {
  const actions: Colonne<Profil> = {
    id: 'actions',
    titre: 'Actions',
    cellule: ({ id, intitule, fige }) => (
      <>
        {!fige && (
          <LienBouton variante="discret" vers={versModifier(id)}>
            Modifier<span className="invisible"> {intitule}</span>
          </LienBouton>
        )}
        <Form method="post">
          <input type="hidden" name="cle" value={cles[id]} />
          <input type="hidden" name="profilId" value={id} />
          <Bouton variante="discret" name="intention" value="emettre-profil">
            Imprimer<span className="invisible"> {intitule}</span>
          </Bouton>
        </Form>
      </>
    ),
  };
  return (
    <section aria-labelledby="titre-profils">
      <h2 id="titre-profils">Profils de fonction</h2>
      <TableauDonnees
        legende="Profils de cette part, pour l’année scolaire"
        lignes={profils}
        cle={({ id }) => id}
        vide={<p>Aucun profil. Écrivez-en un : l’appel en a besoin, après la concertation locale.</p>}
        colonnes={[...COLONNES, actions]}
      />
    </section>
  );
}

const COLONNES: readonly Colonne<Profil>[] = [
  { id: 'intitule', titre: 'Profil', entete: true, cellule: ({ intitule }) => intitule },
  { id: 'fonctions', titre: 'Fonctions', cellule: ({ fonctions }) => fonctions.join(', ') },
  { id: 'competence', titre: 'Compétence exigée', cellule: ({ competence }) => competence || 'Aucune' },
  {
    id: 'concertation',
    titre: 'Concertation',
    cellule: ({ concertationLe }) => (concertationLe ? <Jour le={concertationLe} /> : 'Pas encore'),
  },
];
