import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { formaterDateLongue } from '../composants/formats.ts';

const adresse = (integrationId: string) => `/integrations/${integrationId}/arret`;

/** The way to the end of an integration that runs. */
export function VersFin({ integrationId }: { integrationId: string }) {
  return (
    <section>
      <h2>Fin de l’intégration</h2>
      <p>Les effets sont montrés avant que rien ne soit enregistré.</p>
      <LienBouton vers={adresse(integrationId)} variante="secondaire">
        Préparer la fin de l’intégration
      </LienBouton>
    </section>
  );
}

/** Says that the integration has an end, and where its facts are. */
export function AvisFinie({ integrationId, fin }: { integrationId: string; fin: string }) {
  return (
    <Avis genre="information" titre={`L’intégration prend fin le ${formaterDateLongue(fin)}.`}>
      <p>
        <Link to={adresse(integrationId)}>Voir ou corriger cette fin</Link>
      </p>
    </Avis>
  );
}
