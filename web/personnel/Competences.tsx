import { Form, Link } from 'react-router';
import { Bouton, LienBouton } from '../composants/Bouton.tsx';
import { Etat } from '../composants/Etat.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { type Fiche, NATURES } from './libelles.ts';

type Competence = Fiche['competences'][number];
type Props = { fiche: Fiche; adresse: string; peutTenir: boolean; cle: string };

/** Particular competences with their proof, and the certificates the employer issued. */
export function Competences({ fiche, adresse, peutTenir, cle }: Props) {
  return (
    <section aria-labelledby="titre-competences">
      <h2 id="titre-competences">Compétences particulières</h2>
      <TableauDonnees
        legende="Formations et expériences"
        lignes={fiche.competences}
        cle={({ id }) => id}
        vide={
          <p>
            Aucune compétence particulière n’est notée. Elle est exigée pour une nomination, pas pour
            travailler.
          </p>
        }
        colonnes={[
          {
            id: 'quoi',
            titre: 'Compétence',
            entete: true,
            cellule: (competence) => direCompetence(competence, fiche.formations),
          },
          { id: 'preuve', titre: 'Preuve', cellule: direPreuve },
          ...(peutTenir
            ? [
                {
                  id: 'geste',
                  titre: 'Suite',
                  cellule: (competence: Competence) => <Suite {...{ competence, adresse, cle }} />,
                },
              ]
            : []),
        ]}
      />
      {fiche.attestations.length > 0 && (
        <>
          <h3>Attestations d’expérience délivrées</h3>
          <ul>
            {fiche.attestations.map(({ id, documentId, nature, jours, emiseLe }) => (
              <li key={id}>
                <a href={`/documents/${documentId}`}>
                  {NATURES[nature]}, {jours} jours (PDF)
                </a>
                , émise le <Instant le={emiseLe} />
              </li>
            ))}
          </ul>
        </>
      )}
      {peutTenir && (
        <p className="actions">
          <LienBouton variante="secondaire" vers={`${adresse}&faire=competence`}>
            Noter une compétence
          </LienBouton>
          <LienBouton variante="secondaire" vers={`${adresse}&faire=attestation`}>
            Émettre une attestation d’expérience
          </LienBouton>
        </p>
      )}
    </section>
  );
}

function direCompetence(
  { formation, employeur, jours, depuis, jusqu }: Competence,
  formations: Fiche['formations'],
): string {
  if (formation) return formations[formation] ?? formation;
  return `Expérience de ${jours} jours, de ${depuis} à ${jusqu}, attestée par ${employeur}`;
}

function direPreuve({ preuveLe }: Competence) {
  if (!preuveLe) return <Etat ton="a-faire">À joindre</Etat>;
  return (
    <Etat ton="fait">
      Document du <Jour le={preuveLe} />
    </Etat>
  );
}

type PropsSuite = { competence: Competence; adresse: string; cle: string };

function Suite({ competence: { id, version, preuveLe }, adresse, cle }: PropsSuite) {
  return (
    <Form method="post" className="actions">
      <input type="hidden" name="cle" value={cle} />
      <input type="hidden" name="competenceId" value={id} />
      <input type="hidden" name="version" value={version} />
      {!preuveLe && <Link to={`${adresse}&faire=preuve&competence=${id}`}>Noter la preuve</Link>}
      <Bouton variante="discret" name="intention" value="retirer-competence">
        Retirer
      </Bouton>
    </Form>
  );
}
