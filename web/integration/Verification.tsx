import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterDate } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';
import { Apport } from './Apport.tsx';
import type { Reponses } from './brouillon.ts';
import { adresseEtape, etapeDuChamp, LIBELLES_CHAMP, NOMBRE_ETAPES } from './etapes.ts';
import { Jugement, type JugementVu } from './Jugement.tsx';
import { ListeReponses } from './Reponses.tsx';
import type { Repertoire } from './reponses.ts';

type Homonyme = { id: string; nom: string; prenom: string; naissance: string };

type PropsVerification = {
  brouillonId: string;
  cle: string;
  reponses: Reponses;
  erreurs: Readonly<Record<string, string>>;
  anneeScolaire: string | null;
  comptage: string;
  jugement: JugementVu | null;
  apport: ChiffreVue | null;
  repertoire: Repertoire;
  echec: (EchecSaisie & { homonymes: readonly Homonyme[] }) | undefined;
};

/** The last step: the answers, the judgement, what it brings, then the recording. */
export function Verification(props: PropsVerification) {
  const { brouillonId, erreurs, anneeScolaire, comptage, jugement, apport, echec, cle } = props;
  const pret = Object.keys(erreurs).length === 0 && jugement?.admis === true;
  return (
    <div className="verification-ipt">
      <p className="etape">
        Étape {NOMBRE_ETAPES} sur {NOMBRE_ETAPES}&nbsp;: la vérification
      </p>
      <RecapitulatifErreurs echec={echec} />
      {Object.keys(erreurs).length > 0 && <Manques brouillonId={brouillonId} erreurs={erreurs} />}
      {jugement && <Jugement jugement={jugement} annee={anneeScolaire} />}
      <ListeReponses {...props} />
      {jugement?.admis && anneeScolaire && (
        <Apport annee={anneeScolaire} apport={apport} comptage={comptage} />
      )}
      <Form method="post" noValidate className="formulaire-guide">
        <input type="hidden" name="cle" value={cle} />
        {echec && echec.homonymes.length > 0 && <Homonymes homonymes={echec.homonymes} echec={echec} />}
        <div className="formulaire-pied">
          {pret && <Bouton>Enregistrer l’intégration</Bouton>}
          <Link to={adresseEtape(brouillonId, 'acces')}>Étape précédente</Link>
          <p className="ligne-brouillon">
            {pret
              ? 'L’élève et son intégration entrent au dossier du pôle. Le protocole et les signatures viennent ensuite.'
              : 'L’intégration pourra être enregistrée quand tout sera complet et que l’accès sera admis. Votre brouillon est conservé.'}
          </p>
        </div>
      </Form>
    </div>
  );
}

function Manques({ brouillonId, erreurs }: Pick<PropsVerification, 'brouillonId' | 'erreurs'>) {
  return (
    <Avis genre="attention" titre="Il reste des réponses à compléter ou à corriger.">
      <ul>
        {Object.entries(erreurs).map(([champ, phrase]) => (
          <li key={champ}>
            <Link to={adresseEtape(brouillonId, etapeDuChamp(champ)?.cle ?? 'eleve')}>
              {LIBELLES_CHAMP[champ] ?? champ}
            </Link>
            &nbsp;: {phrase}
          </li>
        ))}
      </ul>
    </Avis>
  );
}

/** Pupils of the same name born the same day: open their file, or say that this is somebody else. */
function Homonymes({ homonymes, echec }: { homonymes: readonly Homonyme[]; echec: EchecSaisie }) {
  return (
    <>
      <ul>
        {homonymes.map(({ id, nom, prenom, naissance }) => (
          <li key={id}>
            <Link to={`/eleves/${id}`}>
              {prenom} {nom}
            </Link>
            , date de naissance {formaterDate(naissance)}
          </li>
        ))}
      </ul>
      <CaseACocher
        nom="homonymeConfirme"
        libelle="Il s’agit d’une autre personne"
        erreur={echec.erreurs.homonymeConfirme}
      />
    </>
  );
}
