/**
 * Terms of school subjects that a teacher who writes one means, and that nothing near it can stand for: a lesson on linear equations
 * is no lesson on quadratic ones. Whatever a skill of the curriculum speaks of is left out of this when it is read. Words in their
 * plain form, `s` at the end aside; what children like, such as volcanoes or music, may be the dress of another topic and is not here.
 */
export const foreignTerms: readonly string[] = `
quadratic, quadratics, parabola, completing the square, vertex form, discriminant, polynomial, monomial, binomial, trinomial, quartic,
logarithm, logarithmic, natural log, exponential, exponential growth, exponential decay, asymptote, radical equation, rationalize,
rationalise, surd, nth root, complex number, imaginary number, imaginary unit, complex plane, real number system, factorial,
trigonometry, trigonometric, trig, sine, cosine, tangent, secant, cotangent, radian, unit circle, law of sines, law of cosines,
polar coordinate, parametric, calculus, precalculus, pre-calculus, derivative, differentiation, differential, integral, integration,
antiderivative, limits and continuity, taylor series, fourier, laplace, riemann, infinite series, convergence, vector, scalar product,
dot product, cross product, matrix, matrices, determinant, eigenvalue, eigenvector, linear algebra, abstract algebra, group theory,
set theory, venn diagram, number theory, graph theory, modular arithmetic, boolean, propositional logic, truth table, topology, fractal,
conic, ellipse, hyperbola, equation of a circle, circle theorem, inscribed angle, arc length, sector area, area of a sector,
geometric proof, congruence proof, euclidean, law of large numbers, partial fraction, continued fraction, algebraic fraction,
rational expression, piecewise, inverse function, composite function, composition of functions, domain and range, step function,
arithmetic sequence, arithmetic series, geometric sequence, geometric series, fibonacci, sigma notation, recursion, induction,
permutation, combinatorics, combinations and permutations, permutations and combinations, binomial theorem, conditional probability,
bayes, standard deviation, variance, z-score, normal distribution, bell curve, probability distribution, linear regression, regression,
correlation coefficient, confidence interval, hypothesis test, mean value theorem, mean value, area under a curve, under the curve,
equations of motion, linear programming, roman numeral, binary, hexadecimal, base two, base 2, scientific calculator, logic gate,
photosynthesis, respiration, cellular, mitosis, meiosis, chromosome, dna, rna, gene, genetic, genetics, heredity, punnett, mutation,
evolution, natural selection, cell division, cell structure, plant cell, animal cell, organelle, mitochondria, chloroplast, enzyme,
protein synthesis, bacteria, virus, immune, neuron, hormone, taxonomy, ecosystem, biome, biodiversity, food pyramid, energy pyramid,
carbon cycle, nitrogen cycle, water cycle, rock cycle, plate tectonics, tectonic, erosion, climate change, global warming, greenhouse,
atmosphere, meteorology, big bang, black hole, astrology, relativity, quantum, thermodynamics, entropy, electromagnetism,
electromagnetic, electromagnet, electric circuit, electrical circuit, series circuit, parallel circuit, voltage, resistance, ohm,
momentum, kinetic energy, potential energy, newton s law, newton s second law, newton s third law, friction, pendulum, projectile,
wavelength, refraction, optics, sound wave, nuclear, radioactive, radioactivity, isotope, ion, ionic, covalent, valence, acids and bases,
acid, ph scale, stoichiometry, molarity, mole, moles, oxidation, redox, organic chemistry, chemical equation, chemical reaction,
chemical bond, balancing equations, gas law, periodic trend, plasma, scientific method, engineering design,
revolution, civil war, world war, cold war, slavery, civil rights, constitution, government, congress, parliament, democracy, monarchy,
election, economics, supply and demand, inflation, stock market, capitalism, communism, colonial, colonialism, colonization, empire,
ancient, medieval, middle ages, renaissance, holocaust, immigration, industrial, religion, mythology, philosophy, psychology, sociology,
latitude, longitude, time zone, capital punishment, grammar, noun, verb, adjective, adverb, pronoun, preposition, conjunction,
punctuation, comma, apostrophe, semicolon, capitalization, sentence structure, subject-verb, subject verb agreement, verb tense,
past tense, figurative, simile, metaphor, personification, onomatopoeia, alliteration, idiom, haiku, sonnet, shakespeare, main idea,
theme of a story, point of view, inference, comprehension, essay, persuasive, narrative, biography, handwriting, cursive,
spanish, french, german, italian, latin grammar, chinese, japanese, arabic, musical notation, python, javascript, programming, coding,
algorithm, computer science, machine learning, cryptography`
  .replaceAll('\n', ' ')
  .split(',')
  .map((term) => term.trim());

/** What dresses a topic up, or says how it is to be taught, and names none itself. */
export const everydayWords: ReadonlySet<string> = new Set(
  `fun funny easy hard tricky cool awesome amazing exciting challenging great best better interactive creative hands-on real everyday
  real-life real-world daily short long big small new more few first second last different various several other such way ways step steps
  thing things example examples question questions activity activities exercise exercises task tasks game games play playing adventure
  quest mission challenge contest party world theme themed like likes love loves enjoy enjoys interested interest please help helps need
  needs want wants improve better confident home homework school classroom class lesson lessons unit introduction intro start beginner
  beginners day week today kid kids boys girls friends family pizza food snack snacks cake cakes cookie cookies candy chocolate bar bars
  fruit apples lemonade recipe recipes cooking baking kitchen restaurant shop shopping store market animal animals pet pets dog dogs cat
  cats horse horses dinosaur dinosaurs unicorn unicorns dragon dragons pirate pirates treasure knight knights castle castles princess
  wizard wizards magic robot robots rocket rockets space alien aliens superhero superheroes hero heroes ninja ninjas zombie zombies
  monster monsters sport sports soccer football basketball baseball hockey swimming lego
  blocks minecraft roblox video movie movies car cars train trains garden farm beach ocean jungle forest zoo circus camping birthday
  holiday holidays halloween christmas easter thanksgiving winter summer spring fall`.split(/\s+/),
);

/** What may stand before any equation or function and does not say of which kind it is. */
export const plainModifiers: ReadonlySet<string> = new Set(
  'linear numeric simple given missing unknown true false equal equivalent correct whole own between with without about'.split(
    ' ',
  ),
);

/** What is done with a topic: standing alone in a list, it names no topic of its own. */
export const bareVerbs: ReadonlySet<string> = new Set(
  `add subtract multiply divide compare order round graph plot draw sketch solve factor simplify expand evaluate write read find explain
  identify describe label name count measure estimate convert define use apply recognize recognise understand discuss classify interpret
  represent complete explore discover check make build create practice practise review master introduce teach learn model match
  balance`.split(/\s+/),
);
