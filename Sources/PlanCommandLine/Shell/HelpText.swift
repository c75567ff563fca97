import ArgumentParser
import PlanDiagnostics
import PlanWorkspace

/// The language of help and usage, which are printed before any workspace is found.
///
/// Read once from `--lang`, else `KEHOACH_LANG`, else Vietnamese; never from the process locale.
enum HelpLanguage {
    static let current: Language = {
        var arguments = CommandLine.arguments.dropFirst().makeIterator()
        while let argument = arguments.next() {
            if argument == "--lang" { return arguments.next().flatMap(Language.init) ?? .vietnamese }
            if argument.hasPrefix("--lang=") {
                return Language(rawValue: String(argument.dropFirst(7))) ?? .vietnamese
            }
        }
        return environmentVariable("KEHOACH_LANG").flatMap(Language.init) ?? .vietnamese
    }()
}

/// A sentence of help in the language of the run.
func help(vi: String, en: String) -> String {
    BilingualText(vi: vi, en: en)[HelpLanguage.current]
}

extension ArgumentHelp {
    init(vi: String, en: String, valueName: String? = nil) {
        self.init(help(vi: vi, en: en), valueName: valueName)
    }
}

// The library would list the values by key paths, which cost as much to make as a file of the plan to read.
extension Language: ExpressibleByArgument {
    package static var allValueStrings: [String] { allCases.map { $0.rawValue } }
}
