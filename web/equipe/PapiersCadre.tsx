import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';

const PAPIERS = [
  { papier: 'cadre-personnel', libelle: 'Émettre le cadre du personnel (PDF)' },
  { papier: 'pv-concertation', libelle: 'Émettre le procès-verbal de concertation (PDF)' },
] as const;

/** The two papers of a cadre; those of a variant say that it is one. */
export function PapiersCadre({ cle, compose }: { cle: string; compose: boolean }) {
  return (
    <>
      {compose && <p className="aide">Les documents et l’adoption portent sur la variante enregistrée.</p>}
      <Form method="post" className="actions">
        <input type="hidden" name="cle" value={cle} />
        {PAPIERS.map(({ papier, libelle }) => (
          <Bouton key={papier} variante="secondaire" name="intention" value={papier}>
            {libelle}
          </Bouton>
        ))}
      </Form>
    </>
  );
}
