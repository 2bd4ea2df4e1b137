// Words that say nothing, or that take what has to come from elsewhere. `where` and `unless` are
// tested against the file's path; a rule reads code, not comments or strings, unless `inWords`.
const inCpp = /\.(hpp|cpp)$/;
const inSource = /^src\//;
const hasNoOutput = /^src\/(modules|guard|store|base)\//;
const isTest = /_test\.cpp$|^tests\//;

// What a person signs in with: tables of guard without a scope.
const secretTable =
  /\b(FROM|JOIN|INTO|UPDATE)\s+(credentials|sessions|sign_in(_attempt)?s|passkeys|recovery_\w+)\b/i;

const rules = [
  { find: /\b(TODO|FIXME|XXX|HACK)\b/, where: /^(src|web|tools|tests|dev)/, inWords: true,
    instead: 'do it, or write the decision down in docs/decisions/', unless: /tidy/ },
  { find: /\b\w*(Manager|Helper|Util|Utils|Service|Info)\b/, where: inCpp,
    instead: "name it by what an NPM officer would call it" },
  { find: /\b(utils?|helpers?|managers?)\b/, where: inCpp,
    instead: 'use the noun of what it does' },
  { find: /\b[A-Z][A-Za-z]*Data\b/, where: inCpp, instead: 'say which: a Row, a Record, a Draft' },
  { find: /(?<![.>:\w])get_\w+\s*\(/, where: inCpp, instead: 'name it by the noun it answers' },
  { find: /\bsystem_clock\b/, where: inCpp, unless: /^src\/base\//,
    instead: 'take the time from the work: work.now()' },
  { find: /\b(random_device|mt19937(_64)?|srand|rand)\b/, where: inCpp,
    unless: /^src\/base\/|^tests\//, instead: 'take Id::random(), or a token from guard' },
  { find: /\bstd::(cout|cerr|clog)\b|\b(fprintf|printf|puts)\b/, where: hasNoOutput, unless: isTest,
    instead: 'give it back as a value; edge and main speak' },
  { find: /\bnew\b(?!\s*\()/, where: inCpp, instead: 'use a value, or std::make_unique' },
  { find: /(?<!=\s*)\bdelete\b/, where: inCpp, instead: 'let a value or a unique_ptr own it' },
  { find: /[=!]=\s*-?\d+\.\d*|\b\d+\.\d*\s*[=!]=/, where: inCpp,
    instead: 'compare integers, or say how near is near enough' },
  { find: /^\s*#\s*define\b/, where: inSource, unless: /^src\/base\/toml\.hpp$/,
    instead: 'use a function, a constant or a template' },
  { find: /^\s*#\s*include\s*<toml/, where: inCpp, unless: /^src\/base\/toml\.hpp$/,
    instead: 'include base/toml.hpp, which does not end the process' },
  { find: /^\s*using namespace\b/, where: /\.hpp$/, instead: 'name what is used' },
  { find: secretTable, where: /^src\/modules\//, inWords: true, unless: isTest,
    instead: 'ask guard: what opens a door has no scope that could hold a statement to it' },
  { find: /\b(const_cast|goto)\b|\bstd::bind\b/, where: inCpp, instead: 'say it without' },
];

/** Words that are not wanted, each with what to write instead. */
export function checkWords({ file, lines, code }, complain) {
  for (const rule of rules) {
    if (!rule.where.test(file) || rule.unless?.test(file)) continue;
    (rule.inWords ? lines : code).forEach((line, index) => {
      const found = line.match(rule.find);
      if (found) complain(file, index + 1, `"${found[0].trim()}"`, rule.instead);
    });
  }
}
