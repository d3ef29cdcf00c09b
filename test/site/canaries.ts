/**
 * Words that stand in the members' folder of the example city and nowhere else: one for each place in which a text can
 * hide. Where a word is bent in a sentence, this is its stem.
 */
export const canaries = {
  'the title of a chapter': 'ijsvogelblauw',
  'its description': 'roerdompbruin',
  'its address': 'afspraken-onder-leden',
  'its old address': 'putterpaars',
  'its words for the search': 'kneuterrood',
  'its text': 'kanariegeel',
  'a heading': 'kievitgroen',
  'the title of an aside': 'scholeksterzwart',
  'the cell of a table': 'ransuilgoud',
  'a block of code': 'steenloperbont',
  'a footnote': 'regenwulpgrijs',
  'the address of a link': 'grauwegors',
  'the title of a link': 'dwerguilbrons',
  'the title of a source': 'spreeuwenglans',
  'the authority of a source': 'nachtegaalgoud',
  'the section of a source': 'wielewaalgeel',
  'the address of a source': 'appelvinkwit',
  'the note of a review': 'winterkoninkbruin',
  'what is still to confirm': 'steenuilbruin',
  'the title of a translation that does not say it is for members': 'sperwerblauw',
  'the text of that translation': 'boomvalkrood',
  'the address of a chapter in a theme for members': 'grutto-afspraak',
  'an objective': 'merelzwart',
  'a question': 'lijsterwit',
  'an answer': 'vinkenrood',
  'the explanation of an answer': 'gaaiengrijs',
  'the description of a picture': 'koolmeesgele',
  'the file name of a picture': 'pimpelmees-plattegrond',
  'the description of a picture in a text without components': 'tapuitgrijs',
  'its file name': 'zanglijster-kastje',
  'a comment': 'sneeuwuilwit',
  'a step': 'velduilkoper',
  'the label of a tab': 'bosuilzilver',
  'the title of a card': 'tureluurrode',
  'the title of a card that links': 'wulpenzilver',
  'the description of such a card': 'grasmusblauw',
  'a badge': 'karekietgeel',
  'the title of a theme': 'visarendwit',
  'the summary of a theme': 'buizerdbruin',
  'the address of a theme': 'havikshoek',
  'why a theme was retired': 'torenvalkgrijs',
  'a text in a retired theme': 'slechtvalkblauw',
  'the name of a company': 'boerenzwaluw beheer',
  'its id': 'roodborstje',
  'its summary': 'huiszwaluwwit',
  'its website': 'gierzwaluwzwart',
  'its contact': 'oeverzwaluw@',
  'its team': 'nachtzwaluwbruin',
  "the name in the members' site.yaml": 'oehoebont',
  "the members' repository": 'kerkuilgrijs',
  "the title of a page of the city's": 'klapeksterwit',
  "the text of a page of the city's": 'putterrood',
  "the address of a page of the city's": 'ledenavond',
  'the title of a path': 'kneublauw',
  'a group of a path': 'sijsgroen',
} as const;

export type Canary = keyof typeof canaries;

/**
 * Where a text hides that no page of the members' edition shows: a note and a comment are for whoever
 * writes, a team is for the gate, and the site is named by the first folder.
 */
export const shownNowhere: readonly Canary[] = [
  'the note of a review',
  'a comment',
  'its team',
  "the name in the members' site.yaml",
];
