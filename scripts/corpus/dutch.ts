import { nounsOf, verbsOf, type Vocabulary } from './vocabulary.ts';

const deWords = nounsOf(
  'de',
  'klant/klanten collega/collega’s leverancier/leveranciers medewerker/medewerkers beheerder/beheerders afspraak/afspraken ' +
    'melding/meldingen server/servers laptop/laptops telefoon/telefoons sleutel/sleutels update/updates controle/controles ' +
    'check/checks vraag/vragen fout/fouten oorzaak/oorzaken oplossing/oplossingen test/tests wijziging/wijzigingen versie/versies ' +
    'koppeling/koppelingen dienst/diensten rol/rollen taak/taken stap/stappen week/weken maand/maanden ochtend/ochtenden ' +
    'back-up/back-ups verwerker/verwerkers website/websites pagina/pagina’s knop/knoppen tabel/tabellen lijst/lijsten ' +
    'map/mappen link/links database/databases query/query’s factuur/facturen offerte/offertes opdracht/opdrachten ' +
    'ontwikkelaar/ontwikkelaars tester/testers ontwerper/ontwerpers directeur/directeuren stagiair/stagiairs gast/gasten ' +
    'grens/grenzen reden/redenen keuze/keuzes planning/planningen bijeenkomst/bijeenkomsten werkplek/werkplekken printer/printers ' +
    'camera/camera’s router/routers poort/poorten browser/browsers cookie/cookies nieuwsbrief/nieuwsbrieven mail/mails',
);
const hetWords = nounsOf(
  'het',
  'wachtwoord/wachtwoorden account/accounts apparaat/apparaten netwerk/netwerken incident/incidenten datalek/datalekken ' +
    'bedrijf/bedrijven hoofdstuk/hoofdstukken thema/thema’s gesprek/gesprekken overleg/overleggen team/teams project/projecten ' +
    'bestand/bestanden document/documenten scherm/schermen programma/programma’s systeem/systemen certificaat/certificaten ' +
    'contract/contracten formulier/formulieren verslag/verslagen voorstel/voorstellen verzoek/verzoeken risico/risico’s ' +
    'doel/doelen besluit/besluiten bericht/berichten adres/adressen nummer/nummers logboek/logboeken register/registers ' +
    'kantoor/kantoren uur/uren jaar/jaren kwartaal/kwartalen moment/momenten voorbeeld/voorbeelden antwoord/antwoorden ' +
    'label/labels ticket/tickets component/componenten sjabloon/sjablonen script/scripts eindpunt/eindpunten',
);

/** Dutch of small companies that make software. */
export const dutch: Vocabulary = {
  // One after the other, so that the favourites of a theme have both articles.
  nouns: deWords.flatMap((noun, index) => [noun, ...hetWords.slice(index, index + 1)]),
  beginnings: (
    'wachtwoord toegangs klant data gegevens netwerk server project incident werk team software systeem bedrijfs contract risico ' +
    'kwaliteits test release code web mail document kennis onderhouds storings leveranciers personeels verlof inwerk thuiswerk ' +
    'beveiligings privacy cookie facturatie licentie voorraad boekhoud school zorg gemeente energie transport bouw horeca sport'
  ).split(' '),
  ends: [
    ...nounsOf(
      'het',
      'beheer beleid plan/plannen overzicht/overzichten register/registers proces/processen overleg/overleggen gebruik ' +
        'onderzoek/onderzoeken formulier/formulieren rapport/rapporten verzoek/verzoeken moment/momenten platform/platforms',
    ),
    ...nounsOf(
      'de',
      'lijst/lijsten afspraak/afspraken controle/controles melding/meldingen procedure/procedures beveiliging omgeving/omgevingen ' +
        'ontwikkeling/ontwikkelingen verantwoordelijke/verantwoordelijken map/mappen update/updates analyse/analyses ' +
        'training/trainingen kaart/kaarten koppeling/koppelingen dienst/diensten scan/scans regel/regels agenda/agenda’s',
    ),
  ],
  seam: '',
  verbs: verbsOf(
    'maken/maakt/maak schrijven/schrijft/schrijf lezen/leest/lees vragen/vraagt/vraag geven/geeft/geef houden/houdt/houd ' +
      'bekijken/bekijkt/bekijk controleren/controleert/controleer delen/deelt/deel melden/meldt/meld bewaren/bewaart/bewaar ' +
      'sluiten/sluit/sluit openen/opent/open kiezen/kiest/kies bespreken/bespreekt/bespreek plannen/plant/plan testen/test/test ' +
      'versturen/verstuurt/verstuur ontvangen/ontvangt/ontvang veranderen/verandert/verander noteren/noteert/noteer ' +
      'zoeken/zoekt/zoek vinden/vindt/vind gebruiken/gebruikt/gebruik herstellen/herstelt/herstel verwijderen/verwijdert/verwijder ' +
      'beschrijven/beschrijft/beschrijf meten/meet/meet vergelijken/vergelijkt/vergelijk begrijpen/begrijpt/begrijp',
  ),
  adjectives: (
    'nieuwe oude veilige snelle rustige kleine grote duidelijke korte lange gedeelde eigen vaste losse open gesloten belangrijke ' +
    'tijdelijke dagelijkse wekelijkse jaarlijkse technische zakelijke digitale lokale externe interne handige bekende vergeten'
  ).split(' '),
  sentences: [
    '{I} {N} voordat je {N} {t}.',
    'Als {N} niet klopt, {I} je eerst {N} en daarna {N}.',
    'In een klein bedrijf {t} {N} vaak ook {N}, en dat gaat goed zolang iemand {N} {t}.',
    'Wie {N} wil {V}, heeft {N} nodig.',
    '{I} samen met een collega welke {P} bij jullie horen.',
    'Het kost hooguit {d} minuten om {N} te {V}.',
    'Dat geldt ook voor {N}, want daar staan de {P} van je klanten in.',
    '{N} is er niet voor de vorm: zonder {N} weet niemand wie {N} {t}.',
    'De meeste {P} ontstaan doordat iemand {N} te laat {t}.',
    'Je kunt {N} het beste op een vast moment {V}, zoals op de eerste dag van de maand.',
    'Zet in {N} wie {N} {t}, wanneer dat was en wat eruit kwam.',
    'Niet alle {P} zijn even belangrijk, dus begin met wat het vaakst voorkomt.',
    'Als je twijfelt, vraag je het aan {N} of je {t} {N} opnieuw.',
    'Ons voorstel is om {N} na {d} dagen te {V}.',
    'Voor {N} hebben we een {n} gemaakt om over te nemen.',
    'Er zijn {d} {P}, en van elk daarvan moet duidelijk zijn wie {N} {t}.',
    'Als niemand {N} {t}, is er over een jaar geen {n} meer.',
    'Daarna {t} {N} het resultaat en gaat {N} naar {N}.',
    '{I} dit niet in je eentje, maar met {N} erbij.',
    'Zo weet iedereen waar {N} staat, ook wie maar een dag per week werkt.',
    'Tussen {N} en {N} zit meestal een week, en in die week kan er veel misgaan.',
    'Dat klinkt als veel werk, maar na de eerste keer is het een kwestie van {V} en {V}.',
  ],
  headings: [
    'Waarom {N} ertoe doet',
    'Zo {I} je {N}',
    'Van {n} naar {n}',
    '{P} {V}',
    'Wat {N} wel en niet kan',
    'Als {N} stukgaat',
    'De eerste {d} dagen',
    'Wie {N} {t}',
    'Wat er misgaat met {P}',
    '{P} en {P}',
  ],
  titles: [
    '{P} {V}',
    'Beginnen met {P}',
    'De {n} en {N}',
    'Samen {P} {V}',
    '{P} die werken',
    'Van {n} tot {n}',
    'Omgaan met {P}',
  ],
};
