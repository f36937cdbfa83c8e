import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsListe = {
  genre: 'critere' | 'question';
  titre: string;
  vide: string;
  libelle: string;
  elements: readonly { id: string; libelle: string }[];
  cle: string;
  echec: EchecSaisie | undefined;
};

/** One of the pôle's own lists: what it holds, and one field to add to it. */
export function ListePole({ genre, titre, vide, libelle, elements, cle, echec }: PropsListe) {
  const id = `liste-${genre}`;
  const erreur = echec?.erreurs.libelle;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{titre}</h2>
      {elements.length === 0 ? (
        <p className="rien-a-faire">{vide}</p>
      ) : (
        <ul className="documents">
          {elements.map((element) => (
            <li key={element.id}>
              <div>{element.libelle}</div>
              <Form method="post">
                <input type="hidden" name="intention" value="retirer" />
                <input type="hidden" name="id" value={element.id} />
                <Bouton variante="discret">
                  Retirer<span className="invisible"> « {element.libelle} »</span>
                </Bouton>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form method="post" noValidate className="formulaire-ligne" key={elements.length}>
        <RecapitulatifErreurs
          echec={echec && { ...echec, erreurs: {}, erreur: erreur ?? echec.erreur ?? '' }}
        />
        <input type="hidden" name="intention" value="ajouter" />
        <input type="hidden" name="genre" value={genre} />
        <input type="hidden" name="cle" value={cle} />
        <div className={erreur ? 'champ champ-en-erreur' : 'champ'}>
          <label htmlFor={`${id}-libelle`}>{libelle}</label>
          <input
            id={`${id}-libelle`}
            name="libelle"
            defaultValue={echec?.saisie.libelle}
            maxLength={200}
            required
            autoComplete="off"
            aria-invalid={erreur ? true : undefined}
          />
        </div>
        <Bouton variante="secondaire">Ajouter</Bouton>
      </Form>
    </section>
  );
}
