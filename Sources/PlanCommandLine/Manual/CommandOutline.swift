import ArgumentParser
import DataFormats

/// A command as the argument parser describes it to other programs (its ToolInfo, in JSON).
struct CommandOutline {
    struct Parameter {
        /// `--lang`, `-h`; empty for what is told apart by its place.
        let names: [String]
        /// What stands in its place: `date`; nil for a flag.
        let valueName: String?
        let abstract: String
        let defaultValue: String?
        /// The only values that it takes, when they can be counted.
        let values: [String]
        let isOptional: Bool
        let isRepeating: Bool
    }

    let name: String
    let abstract: String
    let discussion: String
    let parameters: [Parameter]
    let subcommands: [CommandOutline]

    static func of(_ command: (some ParsableCommand).Type) -> CommandOutline {
        guard let description = try? JSONValue(parsing: Array(command._dumpHelp().utf8)),
            let outline = description["command"].map(CommandOutline.init)
        else { preconditionFailure("the argument parser describes its commands in JSON") }
        return outline
    }

    private init(_ json: JSONValue) {
        name = json["commandName"]?.string ?? ""
        abstract = json["abstract"]?.string ?? ""
        discussion = json["discussion"]?.string ?? ""
        parameters = (json["arguments"]?.array ?? []).filter(\.isShown).map(Parameter.init)
        subcommands = (json["subcommands"]?.array ?? []).filter(\.isShown).map(CommandOutline.init)
            .filter { $0.name != "help" }
    }
}

extension CommandOutline.Parameter {
    fileprivate init(_ json: JSONValue) {
        names = (json["names"]?.array ?? []).compactMap { name in
            name["name"]?.string.map { (name["kind"]?.string == "long" ? "--" : "-") + $0 }
        }
        valueName = json["kind"]?.string == "flag" ? nil : json["valueName"]?.string
        abstract = json["abstract"]?.string ?? ""
        defaultValue = json["defaultValue"]?.string
        values = (json["allValues"]?.array ?? []).compactMap(\.string)
        isOptional = json["isOptional"]?.bool ?? true
        isRepeating = json["isRepeating"]?.bool ?? false
    }
}

extension JSONValue {
    fileprivate var isShown: Bool { self["shouldDisplay"]?.bool ?? true }
}
