import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../kernel/droit/charger.ts';
import { degreDe, libelleAnneeEtude } from '../modules/integration/etudes.ts';
import { ACTES } from '../modules/signatures/actes.ts';
import { estMajeur } from '../modules/signatures/majorite.ts';
import { CURSUS } from './cursus.ts';
import { generer } from './generer.ts';

const droit = chargerDroit();
const demonstration = generer({ poles: 4 }, droit);
const ecoles = new Map(demonstration.referentiel.ecole.map((e) => [e.id, e]));
const dossiers = demonstration.dossiers.map(({ lignes }) => lignes);
const integrations = dossiers.flatMap((d) => d.integration);
const eleves = new Map(dossiers.flatMap((d) => d.eleve).map((e) => [e.id, e]));

describe('cursus', () => {
  it('dit le même degré et le même libellé que les dossiers', () => {
    for (const p of CURSUS) {
      expect(p.degre).toBe(degreDe(p.niveau, p.anneeEtude));
      expect(p.libelle).toBe(libelleAnneeEtude(p.niveau, p.anneeEtude));
    }
  });
});

describe('intégrations de démonstration', () => {
  it('sont environ 160 élèves par pôle, dont des départs, des tardives, des anciennes et des 352', () => {
    for (const { eleve, integration } of dossiers) {
      expect(eleve.length).toBeGreaterThan(140);
      expect(eleve.length).toBeLessThan(180);
      expect(integration.some((i) => i.fin !== null)).toBe(true);
      expect(integration.some((i) => i.debut.slice(5) > '09-30')).toBe(true);
      expect(integration.some((i) => i.premier_debut < '2020-09-02')).toBe(true);
    }
  });

  it('sont toutes admissibles (IPT-1), inscrites avant le 15 octobre de l’année d’avant', () => {
    for (const i of integrations) {
      expect((i.acces as { valeur?: unknown }).valeur).toBe(true);
      const annee = Number(anneeDuJour(droit, i.debut)?.slice(0, 4));
      expect(i.inscrit_specialise_le && i.inscrit_specialise_le <= `${annee - 1}-10-15`).toBe(true);
    }
  });

  it('joignent une coopérante du pôle et une école spécialisée qui organisent le niveau et le type', () => {
    const liens = new Set(
      demonstration.referentiel.convention
        .filter((c) => c.genre === 'cooperante')
        .map((c) => `${c.pole_id} ${c.ecole_id}`),
    );
    for (const i of integrations) {
      expect(liens.has(`${i.pole_id} ${i.ecole_id}`)).toBe(true);
      expect(ecoles.get(i.ecole_origine_id)?.types).toContain(i.type);
    }
  });

  it('ont chaque année un niveau que l’école organise et le degré de l’année d’étude', () => {
    const parId = new Map(integrations.map((i) => [i.id, i]));
    let casDe352 = 0;
    for (const p of dossiers.flatMap((d) => d.parcours_annee)) {
      expect(degreDe(p.niveau, p.annee_etude)).toBe(p.degre);
      const i = p.integration_id ? parId.get(p.integration_id) : undefined;
      if (!i) continue;
      expect(ecoles.get(i.ecole_id)?.niveaux).toContain(p.niveau);
      if (p.degre === 3 && [4, 6, 7].includes(i.type)) casDe352 += 1;
    }
    expect(casDe352).toBeGreaterThan(0);
  });

  it('se suivent dans l’ordre, une seule restant ouverte par élève', () => {
    for (const id of eleves.keys()) {
      const siennes = integrations.filter((i) => i.eleve_id === id);
      expect(siennes.filter((i) => i.fin === null).length).toBeLessThanOrEqual(1);
      for (const [rang, i] of siennes.entries()) {
        expect(i.premier_debut <= i.debut && (i.fin === null || i.fin >= i.debut)).toBe(true);
        const suivante = siennes[rang + 1];
        if (suivante) expect(i.fin !== null && i.fin < suivante.debut).toBe(true);
      }
    }
  });

  it('ont toutes pris fin avant 2026-27 si elles ont commencé avant le 02/09/2020 (IPT-17)', () => {
    for (const i of integrations.filter(({ premier_debut }) => premier_debut < '2020-09-02')) {
      expect(i.fin !== null && i.fin < '2026-08-24').toBe(true);
    }
  });

  it('ont une ligne de parcours pour chaque année scolaire où elles courent', () => {
    const cases = new Set(
      dossiers.flatMap((d) => d.parcours_annee.map((p) => `${p.integration_id} ${p.annee_scolaire}`)),
    );
    for (const i of integrations) {
      for (const { annee, rentree, dernierJour } of Object.values(droit.calendriers)) {
        if (i.debut > dernierJour || (i.fin !== null && i.fin < rentree)) continue;
        expect(cases.has(`${i.id} ${annee}`)).toBe(true);
      }
    }
  });

  it('ne contiennent ni homonyme né le même jour, ni nom vide', () => {
    for (const { eleve } of dossiers) {
      expect(new Set(eleve.map((e) => `${e.recherche} ${e.naissance}`)).size).toBe(eleve.length);
      for (const { nom, prenom } of eleve) expect(nom.length * prenom.length).toBeGreaterThan(0);
    }
  });
});

describe('historique de démonstration', () => {
  it('finit, champ par champ, sur la valeur actuelle', () => {
    for (const { eleve, historique } of dossiers) {
      for (const e of eleve) {
        const siennes = historique.filter((h) => h.objet_id === e.id);
        expect(siennes).toHaveLength(e.version === 1 ? 4 : 5);
        for (const champ of ['nom', 'prenom', 'naissance', 'sexe'] as const) {
          expect(siennes.findLast((h) => h.champ === champ)?.apres).toBe(e[champ]);
        }
      }
      expect(eleve.some((e) => e.version === 2)).toBe(true);
    }
  });
});

describe('signatures de démonstration', () => {
  const actes = new Map(dossiers.flatMap((d) => d.acte).map((a) => [a.id, a.objet_id]));
  const signatures = dossiers.flatMap((d) => d.signature);

  it('sont dans les temps, sous un titre admis, une par partie', () => {
    const parties = new Set(signatures.map((g) => `${g.acte_id} ${g.partie}`));
    expect(parties.size).toBe(signatures.length);
    for (const g of signatures) {
      const integration = integrations.find((i) => i.id === actes.get(g.acte_id));
      const echeance = `${integration?.debut.slice(0, 4)}-09-30`;
      if ((integration?.debut ?? '') <= echeance) expect(g.signee_le <= echeance).toBe(true);
      expect(Object.entries(ACTES.protocole.parties)).toContainEqual([
        g.partie,
        expect.objectContaining({ titres: expect.arrayContaining([g.au_titre_de]) }),
      ]);
      expect((g.partie === 'cpms') === (g.avis !== null)).toBe(true);
      if (g.partie !== 'responsable') continue;
      const { naissance } = eleves.get(integration?.eleve_id ?? '') ?? { naissance: '' };
      expect(g.au_titre_de === 'eleve-majeur').toBe(estMajeur(naissance, g.signee_le));
    }
  });

  it('manquent parfois, et un seul avis du CPMS est défavorable dans chaque pôle', () => {
    for (const { signature, protocole } of dossiers) {
      expect(signature.filter((g) => g.avis === 'defavorable')).toHaveLength(1);
      expect(signature.length).toBeLessThan(protocole.length * 4);
    }
  });

  it('laissent des sections à tous les états', () => {
    const sections = dossiers.flatMap((d) => d.protocole_section);
    expect(sections.some((s) => s.non_requis)).toBe(true);
    expect(sections.some((s) => !s.termine && !s.non_requis && s.contenu !== '')).toBe(true);
    expect(sections.length).toBeLessThan(integrations.length * 8);
    for (const { contenu } of sections) expect(contenu).not.toContain('{');
  });
});
